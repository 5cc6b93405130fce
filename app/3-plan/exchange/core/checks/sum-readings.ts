import type { ReadAmount, ReadResult } from '#3-plan/exchange/core/contract.ts';
import type { Text } from '#base/text.ts';
import { isSumRow, sumOf } from './tables.ts';

/**
 * What a column's printed sum should be: the sum of its lines in the reading that fits it, or else in
 * the plainest. A table may print a goal's own sum above its measures, parts of a line («herav»)
 * below it, and sums of sections before the sum of all; each of these is a reasonable reading.
 */
export function expectedSum(
  table: readonly ReadAmount[],
  total: ReadAmount,
  lines: readonly ReadAmount[],
): number {
  const above = (amount: ReadAmount) => (amount.where.row ?? 0) < (total.where.row ?? 0);
  const others = table.filter(
    (other) =>
      other !== total &&
      isSumRow(other) &&
      other.year === total.year &&
      other.source === null &&
      other.where.column === total.where.column,
  );
  const sums = others.filter(above);
  const last = Math.max(0, ...sums.map(({ where }) => where.row ?? 0));
  const whole = lines.filter(({ item }) => !part.test(item ?? ''));
  const section = whole.filter((line) => above(line) && (line.where.row ?? 0) > last);
  const readings = [
    ...(others.length > 0 ? [section, sums] : []),
    whole,
    lines,
    lines.filter(above),
    lines.filter(({ measure }) => measure === null),
    lines.filter(({ measure }) => measure !== null),
    ...(sums.length > 0 ? [[...sums, ...section], sums.slice(-2)] : []),
  ].filter((reading) => reading.length > 0);
  const fits = readings.find((reading) => sumOf(reading) === total.amount);
  return sumOf(fits ?? readings[0] ?? []);
}

const part =
  /^\s*[-–•]?\s*(herav|hvorav|derav|av dette|av desse|delsum|of which|subtotal)(?!\p{L})/iu;

/** Whether the plan, or what it is under, has years that the table has no column for: its totals may be of them too. */
export function hasOtherYears({ plan }: ReadResult, table: readonly ReadAmount[]): boolean {
  const shown = new Set(table.flatMap(({ role, year }) => (role === 'line' ? (year ?? []) : [])));
  const { from, to } = plan.frame ?? plan;
  const [first, last] = [from, to].map((date) => Number((date ?? '').slice(0, 4)));
  if (!first || !last || last - first > 20) return false;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).some(
    (year) => !shown.has(year),
  );
}

/** Whether two sums differ by no more than one in thousands that were rounded, and by little of the whole. */
export function isRounding(expected: number, found: number): boolean {
  const gap = Math.abs(expected - found);
  const unit = [1_000_000, 100_000, 1_000].find(
    (each) => expected % each === 0 && found % each === 0,
  );
  return unit !== undefined && gap <= unit && gap <= Math.abs(expected) * 0.02;
}

/** What is said when rounding may be the reason. */
export const rounded: Text = {
  nb: 'Tallene blir til sammen {expected} kroner, men det står {found}. Forskjellen er så liten at den kan komme av avrunding; skriv i så fall at tallene er avrundet. Ellers er ett av dem feil.',
  nn: 'Tala blir til saman {expected} kroner, men det står {found}. Skilnaden er så liten at han kan kome av avrunding; skriv i så fall at tala er avrunda. Elles er eitt av dei feil.',
  en: 'The figures add up to {expected} kroner, but {found} is printed. The difference is so small that it may come from rounding; if so, say that the figures are rounded. Otherwise one of them is wrong.',
};
