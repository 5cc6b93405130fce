import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fundedTable } from '#3-plan/plan/core/funded.ts';
import { canonical } from '#base/canonical.ts';
import { sum } from '#base/money.ts';
import { anyPlan } from '../../../../tests/any-plan.ts';
import { decimalOf } from './figure.ts';
import { moneyRows, ofYears, type PlanMoney, sumsOf } from './money.ts';
import { beginRefusals, publishRefusals, type ToPublish, yearsFor } from './report.ts';
import { lacking, skeleton } from './skeleton.ts';
import { isOlder, type Source, taken } from './take.ts';

/** Any plan, as a report takes it in. */
const anySource: fc.Arbitrary<Source> = anyPlan.map((plan): Source => {
  const ids = new Map([...plan.goals, ...plan.measures].map(({ key }, at) => [key, idAt(at)]));
  const idOf = (key: string | null) => (key === null ? null : (ids.get(key) ?? null));
  const lines = <Line extends { goal: string | null; measure: string | null }>(of: Line[]) =>
    of.map(({ goal, measure, ...line }) => ({
      ...line,
      goalId: idOf(goal),
      measureId: idOf(measure),
    }));
  const goals = plan.goals.map(({ key, parent, ...goal }) => ({
    ...goal,
    id: idOf(key) ?? '',
    parentId: idOf(parent),
  }));
  const measures = plan.measures.map(({ key, goal, ...measure }) => ({
    ...measure,
    id: idOf(key) ?? '',
    goalId: idOf(goal),
  }));
  const [budget, funding] = [lines(plan.budget), lines(plan.funding)];
  const money: PlanMoney = { goals, measures, budget, funding, spent: budget };
  return { title: plan.title, frame: null, goals, measures, money, told: [], lessons: [] };
});

function idAt(at: number): string {
  return `0190a0f0-0000-7000-8000-${String(at).padStart(12, '0')}`;
}

describe('a report', () => {
  test('has every goal and measure of the plan exactly once, and the whole', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const sections = skeleton(source);
        expect(sections.flatMap(({ about }) => about?.id ?? []).sort()).toEqual(
          [...source.goals, ...source.measures].map(({ id }) => id).sort(),
        );
        expect(new Set(sections.map(({ key }) => key)).size).toBe(sections.length);
        expect(sections.filter(({ about }) => about === null)).toHaveLength(1);
        expect(sections.every((section) => taken(section, source) !== null)).toBe(true);
        expect(lacking(sections, sections.slice(1))).toEqual(sections.slice(0, 1));
      }),
      { numRuns: 60 },
    );
  });

  test('has the plan’s own sums, in all years and in one', () => {
    fc.assert(
      fc.property(anySource, fc.integer({ min: 2024, max: 2030 }), (source, year) => {
        const { goals, measures, budget, funding } = source.money;
        const plan = fundedTable(goals, measures, budget, funding);
        const all = sumsOf(moneyRows(source.money));
        expect(all.budget).toBe(String(sum(plan.totals.map(({ planned }) => planned))));
        expect(all.funded).toBe(String(sum(plan.totals.map(({ funded }) => funded))));
        const one = sumsOf(moneyRows(ofYears(source.money, { fromYear: year, year })));
        const own = plan.totals[plan.years.indexOf(year)];
        expect(one.budget).toBe(String(own?.planned ?? 0n));
        expect(one.funded).toBe(String(own?.funded ?? 0n));
        // Each amount spent is in one row, also what hangs under no goal.
        const used = budget.filter((line) => line.year === year).map(({ amount }) => amount);
        expect(BigInt(one.spent ?? '0')).toBe(sum(used));
        const whole = taken({ key: 'hele', kind: 'whole', about: null, depth: 0 }, source);
        expect(whole && sumsOf(whole.rows)).toEqual(whole?.money);
      }),
      { numRuns: 60 },
    );
  });

  test('is taken in again only when something else is said', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        for (const section of skeleton(source)) {
          const before = taken(section, source);
          if (!before) continue;
          expect(isOlder(JSON.parse(canonical(before)), taken(section, source))).toBe(false);
          expect(isOlder({ ...before, title: `${before.title}!` }, before)).toBe(true);
          expect(isOlder(before, null)).toBe(false);
        }
      }),
      { numRuns: 30 },
    );
  });
});

test.each([
  ['1 234,5', '1234.5'],
  ['−12', '-12'],
  ['007', '7'],
  ['3.25', '3.25'],
  ['N/A', null],
  ['se over', null],
  ['12 av 30', null],
  ['', null],
  ['1,2,3', null],
])('a figure is a number: %s', (typed, decimal) => {
  expect(decimalOf(typed)).toBe(decimal);
});

describe('a report is begun', () => {
  const edition = {
    from: '2026-01-01',
    to: '2027-12-31',
    frame: { from: '2025-01-01', to: '2028-12-31' },
  };
  const draft = { editionId: idAt(1), template: 'own' as const, dueOn: null };
  const now = { begun: [], thisYear: 2026 };

  test('of a year of the plan that has begun, or of all of its agreement', () => {
    expect(beginRefusals(edition, { ...draft, kind: 'yearly', year: 2026 }, now)).toEqual([]);
    expect(yearsFor(edition, { kind: 'yearly', year: 2026 })).toEqual({
      fromYear: 2026,
      year: 2026,
    });
    expect(yearsFor(edition, { kind: 'final', year: 2026 })).toEqual({
      fromYear: 2025,
      year: 2028,
    });
  });

  test('and refused for every reason', () => {
    expect(beginRefusals(null, { ...draft, kind: 'final', year: 2026 }, now)).toEqual([
      'no-such-edition',
    ]);
    const begun = [{ kind: 'yearly' as const, year: 2029 }];
    expect(
      beginRefusals(edition, { ...draft, kind: 'yearly', year: 2029 }, { begun, thisYear: 2026 }),
    ).toEqual(['year-outside-plan', 'year-not-begun', 'already-begun']);
    expect(
      beginRefusals({ ...edition, frame: null }, { ...draft, kind: 'final', year: 2026 }, now),
    ).toEqual(['no-frame']);
  });
});

test('a report is published once as it is, and again only with a reason and something new', () => {
  const ready: ToPublish = {
    state: 'draft',
    revision: 4,
    editionIsPublic: true,
    missing: 0,
    written: true,
    hash: 'b',
    before: null,
  };
  expect(publishRefusals(null, { revision: 4, reason: '' })).toEqual(['no-such-report']);
  expect(publishRefusals(ready, { revision: 4, reason: '' })).toEqual([]);
  expect(publishRefusals({ ...ready, before: 'a' }, { revision: 4, reason: '' })).toEqual([
    'reason-is-missing',
  ]);
  expect(publishRefusals({ ...ready, before: 'b' }, { revision: 4, reason: 'Feil tall.' })).toEqual(
    ['nothing-changed'],
  );
  const unready = { ...ready, editionIsPublic: false, missing: 2, written: false };
  expect(publishRefusals(unready, { revision: 3, reason: '' })).toEqual([
    'changed-meanwhile',
    'edition-is-not-public',
    'things-are-missing',
    'nothing-written',
  ]);
});
