import { dateIn } from '#3-plan/exchange/core/evidence/dates.ts';
import { amountOf } from '#3-plan/exchange/core/evidence/money.ts';

export type Typed = Readonly<Record<string, string>>;

/** What no field of a correction takes, so that the field is told to be wrong. */
const wrong = '?';

/** A text, or nothing. */
export function maybe(typed: string | undefined): string | null {
  return typed?.trim() ? typed.trim() : null;
}

/** One a line, empty lines left out. */
export function lines(typed: string | undefined): string[] {
  return (typed ?? '').split('\n').flatMap((line) => maybe(line) ?? []);
}

/** A year as it is, a day in any of the ways days are written. */
export function yearOrDay(typed: string | undefined): string | null {
  const text = maybe(typed);
  if (text === null || /^\d{4}$/.test(text)) return text;
  return dateIn(text) ?? wrong;
}

/** A number with a comma or a point. */
export function numberIn(typed: string | undefined): number | null {
  const text = maybe(typed)?.replace(/%$/, '').trim().replace(',', '.');
  if (text === undefined) return null;
  return /^\d{1,6}(\.\d{1,4})?$/.test(text) ? Number(text) : Number.NaN;
}

/** Whole kroner as they are written in Norway. */
export function kronerIn(typed: string | undefined): number | null {
  const text = maybe(typed);
  if (text === null) return null;
  const read = amountOf(text.replaceAll('\u00a0', ' ').replace('\u2212', '-'));
  return typeof read === 'string' ? Number.NaN : read.amount;
}

/** The fields whose text is another than it was when the form was drawn; one that was not sent is as it was. */
export function changedIn<Field extends string>(
  fields: readonly Field[],
  typed: Typed,
  initial: Typed,
): Field[] {
  const bare = (text: string | undefined) => (text ?? '').trim().replace(/[^\S\n]+/g, ' ');
  return fields.filter(
    (field) => typed[field] !== undefined && bare(typed[field]) !== bare(initial[field]),
  );
}
