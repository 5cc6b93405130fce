import type { PartnershipInput } from '#0-partnership/members/core/partnership.ts';
import type { PlanDraft } from '#3-plan/plan/core/content.ts';
import type { EditionState } from '#3-plan/plan/core/edition.ts';
import type { Day } from '#base/period.ts';
import { telemark } from './telemark.ts';
import { trondelag } from './trondelag.ts';
import { vestTelemark } from './vest-telemark.ts';
import { vestfoldOgTelemark } from './vestfold-og-telemark.ts';

/**
 * `state` is where the document itself says the plan stands; only an open one can be reworded. What is on
 * consultation takes comments for so many days from when it is loaded, and says itself that this is made up.
 */
export type Example = {
  partnership: PartnershipInput;
  plan: PlanDraft;
  state: EditionState;
  consultation?: { days: number; contact: string };
  /** When it was put forward: before the days its bodies meet, whenever it is loaded. The note says how that is known. */
  forward?: { on: Day; note: string };
};

/** The partnerships a fresh installation shows, in the order they are loaded. */
export const examples: readonly Example[] = [telemark, vestfoldOgTelemark, vestTelemark, trondelag];
