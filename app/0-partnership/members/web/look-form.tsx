import { lookPath } from '#0-partnership/members/core/paths.ts';
import type { Logo, Look } from '#base/look.ts';
import { fill, type Lang } from '#base/text.ts';
import type { Place } from '#platform/http/page.ts';
import { Actions, Button } from '#ui/button.tsx';
import { ErrorSummary, type Fault } from '#ui/error-summary.tsx';
import { Field } from '#ui/field.tsx';
import { FileField } from '#ui/file-field.tsx';
import { Form } from '#ui/form.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { RadioGroup } from '#ui/radio-group.tsx';
import { texts } from './look-texts.ts';

/** The form a look is chosen by, with what holds now beside the fields. */
export function LookForm({
  lang,
  place,
  look,
  revision,
  typed,
  faults,
}: {
  lang: Lang;
  place: Place;
  look: Look;
  revision: number;
  /** What was typed, when the form came back. */
  typed: Readonly<Record<string, string>> | null;
  faults: readonly Fault[];
}) {
  const errorOf = (field: string) => faults.find((fault) => fault.field === field)?.message;
  return (
    <>
      <PageTitle title={texts.title[lang]} lead={fill(texts.lead, lang, { name: place.name })} />
      <ErrorSummary lang={lang} faults={faults} />
      <Form action={lookPath(lang, place.slug)} multipart returned={typed !== null}>
        <input type="hidden" name="revision" value={revision} />
        <Field
          lang={lang}
          name="colour"
          label={texts.colour[lang]}
          hint={texts.colourHint[lang]}
          error={errorOf('colour')}
          value={typed?.colour ?? look.colour}
          autocomplete="off"
          required
        />
        <Swatch lang={lang} colour={look.colour} />
        {look.logo && <KeptLogo lang={lang} logo={look.logo} typed={typed?.logo} />}
        <FileField
          name="file"
          label={texts.file[lang]}
          hint={texts.fileHint[lang]}
          accept=".png,.jpg,.jpeg"
          error={errorOf('file')}
        />
        <Field
          lang={lang}
          name="alt"
          label={texts.alt[lang]}
          hint={texts.altHint[lang]}
          error={errorOf('alt')}
          value={typed?.alt ?? look.logo?.alt ?? ''}
          contentLang={place.lang}
        />
        <Actions>
          <Button>{texts.save[lang]}</Button>
        </Actions>
      </Form>
    </>
  );
}

function Swatch({ lang, colour }: { lang: Lang; colour: string }) {
  return (
    <p class="hint">
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <rect width="20" height="20" rx="3" fill={colour} />
      </svg>{' '}
      {fill(texts.now, lang, { colour })}
    </p>
  );
}

function KeptLogo({ lang, logo, typed }: { lang: Lang; logo: Logo; typed: string | undefined }) {
  const type = logo.type === 'png' ? 'image/png' : 'image/jpeg';
  const height = 60;
  return (
    <>
      <p>
        <img
          src={`data:${type};base64,${Buffer.from(logo.bytes).toString('base64')}`}
          alt={logo.alt}
          height={height}
          width={Math.round((logo.width / logo.height) * height)}
        />
      </p>
      <RadioGroup
        name="logo"
        legend={texts.kept[lang]}
        value={typed === 'remove' ? 'remove' : 'keep'}
        options={[
          { value: 'keep', label: texts.keep[lang] },
          { value: 'remove', label: texts.remove[lang] },
        ]}
      />
    </>
  );
}
