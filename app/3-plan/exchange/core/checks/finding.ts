import type { Finding, ReadResult, Severity } from '#3-plan/exchange/core/contract.ts';
import type { Where } from '#base/block.ts';
import { fill, langs, type Text } from '#base/text.ts';

/** What a check may notice. */
export type Code =
  | 'sum-differs'
  | 'total-differs'
  | 'funding-differs'
  | 'weights-not-100'
  | 'reference-missing'
  | 'lead-missing'
  | 'period-missing'
  | 'outside-period'
  | 'name-variants'
  | 'table-and-text-differ'
  | 'goal-without-measure'
  | 'duplicate'
  | 'approval-missing'
  | 'amount-unreadable';

/** A finding, where it is told with the keys of the goals and measures that it is about. */
export type Noticed = Finding & { about?: readonly string[] };

/** One rule about a reading: everything it notices, in the order of the document. */
export type Check = (read: ReadResult) => Noticed[];

type Notice = {
  code: Code;
  severity: Severity;
  where: Where | null;
  about?: readonly string[];
  text: Text;
  values?: Record<string, string | number>;
  expected?: string | number;
  found?: string | number;
};

/** A finding with its sentence filled in; numbers are written the Norwegian way in all three languages. */
export function notice({
  code,
  severity,
  where,
  about = [],
  text,
  values = {},
  expected,
  found,
}: Notice): Noticed {
  const shown = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? kroner(value) : value,
    ]),
  );
  const [nb, nn, en] = langs.map((lang) => fill(text, lang, shown));
  const message = { nb: nb ?? '', nn: nn ?? '', en: en ?? '' };
  const compared = {
    ...(expected === undefined ? {} : { expected }),
    ...(found === undefined ? {} : { found }),
  };
  return { code, severity, message, where, about, ...compared };
}

/** Whole kroner in groups of three. */
export function kroner(amount: number): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, ' ');
}
