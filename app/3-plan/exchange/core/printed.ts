import { Day, endsBeforeStart, type Period, years } from '#base/period.ts';

/** Something that could not be kept as it was printed; `at` is the key or label it is about. */
export type Note = {
  code:
    | 'title-from-file'
    | 'language-from-partnership'
    | 'frame-named-here'
    | 'shortened'
    | 'weight-left-out'
    | 'period-left-out'
    | 'amount-left-out'
    | 'approval-left-out'
    | 'unsure';
  at: string;
};

type Noting = (code: Note['code'], at: string) => void;

/** A text without what a database cannot hold, at most `limit` characters; null when nothing is left. */
export function keepable(
  text: string | null,
  limit: number,
  at: string,
  note: Noting,
): string | null {
  const whole = (text ?? '').replaceAll('\0', '').trim();
  if (whole === '') return null;
  if (whole.length <= limit) return whole;
  note('shortened', at);
  // Never in the middle of a letter that takes two places.
  const cut = whole.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '');
  return `${cut.trimEnd()}…`;
}

/** Each text that holds something, in the order they were printed. */
export function spelledOut(texts: string[], limit: number, at: string, note: Noting): string[] {
  return texts.flatMap((text) => keepable(text, limit, at, note) ?? []);
}

/** From the first day of what is printed to the last. An end that is no day, or comes first, is left out. */
export function periodOf(printed: Period, at: string, note: Noting): Period {
  const period = { from: dayOf(printed.from, 'from'), to: dayOf(printed.to, 'to') };
  const lost = (printed.from && !period.from) || (printed.to && !period.to);
  const backwards = endsBeforeStart(period);
  if (lost || backwards) note('period-left-out', at);
  return backwards ? { from: null, to: null } : period;
}

/** A printed year as its first or last day, a printed day as itself; null when there is no such day. */
export function dayOf(printed: string | null, end: 'from' | 'to'): Day | null {
  if (printed === null) return null;
  const year = Number(printed.slice(0, 4));
  if (!isPlanYear(year)) return null;
  if (printed.length === 4) return years(year)[end];
  return Day.safeParse(printed).success ? printed : null;
}

/** Whether a year is one that plans are about; others are misprints. */
export function isPlanYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1990 && year <= 2100;
}
