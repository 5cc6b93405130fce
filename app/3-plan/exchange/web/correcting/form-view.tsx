import { putInPath } from '#3-plan/exchange/core/paths.ts';
import { texts as readingTexts } from '#3-plan/exchange/web/reading-texts.ts';
import type { Lang } from '#base/text.ts';
import type { PlacedRequest, View } from '#platform/http/page.ts';
import { Beside } from '#ui/beside.tsx';
import { Actions, Button, LinkButton } from '#ui/button.tsx';
import { Diff } from '#ui/diff.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Section } from '#ui/section.tsx';
import { type FieldName, fieldTexts } from './field-texts.ts';
import type { CorrectionForm, Shown } from './form-page.tsx';
import type { Read } from './read.ts';
import { SourceAround } from './source-around.tsx';
import { texts } from './texts.ts';
import type { Typed } from './typed.ts';
import { wordsFor } from './words-for.ts';

type ToDraw<Thing> = Omit<Shown<Thing>, 'lang'> & {
  /** What another has corrected meanwhile. */
  newer?: Typed;
  status?: 403 | 409 | 422;
};

/** A form that makes a correction, with the source it was read from beside it. */
export function correctionView<Thing>(
  request: PlacedRequest,
  form: CorrectionForm<Thing>,
  { newer, status, ...drawn }: ToDraw<Thing>,
): View {
  const { lang } = request;
  const shown = { ...drawn, lang };
  const { read, thing, faults } = shown;
  const where = form.where(thing, read);
  const drawnForm = (
    <DrawnForm
      request={request}
      form={form}
      shown={shown}
      newer={newer}
      returned={status !== undefined}
    />
  );
  return {
    ...headOf(request, read),
    title: form.title[lang],
    elements: ['unsaved-changes'],
    status,
    body: (
      <>
        <PageTitle
          title={form.title[lang]}
          over={<span lang={read.contentLang}>{form.name?.(thing)}</span>}
          lead={form.lead[lang]}
        />
        <ErrorSummary lang={lang} faults={faults} />
        {where === undefined ? (
          <div class="correcting">{drawnForm}</div>
        ) : (
          <Beside
            title={texts.readFrom[lang]}
            id="kilden"
            beside={<SourceAround lang={lang} read={read} where={where} />}
          >
            {drawnForm}
          </Beside>
        )}
      </>
    ),
  };
}

/** The form, what may be wanted instead of it, and what else can be corrected. */
function DrawnForm<Thing>({
  request,
  form,
  shown,
  newer,
  returned,
}: {
  request: PlacedRequest;
  form: CorrectionForm<Thing>;
  shown: Shown<Thing>;
  newer: Typed | undefined;
  returned: boolean;
}) {
  const { First, Fields, Others } = form;
  const { lang, read, thing, typed } = shown;
  const address = addressOf(request);
  const onwards = form.next?.(read);
  const home = `${read.home}#${form.anchor(thing)}`;
  return (
    <>
      {First && <First {...shown} />}
      {newer && <Both lang={lang} read={read} newer={newer} typed={typed} />}
      <Form action={address} returned={returned}>
        <input type="hidden" name="revision" value={read.view.reading.revision} />
        <Fields {...shown} />
        <Actions>
          <Button>{newer ? texts.saveMine[lang] : texts.save[lang]}</Button>
          <LinkButton
            href={onwards === undefined || onwards === address ? home : onwards}
            weight="secondary"
          >
            {texts.back[lang]}
          </LinkButton>
        </Actions>
      </Form>
      {Others && (
        <Section title={texts.other[lang]} id="andre-rettelser">
          <Others {...shown} />
        </Section>
      )}
    </>
  );
}

/** The form is sent to where it was drawn, with what was chosen before it. */
function addressOf({ lang, path, query }: PlacedRequest): string {
  return query.size > 0 ? `/${lang}${path}?${query}` : `/${lang}${path}`;
}

/** What the pages about one document share. */
export function headOf({ lang, place }: PlacedRequest, { view, home }: Read) {
  const { name, result } = view.reading;
  const label = name ?? result?.plan.title ?? readingTexts.unnamed[lang];
  return {
    stage: { stage: 'plan' as const },
    crumbs: [
      { label: readingTexts.all[lang], href: putInPath(lang, place.slug) },
      { label, href: home },
    ],
    unlisted: true,
    keep: false,
  };
}

/** What another corrected and what was typed, field by field where they differ. */
function Both({
  lang,
  read,
  newer,
  typed,
}: {
  lang: Lang;
  read: Read;
  newer: Typed;
  typed: Typed;
}) {
  const differing = Object.keys(newer).filter(
    (field): field is FieldName =>
      field in fieldTexts && (newer[field] ?? '') !== (typed[field] ?? ''),
  );
  if (differing.length === 0) return null;
  return (
    <Section title={texts.both[lang]} id="begge">
      <Diff
        lang={lang}
        before={texts.now[lang]}
        after={texts.yours[lang]}
        contentLang={read.contentLang}
        fields={differing.map((field) => ({
          label: fieldTexts[field].label[lang],
          before: wordsFor(field, newer[field] ?? '', read.result, lang),
          after: wordsFor(field, typed[field] ?? '', read.result, lang),
        }))}
      />
    </Section>
  );
}
