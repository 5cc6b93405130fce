import type { PartnershipInput } from '#0-partnership/members/core/partnership.ts';
import type { PlanDraft } from '#3-plan/plan/core/content.ts';
import { vestTelemark } from './vest-telemark.ts';

export type Example = { partnership: PartnershipInput; plan: PlanDraft };

/** The partnerships a fresh installation shows, in the order they are loaded. */
export const examples: readonly Example[] = [vestTelemark];
