import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanContent } from '#3-plan/plan/core/content.ts';
import { sum } from '#base/money.ts';
import { anyPlan } from '../../../../tests/any-plan.ts';
import { difference, isEmpty, listsOf } from './difference.ts';
import type { Became, Fate, Thing } from './thing.ts';

/** Two plans whose goals and measures are partly the same identities, and links among them. */
const twoEditions = fc.tuple(anyPlan, anyPlan).chain(([one, other]) =>
  fc.record({
    before: fc.constant(one),
    after: fc.constant(other),
    links: fc.array(
      fc.record({
        kind: fc.constantFrom('goal' as const, 'measure' as const),
        from: fc.constantFrom('m0', 'm1', 'm5', 't0', 't4', 't6'),
        relation: fc.constantFrom('split-into' as const, 'merged-into' as const),
        to: fc.constantFrom('m0', 'm2', 'm6', 't1', 't5', 't6'),
      }),
      { maxLength: 6 },
    ),
  }),
);

/** Two plans are slow to make up, and these laws fall on small ones. */
const few = { numRuns: 40 };

describe('the difference between any two editions', () => {
  test('an edition differs from itself in nothing', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const none = difference(plan, structuredClone(plan));
        expect(isEmpty(none)).toBe(true);
        expect(listsOf(none)).toEqual({ new: [], changed: [], ended: [] });
      }),
      few,
    );
  });

  test('every goal and measure of either edition is told of once, and is where its fate says', () => {
    fc.assert(
      fc.property(twoEditions, ({ before, after, links }) => {
        const { things } = difference(before, after, links);
        for (const [kind, list] of [
          ['goal', 'goals'],
          ['measure', 'measures'],
        ] as const) {
          const told = things.filter((thing) => thing.kind === kind);
          const there = (plan: PlanContent) => plan[list].map(({ key }) => key);
          const all = new Set([...there(before), ...there(after)]);
          expect(told.map(({ key }) => key).toSorted()).toEqual([...all].toSorted());
          for (const { key, fate } of told) {
            expect(there(before).includes(key)).toBe(fate !== 'new');
            expect(there(after).includes(key)).toBe(!gone.includes(fate));
          }
        }
        const lists = listsOf({ things });
        const listed = [...lists.new, ...lists.changed, ...lists.ended];
        expect(new Set(listed).size).toBe(listed.length);
        expect(listed.length).toBe(things.filter(({ fate }) => fate !== 'same').length);
      }),
      few,
    );
  });

  test('changes of money add up to the difference of the sums', () => {
    fc.assert(
      fc.property(twoEditions, ({ before, after }) => {
        const { money } = difference(before, after);
        for (const what of ['budget', 'funding'] as const) {
          const total = (plan: PlanContent) => sum(plan[what].map(({ amount }) => amount));
          const changes = money.filter((change) => change.what === what);
          expect(sum(changes.map(({ change }) => change))).toBe(total(after) - total(before));
        }
      }),
      few,
    );
  });

  test('the other way round, everything is the same with before and after changed about', () => {
    fc.assert(
      fc.property(twoEditions, ({ before, after, links }) => {
        const there = difference(before, after, links);
        const back = difference(after, before, links.map(reversed));
        expect(byKey(back.things)).toEqual(byKey(there.things.map(mirrored)));
        expect(
          sortedJson(back.money.map(({ before, after, change }) => [before, after, change])),
        ).toEqual(
          sortedJson(there.money.map(({ before, after, change }) => [after, before, -change])),
        );
        expect(
          sortedJson(back.approvals.map(({ body, before, after }) => [body, before, after])),
        ).toEqual(
          sortedJson(there.approvals.map(({ body, before, after }) => [body, after, before])),
        );
      }),
      few,
    );
  });
});

const gone: Fate[] = ['ended', 'split', 'merged'];

/** What is split one way is merged the other. */
function reversed({ kind, from, relation, to }: Became): Became {
  const other = relation === 'split-into' ? 'merged-into' : 'split-into';
  return { kind, from: to, relation: other, to: from };
}

/** The same thing seen from the later edition; whether it was split or merged is told by the links. */
function mirrored(thing: Thing) {
  const { before, after, became, outOf, fields, move } = thing;
  return {
    ...thing,
    before: after,
    after: before,
    fate: gone.includes(thing.fate) ? 'new' : thing.fate === 'new' ? 'ended' : thing.fate,
    fields: fields.map((field) => ({ ...field, before: field.after, after: field.before })),
    move: move && { before: move.after, after: move.before },
    became: outOf,
    outOf: became,
  };
}

function byKey(things: readonly (Omit<Thing, 'fate'> & { fate: string })[]) {
  return things
    .map(({ money, became, outOf, ...thing }) => ({
      ...thing,
      fate: gone.some((one) => one === thing.fate) ? 'ended' : thing.fate,
      money: money.length,
      became: became.toSorted(),
      outOf: outOf.toSorted(),
    }))
    .toSorted((one, other) => (`${one.kind}${one.key}` < `${other.kind}${other.key}` ? -1 : 1));
}

function sortedJson(values: readonly unknown[]): string[] {
  return values
    .map((value) => JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? `${one}` : one)))
    .toSorted();
}
