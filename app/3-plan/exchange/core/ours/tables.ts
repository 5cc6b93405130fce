import { dateIn } from '#3-plan/exchange/core/evidence/dates.ts';
import { terms } from '#3-plan/exchange/core/out/words.ts';
import { printableLine, printableLines } from '#base/printable.ts';
import { addGoal, addMeasure, type Gathered } from './gathered.ts';
import type { Grid, Row } from './grid.ts';
import { ourAmount } from './printed.ts';
import type { OurWords } from './words.ts';

/** Reads one of our tables or sheets; what it holds is told by its headers. */
export function readGrid(found: Gathered, grid: Grid, words: OurWords): void {
  if (grid.has('goalKind'))
    for (const row of grid.rows) addGoal(found, titleOf(row), row.of, words);
  else if (grid.has('standing'))
    for (const row of grid.rows)
      addMeasure(found, { title: titleOf(row), where: row.where }, row.of, words);
  else if (grid.has('body')) for (const row of grid.rows) addApproval(found, row);
  else if (grid.hasYears) amountsByYear(found, grid, words);
  else if (grid.has('amount')) for (const row of grid.rows) addLine(found, row);
}

function titleOf(row: Row): string {
  return printableLine(row.of('title')) || '–';
}

/** The day something is planned says most of what is to come; a decided day stands where none was planned. */
function addApproval(found: Gathered, row: Row): void {
  const body = printableLine(row.of('body'));
  if (body === '') return;
  const date = dateIn(row.of('planned')) ?? dateIn(row.of('decided'));
  found.approvals.push({ body, date, where: row.where });
}

/** A table with its years beside each other: the last row may be the sums, which follow from the rest. */
function amountsByYear(found: Gathered, grid: Grid, { lang }: OurWords): void {
  const summed = grid.rows.at(-1)?.first === terms.total[lang];
  for (const row of summed ? grid.rows.slice(0, -1) : grid.rows) {
    for (const { year, printed, where } of row.years)
      add(found, row, { about: firstLine(row.of('about')), year, printed, where });
  }
}

/** A sheet with one amount a row. */
function addLine(found: Gathered, row: Row): void {
  const printed = row.of('amount');
  const year = Number(row.of('year'));
  if (printed === '' || !Number.isInteger(year)) return;
  const about = firstLine(row.of('measure') || row.of('goal') || row.of('about'));
  const { where } = row;
  if (about !== '') add(found, row, { about, year, printed, where });
  else add(found, row, { about: '', item: row.of('item'), year, printed, where });
}

/** What stands under the first line of a cell says more of it, and points at nothing. */
function firstLine(text: string): string {
  return printableLines(text)[0] ?? '';
}

type Line = { about: string; item?: string; year: number; printed: string; where: Row['where'] };

function add(found: Gathered, row: Row, { about, item, year, printed, where }: Line): void {
  const source = firstLine(row.of('source')) || null;
  found.amounts.push({
    about,
    amount: {
      item: item === undefined ? null : printableLine(item) || null,
      goal: null,
      measure: null,
      year,
      source,
      amount: ourAmount(printed),
      role: source === null ? 'line' : 'funding',
      where,
    },
  });
}
