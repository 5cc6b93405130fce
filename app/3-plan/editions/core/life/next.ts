import { z } from 'zod';
import type { PlanContent } from '#3-plan/plan/core/content.ts';
import { type EditionState, isInForce } from '#3-plan/plan/core/edition.ts';
import { Day, endsBeforeStart, type Period, within } from '#base/period.ts';
import { type Among, nextIsBegun } from './graph.ts';

/** What the next edition of a plan is to be called, and the time it is for. */
export const NextEdition = z.object({
  editionId: z.uuid(),
  revision: z.coerce.number().int().min(1),
  title: z.string().trim().min(3).max(500),
  from: Day.nullable(),
  to: Day.nullable(),
});
export type NextEdition = z.infer<typeof NextEdition>;

export type NextRefusal =
  | 'not-in-that-state'
  | 'next-is-begun'
  | 'ends-before-start'
  | 'outside-frame'
  | 'same-title';

/** Every reason why the next edition cannot be made from this one now. */
export function nextRefusals(
  one: Among & { state: EditionState; title: string; frame: Period | null },
  all: readonly Among[],
  draft: Period & { title: string },
): NextRefusal[] {
  const found: NextRefusal[] = [];
  if (!isInForce(one.state)) found.push('not-in-that-state');
  if (nextIsBegun(all, one)) found.push('next-is-begun');
  if (draft.title === one.title) found.push('same-title');
  if (endsBeforeStart(draft)) found.push('ends-before-start');
  if (one.frame !== null && !within(draft, one.frame)) found.push('outside-frame');
  return found;
}

/** What the next edition is called and when it is, as long as nobody says otherwise: a year on. */
export function yearOn({
  title,
  from,
  to,
}: Period & { title: string }): Period & { title: string } {
  return {
    title: title.replace(/\b(19|20)\d\d\b/g, (year) => String(Number(year) + 1)),
    from: from && dayYearOn(from),
    to: to && dayYearOn(to),
  };
}

function dayYearOn(day: string): string {
  const next = `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}`;
  return Day.safeParse(next).success ? next : `${next.slice(0, 8)}28`;
}

/**
 * The content an edition begins with: what the one before it says, under its own name and time, and the same
 * bodies with nothing decided. A day a body planned is a year on too.
 */
export function beginsWith(
  before: PlanContent,
  { title, from, to }: Period & { title: string },
): PlanContent {
  const approvals = before.approvals.map(({ body, of, planned }) => ({
    ...{ body, of, planned: planned && dayYearOn(planned) },
    ...{ decided: null, caseNumber: null, outcome: null },
  }));
  return { ...before, title, from, to, approvals };
}
