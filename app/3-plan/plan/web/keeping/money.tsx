import { type FundingRow, type MoneyOf, moneyYears } from '#3-plan/plan/core/keeping/money.ts';
import { certaintyNames } from '#3-plan/plan/core/names.ts';
import { type MoneyThing, moneyOf } from '#3-plan/plan/data/keeping/money-of.ts';
import { knownNames } from '#3-plan/plan/data/keeping/open.ts';
import { setMoney } from '#3-plan/plan/data/keeping/set-money.ts';
import type { MeasureView } from '#3-plan/plan/data/measure-view.ts';
import type { Tx } from '#platform/database/transactions.ts';
import type { PlacedRequest } from '#platform/http/page.ts';
import { Field } from '#ui/field.tsx';
import { aroundGoal, aroundMeasure, goalAsked, measureAsked } from './around.ts';
import { type Around, keptForm, type Pages, type Shown } from './form-page.tsx';
import { MoneyRows, Summed } from './money-rows.tsx';
import { moneyFault, moneySentences, moneyTexts } from './money-texts.ts';
import { Known } from './rows.tsx';
import { keepingTexts, whyTexts } from './texts.ts';
import { draftedMoney, told, typedFrom } from './typed-money-rows.ts';

type Found = Around & { of: MoneyThing; money: MoneyOf; years: number[]; names: string[] };

/** The form that changes the budget and funding of a measure, and of a goal. */
export const measureMoneyPage: Pages = moneyPage(async (request, tx) => {
  const view = await measureAsked(tx, request);
  if (view === null) return null;
  const of = { kind: 'measure' as const, id: view.wording.measureId };
  return { ...aroundMeasure(request, view, 'penger'), ...(await held(tx, view, of)) };
});

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

function moneyPage(find: (request: PlacedRequest, tx: Tx) => Promise<Found | null>): Pages {
  return keptForm<Found, typeof setMoney.takes, unknown, keyof typeof moneySentences>({
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
    Fields: (shown) => <Fields shown={shown} />,
    sentences: moneySentences,
    fieldOf: {
      'year-outside-plan': 'budget',
      'negative-amount': 'budget',
      'amount-too-large': 'budget',
      'payer-not-known': 'funding',
    },
    fault: moneyFault,
    both: ({ request: { lang }, found, typed }) => {
      const certainty = (row: FundingRow) => certaintyNames[row.certainty][lang].toLowerCase();
      const mine = setMoney.takes.safeParse({
        ...{ editionId: found.edition.id, of: found.of, revision: 1 },
        ...draftedMoney(typed, found.money),
      });
      if (!mine.success) return [];
      return (['budget', 'funding'] as const)
        .map((list) => ({
          label: moneyTexts[list][lang],
          before: told(found.money[list], certainty),
          after: told(mine.data[list], certainty),
        }))
        .filter(({ before, after }) => before !== after);
    },
  });
}

function Fields({ shown: { request, found, typed, faults } }: { shown: Shown<Found> }) {
  const { lang } = request;
  const { edition, years, names } = found;
  const error = (name: string) => faults.find(({ field }) => field === name)?.message;
  const rows = { lang, typed, years, contentLang: edition.lang };
  return (
    <Summed>
      <MoneyRows name="budget" error={error('budget')} {...rows} />
      <MoneyRows name="funding" error={error('funding')} {...rows} />
      <Field
        lang={lang}
        name="why"
        label={whyTexts.label[lang]}
        hint={whyTexts.hint?.[lang]}
        value={typed.why ?? ''}
        error={error('why')}
        rows={2}
      />
      <Known id="aktorer" names={names} />
    </Summed>
  );
}
