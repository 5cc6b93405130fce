import { withNumber } from '#3-plan/exchange/core/out/labels.ts';
import { noReportName } from '#3-plan/plan/core/names.ts';
import {
  asSheet,
  type Column,
  day,
  nothing,
  text,
  texts,
  type Value,
  type Workbook,
  type WrittenDocument,
  type WrittenTable,
  withFilledColumns,
} from '#base/document.ts';
import { formatDay } from '#base/format.ts';
import type { Day } from '#base/period.ts';
import { printableLine } from '#base/printable.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import { stateNames } from './names.ts';
import { type Leaf, percentOf } from './roll-up.ts';
import { selectionLine, selectionSheets } from './standings-selection.ts';
import { progressStates } from './states.ts';

const words = {
  title: { nb: 'Slik går det: {plan}', nn: 'Slik går det: {plan}', en: 'How it is going: {plan}' },
  asOf: { nb: 'Slik det var meldt {day}', nn: 'Slik det var meldt {day}', en: 'As reported {day}' },
  sheet: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measures' },
  whole: { nb: 'Samlet', nn: 'Samla', en: 'In all' },
  counts: { nb: 'Tiltak i hver tilstand', nn: 'Tiltak i kvar tilstand', en: 'Measures by state' },
  caption: {
    nb: 'Tiltakene og hvordan det går',
    nn: 'Tiltaka og korleis det går',
    en: 'The measures and how they are going',
  },
  count: { nb: 'Antall tiltak', nn: 'Talet på tiltak', en: 'Number of measures' },
  loose: { nb: 'Tiltak uten mål', nn: 'Tiltak utan mål', en: 'Measures without a goal' },
  goal: { nb: 'Mål', nn: 'Mål', en: 'Goal' },
  measure: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measure' },
  state: { nb: 'Tilstand', nn: 'Tilstand', en: 'State' },
  percent: { nb: 'Gjort', nn: 'Gjort', en: 'Done' },
  reported: { nb: 'Meldt', nn: 'Meldt', en: 'Reported' },
  by: { nb: 'Av', nn: 'Av', en: 'By' },
  sentence: { nb: 'Det som ble meldt', nn: 'Det som vart meldt', en: 'What was reported' },
  nextStep: { nb: 'Neste steg', nn: 'Neste steg', en: 'Next step' },
  nextDay: { nb: 'Innen', nn: 'Innan', en: 'By' },
  leads: { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Responsible' },
  due: { nb: 'Rapport innen', nn: 'Rapport innan', en: 'Report by' },
  waiting: {
    nb: 'Rapporter som venter',
    nn: 'Rapportar som ventar',
    en: 'Reports that wait',
  },
} satisfies Record<string, Text>;

/** How one measure stands, as a file tells it. */
export type StandingOut = Leaf & {
  ref: string | null;
  title: string;
  goalId: string | null;
  goalRef: string | null;
  goalTitle: string | null;
  leads: readonly { name: string }[];
  sentence: string | null;
  nextStep: string | null;
  nextDay: Day | null;
  reported: Day | null;
  by: string | null;
  due: Day | null;
  waiting: number;
};

/**
 * Of which plan, whose, in which language, on which day; `acts` for those who are told what is owed. `which` are
 * the words for what the measures were chosen by, none where they are all of the plan, which has `all`.
 */
export type StandingsOf = {
  plan: string;
  owner: string;
  lang: Lang;
  day: Day;
  acts: boolean;
  which: readonly string[];
  all: number;
};

type Cell = { name: keyof typeof words; kind: Column['kind']; of(row: StandingOut): Value };

/** The measures as a workbook with one sheet, and one more that says so where they are not all. */
export function standingsWorkbook(rows: readonly StandingOut[], of: StandingsOf): Workbook {
  const table = asSheet(standingsSheet(rows, of));
  const { owner, lang } = of;
  const sheets = [
    { name: words.sheet[lang], table },
    ...selectionSheets({ ...of, n: rows.length }),
  ];
  return { title: titleOf(of), owner, lang, sheets };
}

/** The measures as rows, with all that the newest report of each says. */
export function standingsSheet(rows: readonly StandingOut[], of: StandingsOf): WrittenTable {
  const { lang } = of;
  const cells: Cell[] = [
    { name: 'goal', kind: 'text', of: (row) => text(row.goalId && goalOf(row, lang)) },
    ...tableCells(lang),
    { name: 'percent', kind: 'percent', of: percentDone },
    { name: 'reported', kind: 'day', of: (row) => day(row.reported) },
    { name: 'by', kind: 'text', of: (row) => text(row.by && printableLine(row.by)) },
    { name: 'nextDay', kind: 'day', of: (row) => day(row.nextDay) },
  ];
  if (of.acts) {
    cells.push(
      { name: 'due', kind: 'day', of: (row) => day(row.due) },
      {
        name: 'waiting',
        kind: 'number',
        of: ({ waiting }) => ({ kind: 'number', number: waiting }),
      },
    );
  }
  return tableOf(rows, cells, lang, words.sheet[lang]);
}

/** The measures as a document for a meeting: how many stand in each way, and then goal by goal. */
export function standingsDocument(rows: readonly StandingOut[], of: StandingsOf): WrittenDocument {
  const { lang } = of;
  const byGoal = Map.groupBy(rows, ({ goalId }) => goalId);
  const states = [...progressStates, null].flatMap((state) => {
    const count = rows.filter((row) => row.state === state).length;
    return count === 0 ? [] : [[text(stateWord(state, lang)), number(count)]];
  });
  return {
    title: titleOf(of),
    subtitle: subtitleOf(of, rows.length),
    owner: printableLine(of.owner),
    lang,
    blocks: [
      { kind: 'heading', level: 1, text: words.whole[lang] },
      {
        kind: 'table',
        caption: words.counts[lang],
        columns: [
          { header: words.state[lang], kind: 'text' },
          { header: words.count[lang], kind: 'number' },
        ],
        rows: states,
        foot: [[text(words.whole[lang]), number(rows.length)]],
      },
      ...[...byGoal.values()].flatMap((own) => {
        const [first] = own;
        const name = first ? goalOf(first, lang) : '';
        const table = tableOf(own, tableCells(lang), lang, words.caption[lang]);
        return [
          { kind: 'heading' as const, level: 1 as const, text: name },
          withFilledColumns(table),
        ];
      }),
    ],
  };
}

/** What every one of them has: what one asks of a measure in a meeting. */
function tableCells(lang: Lang): Cell[] {
  return [
    { name: 'measure', kind: 'text', of: ({ ref, title }) => text(withNumber(ref, title)) },
    { name: 'state', kind: 'text', of: ({ state }) => text(stateWord(state, lang)) },
    { name: 'sentence', kind: 'prose', of: ({ sentence }) => text(printableLine(sentence ?? '')) },
    { name: 'nextStep', kind: 'prose', of: ({ nextStep }) => text(printableLine(nextStep ?? '')) },
    {
      name: 'leads',
      kind: 'text',
      of: ({ leads }) => texts(leads.map(({ name }) => printableLine(name))),
    },
  ];
}

function tableOf(
  rows: readonly StandingOut[],
  cells: readonly Cell[],
  lang: Lang,
  caption: string,
): WrittenTable {
  return {
    kind: 'table',
    caption,
    columns: cells.map(({ name, kind }) => ({ header: words[name][lang], kind })),
    rows: rows.map((row) => cells.map((cell) => cell.of(row))),
    foot: [],
  };
}

function titleOf({ plan, lang }: StandingsOf): string {
  return fill(words.title, lang, { plan: printableLine(plan) });
}

/** The day, and that it is not all of the plan where it is not: its sums would be taken for the plan's. */
function subtitleOf(of: StandingsOf, n: number): string {
  const asOf = fill(words.asOf, of.lang, { day: formatDay(of.day, of.lang) });
  const some = selectionLine({ ...of, n });
  return some === null ? asOf : `${asOf}. ${some}`;
}

function goalOf({ goalRef, goalTitle }: StandingOut, lang: Lang): string {
  return goalTitle === null ? words.loose[lang] : withNumber(goalRef, goalTitle);
}

function stateWord(state: StandingOut['state'], lang: Lang): string {
  return (state === null ? noReportName : stateNames[state])[lang];
}

function percentDone(row: StandingOut): Value {
  const percent = percentOf(row);
  return percent === null ? nothing : { kind: 'percent', percent };
}

function number(of: number): Value {
  return { kind: 'number', number: of };
}
