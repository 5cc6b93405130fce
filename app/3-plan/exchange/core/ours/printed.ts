import { dateIn } from '#3-plan/exchange/core/evidence/dates.ts';
import { formatPeriod } from '#base/format.ts';
import { type Period, years } from '#base/period.ts';
import { printableLine } from '#base/printable.ts';
import type { Lang } from '#base/text.ts';

/** Nothing we print as a period, a day or an amount is longer; what is, is not looked at letter by letter. */
const longest = 80;

/**
 * A period as we print it: «2025–2028» stays years, as the contract has them, and days become days.
 * Null when it is in no form of ours.
 */
export function ourPeriod(text: string, lang: Lang): Period | null {
  if (text.length > longest) return null;
  const printed = printableLine(text);
  const whole = /^(\d{4})(?:–(\d{4}))?$/.exec(printed);
  if (whole) return { from: whole[1] ?? null, to: whole[2] ?? whole[1] ?? null };
  for (const open of ['from', 'to'] as const) {
    const end = printed.replace(/^\S+ /, '');
    const known = /^\d{4}$/.test(end) ? years(Number(end))[open] : dateIn(end);
    const period = { from: null, to: null, [open]: known };
    if (known !== null && said(period, lang) === printed)
      return { ...period, [open]: /^\d{4}$/.test(end) ? end : known };
  }
  return betweenDays(printed, lang);
}

/** A day or a year alone, as a sheet has them, also in another hand's way of writing; null when it is neither. */
export function ourDay(printed: string): string | null {
  if (printed.length > longest) return null;
  return /^\d{4}$/.test(printed) ? printed : dateIn(printed);
}

/** «3.–5. mai 2026», «3. april – 5. mai 2026», «3. april 2025 – 5. mai 2026» or one day alone. */
function betweenDays(printed: string, lang: Lang): Period | null {
  const to = dateIn(printed.split(/–\s?/).at(-1) ?? '');
  if (to === null) return null;
  const first = printed.split(/\s?–/)[0] ?? '';
  const month = printed.replace(/^.*?(\p{L}+) \d{4}$/u, '$1');
  const year = to.slice(0, 4);
  const candidates = [first, `${first} ${year}`, `${first} ${month} ${year}`];
  for (const candidate of candidates) {
    const from = dateIn(candidate);
    if (from !== null && said({ from, to }, lang) === printed) return { from, to };
  }
  return null;
}

function said(period: Period, lang: Lang): string {
  return printableLine(formatPeriod(period, lang));
}

/**
 * Whole kroner as our tables and sheets print them; null when øre are left over or it is no amount.
 * Three figures after a mark are thousands, fewer are øre.
 */
export function ourAmount(printed: string): number | null {
  if (printed.length > longest) return null;
  const bare = printed.replace(/\s|kr|nok/gi, '').replace('\u2212', '-');
  const match = /^(-?)(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(bare);
  if (!match || Number(match[3] ?? 0) !== 0) return null;
  const whole = Number((match[2] ?? '').replace(/[.,]/g, ''));
  if (!Number.isSafeInteger(whole)) return null;
  return match[1] === '-' && whole !== 0 ? -whole : whole;
}

/** «12,5 %», or 12,5 in a column of per cent. */
export function ourPercent(printed: string): number | null {
  const bare = printed.replace(/[\s%]/g, '').replace(',', '.');
  const value = bare === '' ? Number.NaN : Number(bare);
  return value >= 0 ? value : null;
}
