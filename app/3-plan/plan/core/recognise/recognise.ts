import { z } from 'zod';
import type { PlanContent } from '#3-plan/plan/core/content.ts';
import {
  type Facts,
  gistOf,
  isLikely,
  isSaid,
  type Likeness,
  likeness,
  points,
} from './likeness.ts';
import { oneToOne } from './one-to-one.ts';
import { sameWording } from './same-wording.ts';

/** A goal or measure as the plan this one goes on from has it, with the name of that plan. */
export type Earlier = Facts & { id: string; plan: string; agreed: boolean };

export type Known = {
  /** Every wording there has been, newest first. */
  worded: readonly { id: string; ref: string | null; title: string }[];
  /** What stands in the newest edition and in the one that holds; `agreed` when in the latter. */
  current: readonly Earlier[];
};

/** What someone said of one thing of the new plan and one of the earlier: that they are the same, or not. */
export const RecognisedAnswer = z.object({
  of: z.enum(['goal', 'measure']),
  key: z.string(),
  earlier: z.uuid(),
  same: z.boolean(),
});
export type Answer = z.infer<typeof RecognisedAnswer>;
export type Of = Answer['of'];

/** Something that may be something earlier under another title, and what speaks for it. */
export type Likely = { of: Of; key: string; earlier: Earlier; by: Likeness };

export type Recognised = {
  /** The earlier identity of each key that has one. */
  goals: Map<string, string>;
  measures: Map<string, string>;
  /** Measures known by number and goal though their title is another. */
  byNumber: Likely[];
  /** What is new unless someone says that it is not. */
  likely: Likely[];
};

type Thing = Facts & { key: string };

/**
 * Which goals and measures of earlier editions those of a plan are. First comes what someone said; then those
 * of the same reference and title; then measures of the same number under the same goal whose wording is alike.
 * The rest is new, and what it may be is to be asked.
 */
export function recognise(
  content: Pick<PlanContent, 'goals' | 'measures'>,
  known: Record<`${Of}s`, Known>,
  answers: readonly Answer[],
): Recognised {
  const goals = settled('goal', goalsOf(content, new Map()), known.goals, answers);
  const homed = goalsOf(content, goals.ids);
  const things = content.measures.map((measure) => measureOf(measure, goals.ids));
  const measures = settled('measure', things, known.measures, answers);
  const byNumber = chosen('measure', things, known.measures, measures, answers, isSaid);
  for (const { key, earlier } of byNumber) measures.ids.set(key, earlier.id);
  return {
    goals: goals.ids,
    measures: measures.ids,
    byNumber,
    likely: [
      ...chosen('goal', homed, known.goals, goals, answers, isLikely),
      ...chosen('measure', things, known.measures, measures, answers, isLikely),
    ],
  };
}

type Settled = {
  ids: Map<string, string>;
  /** Things nobody need be asked about. */
  told: ReadonlySet<string>;
};

/** What someone said, and then what has the same words. */
function settled(of: Of, things: readonly Thing[], known: Known, answers: readonly Answer[]) {
  const keys = new Set(things.map(({ key }) => key));
  const there = new Set([...known.worded, ...known.current].map(({ id }) => id));
  const said = answers.filter(
    (one) => one.of === of && one.same && keys.has(one.key) && there.has(one.earlier),
  );
  const ids = new Map(
    oneToOne(said.map(({ key, earlier: id }) => ({ key, id, points: 0 }))).map(({ key, id }) => [
      key,
      id,
    ]),
  );
  const told = new Set(ids.keys());
  const rest = things.filter(({ key }) => !told.has(key));
  for (const [key, id] of sameWording(rest, known.worded, ids.values())) ids.set(key, id);
  return { ids, told } satisfies Settled;
}

/** Far more than any plan has new; the time must stay bounded. */
const most = 600;

function chosen(
  of: Of,
  things: readonly Thing[],
  { current }: Known,
  { ids, told }: Settled,
  answers: readonly Answer[],
  is: (by: Likeness) => boolean,
): Likely[] {
  const taken = new Set(ids.values());
  const agreed = new Set(current.filter((one) => one.agreed).map(({ id }) => id));
  const apart = new Set(
    answers.filter((one) => one.of === of && !one.same).map((one) => pairOf(one.key, one.earlier)),
  );
  // What is known only from a draft may be older than the draft thought it was.
  const isOpen = ({ key }: Thing) => !told.has(key) && !agreed.has(ids.get(key) ?? '');
  const open = things
    .filter(isOpen)
    .slice(0, most)
    .map((thing) => ({ thing, gist: gistOf(thing) }));
  const left = current.filter(({ id }) => !taken.has(id)).slice(0, most);
  const earlier = left.map((one) => ({ one, gist: gistOf(one) }));
  const pairs = open.flatMap(({ thing: { key }, gist }) =>
    earlier.flatMap(({ one, gist: other }) => {
      const by = likeness(gist, other);
      if (!is(by) || apart.has(pairOf(key, one.id))) return [];
      return [{ of, key, id: one.id, earlier: one, by, points: points(by) }];
    }),
  );
  const places = new Map(things.map(({ key }, at) => [key, at]));
  return oneToOne(pairs)
    .toSorted((one, other) => (places.get(one.key) ?? 0) - (places.get(other.key) ?? 0))
    .map(({ key, earlier: of_, by }) => ({ of, key, earlier: of_, by }));
}

function pairOf(key: string, id: string): string {
  return `${key} ${id}`;
}

function goalsOf({ goals }: Pick<PlanContent, 'goals'>, ids: ReadonlyMap<string, string>): Thing[] {
  return goals.map(({ key, ref, title, purpose, parent }) => ({
    ...{ key, ref, title, text: purpose ?? '', leads: [] },
    home: ids.get(parent ?? '') ?? null,
  }));
}

function measureOf(measure: PlanContent['measures'][number], goals: ReadonlyMap<string, string>) {
  const { key, ref, title, goal, leads } = measure;
  return { key, ref, title, home: goals.get(goal ?? '') ?? null, text: textOf(measure), leads };
}

/** All that is written of a measure. */
export function textOf({
  challenge,
  description,
  effect,
}: Record<'challenge' | 'description' | 'effect', string | null>): string {
  return [challenge, description, effect].filter(Boolean).join('\n');
}
