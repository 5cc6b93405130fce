import type { ReadAmount } from '#3-plan/exchange/core/contract.ts';
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

/** Whether two sums differ by no more than one in thousands that were rounded, and by little of the whole. */
export function isRounding(expected: number, found: number): boolean {
  const gap = Math.abs(expected - found);
  const unit = [1_000_000, 100_000, 1_000].find(
    (each) => expected % each === 0 && found % each === 0,
  );
  return unit !== undefined && gap <= unit && gap <= Math.abs(expected) * 0.02;
}
