import { changeFacts } from '#3-plan/plan/data/keeping/change-facts.ts';
import { setMoney } from '#3-plan/plan/data/keeping/set-money.ts';
import { factTexts } from './facts-texts.ts';
import { moneyFieldTexts } from './money-texts.ts';

/** What the journal calls each operation that keeps a plan, and its fields. */
export const keepingOperations = [
  {
    operation: changeFacts,
    said: {
      nb: 'Ansvaret for et tiltak eller plassen det har i planen, ble endret',
      nn: 'Ansvaret for eit tiltak eller plassen det har i planen, vart endra',
      en: 'Who answers for a measure, or its place in the plan, was changed',
    },
    fields: factTexts,
  },
  {
    operation: setMoney,
    said: {
      nb: 'Pengene til et mål eller et tiltak ble endret',
      nn: 'Pengane til eit mål eller eit tiltak vart endra',
      en: 'The money of a goal or measure was changed',
    },
    fields: moneyFieldTexts,
  },
];
