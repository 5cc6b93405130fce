import { importPlan } from '#3-plan/plan/data/import-plan.ts';
import { publishEdition } from '#3-plan/plan/data/publish-edition.ts';
import { rewordMeasure } from '#3-plan/plan/data/reword-measure.ts';
import { fieldTexts } from '#3-plan/plan/web/reword-texts.ts';
import type { Told } from '#platform/acts/told.ts';
import { keepingOperations } from './keeping/told.ts';

/** What the journal calls what a plan goes through. */
export const planOperations: readonly Told[] = [
  {
    operation: importPlan,
    said: {
      nb: 'En plan ble lest inn',
      nn: 'Ein plan vart lesen inn',
      en: 'A plan was imported',
    },
  },
  {
    operation: publishEdition,
    said: {
      nb: 'En plan ble lagt ut',
      nn: 'Ein plan vart lagd ut',
      en: 'A plan was published',
    },
  },
  {
    operation: rewordMeasure,
    said: {
      nb: 'Teksten i et tiltak ble endret',
      nn: 'Teksten i eit tiltak vart endra',
      en: 'The wording of a measure was changed',
    },
    done: {
      nb: 'Teksten er endret.',
      nn: 'Teksten er endra.',
      en: 'The wording has been changed.',
    },
    fields: fieldTexts,
  },
  ...keepingOperations,
];
