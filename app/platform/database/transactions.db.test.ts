import { beforeAll, expect, test } from 'vitest';
import { useDatabase } from '../../../tests/database.ts';
import { foundWithPlan, importDraft, smallPlan } from '../../../tests/small-plan.ts';
import { acrossPublished, inPartnership } from './transactions.ts';

const database = useDatabase();
let ours: string;
let theirs: string;

beforeAll(async () => {
  ours = await withPlanAndDraft();
  theirs = await withPlanAndDraft();
});

async function withPlanAndDraft(): Promise<string> {
  const { partnershipId } = await foundWithPlan(database.ground, { state: 'adopted' });
  await importDraft(database.ground, partnershipId, { ...smallPlan, title: 'Utkast 2027' });
  return partnershipId;
}

test('what is published across is read and never written', async () => {
  await expect(
    acrossPublished(database.app, (tx) => tx.execute('update region set name = name')),
  ).rejects.toMatchObject({ cause: { code: '25006' } });
  await expect(
    acrossPublished(database.app, (tx) => tx.execute('delete from session')),
  ).rejects.toMatchObject({ cause: { code: '25006' } });
});

test('a connection remembers nothing of who looked before', async () => {
  const tables = Array.from({ length: 30 }, (_, index) => index);
  const counts = await Promise.all(
    tables.map(async (index) => {
      const view = { partnershipId: index % 2 ? ours : theirs, member: true };
      await inPartnership(database.app, view, (tx) => tx.execute('select from measure'));
      const { rowCount } = await database.app.query('select from measure');
      return rowCount;
    }),
  );
  expect(new Set(counts)).toEqual(new Set([0]));
});

test('many at once on few connections each see their own', async () => {
  const views = Array.from({ length: 60 }, (_, index) => ({
    partnershipId: index % 2 ? ours : theirs,
    member: index % 3 > 0,
  }));
  const answers = await Promise.all(
    views.map((view) =>
      inPartnership(database.app, view, (tx) =>
        tx.execute<{ whose: string; published: boolean }>(
          'select distinct partnership_id as whose, published from measure_wording order by published',
        ),
      ),
    ),
  );
  for (const [index, { rows }] of answers.entries()) {
    const { partnershipId: whose, member } = views[index] ?? { partnershipId: '', member: false };
    const shown = { whose, published: true };
    expect(rows).toEqual(member ? [{ whose, published: false }, shown] : [shown]);
  }
});

test('an address that is no id opens nothing', async () => {
  const view = { partnershipId: `${ours}'; set local tannhjul.across = 'on`, member: false };
  await expect(inPartnership(database.app, view, async () => 1)).rejects.toThrow();
});

test('what throws leaves nothing behind, and the connection goes on', async () => {
  const view = { partnershipId: ours, member: true };
  const before = await dueNow();
  await expect(
    inPartnership(database.app, view, async (tx) => {
      await tx.execute('delete from due');
      throw new Error('fell');
    }),
  ).rejects.toThrow('fell');
  expect(await dueNow()).toBe(before);
  for (let turn = 0; turn < 12; turn++) await database.app.query('select 1');
});

test('work that passes over a query that failed is not said to be done', async () => {
  const view = { partnershipId: ours, member: true };
  const before = await dueNow();
  const work = inPartnership(database.app, view, async (tx) => {
    await tx.execute('delete from due');
    await tx.execute('select 1 / 0').catch(() => {});
    return 'done';
  });
  await expect(work).rejects.toThrow('went on past it');
  expect(await dueNow()).toBe(before);
});

async function dueNow(): Promise<number> {
  const { rows } = await database.owner.query('select count(*)::int as n from due');
  return rows[0].n;
}
