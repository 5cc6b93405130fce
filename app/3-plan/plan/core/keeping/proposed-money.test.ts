import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BudgetRow, FundingRow } from './money.ts';
import { keptMoney, moneyIsStale, moneyKept, moneyOver } from './proposed-money.ts';

const line = (id: string | null, amount: bigint, year = 2026): BudgetRow => ({ id, year, amount });
const paid = (id: string | null, rest: Partial<FundingRow> = {}): FundingRow => ({
  ...line(id, 100n),
  ...{ source: 'Midler', payer: null, certainty: 'expected', carryOver: false, ...rest },
});
const budget = (...rows: BudgetRow[]) => ({ budget: rows, funding: [] });

const amount = fc.bigInt({ min: 0n, max: 10n ** 15n });
const rows = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 })
  .chain((ids) => fc.tuple(...ids.map((id) => amount.map((much) => line(id, much)))));
/** Lines of a plan, and what someone would have instead: some changed, some gone, some new. */
const proposals = rows.chain((before) =>
  fc
    .record({
      stays: fc.array(fc.constantFrom('same', 'other', 'gone'), {
        ...{ minLength: before.length, maxLength: before.length },
      }),
      fresh: fc.array(amount, { maxLength: 2 }),
    })
    .map(({ stays, fresh }) => ({
      before: budget(...before),
      money: budget(
        ...before.flatMap((row, at) => {
          if (stays[at] === 'gone') return [];
          return [stays[at] === 'other' ? { ...row, amount: row.amount + 1n } : row];
        }),
        ...fresh.map((much) => line(null, much)),
      ),
    })),
);

describe('money that is proposed', () => {
  test('is the proposal itself over what it was written over', () => {
    fc.assert(
      fc.property(proposals, (proposal) => {
        expect(moneyOver(proposal.before, proposal)).toEqual(proposal.money);
        expect(moneyIsStale(proposal.before, proposal.before)).toBe(false);
      }),
    );
  });

  test('over lines that were written anew with the same content too, as undoing does', () => {
    fc.assert(
      fc.property(proposals, (proposal) => {
        const anew = proposal.before.budget.map((row) => ({ ...row, id: `new ${row.id}` }));
        const amounts = (money: { budget: BudgetRow[] }) => money.budget.map((row) => row.amount);
        expect(amounts(moneyOver(budget(...anew), proposal))).toEqual(amounts(proposal.money));
      }),
    );
  });

  test('never touches a line nobody proposed anything for', () => {
    fc.assert(
      fc.property(proposals, amount, (proposal, much) => {
        const since = line('z', much);
        const over = moneyOver(budget(...proposal.before.budget, since), proposal);
        expect(over.budget).toContainEqual(since);
      }),
    );
  });

  test('keeps what another changed in the same line meanwhile', () => {
    const [before, money] = [[paid('a')], [paid('a', { amount: 200n })]];
    const current = { budget: [], funding: [paid('a', { certainty: 'granted' })] };
    const proposal = {
      before: { budget: [], funding: before },
      money: { budget: [], funding: money },
    };
    expect(moneyOver(current, proposal).funding).toEqual([
      paid('a', { amount: 200n, certainty: 'granted' }),
    ]);
    expect(moneyIsStale(current, proposal.before)).toBe(true);
  });

  test('for a line that was taken away comes anew, and one left as it was does not', () => {
    const before = budget(line('a', 1n), line('b', 2n));
    const money = budget(line('a', 9n), line('b', 2n));
    expect(moneyOver(budget(), { before, money })).toEqual(budget(line(null, 9n)));
  });

  test('is kept whole, also above what a number holds', () => {
    const much = { budget: [line('a', 10n ** 17n)], funding: [paid(null, { amount: -5n })] };
    expect(moneyKept(JSON.parse(JSON.stringify(keptMoney(much))))).toEqual(much);
  });
});
