import type { PlacedFormPage, PlacedPage } from '#platform/http/page.ts';
import { addMeasurePage } from './add-measure-page.tsx';
import { dropAmountButton, dropApprovalButton } from './amount-others.tsx';
import { addAmountPage, correctAmountPage } from './amount-page.tsx';
import { amountsPage } from './amounts-page.tsx';
import { addApprovalPage, correctApprovalPage } from './approval-page.tsx';
import { columnPage } from './column-page.tsx';
import { dropGoalButton, goalToMeasureButton } from './goal-others.tsx';
import { addGoalPage, correctGoalPage } from './goal-page.tsx';
import { tellHiddenButton } from './hidden-button.ts';
import { knownAgainButton } from './known-again-button.ts';
import { dropMeasureButton, measureToGoalButton, moveNamesButton } from './measure-buttons.ts';
import { correctMeasurePage } from './measure-page.tsx';
import { mergeMeasuresPage } from './merge-page.tsx';
import { namesPage } from './names-page.tsx';
import { correctPlanPage } from './plan-page.tsx';
import { splitMeasurePage } from './split-page.tsx';
import { undoButton } from './undo-button.ts';

/** Where things in a reading are corrected, each under the document's own address. */
export const correctingAddresses: Readonly<
  Record<string, { get: PlacedPage; post?: PlacedFormPage }>
> = {
  planen: correctPlanPage,
  'tiltak/ny': addMeasurePage,
  'tiltak/:measure': correctMeasurePage,
  'tiltak/:measure/del': splitMeasurePage,
  'tiltak/:measure/sla-sammen': mergeMeasuresPage,
  'tiltak/:measure/navn': moveNamesButton,
  'tiltak/:measure/til-mal': measureToGoalButton,
  'tiltak/:measure/ta-ut': dropMeasureButton,
  'mal/ny': addGoalPage,
  'mal/:goal': correctGoalPage,
  'mal/:goal/til-tiltak': goalToMeasureButton,
  'mal/:goal/ta-ut': dropGoalButton,
  navn: namesPage,
  skjult: tellHiddenButton,
  'kjent-igjen': knownAgainButton,
  'tabell/:table': columnPage,
  belop: { get: amountsPage },
  'belop/ny': addAmountPage,
  'belop/:amount': correctAmountPage,
  'belop/:amount/ta-ut': dropAmountButton,
  'vedtak/ny': addApprovalPage,
  'vedtak/:approval': correctApprovalPage,
  'vedtak/:approval/ta-ut': dropApprovalButton,
  'rettelser/:correction/angre': undoButton,
};
