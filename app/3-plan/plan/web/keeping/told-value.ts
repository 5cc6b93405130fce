import {
  certaintyNames,
  goalKindNames,
  leadKindNames,
  standingNames,
} from '#3-plan/plan/core/names.ts';
import { formatDay, formatMoney } from '#base/format.ts';
import type { Lang, Text } from '#base/text.ts';
import { historyTexts } from './history-texts.ts';

const words: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  standing: standingNames,
  leadKind: leadKindNames,
  kind: goalKindNames,
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the journal has of a field, as one reads it; `titles` are of goals and measures by id. */
export function toldValue(
  field: string,
  value: unknown,
  titles: ReadonlyMap<string, string>,
  lang: Lang,
): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) {
    return value.map((one) => toldValue(field, one, titles, lang)).join('\n');
  }
  if (typeof value === 'object') return toldMoney(value as Row, lang);
  const text = String(value);
  const word = words[field]?.[text];
  if (word) return word[lang];
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDay(text, lang);
  return titles.get(text) ?? (uuid.test(text) ? historyTexts.gone[lang] : text);
}

type Row = {
  year?: number;
  amount?: string;
  source?: string;
  payer?: string | null;
  certainty?: keyof typeof certaintyNames;
  carryOver?: boolean;
};

function toldMoney({ year, amount, source, payer, certainty }: Row, lang: Lang): string {
  const figure = /^-?\d+$/.test(amount ?? '') ? formatMoney(BigInt(amount ?? 0), lang) : '';
  const sure = certainty && certaintyNames[certainty]?.[lang].toLowerCase();
  return [`${year}: ${figure}`, source, payer, sure].filter(Boolean).join(', ');
}
