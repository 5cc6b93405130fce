import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPlan } from '../../../../tests/any-plan.ts';
import { smallPlan } from '../../../../tests/small-plan.ts';
import { PlanContent, type PlanDraft } from './content.ts';
import { chiefGoals, contentFaults, goalsWithin, inReadingOrder } from './tree.ts';

const faultsIn = (change: Partial<PlanDraft>) =>
  contentFaults(PlanContent.parse({ ...smallPlan, ...change }));

const goal = (key: string, parent: string | null = null) => ({
  key,
  parent,
  kind: 'goal' as const,
  title: key,
});
const measure = (key: string, more: object = {}) => ({
  key,
  title: key,
  standing: 'adopted' as const,
  ...more,
});
const only = { goals: [], measures: [], budget: [], funding: [], approvals: [] };

describe('a plan’s content', () => {
  test('that hangs together has no faults, whatever its shape', () => {
    fc.assert(fc.property(anyPlan, (plan) => contentFaults(plan).length === 0));
  });

  test.each<[string, Partial<PlanDraft>, object[]]>([
    [
      'two goals of one key',
      { ...only, goals: [goal('a'), goal('a'), goal('a')] },
      [{ code: 'key-used-twice', at: 'a' }],
    ],
    [
      'a goal and a measure of one key',
      { ...only, goals: [goal('a')], measures: [measure('a')] },
      [{ code: 'key-used-twice', at: 'a' }],
    ],
    [
      'a parent that is not there',
      { ...only, goals: [goal('a', 'b')] },
      [{ code: 'goal-missing', at: 'a' }],
    ],
    [
      'a measure under a goal that is not there',
      { ...only, measures: [measure('t', { goal: 'a' })] },
      [{ code: 'goal-missing', at: 't' }],
    ],
    [
      'a measure under another measure',
      { ...only, measures: [measure('t'), measure('u', { goal: 't' })] },
      [{ code: 'goal-missing', at: 'u' }],
    ],
    [
      'a cross-reference to nothing',
      { ...only, measures: [measure('t', { seeAlso: ['u'] })] },
      [{ code: 'measure-missing', at: 't' }],
    ],
    [
      'a goal above itself',
      { ...only, goals: [goal('a', 'a')] },
      [{ code: 'goals-in-a-circle', at: 'a' }],
    ],
    [
      'goals above each other',
      { ...only, goals: [goal('a', 'b'), goal('b', 'a'), goal('c', 'a')] },
      [
        { code: 'goals-in-a-circle', at: 'a' },
        { code: 'goals-in-a-circle', at: 'b' },
      ],
    ],
    [
      'a plan that ends before it starts',
      { ...only, title: 'P', from: '2026-02-01', to: '2026-01-31' },
      [{ code: 'ends-before-start', at: 'P' }],
    ],
    [
      'a strategy that ends before it starts',
      { ...only, frame: { kind: 'strategy', title: 'S', from: '2026-02-01', to: '2026-01-31' } },
      [{ code: 'ends-before-start', at: 'S' }],
    ],
    [
      'a measure that ends before it starts',
      { ...only, measures: [measure('t', { from: '2026-02-01', to: '2026-01-31' })] },
      [{ code: 'ends-before-start', at: 't' }],
    ],
    [
      'money for nothing',
      { ...only, budget: [{ year: 2026, amount: 1n }] },
      [{ code: 'money-for-nothing-or-several', at: 'budget 1' }],
    ],
    [
      'money for a goal that is not there',
      { ...only, budget: [{ goal: 'a', year: 2026, amount: 1n }] },
      [{ code: 'goal-missing', at: 'budget 1' }],
    ],
    [
      'funding for two things',
      {
        ...only,
        goals: [goal('a')],
        funding: [
          { goal: 'a', item: 'x', source: 's', year: 2026, amount: 1n, certainty: 'granted' },
        ],
      },
      [{ code: 'money-for-nothing-or-several', at: 'funding 1' }],
    ],
    [
      'a body that decides twice',
      { ...only, approvals: [{ body: 'Tinget' }, { body: 'Tinget' }] },
      [{ code: 'body-named-twice', at: 'Tinget' }],
    ],
  ])('has the fault of %s', (_, change, faults) => {
    expect(faultsIn(change)).toEqual(faults);
  });

  test('has every fault told, not the first alone', () => {
    const codes = faultsIn({
      ...only,
      goals: [goal('a', 'b'), goal('a')],
      budget: [{ year: 2026, amount: 1n }],
    });
    expect(new Set(codes.map(({ code }) => code)).size).toBe(3);
  });
});

test('goals in reading order are there once each, children right after their parents, siblings as they stood', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const goals = plan.goals.map(({ key, parent }) => ({ id: key, parentId: parent }));
      const shuffled = goals.toReversed();
      const read = inReadingOrder(shuffled);
      expect(read.map(({ id }) => id).toSorted()).toEqual(goals.map(({ id }) => id).toSorted());
      const at = new Map(read.map((goal, index) => [goal.id, { ...goal, index }]));
      for (const goal of read) {
        const parent = goal.parentId === null ? null : at.get(goal.parentId);
        expect(goal.depth).toBe(parent ? parent.depth + 1 : 0);
        if (parent) expect(parent.index).toBeLessThan(at.get(goal.id)?.index ?? 0);
        const siblings = read.filter(({ parentId }) => parentId === goal.parentId);
        expect(siblings.map(({ id }) => id)).toEqual(
          shuffled.filter(({ parentId }) => parentId === goal.parentId).map(({ id }) => id),
        );
      }
    }),
  );
});

describe('the goals one chooses among', () => {
  const at = (id: string, parentId: string | null, kind: 'overall' | 'goal' | 'sub-goal') => ({
    id,
    parentId,
    kind,
  });
  const tree = [
    at('all', null, 'overall'),
    at('under', 'all', 'goal'),
    at('deep', 'under', 'sub-goal'),
    at('deepest', 'deep', 'sub-goal'),
    at('beside', null, 'goal'),
  ];

  test('are those at the top, and those right under what is over all', () => {
    expect(chiefGoals(tree).map(({ id }) => id)).toEqual(['under', 'beside']);
  });

  test('hold every goal below them, and no other', () => {
    expect([...goalsWithin(tree, 'under')]).toEqual(['under', 'deep', 'deepest']);
    expect([...goalsWithin(tree, 'beside')]).toEqual(['beside']);
  });
});
