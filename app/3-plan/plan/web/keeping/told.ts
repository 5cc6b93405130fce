import { addGoal, addMeasure } from '#3-plan/plan/data/keeping/add-thing.ts';
import {
  acceptProposal,
  declineProposal,
  withdrawProposal,
} from '#3-plan/plan/data/keeping/answer-proposal.ts';
import { changeFacts } from '#3-plan/plan/data/keeping/change-facts.ts';
import { changeGoal } from '#3-plan/plan/data/keeping/change-goal.ts';
import { endThing } from '#3-plan/plan/data/keeping/end-thing.ts';
import { proposeChange, proposeMeasure, proposeMoney } from '#3-plan/plan/data/keeping/propose.ts';
import { setMoney } from '#3-plan/plan/data/keeping/set-money.ts';
import { setOrder } from '#3-plan/plan/data/keeping/set-order.ts';
import { undoChange } from '#3-plan/plan/data/keeping/undo-change.ts';
import { fieldTexts } from '#3-plan/plan/web/reword-texts.ts';
import { factTexts } from './facts-texts.ts';
import { goalFieldTexts } from './goal-texts.ts';
import { moneyFieldTexts } from './money-texts.ts';
import { orderFieldTexts } from './order-texts.ts';

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
  {
    operation: changeGoal,
    said: {
      nb: 'Et mål ble endret',
      nn: 'Eit mål vart endra',
      en: 'A goal was changed',
    },
    fields: goalFieldTexts,
  },
  {
    operation: undoChange,
    said: {
      nb: 'En endring i planen ble angret',
      nn: 'Ei endring i planen vart angra',
      en: 'A change in the plan was undone',
    },
    // A measure’s last, since its words for what both have fit a goal too.
    fields: {
      ...{ ...orderFieldTexts, ...goalFieldTexts, ...moneyFieldTexts },
      ...{ ...factTexts, ...fieldTexts },
    },
  },
  {
    operation: addMeasure,
    said: {
      nb: 'Et tiltak ble lagt til i planen',
      nn: 'Eit tiltak vart lagt til i planen',
      en: 'A measure was added to the plan',
    },
    fields: { ...factTexts, ...fieldTexts },
  },
  {
    operation: addGoal,
    said: {
      nb: 'Et mål ble lagt til i planen',
      nn: 'Eit mål vart lagt til i planen',
      en: 'A goal was added to the plan',
    },
    fields: goalFieldTexts,
  },
  {
    operation: endThing,
    said: {
      nb: 'Et mål eller et tiltak ble avsluttet',
      nn: 'Eit mål eller eit tiltak vart avslutta',
      en: 'A goal or measure was ended',
    },
    fields: { ...goalFieldTexts, ...factTexts, ...fieldTexts },
  },
  {
    operation: setOrder,
    said: {
      nb: 'Rekkefølgen i planen ble endret',
      nn: 'Rekkjefølgja i planen vart endra',
      en: 'The order in the plan was changed',
    },
    fields: orderFieldTexts,
  },
  {
    operation: proposeChange,
    said: {
      nb: 'En endring i et tiltak ble foreslått',
      nn: 'Ei endring i eit tiltak vart foreslått',
      en: 'A change of a measure was proposed',
    },
    fields: fieldTexts,
  },
  {
    operation: proposeMoney,
    said: {
      nb: 'Andre beløp for et tiltak ble foreslått',
      nn: 'Andre beløp for eit tiltak vart foreslåtte',
      en: 'Other amounts for a measure were proposed',
    },
    fields: moneyFieldTexts,
  },
  {
    operation: proposeMeasure,
    said: {
      nb: 'Et nytt tiltak ble foreslått',
      nn: 'Eit nytt tiltak vart foreslått',
      en: 'A new measure was proposed',
    },
    fields: fieldTexts,
  },
  {
    operation: acceptProposal,
    said: {
      nb: 'Et forslag ble godtatt',
      nn: 'Eit framlegg vart godteke',
      en: 'A proposal was accepted',
    },
    fields: { ...moneyFieldTexts, ...factTexts, ...fieldTexts },
  },
  {
    operation: declineProposal,
    said: {
      nb: 'Et forslag ble avslått',
      nn: 'Eit framlegg vart avslått',
      en: 'A proposal was declined',
    },
  },
  {
    operation: withdrawProposal,
    said: {
      nb: 'Et forslag ble trukket',
      nn: 'Eit framlegg vart trekt',
      en: 'A proposal was withdrawn',
    },
  },
];
