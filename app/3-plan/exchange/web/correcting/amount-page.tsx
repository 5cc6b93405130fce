import type { ReadAmount } from '#3-plan/exchange/core/contract.ts';
import { formatAmount } from '#base/format.ts';
import { kroner } from '#base/money.ts';
import type { Text } from '#base/text.ts';
import { DropAmount } from './amount-others.tsx';
import { cut, goalOptions, ReadField } from './fields.tsx';
import { correctionPage, type Shown } from './form-page.tsx';
import type { Read } from './read.ts';
import { changedIn, kronerIn, maybe, numberIn, type Typed } from './typed.ts';
import { numbered, roleNames } from './words-for.ts';

export type KeyedAmount = ReadAmount & { key: string };

const fields = ['role', 'year', 'source', 'amount'] as const;
const needsSource = { faults: [{ field: 'source', code: 'source' as const }] };
const ownItem: Text = {
  nb: 'En post for seg (skriv den under)',
  nn: 'Ein post for seg (skriv han under)',
  en: 'An item of its own (write it below)',
};

/** An amount: what it is for, in which year, from whom, and how much. */
export const correctAmountPage = correctionPage<KeyedAmount>({
  find: ({ result, corrected }, { params }) => {
    const at = corrected.keys.amounts.indexOf(params.amount ?? '');
    const amount = result.budget[at];
    return amount ? { ...amount, key: params.amount ?? '' } : null;
  },
  title: { nb: 'Rett beløpet', nn: 'Rett beløpet', en: 'Correct the amount' },
  lead: {
    nb: 'Trykte summer blir ikke med i utkastet, men kontrollen regner etter dem.',
    nn: 'Trykte summar blir ikkje med i utkastet, men kontrollen reknar etter dei.',
    en: 'Printed sums are not kept in the draft, but the check adds them up.',
  },
  name: ({ item }) => item,
  initial: typedAmount,
  draft: (typed, initial, { key }, read) => {
    const all = draftedAmount(typed, read);
    if (all.role === 'funding' && all.source === null) return needsSource;
    const changed = changedIn(fields, typed, initial);
    const moved = changedIn(['about', 'item'], typed, initial).length > 0;
    const to = {
      ...Object.fromEntries(changed.map((field) => [field, all[field]])),
      ...(moved ? { about: all.about } : {}),
    };
    return {
      correction: { kind: 'amount-changed', amount: read.corrected.target('amount', key), to },
    };
  },
  Fields: (shown) => <AmountFields shown={shown} />,
  Others: DropAmount,
  where: ({ where }) => where,
  anchor: () => 'rettelser',
  next: ({ path }) => path('belop'),
});

/** An amount that was not read. */
export const addAmountPage = correctionPage<'new'>({
  find: () => 'new',
  title: { nb: 'Legg til et beløp', nn: 'Legg til eit beløp', en: 'Add an amount' },
  lead: {
    nb: 'For et beløp som står i dokumentet uten å ha blitt lest.',
    nn: 'For eit beløp som står i dokumentet utan å ha vorte lese.',
    en: 'For an amount that stands in the document without having been read.',
  },
  initial: () => ({ role: 'line' }),
  draft: (typed, _, __, read) => {
    const amount = draftedAmount(typed, read);
    if (amount.role === 'funding' && amount.source === null) return needsSource;
    // Read from a document either may be missing; one who adds an amount knows both.
    if (amount.amount === null) return { faults: [{ field: 'amount', code: 'amount' }] };
    if (amount.about.of === 'item' && amount.about.item === null) {
      return { faults: [{ field: 'item', code: 'title' }] };
    }
    return { correction: { kind: 'amount-added', amount } };
  },
  Fields: (shown) => <AmountFields shown={shown} />,
  where: () => null,
  anchor: () => 'rettelser',
  next: ({ path }) => path('belop'),
});

function typedAmount({ goal, measure, item, role, year, source, amount }: ReadAmount): Typed {
  return {
    about: measure !== null ? `measure:${measure}` : goal !== null ? `goal:${goal}` : '',
    item: item ?? '',
    role,
    year: year === null ? '' : String(year),
    source: source ?? '',
    amount: amount === null ? '' : formatAmount(kroner(amount), 'nb').replaceAll('\u00a0', ' '),
  };
}

function draftedAmount(typed: Typed, { corrected }: Read) {
  const [of, key] = (typed.about ?? '').split(':');
  const about =
    (of === 'goal' || of === 'measure') && key
      ? { of, target: corrected.target(of, key) }
      : { of: 'item' as const, item: maybe(typed.item) };
  return {
    about,
    role: typed.role,
    year: numberIn(typed.year),
    source: maybe(typed.source),
    amount: kronerIn(typed.amount),
  };
}

function AmountFields<Thing>({ shown }: { shown: Shown<Thing> }) {
  const { lang, read } = shown;
  const goals = goalOptions(read.result, lang).slice(1);
  return (
    <>
      <ReadField shown={shown} name="amount" inputmode="decimal" />
      <ReadField shown={shown} name="year" inputmode="numeric" />
      <ReadField
        shown={shown}
        name="role"
        required
        options={Object.entries(roleNames).map(([value, name]) => ({ value, label: name[lang] }))}
      />
      <ReadField shown={shown} name="source" spelled />
      <ReadField
        shown={shown}
        name="about"
        required
        options={[
          { value: '', label: ownItem[lang] },
          ...goals.map(({ value, label }) => ({ value: `goal:${value}`, label })),
          ...read.result.measures.map((measure) => ({
            value: `measure:${measure.key}`,
            label: cut(`– ${numbered(measure)}`),
          })),
        ]}
      />
      <ReadField shown={shown} name="item" spelled />
    </>
  );
}
