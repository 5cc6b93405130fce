const months: Record<string, number> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  mai: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  des: 12,
  dec: 12,
};

const figures = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)?\d{2})\b(?!\d)/;
const words =
  /\b(\d{1,2})\.?\s+(jan|feb|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|des|dec)\p{L}*\.?\s+((?:19|20)\d{2})\b/iu;
const iso = /\b((?:19|20)\d{2})-(\d{2})-(\d{2})\b/;

/** The first whole date in a text as `YYYY-MM-DD`; null when there is none or no such day exists. */
export function dateIn(text: string): string | null {
  const whole = iso.exec(text);
  if (whole) return dayOf(Number(whole[1]), Number(whole[2]), Number(whole[3]));
  const short = figures.exec(text);
  if (short) return dayOf(fullYear(short[3] ?? ''), Number(short[2]), Number(short[1]));
  const long = words.exec(text);
  if (!long) return null;
  return dayOf(Number(long[3]), months[(long[2] ?? '').toLowerCase()] ?? 0, Number(long[1]));
}

function fullYear(year: string): number {
  return year.length === 4 ? Number(year) : 2000 + Number(year);
}

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}

const range =
  /\b((?:19|20)\d{2})\s*(?:[-–—/]|til|to|t\.?o\.?m\.?)\s*((?:19|20)\d{2}|\d{2})\b(?![-.]\d)/;
const single = /\b((?:19|20)\d{2})\b/;

/** A period as printed: years or days; an end that is not printed is null. */
export type Printed = { from: string | null; to: string | null };

/** The first range of years in a text («2023 – 2027», «2023-27»), or null. */
export function rangeIn(text: string): { from: string; to: string } | null {
  const match = range.exec(text);
  const [, first = '', last = ''] = match ?? [];
  if (!match) return null;
  const to = last.length === 4 ? last : first.slice(0, 2) + last;
  return to >= first ? { from: first, to } : null;
}

/** What a period cell or label says: a range, one year, a deadline («innen 2027») or a start («fra 2025»). */
export function periodIn(text: string): Printed | null {
  const years = rangeIn(text);
  if (years) return years;
  const until = /\b(innen|innan|frist|senest|seinast|within|by|før|til)\b/i.test(text);
  const since =
    /(?<!\p{L})(fra|frå|oppstart|start|from)(?!\p{L})/iu.test(text) ||
    /\d{4}\s*[-–—]\s*$/.test(text);
  const day = dateIn(text);
  const year = day ?? single.exec(text)?.[1] ?? null;
  if (!year) return null;
  if (since) return { from: year, to: null };
  if (until || day) return { from: null, to: year };
  return { from: year, to: year };
}
