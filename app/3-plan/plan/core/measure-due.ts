import type { DueWhat } from '#0-partnership/thread/core/thread.ts';
import type { Day, Period } from '#base/period.ts';
import type { Standing } from './content.ts';
import type { EditionState } from './edition.ts';

type Plan = { state: EditionState; published: boolean; frame: Period | null } & Period;

/**
 * The days of a measure that the year should know of: when it begins and ends by dates of its own. A measure
 * that follows its plan, or the strategy or agreement above, has none beside theirs; an example has none, and
 * neither has what only a draft or a superseded plan says.
 */
export function measureDays(
  measure: Period & { standing: Standing },
  plan: Plan,
): { what: Extract<DueWhat, 'measure-starts' | 'measure-ends'>; day: Day }[] {
  if (!plan.published || plan.state === 'superseded' || measure.standing === 'example') return [];
  const { from, to } = measure;
  const starts = from !== null && from !== plan.from && from !== plan.frame?.from;
  const ends = to !== null && to !== plan.to && to !== plan.frame?.to;
  return [
    ...(starts ? [{ what: 'measure-starts' as const, day: from }] : []),
    ...(ends ? [{ what: 'measure-ends' as const, day: to }] : []),
  ];
}
