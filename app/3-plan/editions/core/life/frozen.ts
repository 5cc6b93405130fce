import { z } from 'zod';
import { PlanFile } from '#3-plan/exchange/core/out/plan-json.ts';
import type { PlanContent } from '#3-plan/plan/core/content.ts';
import { canonical } from '#base/canonical.ts';

const Frozen = PlanFile.omit({ $schema: true });

/**
 * The text of an edition as it is frozen: canonical, so that the same content always has the same hash.
 * What bodies decide about it comes after, and is no part of it.
 */
export function freeze(content: PlanContent): string {
  return canonical(z.encode(Frozen, { ...content, approvals: [] }));
}

/** The content of a frozen text. */
export function thaw(text: string): PlanContent {
  return z.decode(Frozen, JSON.parse(text));
}
