import type { Ref } from '#base/ref.ts';
import { amountIn, columnsIn, separatorOf, splitLine, yearIn } from './spending-table.ts';

/** A goal or measure that money can be booked on. */
export type Bookable = { about: Ref; ref: string | null; title: string };

/** What was spent on a goal or measure in a year, as the whole file has it; in øre. */
export type Spent = { key: string; year: number; about: Ref; amount: bigint };

export type RowFault = 'no-year' | 'no-amount' | 'no-such-thing' | 'several-such';
/** A line that was left out, by its number in the file, and why. */
export type LeftOut = { line: number; text: string; why: RowFault; amount: bigint | null };

export type FileFault = 'empty' | 'columns-missing' | 'too-many-lines';
export type SpendingRead =
  | { ok: false; fault: FileFault; missing: string[] }
  | { ok: true; spent: Spent[]; leftOut: LeftOut[]; lines: number };

const mostLines = 5_000;

/**
 * Reads a table of the finance system: parted by semicolons, commas or tabs, with headings that tell which
 * column is the year, the amount and the project. Lines of the same year and thing are added up, so that
 * each stands once however many accounts it was booked on. The amounts of what is spent and of what is left
 * out add up to the file's.
 */
export function readSpending(text: string, things: readonly Bookable[]): SpendingRead {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const first = lines.findIndex((line) => line.trim() !== '');
  const head = lines[first];
  if (head === undefined) return { ok: false, fault: 'empty', missing: [] };
  const separator = separatorOf(head);
  const columns = columnsIn(splitLine(head, separator));
  if (columns.missing.length > 0) {
    return { ok: false, fault: 'columns-missing', missing: columns.missing };
  }
  const rows = lines
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line, number }) => number > first + 1 && line.trim() !== '');
  if (rows.length > mostLines) return { ok: false, fault: 'too-many-lines', missing: [] };
  const find = finder(things);
  const spent = new Map<string, Spent>();
  const leftOut: LeftOut[] = [];
  for (const { line, number } of rows) {
    const cells = splitLine(line, separator);
    const amount = amountIn(cells[columns.amount] ?? '');
    const year = yearIn(cells[columns.year] ?? '');
    const found = find((cells[columns.project] ?? '').trim());
    const why = faultOf(year, amount, found.length);
    const about = found[0];
    if (why || year === null || amount === null || !about) {
      leftOut.push({ line: number, text: line, why: why ?? 'no-such-thing', amount });
      continue;
    }
    const key = `${year} ${about.kind} ${about.id}`;
    const before = spent.get(key)?.amount ?? 0n;
    spent.set(key, { key, year, about, amount: before + amount });
  }
  return { ok: true, spent: [...spent.values()], leftOut, lines: rows.length };
}

function faultOf(year: number | null, amount: bigint | null, found: number): RowFault | null {
  if (year === null) return 'no-year';
  if (amount === null) return 'no-amount';
  if (found === 0) return 'no-such-thing';
  return found > 1 ? 'several-such' : null;
}

/** Looks a project up by its number in the plan, then by its title, then by a number before a title. */
function finder(things: readonly Bookable[]): (project: string) => Ref[] {
  const byRef = Map.groupBy(
    things.filter(({ ref }) => ref !== null),
    ({ ref }) => plain(ref ?? ''),
  );
  const byTitle = Map.groupBy(things, ({ title }) => plain(title));
  return (project) => {
    const named = plain(project);
    if (named === '') return [];
    const [begin = ''] = named.split(' ');
    const found = byRef.get(named) ?? byTitle.get(named) ?? byRef.get(plain(begin)) ?? [];
    return found.map(({ about }) => about);
  };
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim().replace(/[.:]$/, '');
}
