import { withNumber } from '#3-plan/exchange/core/out/labels.ts';
import { stateNames } from '#5-follow-up/progress/core/names.ts';
import { ProgressState } from '#5-follow-up/progress/core/states.ts';
import {
  day,
  type Fact,
  money,
  text,
  texts,
  type Value,
  type WrittenBlock,
  type WrittenTable,
  withFilledColumns,
} from '#base/document.ts';
import { formatMoney } from '#base/format.ts';
import { printableLine, printableLines } from '#base/printable.ts';
import { fill, type Lang } from '#base/text.ts';
import type { ReportSection } from './content.ts';
import { goesOnNames } from './names.ts';
import { askedOf, type Question } from './question.ts';
import { isWritten } from './section.ts';
import type { TakenMoney } from './taken.ts';
import { words } from './words.ts';

/** What a section is called: its number and title. */
export function nameOf({ taken }: Pick<ReportSection, 'taken'>): string {
  return withNumber(taken.ref, taken.title);
}

/** A goal or measure in a report: what the plan says, what was told along the way, and what is written now. */
export function sectionBlocks(
  section: ReportSection,
  questions: readonly Question[],
  lang: Lang,
): WrittenBlock[] {
  const name = nameOf(section);
  // A goal at the top is one below the chapter's heading; no format has more than six.
  const level = headingLevel(section.taken.depth + 2);
  const { told } = section.taken;
  return [
    { kind: 'heading', level, text: name },
    {
      kind: 'facts',
      caption: fill(words.facts, lang, { name }),
      facts: factsOf(section, lang),
    },
    ...(told.length === 0 ? [] : [toldTable(section, lang)]),
    ...writtenBlocks(section, questions, lang, headingLevel(level + 1)),
  ];
}

/** Answers under their questions, figures and a lesson, as they are written in a section. */
export function writtenBlocks(
  section: ReportSection,
  questions: readonly Question[],
  lang: Lang,
  level: Level,
): WrittenBlock[] {
  const { written, kind } = section;
  if (!isWritten(written)) return [{ kind: 'paragraph', text: words.nothing[lang] }];
  return [
    ...askedOf(questions, kind).flatMap(({ at, text: asked }): WrittenBlock[] => [
      { kind: 'heading', level, text: printableLine(asked) },
      ...paragraphs(written.answers[String(at)] || words.unanswered[lang]),
    ]),
    ...(written.figures.length === 0 ? [] : [figuresTable(section, lang)]),
    ...lessonFacts(section, lang),
  ];
}

export type Level = 1 | 2 | 3 | 4 | 5 | 6;

function headingLevel(level: number): Level {
  return Math.min(level, 6) as Level;
}

function paragraphs(said: string): WrittenBlock[] {
  return printableLines(said).map((line) => ({ kind: 'paragraph', text: line }));
}

function factsOf({ kind, taken, written }: ReportSection, lang: Lang): Fact[] {
  const { leads, partners, meant } = taken;
  const facts: Fact[] = [
    { term: words.leads[lang], detail: texts(leads.map(printableLine)) },
    { term: words.partners[lang], detail: texts(partners.map(printableLine)) },
    {
      term: words[kind === 'goal' ? 'purpose' : 'effect'][lang],
      detail: texts(printableLines(meant ?? '')),
    },
    ...moneyFacts(taken.money, lang),
    {
      term: words.goesOn[lang],
      detail: text(written.goesOn && goesOnNames[written.goesOn][lang]),
    },
  ];
  return facts.filter(({ detail }) => detail.kind !== 'nothing');
}

/** An amount that nobody has given is left out: it is not zero. */
function moneyFacts({ budget, funded, spent }: TakenMoney, lang: Lang): Fact[] {
  const amount = (ore: string | null) =>
    text(ore === null || ore === '0' ? null : formatMoney(BigInt(ore), lang));
  return [
    { term: words.budget[lang], detail: amount(budget) },
    { term: words.funded[lang], detail: amount(funded) },
    { term: words.spent[lang], detail: amount(spent) },
  ];
}

/** What nobody has told of is not zero. */
export function spentValue(spent: string | null): Value {
  return money(spent === null ? null : BigInt(spent));
}

function toldTable(section: ReportSection, lang: Lang): WrittenTable {
  return withFilledColumns({
    kind: 'table',
    caption: fill(words.told, lang, { name: nameOf(section) }),
    columns: [
      { header: words.day[lang], kind: 'day' },
      { header: words.state[lang], kind: 'text' },
      { header: words.sentence[lang], kind: 'prose' },
      { header: words.next[lang], kind: 'prose' },
    ],
    rows: section.taken.told.map((told) => [
      day(told.day),
      text(stateWord(told.state, lang)),
      text(told.redacted ? words.takenOut[lang] : printableLine(told.sentence)),
      text(printableLine(told.next ?? '')),
    ]),
    foot: [],
  });
}

/** What a state is called; one that is no longer known is told as it was. */
function stateWord(state: string, lang: Lang): string {
  const known = ProgressState.safeParse(state);
  return known.success ? stateNames[known.data][lang] : state;
}

function figuresTable(section: ReportSection, lang: Lang): WrittenTable {
  return withFilledColumns({
    kind: 'table',
    caption: fill(words.figures, lang, { name: nameOf(section) }),
    columns: [
      { header: words.figure[lang], kind: 'text' },
      { header: words.value[lang], kind: 'text' },
      { header: words.year[lang], kind: 'text' },
      { header: words.source[lang], kind: 'prose' },
    ],
    rows: section.written.figures.map(({ what, value, unit, year, source }) => [
      text(printableLine(what)),
      text(`${lang === 'en' ? value : value.replace('.', ',')} ${printableLine(unit)}`.trim()),
      text(String(year)),
      text(printableLine(source)),
    ]),
    foot: [],
  });
}

function lessonFacts({ written: { lesson } }: ReportSection, lang: Lang): WrittenBlock[] {
  if (lesson === null) return [];
  const facts: Fact[] = [
    { term: words.lessonTitle[lang], detail: text(printableLine(lesson.title)) },
    { term: words.tried[lang], detail: texts(printableLines(lesson.tried)) },
    { term: words.outcome[lang], detail: texts(printableLines(lesson.outcome)) },
    { term: words.carryOver[lang], detail: texts(printableLines(lesson.carryOver ?? '')) },
  ].filter(({ detail }) => detail.kind !== 'nothing');
  const name = printableLine(lesson.title);
  return [{ kind: 'facts', caption: fill(words.lesson, lang, { name }), facts }];
}
