import type { ComponentChildren } from 'preact';
import { measurePath, planPath, rewordPath } from '#3-plan/plan/core/paths.ts';
import type { MeasureView } from '#3-plan/plan/data/measure-view.ts';
import { formatDay } from '#base/format.ts';
import { Day } from '#base/period.ts';
import type { Lang } from '#base/text.ts';
import type { PlacedRequest, View } from '#platform/http/page.ts';
import { SendOrLeave } from '#ui/button.tsx';
import { Diff } from '#ui/diff.tsx';
import { ErrorSummary, type Fault } from '#ui/error-summary.tsx';
import { Field } from '#ui/field.tsx';
import { Form } from '#ui/form.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Section } from '#ui/section.tsx';
import { fieldTexts, texts } from './reword-texts.ts';
import { editionIn, otherLang, subtitleOf, withRef } from './shown.ts';

export type Typed = Readonly<Record<string, string>>;

type Shown = {
  view: MeasureView;
  typed: Typed;
  faults: readonly Fault[];
  /** Someone else changed the measure meanwhile: show both wordings. */
  stale?: boolean;
  status?: 403 | 409 | 422;
  /** What the checks find that this form mends. */
  noticed?: ComponentChildren;
};

/** What the pages about changing a measure share: their place in the plan, and that they are kept nowhere. */
export function headOf(request: PlacedRequest, view: MeasureView): Omit<View, 'body'> {
  const { lang, place } = request;
  const { wording, edition } = view;
  const asked = editionIn(request);
  const measure = { id: wording.measureId, title: wording.title };
  const own = otherLang(edition.lang, lang);
  const ofLang = own === undefined ? {} : { lang: own };
  return {
    title: texts.title[lang],
    stage: { stage: 'plan' },
    subtitle: subtitleOf(view, lang),
    crumbs: [
      { label: edition.title, href: planPath(lang, place.slug, asked), ...ofLang },
      { label: withRef(wording), href: measurePath(lang, place.slug, measure, asked), ...ofLang },
    ],
    unlisted: true,
    keep: false,
  };
}

/** The form with what was typed in it, and above it what is wrong and what another has written. */
export function rewordView(request: PlacedRequest, shown: Shown): View {
  const { lang, place } = request;
  const { view, typed, faults, stale = false, status } = shown;
  const { wording, edition } = view;
  const measure = { id: wording.measureId, title: wording.title };
  const asked = editionIn(request);
  const own = otherLang(edition.lang, lang);
  return {
    ...headOf(request, view),
    elements: ['unsaved-changes'],
    status,
    body: (
      <>
        <PageTitle title={texts.title[lang]} lead={texts.lead[lang]} />
        <ErrorSummary lang={lang} faults={faults} />
        {shown.noticed}
        {stale && <BothWordings lang={lang} view={view} typed={typed} contentLang={own} />}
        <Form action={rewordPath(lang, place.slug, measure, asked)} returned={status !== undefined}>
          <input type="hidden" name="revision" value={wording.revision} />
          <WordingFields lang={lang} typed={typed} faults={faults} contentLang={edition.lang} />
          <SendOrLeave
            send={stale ? texts.saveMine[lang] : texts.save[lang]}
            leave={texts.leave[lang]}
            href={measurePath(lang, place.slug, measure, asked)}
          />
        </Form>
      </>
    ),
  };
}

const prose = [
  ['challenge', 6],
  ['description', 8],
  ['steps', 8],
  ['effect', 4],
] as const;

/** The fields of a measure's wording, whether it is changed or proposed. */
export function WordingFields({
  lang,
  typed,
  faults,
  contentLang,
  why,
}: {
  lang: Lang;
  typed: Typed;
  faults: readonly Fault[];
  contentLang: Lang;
  /** What the reason is called where it must be given. */
  why?: { label: string; hint: string };
}) {
  const field = (name: keyof typeof fieldTexts) => ({
    lang,
    name,
    label: fieldTexts[name].label[lang],
    hint: fieldTexts[name].hint?.[lang],
    value: typed[name] ?? '',
    error: faults.find((fault) => fault.field === name)?.message,
    sparse: true,
  });
  return (
    <>
      <Field {...field('title')} required contentLang={contentLang} />
      {prose.map(([name, rows]) => (
        <Field key={name} {...field(name)} rows={rows} contentLang={contentLang} />
      ))}
      <Field {...field('from')} kind="date" />
      <Field {...field('to')} kind="date" />
      <Field {...field('why')} {...why} required={why !== undefined} rows={2} />
    </>
  );
}

/** The fields whose words are others in one wording than in the other. */
export function differingWords(
  saved: Readonly<Record<string, string | null>>,
  typed: Readonly<Record<string, string | null>>,
  lang: Lang,
) {
  return Object.keys(saved)
    .filter((name) => (saved[name] ?? '') !== (typed[name] ?? ''))
    .map((name) => ({
      label: fieldTexts[name as keyof typeof fieldTexts].label[lang],
      before: dayIn(saved[name] ?? '', lang),
      after: dayIn(typed[name] ?? '', lang),
    }));
}

/** A day as people write it; any other words as they are. */
function dayIn(words: string, lang: Lang): string {
  return Day.safeParse(words).success ? formatDay(words, lang) : words;
}

function BothWordings({
  lang,
  view: { wording, steps },
  typed,
  contentLang,
}: {
  lang: Lang;
  view: MeasureView;
  typed: Typed;
  contentLang: Lang | undefined;
}) {
  return (
    <Section title={texts.both[lang]} id="begge">
      <Diff
        lang={lang}
        contentLang={contentLang}
        fields={differingWords({ ...wordingOf(wording), steps: steps.join('\n') }, typed, lang)}
      />
    </Section>
  );
}

/** The wording of a measure but for its steps, which are rows of their own. */
export function wordingOf({
  title,
  challenge,
  description,
  effect,
  from,
  to,
}: MeasureView['wording']) {
  return { title, challenge, description, effect, from, to };
}
