import { lessonsPath } from '#1-knowledge/lessons/core/paths.ts';
import { type Lang, langNames, langs } from '#base/text.ts';
import type { PlacedRequest, View } from '#platform/http/page.ts';
import { SendOrLeave } from '#ui/button.tsx';
import { Diff } from '#ui/diff.tsx';
import { ErrorSummary, type Fault } from '#ui/error-summary.tsx';
import { Field } from '#ui/field.tsx';
import { Form } from '#ui/form.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Section } from '#ui/section.tsx';
import { fieldTexts, texts } from './texts.ts';

export type Typed = Readonly<Record<string, string>>;

type Shown = {
  form: 'new' | 'change';
  action: string;
  back: string;
  /** What the lesson comes from. */
  from: string | null;
  revision: number;
  typed: Typed;
  /** What someone else saved meanwhile. */
  saved?: Typed;
  faults?: readonly Fault[];
  status?: 403 | 409 | 422;
};

const order = ['title', 'tried', 'outcome', 'carryOver', 'place', 'year'] as const;
const rows: Partial<Record<(typeof order)[number], number>> = {
  tried: 5,
  outcome: 5,
  carryOver: 4,
};

/** The form of a lesson, new or changed, with what was typed. */
export function writeView(request: PlacedRequest, shown: Shown): View {
  const { lang, place } = request;
  const { form, saved, status, faults = [] } = shown;
  const title = texts[form === 'new' ? 'write' : 'change'][lang];
  return {
    title,
    stage: { stage: 'knowledge' },
    crumbs: [{ label: texts.title[lang], href: lessonsPath(lang, place.slug) }],
    unlisted: true,
    keep: false,
    elements: ['unsaved-changes'],
    status,
    body: (
      <>
        <PageTitle
          title={title}
          over={shown.from === null ? undefined : `${texts.from[lang]}: ${shown.from}`}
        />
        <ErrorSummary lang={lang} faults={faults} />
        {saved && (
          <Section title={texts.both[lang]} id="begge">
            <Diff lang={lang} fields={differing(saved, shown.typed, lang)} />
          </Section>
        )}
        <Form action={shown.action} returned={status !== undefined}>
          <input type="hidden" name="revision" value={shown.revision} />
          <Fields lang={lang} typed={shown.typed} faults={faults} />
          <SendOrLeave
            send={texts[saved ? 'saveMine' : 'save'][lang]}
            leave={texts.leave[lang]}
            href={shown.back}
          />
        </Form>
      </>
    ),
  };
}

function Fields({ lang, typed, faults }: { lang: Lang; typed: Typed; faults: readonly Fault[] }) {
  const written = langs.find((one) => one === typed.lang) ?? lang;
  const errorOf = (name: string) => faults.find(({ field }) => field === name)?.message;
  return (
    <>
      {order.map((name) => {
        const { label, hint } = fieldTexts[name] as (typeof fieldTexts)['place'];
        return (
          <Field
            key={name}
            lang={lang}
            name={name}
            label={label[lang]}
            hint={hint?.[lang]}
            value={typed[name]}
            rows={rows[name]}
            required={name !== 'carryOver'}
            inputmode={name === 'year' ? 'numeric' : undefined}
            contentLang={name === 'year' ? undefined : written}
            error={errorOf(name)}
          />
        );
      })}
      <Field
        lang={lang}
        name="lang"
        label={fieldTexts.lang.label[lang]}
        value={written}
        options={langs.map((one) => ({ value: one, label: langNames[one][lang] }))}
        required
      />
    </>
  );
}

function differing(saved: Typed, typed: Typed, lang: Lang) {
  return order
    .filter((name) => (saved[name] ?? '') !== (typed[name] ?? ''))
    .map((name) => ({
      label: fieldTexts[name].label[lang],
      before: saved[name] ?? '',
      after: typed[name] ?? '',
    }));
}
