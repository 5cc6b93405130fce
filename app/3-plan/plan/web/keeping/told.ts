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
    done: {
      nb: 'Ansvaret og plassen i planen er lagret.',
      nn: 'Ansvaret og plassen i planen er lagra.',
      en: 'Who answers for it, and its place in the plan, have been saved.',
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
    done: {
      nb: 'Beløpene er lagret.',
      nn: 'Beløpa er lagra.',
      en: 'The amounts have been saved.',
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
    done: {
      nb: 'Målet er endret.',
      nn: 'Målet er endra.',
      en: 'The goal has been changed.',
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
    done: {
      nb: 'Tiltaket er lagt til i planen.',
      nn: 'Tiltaket er lagt til i planen.',
      en: 'The measure has been added to the plan.',
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
    done: {
      nb: 'Målet er lagt til i planen.',
      nn: 'Målet er lagt til i planen.',
      en: 'The goal has been added to the plan.',
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
    done: {
      nb: 'Det er avsluttet, og står ikke lenger i denne utgaven. Historien viser det, og kan ta det inn igjen.',
      nn: 'Det er avslutta, og står ikkje lenger i denne utgåva. Historia viser det, og kan ta det inn att.',
      en: 'It has ended, and no longer stands in this edition. The history shows it, and can bring it back.',
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
    done: {
      nb: 'Rekkefølgen er lagret.',
      nn: 'Rekkjefølgja er lagra.',
      en: 'The order has been saved.',
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
    done: {
      nb: 'Forslaget er sendt.',
      nn: 'Framlegget er sendt.',
      en: 'The proposal has been sent.',
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
    done: {
      nb: 'Forslaget er sendt.',
      nn: 'Framlegget er sendt.',
      en: 'The proposal has been sent.',
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
    done: {
      nb: 'Forslaget er sendt.',
      nn: 'Framlegget er sendt.',
      en: 'The proposal has been sent.',
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
    done: {
      nb: 'Forslaget er godtatt og skrevet inn i planen.',
      nn: 'Framlegget er godteke og skrive inn i planen.',
      en: 'The proposal has been accepted and written into the plan.',
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
    done: {
      nb: 'Forslaget er avslått. Planen står som den sto.',
      nn: 'Framlegget er avslått. Planen står som han stod.',
      en: 'The proposal has been declined. The plan stands as it stood.',
    },
  },
  {
    operation: withdrawProposal,
    said: {
      nb: 'Et forslag ble trukket',
      nn: 'Eit framlegg vart trekt',
      en: 'A proposal was withdrawn',
    },
    done: {
      nb: 'Forslaget er trukket.',
      nn: 'Framlegget er trekt.',
      en: 'The proposal has been withdrawn.',
    },
  },
];
