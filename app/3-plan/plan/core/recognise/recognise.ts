import { z } from 'zod';
import type { PlanContent } from '#3-plan/plan/core/content.ts';
import { type Facts, isLikely, isSaid, type Likeness, likenessTo, points } from './likeness.ts';
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
  const alike = alikeIn('measure', things, known.measures, measures, answers);
  const byNumber = chosen(
    alike.filter(({ by }) => isSaid(by)),
    things,
  );
  for (const { key, earlier } of byNumber) measures.ids.set(key, earlier.id);
  return {
    goals: goals.ids,
    measures: measures.ids,
    byNumber,
    likely: [
      ...chosen(alikeIn('goal', homed, known.goals, goals, answers), homed),
      ...chosen(stillOpen(alike, known.measures, measures), things),
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

type Alike = Likely & { id: string; points: number };

/** Every thing that is open beside everything earlier that is left and like it. */
function alikeIn(
  of: Of,
  things: readonly Thing[],
  known: Known,
  found: Settled,
  answers: readonly Answer[],
): Alike[] {
  const apart = new Set(
    answers.filter((one) => one.of === of && !one.same).map((one) => pairOf(one.key, one.earlier)),
  );
  const { isOpen, isLeft } = openIn(known, found);
  const left = known.current.filter(({ id }) => isLeft(id)).slice(0, most);
  const to = likenessTo(left);
  return things
    .filter(({ key }) => isOpen(key))
    .slice(0, most)
    .flatMap((thing) =>
      to(thing).flatMap((by, at) => {
        const earlier = left[at];
        if (!earlier || !isLikely(by) || apart.has(pairOf(thing.key, earlier.id))) return [];
        return [{ of, key: thing.key, id: earlier.id, earlier, by, points: points(by) }];
      }),
    );
}

/** What is yet to be found of new and earlier things. */
function openIn({ current }: Known, { ids, told }: Settled) {
  const taken = new Set(ids.values());
  const agreed = new Set(current.filter((one) => one.agreed).map(({ id }) => id));
  return {
    // What is known only from a draft may be older than the draft thought it was.
    isOpen: (key: string) => !told.has(key) && !agreed.has(ids.get(key) ?? ''),
    isLeft: (id: string) => !taken.has(id),
  };
}

function stillOpen(alike: readonly Alike[], known: Known, now: Settled): Alike[] {
  const { isOpen, isLeft } = openIn(known, now);
  return alike.filter(({ key, id }) => isOpen(key) && isLeft(id));
}

/** One at most for each, in the order of the plan. */
function chosen(alike: readonly Alike[], things: readonly Thing[]): Likely[] {
  const places = new Map(things.map(({ key }, at) => [key, at]));
  return oneToOne(alike)
    .toSorted((one, other) => (places.get(one.key) ?? 0) - (places.get(other.key) ?? 0))
    .map(({ of, key, earlier, by }) => ({ of, key, earlier, by }));
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
