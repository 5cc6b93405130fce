import { canonical } from '#base/canonical.ts';
import { moneyOf, moneyRows, type PlanMoney, sumsOf } from './money.ts';
import type { Placed } from './skeleton.ts';
import type { Taken, Told } from './taken.ts';

/** All that is there about a plan in the years of a report. */
export type Source = {
  title: string;
  /** The agreement or strategy it stands under. */
  frame: string | null;
  goals: readonly {
    id: string;
    parentId: string | null;
    ref: string | null;
    title: string;
    purpose: string | null;
  }[];
  measures: readonly {
    id: string;
    goalId: string | null;
    ref: string | null;
    title: string;
    effect: string | null;
    leads: readonly string[];
    partners: readonly string[];
  }[];
  money: PlanMoney;
  /** Newest last. */
  told: readonly (Told & { measureId: string })[];
  lessons: readonly { aboutId: string; id: string; title: string; outcome: string }[];
};

const empty = { ref: null, leads: [], partners: [], told: [], rows: [], lessons: [] };

/** What a section is filled with beforehand; null where the plan has no such thing any longer. */
export function taken({ about, depth }: Placed, source: Source): Taken | null {
  if (about === null) return takenOfWhole(source);
  const { id } = about;
  const lessons = source.lessons
    .filter(({ aboutId }) => aboutId === id)
    .map(({ aboutId: _, ...lesson }) => lesson);
  if (about.kind === 'goal') {
    const goal = source.goals.find((one) => one.id === id);
    if (!goal) return null;
    const { title, ref, purpose } = goal;
    const money = moneyOf({ kind: 'goal', id }, source.money);
    return { ...empty, title, ref, depth, meant: purpose, money, lessons };
  }
  const measure = source.measures.find((one) => one.id === id);
  if (!measure) return null;
  const { title, ref, effect, leads, partners } = measure;
  return {
    ...{ title, ref, depth, meant: effect, leads: [...leads], partners: [...partners] },
    told: source.told
      .filter(({ measureId }) => measureId === id)
      .map(({ measureId: _, ...told }) => told),
    money: moneyOf({ kind: 'measure', id }, source.money),
    rows: [],
    lessons,
  };
}

function takenOfWhole({ title, frame, money }: Source): Taken {
  const rows = moneyRows(money);
  return { ...empty, title, depth: 0, meant: frame, money: sumsOf(rows), rows };
}

/** Whether what was taken in says something else than what is there now. */
export function isOlder(before: Taken, now: Taken | null): boolean {
  return now !== null && canonical(before) !== canonical(now);
}
