import type { GoalContent, MeasureContent, PlanContent } from '#3-plan/plan/core/content.ts';
import type { Became, Fate, FieldChange, MoneyChange, Said, Thing, ThingKind } from './thing.ts';

/** The fields of a goal and of a measure that are told when they change; where it stands is told apart. */
export const goalFields = ['ref', 'title', 'kind', 'weight', 'purpose'] as const;
export const measureFields = [
  'ref',
  'title',
  'standing',
  'leadKind',
  'leads',
  'partners',
  'from',
  'to',
  'challenge',
  'description',
  'steps',
  'effect',
  'seeAlso',
] as const;

/** A goal or measure of one edition, as what differs is told of it. */
type One = {
  key: string;
  ref: string | null;
  title: string;
  under: string | null;
  says: ReadonlyMap<string, Said>;
};

type Between = { links: readonly Became[]; money: readonly MoneyChange[] };

/** Every goal or every measure of two editions, those of the later first, in its order. */
export function thingsOf(
  kind: ThingKind,
  before: PlanContent,
  after: PlanContent,
  { links, money }: Between,
): Thing[] {
  const [old, now] = [onesOf(kind, before), onesOf(kind, after)];
  const own = links.filter(
    ({ kind: of, from, to }) => of === kind && from !== to && old.has(from) && now.has(to),
  );
  const moneyOf = Map.groupBy(money, (change) => change[kind]);
  const keys = [...now.keys(), ...[...old.keys()].filter((key) => !now.has(key))];
  return keys.map((key): Thing => {
    const [then, since] = [old.get(key) ?? null, now.get(key) ?? null];
    const out = own.filter(({ from }) => from === key);
    const fields = then && since ? fieldsOf(then, since) : [];
    const moved = then && since && then.under !== since.under;
    const move = moved ? { before: then.under, after: since.under } : null;
    const money = moneyOf.get(key) ?? [];
    return {
      ...{ kind, key, before: wordsOf(then), after: wordsOf(since) },
      fate: fateOf(then, since, out) ?? fateOfStayed(fields, money, move !== null),
      ...{ fields, move, money },
      became: [...new Set(out.map(({ to }) => to))],
      outOf: [...new Set(own.filter(({ to }) => to === key).map(({ from }) => from))],
    };
  });
}

/** Of what is in one edition alone; null for what is in both. */
function fateOf(then: One | null, since: One | null, out: readonly Became[]): Fate | null {
  if (then === null) return 'new';
  if (since !== null) return null;
  if (out.some(({ relation }) => relation === 'split-into')) return 'split';
  return out.length > 0 ? 'merged' : 'ended';
}

function fateOfStayed(
  fields: readonly FieldChange[],
  money: readonly MoneyChange[],
  moved: boolean,
): Fate {
  if (fields.length > 0 || money.length > 0) return 'changed';
  return moved ? 'moved' : 'same';
}

function fieldsOf(then: One, since: One): FieldChange[] {
  return [...since.says]
    .map(([field, after]) => ({ field, before: then.says.get(field) ?? null, after }))
    .filter(({ before, after }) => spelled(before) !== spelled(after));
}

/** What is said, however its lines are broken: a document read in again breaks them in its own way. */
function spelled(said: Said): string {
  return JSON.stringify(said, (_, part) =>
    typeof part === 'string' ? part.replace(/\s+/g, ' ').trim() : part,
  );
}

function onesOf(kind: ThingKind, plan: PlanContent): Map<string, One> {
  const ones = kind === 'goal' ? plan.goals.map(goalOne) : plan.measures.map(measureOne);
  return new Map(ones.map((one) => [one.key, one]));
}

function goalOne(goal: GoalContent): One {
  const { key, ref, title, parent } = goal;
  const says = new Map<string, Said>(goalFields.map((field) => [field, goal[field]]));
  return { key, ref, title, under: parent, says };
}

function measureOne(measure: MeasureContent): One {
  const { key, ref, title, goal } = measure;
  const says = new Map<string, Said>(measureFields.map((field) => [field, measure[field]]));
  return { key, ref, title, under: goal, says };
}

function wordsOf(one: One | null): Thing['after'] {
  return one && { ref: one.ref, title: one.title };
}
