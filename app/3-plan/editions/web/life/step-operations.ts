import type { StepWord } from '#3-plan/editions/core/life/paths.ts';
import { adoptEdition } from '#3-plan/editions/data/life/adopt-edition.ts';
import { approvedByState, paidByState } from '#3-plan/editions/data/life/after-adoption.ts';
import { askForTwo } from '#3-plan/editions/data/life/ask-for-two.ts';
import { changeConsultation } from '#3-plan/editions/data/life/change-consultation.ts';
import { dropApproval } from '#3-plan/editions/data/life/drop-approval.ts';
import { makeNextEdition } from '#3-plan/editions/data/life/make-next-edition.ts';
import { planApproval } from '#3-plan/editions/data/life/plan-approval.ts';
import { makeVersion, putForward } from '#3-plan/editions/data/life/put-forward.ts';
import { putOnConsultation } from '#3-plan/editions/data/life/put-on-consultation.ts';
import { sendBack } from '#3-plan/editions/data/life/send-back.ts';
import type { Role } from '#platform/acts/actor.ts';

/** What each step of an edition's life does. */
export const stepOperations = {
  organ: planApproval,
  'organ-bort': dropApproval,
  horing: putOnConsultation,
  'horing-endre': changeConsultation,
  'legg-fram': putForward,
  tilbake: sendBack,
  'ny-versjon': makeVersion,
  vedta: adoptEdition,
  staten: approvedByState,
  utbetalt: paidByState,
  neste: makeNextEdition,
  'to-personer': askForTwo,
} satisfies Record<StepWord, { may: readonly Role[] }>;
