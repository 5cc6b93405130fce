import { inReadingOrder } from '#3-plan/plan/core/tree.ts';
import { type Ref, ref } from '#base/ref.ts';
import { keyOf, type SectionKind } from './section.ts';

type PlanShape = {
  goals: readonly { id: string; parentId: string | null }[];
  measures: readonly { id: string; goalId: string | null }[];
};

/** A section of a report: what it is about, and its place. */
export type Placed = { key: string; kind: SectionKind; about: Ref | null; depth: number };

/**
 * The sections of a report of a plan, in reading order: the whole, each goal followed by its measures and
 * then by the goals below it, and last the measures that belong to no goal. Every goal and measure has
 * exactly one.
 */
export function skeleton({ goals, measures }: PlanShape): Placed[] {
  const byGoal = Map.groupBy(measures, ({ goalId }) => goalId);
  const measuresOf = (goalId: string | null, depth: number) =>
    (byGoal.get(goalId) ?? []).map(({ id }) => placed('measure', id, depth));
  return [
    { key: keyOf(null), kind: 'whole', about: null, depth: 0 },
    ...inReadingOrder([...goals]).flatMap(({ id, depth }) => [
      placed('goal', id, depth),
      ...measuresOf(id, depth + 1),
    ]),
    ...measuresOf(null, 0),
  ];
}

function placed(kind: 'goal' | 'measure', id: string, depth: number): Placed {
  const about = ref(kind, id);
  return { key: keyOf(about), kind, about, depth };
}

/** Sections of a plan that a report lacks. */
export function lacking<Of extends { key: string }>(
  wanted: readonly Of[],
  there: readonly { key: string }[],
): Of[] {
  const keys = new Set(there.map(({ key }) => key));
  return wanted.filter(({ key }) => !keys.has(key));
}
