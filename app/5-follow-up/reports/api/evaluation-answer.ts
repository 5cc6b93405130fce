import { z } from 'zod';
import type { ReportSection } from '#5-follow-up/reports/core/content.ts';
import { Figure } from '#5-follow-up/reports/core/figure.ts';
import { ReportKind } from '#5-follow-up/reports/core/kinds.ts';
import { kindNames } from '#5-follow-up/reports/core/names.ts';
import { reportFilePath, reportPath } from '#5-follow-up/reports/core/paths.ts';
import { sectionKinds } from '#5-follow-up/reports/core/section.ts';
import type {
  PublishedEvaluation,
  WholeEvaluation as WholeRow,
} from '#5-follow-up/reports/data/published-evaluations.ts';
import { Lang } from '#base/text.ts';
import { Amount, amount } from '#platform/http/api/amount.ts';
import { linkTo, partnershipOf } from '#platform/http/api/of-partnership.ts';
import { apiPath } from '#platform/http/api/paths.ts';
import type { Reader } from '#platform/http/api/rows.ts';
import { Link, named, Term, term, told, Url } from '#platform/http/api/schemas.ts';
import { Said, saidIn } from './said.ts';

const shape = {
  id: z.uuid(),
  kind: Term(ReportKind),
  title: z.string(),
  fromYear: z.int(),
  year: z.int(),
  lang: told(Lang, {
    nb: 'Språket den er skrevet på.',
    nn: 'Språket ho er skriven på.',
    en: 'The language it is written in.',
  }),
  version: z.int(),
  published: told(z.iso.datetime({ offset: true }), {
    nb: 'Når denne versjonen ble lagt ut.',
    nn: 'Når denne versjonen vart lagd ut.',
    en: 'When this version was published.',
  }),
  reason: told(z.string().nullable(), {
    nb: 'Hvorfor det kom en ny versjon; tomt for den første.',
    nn: 'Kvifor det kom ein ny versjon; tomt for den første.',
    en: 'Why there is a new version; null for the first.',
  }),
  hash: told(z.string(), {
    nb: 'Kontrollsum (SHA-256) av alt versjonen sier.',
    nn: 'Kontrollsum (SHA-256) av alt versjonen seier.',
    en: 'Checksum (SHA-256) of all the version says.',
  }),
  redacted: told(z.iso.datetime({ offset: true }).nullable(), {
    nb: 'Når en tekst sist ble fjernet fra versjonen, for eksempel fordi den nevnte en person; kontrollsummen er da av det som er igjen. Tomt når ingenting er fjernet.',
    nn: 'Når ein tekst sist vart fjerna frå versjonen, til dømes fordi han nemnde ein person; kontrollsummen er då av det som er att. Tomt når ingenting er fjerna.',
    en: 'When a text was last removed from the version, for instance because it named a person; the checksum is then of what is left. Null when nothing was removed.',
  }),
  edition: Link,
  partnership: Link,
  pdf: Url,
  docx: Url,
  page: Url,
  url: Url,
};

export const Evaluation = named(z.strictObject(shape), 'Evaluation', {
  nb: 'En evaluering av en plan, slik den er lagt ut.',
  nn: 'Ei evaluering av ein plan, slik ho er lagd ut.',
  en: 'An evaluation of a plan, as it is published.',
});

const Money = told(z.strictObject({ budget: Amount, funded: Amount, spent: Amount.nullable() }), {
  nb: 'Pengene i tiden evalueringen gjelder. Tomt for brukt: ingen har meldt.',
  nn: 'Pengane i tida evalueringa gjeld. Tomt for brukt: ingen har meldt.',
  en: 'The money of the time it covers. Null for spent: nobody has told.',
});

const Section = named(
  z.strictObject({
    kind: z.enum(sectionKinds),
    about: Link.nullable(),
    title: z.string(),
    ref: z.string().nullable(),
    ...Said,
    figures: z.array(z.strictObject({ ...Figure.shape, year: z.int() })),
    money: Money,
    lesson: Link.nullable(),
  }),
  'EvaluationSection',
  {
    nb: 'Det evalueringen sier om helheten, ett mål eller ett tiltak.',
    nn: 'Det evalueringa seier om heilskapen, eitt mål eller eitt tiltak.',
    en: 'What the evaluation says of the whole, one goal or one measure.',
  },
);

export const WholeEvaluation = named(
  z.strictObject({ ...shape, sections: z.array(Section) }),
  'WholeEvaluation',
  {
    nb: 'En evaluering med alt den sier.',
    nn: 'Ei evaluering med alt ho seier.',
    en: 'An evaluation with all it says.',
  },
);

/** What is told of an evaluation among others. */
export function evaluationOf(row: PublishedEvaluation, reader: Reader): z.input<typeof Evaluation> {
  const { at, lang } = reader;
  const { id, slug, title } = row;
  const own = { id, title };
  return {
    ...{ id, title, fromYear: row.fromYear, year: row.year, lang: row.lang },
    ...{ version: row.version, published: row.publishedAt, reason: row.reason, hash: row.hash },
    redacted: row.redactedAt,
    kind: term(row.kind, kindNames, lang),
    edition: linkTo('editions', row.editionId, row.editionTitle, reader),
    partnership: partnershipOf(row, reader),
    pdf: at(reportFilePath(lang, slug, own, 'pdf')),
    docx: at(reportFilePath(lang, slug, own, 'docx')),
    page: at(reportPath(lang, slug, own)),
    url: at(apiPath('evaluations', id)),
  };
}

/** All that is told of one. */
export function wholeEvaluationOf(
  { content, ...row }: WholeRow,
  reader: Reader,
): z.input<typeof WholeEvaluation> {
  const { questions, sections } = content;
  return {
    ...evaluationOf(row, reader),
    sections: sections.map((section) => ({
      ...sectionOf(section, reader),
      ...saidIn(section, questions, reader.lang),
    })),
  };
}

function sectionOf({ kind, about, taken, written, lessonId }: ReportSection, reader: Reader) {
  const { budget, funded, spent } = taken.money;
  const list = kind === 'goal' ? 'goals' : 'measures';
  return {
    kind,
    about: about && linkTo(list, about.id, taken.title, reader),
    title: taken.title,
    ref: taken.ref,
    figures: written.figures,
    money: {
      budget: amount(budget),
      funded: amount(funded),
      spent: spent === null ? null : amount(spent),
    },
    lesson: linkTo('lessons', lessonId, written.lesson?.title ?? null, reader),
  };
}
