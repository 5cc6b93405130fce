import type { Correction } from '#3-plan/exchange/core/corrections/correction.ts';
import { goalKindNames } from '#3-plan/plan/core/names.ts';
import { formatMoney } from '#base/format.ts';
import { kroner } from '#base/money.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import { type FieldName, fieldTexts } from './field-texts.ts';
import { another, confirmed, person, said, thePlan } from './said-texts.ts';

/** What a correction did, in plain words. */
export function sayCorrection(correction: Correction, lang: Lang): string {
  const { kind } = correction;
  const text: Text = said[kind];
  const is = (values: Record<string, string | number>) => fill(text, lang, values);
  switch (correction.kind) {
    case 'plan-changed':
      return is({ fields: fieldsIn(correction.to, lang) });
    case 'goal-changed':
      return changedOf(text, correction.goal.printed, correction.to, lang);
    case 'measure-changed':
      return changedOf(text, correction.measure.printed, correction.to, lang);
    case 'amount-changed':
      return changedOf(text, correction.amount.printed, correction.to, lang);
    case 'approval-changed':
      return changedOf(text, correction.approval.printed, correction.to, lang);
    case 'goal-added':
      return is({ a: correction.goal.title });
    case 'measure-added':
      return is({ a: correction.measure.title });
    case 'goal-dropped':
    case 'goal-made-measure':
      return is({ a: correction.goal.printed });
    case 'measure-dropped':
      return is({ a: correction.measure.printed });
    case 'measure-made-goal':
      return is({
        a: correction.measure.printed,
        b: goalKindNames[correction.as][lang].toLowerCase(),
        n: correction.takes.length,
      });
    case 'measure-split':
      return is({
        a: correction.measure.printed,
        n: correction.parts.length,
        b: quoted(correction.parts.map(({ title }) => title)),
      });
    case 'measures-merged':
      return is({
        a: correction.into.printed,
        b: quoted(correction.from.map(({ printed }) => printed)),
      });
    default:
      return sayRest(correction, is, lang);
  }
}

type Rest = Exclude<
  Correction,
  {
    kind:
      | `measure${string}`
      | `goal${string}`
      | 'plan-changed'
      | 'amount-changed'
      | 'approval-changed';
  }
>;

function sayRest(
  correction: Rest,
  is: (values: Record<string, string | number>) => string,
  lang: Lang,
): string {
  switch (correction.kind) {
    case 'names-moved':
      return is({
        b: quoted(correction.measures.map(({ printed }) => printed)),
        fields: labelOf(correction.to, lang),
      });
    case 'column-read':
      return is({
        a: correction.header,
        fields: labelOf(correction.to, lang),
        n: correction.rows.length,
      });
    case 'names-are-one':
      return is({
        a: correction.as,
        b: quoted([...new Set([...correction.names, correction.as])]),
      });
    case 'amount-added': {
      const { year, source, amount } = correction.amount;
      const much = amount === null ? null : formatMoney(kroner(amount), lang);
      return is({ a: [much, year, source].filter((part) => part !== null).join(', ') });
    }
    case 'amount-dropped':
      return is({ a: correction.amount.printed });
    case 'approval-added':
      return is({ a: correction.approval.body });
    case 'approval-dropped':
      return is({ a: correction.approval.printed });
    case 'hidden-name-told': {
      const a = correction.in.of === 'plan' ? thePlan[lang] : correction.in.target.printed;
      return correction.text === null ? fill(person, lang, { a }) : is({ a, b: correction.text });
    }
    case 'known-again': {
      const pair = { a: correction.thing.printed, b: correction.earlier.printed };
      return correction.same ? is(pair) : fill(another, lang, pair);
    }
  }
}

function changedOf(text: Text, a: string, to: object, lang: Lang): string {
  if (Object.keys(to).length === 0) return fill(confirmed, lang, { a });
  return fill(text, lang, { a, fields: fieldsIn(to, lang) });
}

/** In the order of the forms; the database keeps fields in one of its own. */
function fieldsIn(to: object, lang: Lang): string {
  const fields = Object.keys(fieldTexts) as FieldName[];
  return fields
    .filter((field) => field in to)
    .map((field) => labelOf(field, lang))
    .join(', ');
}

function labelOf(field: FieldName, lang: Lang): string {
  return fieldTexts[field].label[lang].toLowerCase();
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `«${name}»`).join(', ');
}
