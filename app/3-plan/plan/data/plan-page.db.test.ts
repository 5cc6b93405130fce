import { drizzle } from 'drizzle-orm/node-postgres';
import { expect, test } from 'vitest';
import type { Tx } from '#platform/database/transactions.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { foundWithPlan, smallPlan } from '../../../../tests/small-plan.ts';
import { measureView } from './measure-view.ts';
import { planPage } from './plan-page.ts';

const database = useDatabase();

/** Counts what is asked of the database while `work` runs. */
async function questionsOf(work: (tx: Tx) => Promise<unknown>): Promise<number> {
  const asked: string[] = [];
  const logger = { logQuery: (text: string) => asked.push(text) };
  await work(drizzle({ client: database.owner, logger }) as Tx);
  return asked.length;
}

function planWith(measures: number) {
  const [first] = smallPlan.measures;
  if (!first) throw new Error('the small plan has no measure');
  const many = Array.from({ length: measures }, (_, at) => ({
    ...first,
    key: `m${at}`,
    ref: `${at}`,
    title: `Tiltak nummer ${at}`,
    seeAlso: [],
  }));
  return { ...smallPlan, measures: many, budget: [], funding: [] };
}

test('a plan of 300 measures is asked for in as many queries as a plan of three', async () => {
  const small = await foundWithPlan(database.ground, { plan: planWith(3) });
  const large = await foundWithPlan(database.ground, { plan: planWith(300) });
  const asked = (partnershipId: string) =>
    questionsOf(async (tx) => {
      const page = await planPage(tx, partnershipId, null);
      expect(page?.measures.length).toBeGreaterThanOrEqual(3);
    });
  expect(await asked(large.partnershipId)).toBe(await asked(small.partnershipId));
});

test('a measure is asked for in as many queries whatever it holds', async () => {
  const { partnershipId } = await foundWithPlan(database.ground, { plan: planWith(3) });
  const { rows } = await database.owner.query<{ short: string }>(
    'select short from measure where partnership_id = $1 order by id',
    [partnershipId],
  );
  const counts = await Promise.all(
    rows.map(({ short }) =>
      questionsOf(async (tx) => {
        expect(await measureView(tx, partnershipId, short, null)).not.toBeNull();
      }),
    ),
  );
  expect(new Set(counts).size).toBe(1);
});

test('an amount no browser can count is shown to the øre', async () => {
  const amount = 9_007_199_254_740_993n;
  const [first] = smallPlan.budget ?? [];
  if (!first) throw new Error('the small plan has no budget');
  const plan = { ...smallPlan, budget: [{ ...first, amount }] };
  const { partnershipId } = await foundWithPlan(database.ground, { plan });
  const page = await planPage(drizzle({ client: database.owner }) as Tx, partnershipId, null);
  expect(page?.money.budget.map((line) => line.amount)).toEqual([amount]);
});
