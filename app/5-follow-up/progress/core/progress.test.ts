import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { largestAmount } from '#3-plan/plan/core/keeping/money.ts';
import { ReportDraft, reportRefusals, spentYears } from './report.ts';
import { type Leaf, percentDone, rollUp, rollUpOf } from './roll-up.ts';
import {
  addDays,
  isSilent,
  monthsBefore,
  nextRound,
  roundAfterReport,
  usualCycle,
} from './rounds.ts';
import { isClosed, progressStates, stateRefusals } from './states.ts';

const leaf: fc.Arbitrary<Leaf> = fc.record({
  state: fc.option(fc.constantFrom(...progressStates)),
  percent: fc.option(fc.integer({ min: 0, max: 100 })),
});
const groups = fc.array(fc.array(leaf, { maxLength: 6 }), { maxLength: 6 });
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((one) => one.toISOString().slice(0, 10));

describe('how several measures stand together', () => {
  test('the counts add up to the number of measures', () => {
    fc.assert(
      fc.property(fc.array(leaf), (leaves) => {
        const { counts } = rollUp(leaves.map(rollUpOf));
        expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(leaves.length);
      }),
    );
  });

  test('what is rolled up goal by goal is what is rolled up at once', () => {
    fc.assert(
      fc.property(groups, (goals) => {
        const byGoal = rollUp(goals.map((leaves) => rollUp(leaves.map(rollUpOf))));
        expect(byGoal).toEqual(rollUp(goals.flat().map(rollUpOf)));
      }),
    );
  });

  test('there is a percentage only when every measure that goes on has one, and never over 100', () => {
    fc.assert(
      fc.property(fc.array(leaf), (leaves) => {
        const percent = percentDone(rollUp(leaves.map(rollUpOf)));
        const counted = leaves.filter(({ state }) => state !== 'ended');
        const missing = counted.some(
          (one) => one.percent === null && one.state !== 'completed' && one.state !== 'continued',
        );
        if (missing || counted.length === 0) expect(percent).toBeNull();
        else {
          expect(percent).toBeGreaterThanOrEqual(0);
          expect(percent).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});

describe('a report', () => {
  const draft: ReportDraft = {
    measureId: '01890000-0000-7000-8000-0123456789ab',
    state: 'on-track',
    sentence: 'Vi er i gang.',
    nextStep: null,
    nextDay: null,
    percent: null,
    spent: null,
    day: '2026-03-10',
    onBehalfOf: null,
    corrects: false,
    withdraws: null,
  };
  const today = '2026-03-10';

  test('tells every reason why it cannot be taken', () => {
    const wrong: ReportDraft = {
      ...draft,
      state: 'planned',
      day: '2026-03-11',
      nextDay: '2026-03-01',
      spent: { year: 2027, amount: -1n },
    };
    expect(reportRefusals({ state: 'completed', day: '2026-03-12' }, wrong, today)).toEqual([
      'already-begun',
      'already-closed',
      'day-in-future',
      'older-than-last',
      'next-day-without-step',
      'next-day-has-passed',
      'spent-below-zero',
      'spent-in-coming-year',
    ]);
    expect(reportRefusals(null, draft, today)).toEqual([]);
  });

  test('is of no more money than any region has, nor than the database can hold', () => {
    const told = (amount: bigint) =>
      ReportDraft.safeParse({ ...draft, spent: { year: 2026, amount } }).success;
    expect([largestAmount, largestAmount + 1n, 10n ** 30n].map(told)).toEqual([true, false, false]);
  });

  test('that corrects the one before may say any state; the first may, too', () => {
    for (const next of progressStates) {
      expect(stateRefusals(null, next, false)).toEqual([]);
      for (const current of progressStates) expect(stateRefusals(current, next, true)).toEqual([]);
    }
  });

  test('can always be given again in the same state, and what is closed stays closed', () => {
    for (const current of progressStates) {
      expect(stateRefusals(current, current, false)).toEqual([]);
      for (const next of progressStates) {
        if (isClosed(current) && !isClosed(next)) {
          expect(stateRefusals(current, next, false)).toContain('already-closed');
        }
      }
    }
  });
});

test('what was spent is of this year, or of the one before while its accounts are fresh', () => {
  expect(spentYears('2027-02-01')).toEqual([2026, 2027]);
  expect(spentYears('2027-03-31')).toEqual([2026, 2027]);
  expect(spentYears('2027-04-01')).toEqual([2027, 2026]);
});

describe('rounds', () => {
  test('come in the order of the year, and go on after New Year', () => {
    expect(nextRound(usualCycle, '2026-03-10')).toBe('2026-06-01');
    expect(nextRound(usualCycle, '2026-10-01')).toBe('2027-02-01');
    expect(roundAfterReport(usualCycle, '2026-05-20')).toBe('2026-10-01');
    expect(roundAfterReport(usualCycle, '2026-03-10')).toBe('2026-06-01');
  });

  test('always lie ahead, at most a year and a day', () => {
    fc.assert(
      fc.property(day, (after) => {
        const next = nextRound(usualCycle, after);
        expect(next > after).toBe(true);
        expect(next <= addDays(after, 366)).toBe(true);
      }),
    );
  });

  test('the last day of a month has a day before it in every month', () => {
    expect(monthsBefore('2026-08-31', 6)).toBe('2026-02-28');
    expect(monthsBefore('2026-03-10', 6)).toBe('2025-09-10');
    expect(monthsBefore('2026-01-31', 1)).toBe('2025-12-31');
  });
});

describe('a measure is silent', () => {
  const today = '2026-03-10';
  const heard = { state: 'on-track' as const, reported: null, from: '2025-01-01' };

  test('when no word came for the time that is set, counted from its first day', () => {
    expect(isSilent(heard, today, usualCycle)).toBe(true);
    expect(isSilent({ ...heard, from: null, state: null }, today, usualCycle)).toBe(true);
    expect(isSilent({ ...heard, reported: '2025-09-10' }, today, usualCycle)).toBe(false);
    expect(isSilent({ ...heard, reported: '2025-09-09' }, today, usualCycle)).toBe(true);
    expect(isSilent({ ...heard, from: '2026-02-01' }, today, usualCycle)).toBe(false);
    expect(isSilent({ ...heard, state: 'completed' }, today, usualCycle)).toBe(false);
  });

  test('and once silent stays so until there is a word', () => {
    fc.assert(
      fc.property(day, day, fc.nat(400), (reported, now, later) => {
        const one = { ...heard, reported };
        if (isSilent(one, now, usualCycle)) {
          expect(isSilent(one, addDays(now, later), usualCycle)).toBe(true);
        }
      }),
    );
  });
});
