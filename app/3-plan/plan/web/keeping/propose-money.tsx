import { proposalPath } from '#3-plan/plan/core/keeping/paths.ts';
import { proposeMoney } from '#3-plan/plan/data/keeping/propose.ts';
import { keptForm } from './form-page.tsx';
import { bothMoney, type FoundMoney, MoneyFields, measureMoneyIn, moneyFieldOf } from './money.tsx';
import { moneyFault, moneySentences } from './money-texts.ts';
import { outsideMeasure } from './outside.ts';
import { proposalFault, proposalSentences, proposalTexts as texts } from './proposal-texts.ts';
import { draftedMoney, typedFrom } from './typed-money-rows.ts';

const sentences = {
  ...moneySentences,
  'not-taking-part': proposalSentences['not-taking-part'],
};

/** The form by which a partner proposes another budget or funding of a measure. */
export const proposeMoneyPage = keptForm<
  FoundMoney,
  typeof proposeMoney.takes,
  { id: string },
  keyof typeof sentences
>({
  operation: proposeMoney,
  find: (request) => request.read((tx) => measureMoneyIn(request, tx, 'foresla-penger')),
  bars: (request, found) => outsideMeasure(request, found, found.of.id),
  title: texts.proposeMoney,
  lead: texts.proposeMoneyLead,
  save: texts.send,
  elements: ['money-sums'],
  typedFrom: ({ money }) => typedFrom(money),
  draftFrom: (typed, { edition, of, money }) => ({
    ...{ editionId: edition.id, measureId: of.id, revision: typed.revision },
    ...draftedMoney(typed, money),
    why: typed.why ?? '',
  }),
  Fields: (shown) => (
    <MoneyFields shown={shown} why={{ label: texts.whyLabel, hint: texts.whyHint }} required />
  ),
  sentences,
  fieldOf: moneyFieldOf,
  fault: (field, lang) => (field === 'why' ? proposalFault : moneyFault)(field, lang),
  both: bothMoney,
  next: (request, _, { id }) => proposalPath(request.lang, request.place.slug, id),
});
