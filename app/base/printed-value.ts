import type { ColumnKind, Value } from './document.ts';
import { formatAmount, formatDay, formatNumber } from './format.ts';
import type { Lang } from './text.ts';

/**
 * A value as it is printed where there are only letters (PDF, DOCX), line by line; nothing is no
 * line. Money is the figure alone: its column or term names the unit. A year, which only its `column` tells
 * from a number, is not parted into thousands.
 */
export function printedValue(value: Value, lang: Lang, column?: ColumnKind): string[] {
  switch (value.kind) {
    case 'text':
      return [value.text];
    case 'texts':
      return [...value.texts];
    case 'money':
      return [formatAmount(value.amount, lang)];
    case 'number':
      return [column === 'year' ? String(value.number) : formatNumber(value.number, lang)];
    case 'percent':
      return [exactPercent(value.percent, lang)];
    case 'day':
      return [formatDay(value.day, lang)];
    case 'nothing':
      return [];
  }
}

/** Not rounded, as a page rounds it: what is written down must be what the plan says. */
function exactPercent(percent: number, lang: Lang): string {
  return lang === 'en' ? `${percent}%` : `${String(percent).replace('.', ',')}\u00a0%`;
}
