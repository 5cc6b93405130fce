import { reportsPath } from '#3-plan/plan/core/paths.ts';
import { goesOnWays } from '#5-follow-up/reports/core/kinds.ts';
import { goesOnNames } from '#5-follow-up/reports/core/names.ts';
import { sectionPath, writePath } from '#5-follow-up/reports/core/paths.ts';
import { askedOf } from '#5-follow-up/reports/core/question.ts';
import {
  figureFields,
  figureName,
  lessonFields,
  type Typed,
} from '#5-follow-up/reports/core/typed.ts';
import { fill } from '#base/text.ts';
import type { PlacedRequest, View } from '#platform/http/page.ts';
import { Actions, Button, LinkButton } from '#ui/button.tsx';
import { Diff } from '#ui/diff.tsx';
import { ErrorSummary, type Fault } from '#ui/error-summary.tsx';
import { Field } from '#ui/field.tsx';
import { Form } from '#ui/form.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Section } from '#ui/section.tsx';
import { AnsweredBefore, FiguresBefore } from './said-before.tsx';
import type { Found } from './section.tsx';
import { TakenIn } from './taken-in.tsx';
import { texts as pageTexts } from './texts.ts';
import { nameOf } from './write.tsx';
import { fieldTexts, texts } from './write-texts.ts';

export type Answer = {
  typed: Typed;
  faults?: readonly Fault[];
  /** What someone else saved meanwhile. */
  saved?: Typed;
  status?: 403 | 409 | 422;
};

type Parts = { request: PlacedRequest; found: Found; answer: Answer };

/** The page of a section: what there is to write from, and the form. */
export function sectionView(request: PlacedRequest, found: Found, answer: Answer): View {
  const { lang, place } = request;
  const { report, section } = found;
  const { faults = [], saved, status } = answer;
  const parts = { request, found, answer };
  const name = nameOf(section, lang);
  const own = section.kind === 'whole' || report.lang === lang ? undefined : report.lang;
  return {
    title: name,
    stage: { stage: 'follow-up' },
    crumbs: [
      { label: pageTexts.title[lang], href: reportsPath(lang, place.slug) },
      { label: report.title, href: writePath(lang, place.slug, report) },
    ],
    unlisted: true,
    keep: false,
    elements: ['unsaved-changes'],
    status,
    body: (
      <>
        <PageTitle title={name} over={report.title} contentLang={own} />
        <ErrorSummary lang={lang} faults={faults} />
        {saved && <Both {...parts} saved={saved} />}
        <TakenIn request={request} found={found} />
        <Form
          action={sectionPath(lang, place.slug, report, section.key)}
          returned={status !== undefined}
        >
          <input type="hidden" name="revision" value={section.revision} />
          <p>{texts.nothingRequired[lang]}</p>
          <Answers {...parts} />
          {section.kind !== 'whole' && <GoesOnField {...parts} />}
          <Figures {...parts} />
          <Lesson {...parts} />
          <Actions>
            <Button>{texts[saved ? 'saveMine' : 'save'][lang]}</Button>
            {found.next && !saved && (
              <Button weight="secondary" name="onward" value="next">
                {texts.saveNext[lang]}
              </Button>
            )}
            <LinkButton href={writePath(lang, place.slug, report)} weight="tertiary">
              {texts.leave[lang]}
            </LinkButton>
          </Actions>
        </Form>
      </>
    ),
  };
}

function Answers({ request, found, answer }: Parts) {
  const { lang } = request;
  const { report, section } = found;
  return (
    <>
      {askedOf(report.questions, section.kind).map(({ at, text, guidance }) => (
        <div key={at}>
          <Field
            lang={lang}
            name={`answer-${at}`}
            label={text}
            hint={guidance ?? undefined}
            value={answer.typed[`answer-${at}`]}
            rows={6}
            contentLang={report.lang}
            error={errorOf(answer, `answer-${at}`)}
            sparse
          />
          <AnsweredBefore request={request} found={found} question={text} />
        </div>
      ))}
    </>
  );
}

function GoesOnField({ request: { lang }, answer }: Parts) {
  return (
    <Field
      lang={lang}
      name="goesOn"
      label={texts.goesOn[lang]}
      value={answer.typed.goesOn}
      sparse
      options={[
        { value: '', label: texts.notSaid[lang] },
        ...goesOnWays.map((value) => ({ value, label: goesOnNames[value][lang] })),
      ]}
    />
  );
}

/** The rows there are, and one more to fill in. */
function Figures({ request, found, answer }: Parts) {
  const { lang } = request;
  const { report } = found;
  const { typed } = answer;
  const filled = Object.entries(typed).flatMap(([name, value]) =>
    value === '' ? [] : [Number(/^figure-(\d+)-/.exec(name)?.[1] ?? -1)],
  );
  const rows = Array.from({ length: Math.min(Math.max(...filled, -1) + 2, 30) }, (_, row) => row);
  return (
    <Section title={texts.figures[lang]} id="tall">
      <p class="hint">{texts.figuresHint[lang]}</p>
      <FiguresBefore request={request} found={found} />
      {rows.map((row) => (
        <fieldset key={row} class="ds-fieldset figure-row">
          <legend class="ds-label">{fill(texts.figureRow, lang, { n: row + 1 })}</legend>
          {figureFields.map((field) => (
            <Field
              key={field}
              lang={lang}
              name={figureName(row, field)}
              label={fieldTexts[field][lang]}
              value={typed[figureName(row, field)]}
              inputmode={numeric[field]}
              contentLang={field === 'value' || field === 'year' ? undefined : report.lang}
              error={errorOf(answer, figureName(row, field))}
              sparse
            />
          ))}
        </fieldset>
      ))}
    </Section>
  );
}

const numeric: Partial<Record<string, 'numeric' | 'decimal'>> = {
  value: 'decimal',
  year: 'numeric',
};

function Lesson({ request: { lang }, found: { report }, answer }: Parts) {
  return (
    <Section title={texts.lesson[lang]} id="erfaring">
      <p class="hint">{texts.lessonHint[lang]}</p>
      {lessonFields.map((field) => (
        <Field
          key={field}
          lang={lang}
          name={`lesson-${field}`}
          label={fieldTexts[field][lang]}
          value={answer.typed[`lesson-${field}`]}
          rows={field === 'title' ? undefined : 4}
          contentLang={report.lang}
          error={errorOf(answer, `lesson-${field}`)}
          sparse={field !== 'carryOver'}
        />
      ))}
    </Section>
  );
}

/** What someone else saved beside what was typed, field by field where they differ. */
function Both({ request: { lang }, found: { report }, answer, saved }: Parts & { saved: Typed }) {
  const labels: Readonly<Record<string, string>> = Object.fromEntries([
    ...report.questions.map(({ text }, at) => [`answer-${at}`, text]),
    ...lessonFields.map((field) => [`lesson-${field}`, fieldTexts[field][lang]]),
    ['goesOn', texts.goesOn[lang]],
  ]);
  const names = [...new Set([...Object.keys(saved), ...Object.keys(answer.typed)])];
  const fields = names
    .filter((name) => name in labels || name.startsWith('figure-'))
    .map((name) => ({
      label: labels[name] ?? figureLabel(name, lang),
      before: shown(name, saved[name] ?? '', lang),
      after: shown(name, answer.typed[name]?.trim() ?? '', lang),
    }))
    .filter(({ before, after }) => before !== after);
  return (
    <Section title={texts.both[lang]} id="begge">
      <Diff lang={lang} fields={fields} contentLang={report.lang} />
    </Section>
  );
}

type Lang = PlacedRequest['lang'];

function figureLabel(name: string, lang: Lang): string {
  const [, row = '0', field = ''] = name.split('-');
  const known = figureFields.find((one) => one === field);
  const number = fill(texts.figureRow, lang, { n: Number(row) + 1 });
  return known ? `${number}: ${fieldTexts[known][lang]}` : number;
}

function shown(name: string, said: string, lang: Lang): string {
  const way = name === 'goesOn' ? goesOnWays.find((one) => one === said) : undefined;
  return way ? goesOnNames[way][lang] : said;
}

function errorOf({ faults = [] }: Answer, name: string): string | undefined {
  return faults.find(({ field }) => field === name)?.message;
}
