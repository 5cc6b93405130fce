import type { PartnershipInput } from '#0-partnership/members/core/partnership.ts';
import type { PlanDraft } from '#3-plan/plan/core/content.ts';
import type { EditionState } from '#3-plan/plan/core/edition.ts';
import { vestTelemark } from './vest-telemark.ts';

/** A partnership, its plan, and the state the plan is published in: a draft unless said. */
export type Example = { partnership: PartnershipInput; plan: PlanDraft; state?: EditionState };

/** The partnerships a fresh installation shows, in the order they are loaded. */
export const examples: readonly Example[] = [vestTelemark];
