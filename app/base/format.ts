import type { Money } from '#base/money.ts';
import { type Day, type Period, yearsOf } from '#base/period.ts';
import type { Lang, Text } from '#base/text.ts';

/** A no-break space: a figure and its unit never part at the end of a line. */
const nbsp = '\u00a0';
const minus = '\u2212';

/** A whole number with its thousands apart: «4 450 000», in English «4,450,000». */
export function formatNumber(value: bigint | number, lang: Lang): string {
  const digits = String(value).replace('-', '');
  const grouped = digits.replace(/\B(?=(\d{3})+(?!\d))/g, lang === 'en' ? ',' : nbsp);
  return value < 0 ? `${minus}${grouped}` : grouped;
}

/** The figure alone, for a column whose heading names the unit; øre only when there are any. */
export function formatAmount(amount: Money, lang: Lang): string {
  const size = amount < 0n ? -amount : amount;
  const ore = size % 100n;
  const whole = formatNumber(size / 100n, lang);
  const decimals = ore === 0n ? '' : `${comma(lang)}${String(ore).padStart(2, '0')}`;
  return `${amount < 0n ? minus : ''}${whole}${decimals}`;
}

/** Money with its unit: «4 450 000 kr», in English «NOK 4,450,000». */
export function formatMoney(amount: Money, lang: Lang): string {
  return withUnit(formatAmount(amount, lang), lang);
}

const million = 100_000_000n;

/** Money in few words: «10,8 mill. kr» from one million up, rounded to two decimals; else in full. */
export function formatMoneyShort(amount: Money, lang: Lang): string {
  const size = amount < 0n ? -amount : amount;
  if (size < million) return formatMoney(amount, lang);
  const hundredths = (size * 100n + million / 2n) / million;
  const decimals = String(hundredths % 100n)
    .padStart(2, '0')
    .replace(/0+$/, '');
  const whole = formatNumber(hundredths / 100n, lang);
  const figure = `${amount < 0n ? minus : ''}${whole}${decimals && comma(lang) + decimals}`;
  return withUnit(`${figure}${nbsp}${lang === 'en' ? 'million' : 'mill.'}`, lang);
}

/** «60 %», in English «60%»; at most one decimal. */
export function formatPercent(percent: number, lang: Lang): string {
  const rounded = String(Math.round(percent * 10) / 10).replace('.', comma(lang));
  return `${rounded.replace('-', minus)}${lang === 'en' ? '' : nbsp}%`;
}

const norwegianMonths = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
];
const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The twelve months, January first. */
export function monthNames(lang: Lang): readonly string[] {
  return lang === 'en' ? englishMonths : norwegianMonths;
}

/** «21. mai 2026», in English «21 May 2026». */
export function formatDay(day: Day, lang: Lang): string {
  return `${formatDayShort(day, lang)} ${day.slice(0, 4)}`;
}

/** «21. mai», where the year is already said. */
export function formatDayShort(day: Day, lang: Lang): string {
  const month = monthNames(lang)[Number(day.slice(5, 7)) - 1] ?? '';
  return `${Number(day.slice(8))}${lang === 'en' ? '' : '.'}${nbsp}${month}`;
}

const openEnds: Record<'from' | 'to' | 'none', Text> = {
  from: { nb: 'fra', nn: 'frå', en: 'from' },
  to: { nb: 'til', nn: 'til', en: 'until' },
  none: { nb: 'ikke tidfestet', nn: 'ikkje tidfesta', en: 'no dates set' },
};

/** «2026–2028» for whole years, else both days with as little said twice as possible. */
export function formatPeriod(period: Period, lang: Lang): string {
  const { from, to } = period;
  if (from === null && to === null) return openEnds.none[lang];
  if (from === null) return `${openEnds.to[lang]} ${formatEnd(to ?? '', '12-31', lang)}`;
  if (to === null) return `${openEnds.from[lang]} ${formatEnd(from, '01-01', lang)}`;
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return formatYears(yearsOf(period));
  if (from === to) return formatDay(from, lang);
  return `${formatStart(from, to, lang)}${formatDay(to, lang)}`;
}

function formatYears(years: number[]): string {
  const [first, last] = [years.at(0), years.at(-1)];
  return first === last ? `${first}` : `${first}–${last}`;
}

function formatStart(from: Day, to: Day, lang: Lang): string {
  if (from.slice(0, 7) === to.slice(0, 7))
    return `${Number(from.slice(8))}${lang === 'en' ? '' : '.'}–`;
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return `${sameYear ? formatDayShort(from, lang) : formatDay(from, lang)} – `;
}

function formatEnd(day: Day, wholeYear: string, lang: Lang): string {
  return day.slice(5) === wholeYear ? day.slice(0, 4) : formatDay(day, lang);
}

/** The number of the week by ISO 8601, as Norwegians count them. */
export function weekOf(day: Day): number {
  const date = new Date(`${day}T00:00:00Z`);
  const weekday = (date.getUTCDay() + 6) % 7;
  date.setUTCDate(date.getUTCDate() - weekday + 3);
  const firstThursday = new Date(Date.UTC(date.getUTCFullYear(), 0, 4));
  const days = (date.getTime() - firstThursday.getTime()) / 86_400_000;
  return 1 + Math.round((days - 3 + ((firstThursday.getUTCDay() + 6) % 7)) / 7);
}

function comma(lang: Lang): string {
  return lang === 'en' ? '.' : ',';
}

function withUnit(figure: string, lang: Lang): string {
  return lang === 'en' ? `NOK${nbsp}${figure}` : `${figure}${nbsp}kr`;
}
