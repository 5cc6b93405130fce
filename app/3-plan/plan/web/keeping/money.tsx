import { type FundingRow, type MoneyOf, moneyYears } from '#3-plan/plan/core/keeping/money.ts';
import { certaintyNames } from '#3-plan/plan/core/names.ts';
import { type MoneyThing, moneyOf } from '#3-plan/plan/data/keeping/money-of.ts';
import { knownNames } from '#3-plan/plan/data/keeping/open.ts';
import { setMoney } from '#3-plan/plan/data/keeping/set-money.ts';
import type { MeasureView } from '#3-plan/plan/data/measure-view.ts';
import type { Lang } from '#base/text.ts';
import type { Tx } from '#platform/database/transactions.ts';
import type { PlacedRequest } from '#platform/http/page.ts';
import type { DiffField } from '#ui/diff.tsx';
import type { FieldText } from '#ui/field.tsx';
import { Field } from '#ui/field.tsx';
import { Known } from '#ui/known.tsx';
import { aroundGoal, aroundMeasure, goalAsked, measureAsked } from './around.ts';
import { type Around, keptForm, type Pages, type Shown } from './form-page.tsx';
import { MoneyRows, Summed } from './money-rows.tsx';
import { moneyFault, moneySentences, moneyTexts } from './money-texts.ts';
import { keepingTexts, whyTexts } from './texts.ts';
import { draftedMoney, told, typedFrom } from './typed-money-rows.ts';

export type FoundMoney = Around & {
  of: MoneyThing;
  money: MoneyOf;
  years: number[];
  names: string[];
};

/** The list a refusal of money is about. */
export const moneyFieldOf = {
  'year-outside-plan': 'budget',
  'negative-amount': 'budget',
  'amount-too-large': 'budget',
  'payer-not-known': 'funding',
};

/** The form that changes the budget and funding of a measure, and of a goal. */
export const measureMoneyPage: Pages = moneyPage((request, tx) =>
  measureMoneyIn(request, tx, 'penger'),
);

/** The money of the measure an address names, for a form that writes or proposes other. */
export async function measureMoneyIn(
  request: PlacedRequest,
  tx: Tx,
  step: 'penger' | 'foresla-penger',
): Promise<FoundMoney | null> {
  const view = await measureAsked(tx, request);
  if (view === null) return null;
  const of = { kind: 'measure' as const, id: view.wording.measureId };
  return { ...aroundMeasure(request, view, step), ...(await held(tx, view, of)) };
}

export const goalMoneyPage: Pages = moneyPage(async (request, tx) => {
  const view = await goalAsked(tx, request);
  if (view === null) return null;
  const of = { kind: 'goal' as const, id: view.wording.goalId };
  return { ...aroundGoal(request, view, 'penger'), ...(await held(tx, view, of)) };
});

async function held(
  tx: Tx,
  { edition, frame }: Pick<MeasureView, 'edition' | 'frame'>,
  of: MoneyThing,
) {
  const names = await knownNames(tx, edition.partnershipId);
  return {
    of,
    money: await moneyOf(tx, edition, of),
    years: moneyYears({ ...edition, frame }),
    names: [...names].sort(new Intl.Collator('nb').compare),
  };
}

function moneyPage(find: (request: PlacedRequest, tx: Tx) => Promise<FoundMoney | null>): Pages {
  return keptForm<FoundMoney, typeof setMoney.takes, unknown, keyof typeof moneySentences>({
    operation: setMoney,
    find: (request) => request.read((tx) => find(request, tx)),
    title: moneyTexts.title,
    lead: moneyTexts.lead,
    save: keepingTexts.save,
    elements: ['money-sums'],
    typedFrom: ({ money }) => typedFrom(money),
    draftFrom: (typed, { edition, of, money }) => ({
      editionId: edition.id,
      of,
      revision: typed.revision,
      ...draftedMoney(typed, money),
      why: typed.why ?? '',
    }),
    Fields: (shown) => <MoneyFields shown={shown} why={whyTexts} />,
    sentences: moneySentences,
    fieldOf: moneyFieldOf,
    fault: moneyFault,
    both: bothMoney,
  });
}

/** What is saved and what was typed, line by line, of the lists that differ. */
export function bothMoney({ request: { lang }, found, typed }: Shown<FoundMoney>): DiffField[] {
  const mine = setMoney.takes.safeParse({
    ...{ editionId: found.edition.id, of: found.of, revision: 1 },
    ...draftedMoney(typed, found.money),
  });
  return mine.success ? differingMoney(found.money, mine.data, lang) : [];
}

/** The lists of which the lines differ, told in words. */
export function differingMoney(before: MoneyOf, after: MoneyOf, lang: Lang): DiffField[] {
  const certainty = (row: FundingRow) => certaintyNames[row.certainty][lang].toLowerCase();
  return (['budget', 'funding'] as const)
    .map((list) => ({
      label: moneyTexts[list][lang],
      before: told(before[list], certainty, lang),
      after: told(after[list], certainty, lang),
    }))
    .filter((field) => field.before !== field.after);
}

export function MoneyFields({
  shown: { request, found, typed, faults },
  why,
  required,
}: {
  shown: Shown<FoundMoney>;
  /** What the reason is called. */
  why: FieldText;
  /** For one who asks: the reason must be given, and the form is sent once. */
  required?: boolean;
}) {
  const { lang } = request;
  const { edition, years, names } = found;
  const error = (name: string) => faults.find(({ field }) => field === name)?.message;
  const rows = { lang, typed, years, contentLang: edition.lang, once: required };
  return (
    <Summed>
      <MoneyRows name="budget" error={error('budget')} {...rows} />
      <MoneyRows name="funding" error={error('funding')} {...rows} />
      <Field
        lang={lang}
        name="why"
        label={why.label[lang]}
        hint={why.hint?.[lang]}
        value={typed.why ?? ''}
        error={error('why')}
        rows={2}
        required={required}
      />
      <Known id="aktorer" names={names} />
    </Summed>
  );
}
