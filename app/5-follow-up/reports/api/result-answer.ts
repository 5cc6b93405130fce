import { z } from 'zod';
import { lessonPath } from '#1-knowledge/lessons/core/paths.ts';
import type { PublishedLesson } from '#1-knowledge/lessons/data/published.ts';
import { measurePath } from '#3-plan/plan/core/paths.ts';
import type { MeasureRow } from '#3-plan/plan/data/published/measure-rows.ts';
import { stateNames } from '#5-follow-up/progress/core/names.ts';
import { percentOf } from '#5-follow-up/progress/core/roll-up.ts';
import { ProgressState } from '#5-follow-up/progress/core/states.ts';
import type { PublishedProgress } from '#5-follow-up/progress/data/published-progress.ts';
import { reportPath } from '#5-follow-up/reports/core/paths.ts';
import type { SaidOfMeasure } from '#5-follow-up/reports/data/published-evaluations.ts';
import { Day } from '#base/period.ts';
import { Lang } from '#base/text.ts';
import { Amount, amount } from '#platform/http/api/amount.ts';
import { linkTo, partnershipOf } from '#platform/http/api/of-partnership.ts';
import type { Reader } from '#platform/http/api/rows.ts';
import { Link, named, Term, term, told, Url } from '#platform/http/api/schemas.ts';
import { Said, saidIn } from './said.ts';

const Reported = z.strictObject({
  state: Term(ProgressState),
  sentence: z.string(),
  nextStep: z.string().nullable(),
  percent: z.int().min(0).max(100).nullable(),
  spent: z.strictObject({ year: z.int(), ...Amount.shape }).nullable(),
  day: Day,
  lang: Lang,
});

const Learnt = z.strictObject({
  lesson: Link,
  year: z.int(),
  outcome: z.string(),
  carryOver: z.string().nullable(),
  lang: Lang,
  page: Url,
});

const Evaluated = z.strictObject({
  evaluation: Link,
  year: z.int(),
  ...Said,
  lang: Lang,
  page: Url,
});

export const Result = named(
  z.strictObject({
    measure: Link,
    ref: z.string().nullable(),
    leads: z.array(Link),
    edition: Link,
    partnership: Link,
    lang: told(Lang, {
      nb: 'Språket planen er skrevet på.',
      nn: 'Språket planen er skriven på.',
      en: 'The language the plan is written in.',
    }),
    report: told(Reported.nullable(), {
      nb: 'Den nyeste rapporten som gjelder. Tomt når ingen har meldt, og det sier ingenting om hva som er gjort.',
      nn: 'Den nyaste rapporten som gjeld. Tomt når ingen har meldt, og det seier ingenting om kva som er gjort.',
      en: 'The newest report that counts. Null where nobody has reported, which says nothing of what is done.',
    }),
    evaluations: told(z.array(Evaluated), {
      nb: 'Det evalueringene sier om tiltaket, det nyeste året først.',
      nn: 'Det evalueringane seier om tiltaket, det nyaste året først.',
      en: 'What evaluations say of the measure, the newest year first.',
    }),
    lessons: told(z.array(Learnt), {
      nb: 'Det som er lært av tiltaket.',
      nn: 'Det som er lært av tiltaket.',
      en: 'What was learnt from the measure.',
    }),
    page: Url,
  }),
  'Result',
  {
    nb: 'Hva som kom ut av ett tiltak.',
    nn: 'Kva som kom ut av eitt tiltak.',
    en: 'What came of one measure.',
  },
);

/** All that is public of what came of one measure. */
export type ResultRow = {
  measure: MeasureRow;
  report: PublishedProgress | null;
  lessons: readonly PublishedLesson[];
  said: readonly SaidOfMeasure[];
};

export function resultOf(
  { measure, report, lessons, said }: ResultRow,
  reader: Reader,
): z.input<typeof Result> {
  const { id, title, ref, leads, edition } = measure;
  const { slug, lang } = edition;
  return {
    measure: linkTo('measures', id, title, reader),
    ...{ ref, lang },
    leads: leads.map((one) => linkTo('organisations', one.id, one.name, reader)),
    edition: linkTo('editions', edition.editionId, edition.editionTitle, reader),
    partnership: partnershipOf(edition, reader),
    report: report && reportedOf(report, reader),
    evaluations: said.map((one) => evaluatedOf(one, reader)),
    lessons: lessons.map((one) => learntOf(one, reader)),
    page: reader.at(measurePath(reader.lang, slug, { id, title })),
  };
}

function reportedOf(row: PublishedProgress, { lang }: Reader): z.input<typeof Reported> {
  const { sentence, nextStep, day, spentYear, spent } = row;
  return {
    ...{ sentence, nextStep, day, lang: row.lang },
    state: term(row.state, stateNames, lang),
    percent: percentOf(row),
    spent: spentYear === null || spent === null ? null : { year: spentYear, ...amount(spent) },
  };
}

function evaluatedOf(row: SaidOfMeasure, reader: Reader): z.input<typeof Evaluated> {
  const { id, title, year, lang, slug, section, questions } = row;
  return {
    evaluation: linkTo('evaluations', id, title, reader),
    ...saidIn(section, questions, reader.lang),
    ...{ year, lang },
    page: reader.at(reportPath(reader.lang, slug, { id, title })),
  };
}

function learntOf(row: PublishedLesson, reader: Reader): z.input<typeof Learnt> {
  const { id, title, year, outcome, carryOver, lang, slug } = row;
  return {
    lesson: linkTo('lessons', id, title, reader),
    ...{ year, outcome, carryOver, lang },
    page: reader.at(lessonPath(reader.lang, slug, { id, title })),
  };
}
