import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReadResult } from '#3-plan/exchange/core/contract.ts';
import { Correction } from '#3-plan/exchange/core/corrections/correction.ts';
import { anyCorrected, anyRead, rekeyed } from '../../../../../tests/any-correction.ts';
import { correct } from './correct.ts';
import { doubtsIn } from './hidden.ts';
import { textsIn } from './hidden-texts.ts';

const sums = ({ budget }: ReadResult) => {
  const total: Record<string, number> = {};
  for (const { year, role, amount } of budget) {
    const key = `${year} ${role}`;
    total[key] = (total[key] ?? 0) + (amount ?? 0);
  }
  return total;
};

/** Pointers that lead to nothing, and rings of goals. */
function loose({ goals, measures, budget }: ReadResult): string[] {
  const known = new Set(goals.map(({ key }) => key));
  const all = new Set(measures.map(({ key }) => key));
  const up = new Map(goals.map(({ key, parent }) => [key, parent]));
  const rings = goals.filter(({ key }) => {
    let at = up.get(key) ?? null;
    for (let step = 0; at !== null && step <= goals.length; step += 1) at = up.get(at) ?? null;
    return at !== null;
  });
  const lost = (keys: Set<string>, key: string | null) => key !== null && !keys.has(key);
  return [
    ...rings.map(({ key }) => `ring ${key}`),
    ...goals.filter(({ parent }) => lost(known, parent)).map(({ key }) => `parent of ${key}`),
    ...measures
      .filter(
        ({ key, goal, seeAlso }) =>
          lost(known, goal) || seeAlso.some((to) => to === key || lost(all, to)),
      )
      .map(({ key }) => key),
    ...budget
      .filter(({ goal, measure }) => lost(known, goal) || lost(all, measure))
      .map(({ item }) => `amount of ${item}`),
  ];
}

describe('corrections of every kind', () => {
  test('are well formed, as they are kept', () => {
    fc.assert(
      fc.property(anyCorrected, ({ made }) => {
        for (const { correction } of made) {
          expect(Correction.safeParse(correction).error).toBeUndefined();
        }
      }),
    );
  });

  test('none of them leaves what was read as it was', () => {
    fc.assert(
      fc.property(anyRead, (read) => {
        expect(correct(read, []).result).toBe(read);
      }),
    );
  });

  test('the same ones give the same, and what was read is not touched', () => {
    fc.assert(
      fc.property(anyCorrected, ({ read, made }) => {
        const before = structuredClone(read);
        expect(correct(read, made).result).toEqual(correct(before, made).result);
        expect(read).toEqual(before);
      }),
    );
  });

  test('leave no pointer that leads nowhere, no ring and no key twice', () => {
    fc.assert(
      fc.property(anyCorrected, ({ read, made }) => {
        const { result, keys } = correct(read, made);
        expect(loose(result)).toEqual([]);
        const all = [...result.goals, ...result.measures].map(({ key }) => key);
        expect(new Set(all).size).toBe(all.length);
        expect(keys.amounts).toHaveLength(result.budget.length);
        expect(new Set(keys.amounts).size).toBe(keys.amounts.length);
      }),
      { numRuns: 300 },
    );
  });

  test('give back what was there when they are undone', () => {
    fc.assert(
      fc.property(anyCorrected, ({ read, made }) => {
        const [first] = correct(read, made).result.measures;
        const { target, result } = correct(read, made);
        if (!first) return;
        const drop = { kind: 'measure-dropped' as const, measure: target('measure', first.key) };
        const without = correct(read, [...made, { id: 99, correction: drop }]);
        expect(without.result.measures).toHaveLength(result.measures.length - 1);
        expect(correct(read, made).result).toEqual(result);
      }),
    );
  });

  test('leave no question of a hidden name unasked, nor one that cannot be answered', () => {
    fc.assert(
      fc.property(anyCorrected, fc.option(fc.constant('Kafeen')), ({ read, made }, text) => {
        const there = correct(read, made);
        const doubts = doubtsIn(there);
        const open =
          textsIn(there.result)
            .join('\n')
            .match(/\[navn\?\]/g) ?? [];
        expect(doubts).toHaveLength(open.length);
        for (const { mark: _, ...doubt } of doubts) {
          const { before, after, nth } = doubt;
          const within =
            doubt.of === 'plan'
              ? { of: doubt.of }
              : { of: doubt.of, target: there.target(doubt.of, doubt.key) };
          const told = { kind: 'hidden-name-told', in: within, before, after, nth, text } as const;
          const one = correct(read, [...made, { id: 99, correction: told }]);
          expect(one.unfit).toEqual(there.unfit);
          expect(doubtsIn(one)).toHaveLength(doubts.length - 1);
        }
      }),
    );
  });

  test('do nothing where they do not fit', () => {
    fc.assert(
      fc.property(anyCorrected, ({ read, made }) => {
        const { result, unfit } = correct(read, made);
        const misfits = new Set(unfit.map(({ id }) => id));
        const fitting = made.filter(({ id }) => !misfits.has(id));
        const same = correct(read, fitting);
        expect(same.unfit).toEqual([]);
        expect({ ...same.result, findings: [] }).toEqual({ ...result, findings: [] });
      }),
      { numRuns: 200 },
    );
  });

  test('keep the sum of the amounts when measures are merged or split, goals undone, or names made one', () => {
    const keeping = ['measures-merged', 'measure-split', 'names-are-one', 'goal-dropped'];
    fc.assert(
      fc.property(anyCorrected, ({ read, made }) => {
        const some = made.filter(({ correction }) => keeping.includes(correction.kind));
        expect(sums(correct(read, some).result)).toEqual(sums(read));
      }),
      { numRuns: 200 },
    );
  });

  test('never say that one thing is two, nor that two are one', () => {
    fc.assert(
      fc.property(anyCorrected, ({ read, made }) => {
        const same = correct(read, made).answers.filter((one) => one.same);
        expect(new Set(same.map(({ key }) => key)).size).toBe(same.length);
        expect(new Set(same.map(({ earlier }) => earlier)).size).toBe(same.length);
      }),
      { numRuns: 300 },
    );
  });

  test('find the same things again when the file is read anew with other keys', () => {
    fc.assert(
      fc.property(anyCorrected, ({ read, made }) => {
        const there = correct(read, made);
        const anew = correct(rekeyed(read), made);
        const said = ({ result }: typeof there) => ({
          goals: result.goals.map(({ title, purpose }) => [title, purpose]),
          measures: result.measures.map(({ title, description, leads }) => [
            title,
            description,
            leads,
          ]),
          budget: result.budget.map(({ amount, year }) => [amount, year]),
        });
        expect(said(anew)).toEqual(said(there));
        expect(anew.unfit).toEqual(there.unfit);
      }),
      { numRuns: 200 },
    );
  });
});
