import type { Money } from '#base/money.ts';
import type { Lang } from '#base/text.ts';

/** Text, a whole number, or money; nothing is an empty cell. */
export type Cell = string | number | Money | null;

/**
 * Rows as the spreadsheets of Norwegian offices open them: parted by semicolons, and with the mark that
 * says UTF-8, without which æ, ø and å come out wrong. Money is kroner as a bare number.
 */
export function csv(rows: readonly (readonly Cell[])[], lang: Lang): string {
  const lines = rows.map((row) => row.map((cell) => cellText(cell, lang)).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cellText(cell: Cell, lang: Lang): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'bigint') return kronerText(cell, lang);
  // A spreadsheet would run a text that begins like this; the mark before it makes it text again.
  const safe = /^\s*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[;"\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function kronerText(amount: Money, lang: Lang): string {
  const size = amount < 0n ? -amount : amount;
  const ore = size % 100n;
  const mark = lang === 'en' ? '.' : ',';
  const decimals = ore === 0n ? '' : `${mark}${String(ore).padStart(2, '0')}`;
  return `${amount < 0n ? '-' : ''}${size / 100n}${decimals}`;
}
