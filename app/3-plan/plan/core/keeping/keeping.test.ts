import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { years } from '#base/period.ts';
import { type Facts, FactsChange, factsRefusals } from './facts.ts';
import { largestAmount, MoneyChange, moneyRefusals, moneyYears } from './money.ts';

const id = (n: number) => `01890000-0000-7000-8000-00000000000${n}`;
const edition = { state: 'draft' as const, frame: years(2025, 2028), ...years(2026) };

describe('the facts of a measure', () => {
  const held: Facts & { revision: number } = {
    revision: 2,
    ref: '1a',
    goalId: id(1),
    standing: 'proposed',
    leadKind: 'ours',
    leads: ['Kommunen'],
    partners: ['Verftet'],
    seeAlso: [id(3)],
  };
  const around = {
    goals: new Set([id(1)]),
    measures: new Set([id(2), id(3)]),
    names: new Set(['Kommunen', 'Verftet']),
  };
  const refused = (change: object) => {
    const draft = FactsChange.parse({ editionId: id(9), measureId: id(2), ...held, ...change });
    return factsRefusals(edition, held, draft, around);
  };

  test.each<[string, object, string[]]>([
    ['nothing changed', {}, ['nothing-changed']],
    ['another goal', { goalId: null }, []],
    ['a goal that is not there', { goalId: id(4) }, ['no-such-goal']],
    ['read together with itself', { seeAlso: [id(2)] }, ['no-such-other']],
    ['someone who both leads and takes part', { partners: ['Kommunen'] }, ['leads-and-takes-part']],
    ['a name nobody knows', { leads: ['Komunen'] }, ['names-not-known']],
    ['a name that is said to be new', { leads: ['Havna'], addNew: true }, []],
    ['over another revision', { revision: 1, standing: 'adopted' }, ['changed-meanwhile']],
  ])('%s', (_, change, reasons) => {
    expect(refused(change)).toEqual(reasons);
  });

  test('a name that is typed twice counts once', () => {
    expect(refused({ leads: ['Kommunen', 'Kommunen'] })).toEqual(['nothing-changed']);
  });
});

describe('the money of a thing', () => {
  const line = { id: id(5), year: 2026, amount: 100n };
  const paid = { ...line, id: id(6), source: 'Midler', payer: null, certainty: 'granted' as const };
  const current = { revision: 1, budget: [line], funding: [{ ...paid, carryOver: false }] };
  const refused = (change: object) => {
    const draft = MoneyChange.parse({
      ...{ editionId: id(9), of: { kind: 'goal', id: id(1) }, ...current, ...change },
    });
    return moneyRefusals(edition, current, draft, new Set(['Fylket']));
  };
  const budget = (change: object) => ({ budget: [line, { ...line, id: null, ...change }] });

  test.each<[string, object, string[]]>([
    ['nothing changed', {}, ['nothing-changed']],
    ['one line more', budget({}), []],
    ['all lines taken away', { budget: [], funding: [] }, []],
    ['in a year of the strategy, outside the plan’s own', budget({ year: 2028 }), []],
    ['in a year outside the strategy', budget({ year: 2029 }), ['year-outside-plan']],
    ['negative', budget({ amount: -1n }), ['negative-amount']],
    ['absurdly large', budget({ amount: largestAmount + 1n }), ['amount-too-large']],
    ['of a line that is another’s', budget({ id: id(7) }), ['no-such-line']],
    ['of the same line twice', budget({ id: line.id }), ['no-such-line']],
    [
      'from a payer nobody knows',
      { funding: [{ ...paid, carryOver: false, payer: 'Ukjent' }] },
      ['payer-not-known'],
    ],
  ])('%s', (_, change, reasons) => {
    expect(refused(change)).toEqual(reasons);
  });

  test('is refused when proposals put together come to more lines than the form takes', () => {
    const lines = Array.from({ length: 61 }, () => ({ ...line, id: null }));
    const draft = MoneyChange.parse({
      ...{ editionId: id(9), of: { kind: 'goal', id: id(1) }, ...current },
    });
    const put = { ...draft, budget: lines };
    expect(moneyRefusals(edition, current, put, new Set())).toEqual(['too-many-lines']);
  });

  test('what a document brought is not refused as long as it stays as it was', () => {
    const old = { id: id(5), year: 1999, amount: -5n };
    const held = { revision: 1, budget: [old], funding: [] };
    const added = { id: null, year: 2026, amount: 5n };
    const draft = MoneyChange.parse({
      ...{ editionId: id(9), of: { kind: 'goal', id: id(1) }, revision: 1, funding: [] },
      budget: [old, added],
    });
    expect(moneyRefusals(edition, held, draft, new Set())).toEqual([]);
  });

  test('is never in a year that the whole plan could not be read back with', () => {
    const inYear = (year: number) =>
      MoneyChange.shape.budget.safeParse([{ ...line, year }]).success;
    expect([1, 1989, 1990, 2100, 2101, 9999].map(inYear)).toEqual([
      ...[false, false, true],
      ...[true, false, false],
    ]);
  });

  test('may be planned in every year of the strategy and no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2050 }), (year) => {
        const outside = refused(budget({ year })).includes('year-outside-plan');
        expect(outside).toBe(!moneyYears(edition).includes(year));
      }),
    );
  });
});
