import type { SheetTable, Value } from '#base/document.ts';
import type { Money } from '#base/money.ts';
import type { Lang } from '#base/text.ts';

/**
 * A table as the spreadsheets of Norwegian offices open it: parted by semicolons, and with the mark that
 * says UTF-8, without which æ, ø and å come out wrong. Money is kroner as a bare number.
 */
export function csv({ columns, rows }: Pick<SheetTable, 'columns' | 'rows'>, lang: Lang): string {
  const header = columns.map(({ header }) => textCell(header)).join(';');
  const lines = [...rows].map((row) => row.map((value) => cellOf(value, lang)).join(';'));
  return `\uFEFF${[header, ...lines].join('\r\n')}\r\n`;
}

function cellOf(value: Value, lang: Lang): string {
  switch (value.kind) {
    case 'text':
      return textCell(value.text);
    case 'texts':
      return textCell(value.texts.join('\n'));
    case 'money':
      return kroner(value.amount, lang);
    case 'number':
      return figure(value.number, lang);
    case 'percent':
      return figure(value.percent, lang);
    case 'day':
      return value.day;
    case 'nothing':
      return '';
  }
}

/** Where a spreadsheet set up to part cells by commas or tabs would begin a cell of its own, and run it. */
const runElsewhere = /([,\t\r\n][\s"]*)(?=[=+\-@])/g;

function textCell(text: string): string {
  // A spreadsheet would run a text that begins like this; the mark before it makes it text again.
  const begun = /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  const safe = begun.replace(runElsewhere, "$1'");
  return /[;"\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function figure(number: number, lang: Lang): string {
  return lang === 'en' ? String(number) : String(number).replace('.', ',');
}

function kroner(amount: Money, lang: Lang): string {
  const size = amount < 0n ? -amount : amount;
  const ore = size % 100n;
  const mark = lang === 'en' ? '.' : ',';
  const decimals = ore === 0n ? '' : `${mark}${String(ore).padStart(2, '0')}`;
  return `${amount < 0n ? '-' : ''}${size / 100n}${decimals}`;
}
