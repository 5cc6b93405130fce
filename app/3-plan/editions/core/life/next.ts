import { z } from 'zod';
import type { PlanContent } from '#3-plan/plan/core/content.ts';
import { type EditionState, isInForce } from '#3-plan/plan/core/edition.ts';
import { Day, endsBeforeStart, type Period, within } from '#base/period.ts';
import { type Among, nextIsBegun } from './graph.ts';
import { OfEdition } from './step.ts';

/** What the next edition of a plan is to be called, and the time it is for. */
export const NextEdition = OfEdition.extend({
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

/** The most years anybody plans ahead by. */
const mostYears = 12;

/**
 * How many years on the next edition is likely to be: as many as this one was from the one before it under the
 * same frame, since a plan of several years may be revised each year; else as long as this one is.
 */
export function yearsToNext(one: Period, before: Period | null): number {
  const revised = yearsBetween(before?.from ?? null, one.from);
  if (revised !== null && revised > 0) return Math.min(revised, mostYears);
  const long = yearsBetween(one.from, one.to);
  return long === null || long < 0 ? 1 : Math.min(long + 1, mostYears);
}

function yearsBetween(from: string | null, to: string | null): number | null {
  return from === null || to === null ? null : Number(to.slice(0, 4)) - Number(from.slice(0, 4));
}

/** Whether a number of years may be chosen for the next edition. */
export function mayBeYears(years: number): boolean {
  return Number.isInteger(years) && years >= 1 && years <= mostYears;
}

/**
 * What the next edition is called and when it is, as long as nobody says otherwise: so many years on, and no
 * longer than its frame.
 */
export function onFrom(
  { title, from, to }: Period & { title: string },
  years: number,
  frame: Period | null,
): Period & { title: string } {
  const later = (day: string | null) => day && dayOn(day, years);
  const last = frame?.to ?? null;
  const ends = later(to);
  const starts = later(from);
  const cut = ends !== null && last !== null && ends > last && (starts ?? '') <= last;
  const lastYear = cut ? Number(last.slice(0, 4)) : Number.POSITIVE_INFINITY;
  return {
    title: title.replace(/\b(19|20)\d\d\b/g, (year) =>
      String(Math.min(Number(year) + years, lastYear)),
    ),
    ...{ from: starts, to: cut ? last : ends },
  };
}

function dayOn(day: string, years: number): string {
  const next = `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
  return Day.safeParse(next).success ? next : `${next.slice(0, 8)}28`;
}

/**
 * The content an edition begins with: what the one before it says, under its own name and time, and the same
 * bodies with nothing decided. A day a body planned is as many years on as the plan.
 */
export function beginsWith(
  before: PlanContent,
  { title, from, to }: Period & { title: string },
): PlanContent {
  const years = Math.max(yearsBetween(before.from, from) ?? 1, 1);
  const approvals = before.approvals.map(({ body, of, planned }) => ({
    ...{ body, of, planned: planned && dayOn(planned, years) },
    ...{ decided: null, caseNumber: null, outcome: null },
  }));
  return { ...before, title, from, to, approvals };
}
