import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { useDatabase } from '../../../tests/database.ts';
import { foundWithPlan, importDraft, smallPlan } from '../../../tests/small-plan.ts';
import { prepared } from './prepared.ts';
import { askPartnership, askPublished, type View } from './transactions.ts';

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

const seen = prepared((tx) =>
  tx
    .select({
      whose: sql<string>`partnership_id`,
      published: sql<boolean>`published`,
    })
    .from(sql`measure_wording`)
    .groupBy(sql`1, 2`)
    .orderBy(sql`2`)
    .prepare('seen_by_turn'),
);

test('many who ask at once over shared connections each see their own', async () => {
  const views: View[] = Array.from({ length: 60 }, (_, index) => ({
    partnershipId: index % 2 ? ours : theirs,
    member: index % 3 > 0,
  }));
  const [across, ...answers] = await Promise.all([
    askPublished(database.published, (tx) => seen(tx).execute()),
    ...views.map((view) => askPartnership(database.app, view, (tx) => seen(tx).execute())),
  ]);
  expect(new Set(across.map(({ whose }) => whose))).toEqual(new Set([ours, theirs]));
  expect(across.every(({ published }) => published)).toBe(true);
  for (const [index, rows] of answers.entries()) {
    const { partnershipId: whose, member } = views[index] ?? { partnershipId: '', member: false };
    const shown = { whose, published: true };
    expect(rows).toEqual(member ? [{ whose, published: false }, shown] : [shown]);
  }
});

test('one whose question fails hears of it, and the others do not', async () => {
  const view = { partnershipId: ours, member: false };
  const fails = prepared((tx) =>
    tx.select({ n: sql`1 / 0` }).from(sql`edition`).prepare('fails_in_turn'),
  );
  const answers = await Promise.allSettled(
    Array.from({ length: 12 }, (_, index) =>
      askPartnership(
        database.app,
        view,
        async (tx): Promise<unknown> =>
          index % 4 === 1 ? fails(tx).execute() : seen(tx).execute(),
      ),
    ),
  );
  for (const [index, { status }] of answers.entries()) {
    expect(status).toBe(index % 4 === 1 ? 'rejected' : 'fulfilled');
  }
  const thrown = askPartnership(database.app, view, () => {
    throw new Error('fell');
  });
  await expect(thrown).rejects.toThrow('fell');
  expect(await askPartnership(database.app, view, (tx) => seen(tx).execute())).toHaveLength(1);
});

test('a slow question does not hold up those who ask after it', async () => {
  const view = { partnershipId: ours, member: false };
  const sleeps = prepared((tx) =>
    tx.select({ n: sql`pg_sleep(1)` }).from(sql`(select) as once`).prepare('sleeps_in_turn'),
  );
  const slow = askPartnership(database.app, view, (tx) => sleeps(tx).execute()).then(() => 'slow');
  await pause(60);
  const quick = askPartnership(database.app, view, (tx) => seen(tx).execute()).then(() => 'quick');
  expect(await Promise.race([slow, quick])).toBe('quick');
  await slow;
});

test('what is asked after waiting is refused rather than asked among what others ask', async () => {
  const late = askPartnership(database.app, { partnershipId: ours, member: true }, async (tx) => {
    await seen(tx).execute();
    return seen(tx).execute();
  });
  await expect(late).rejects.toMatchObject({
    cause: { message: expect.stringContaining('asked too late') },
  });
});

test('nothing is written by what looks at the published rows of all', async () => {
  const writes = ['delete from session', 'update region set name = name'].map((statement) =>
    askPublished(database.published, (tx) => tx.execute(statement).execute()),
  );
  for (const write of writes)
    await expect(write).rejects.toMatchObject({ cause: { code: '25006' } });
});

test('a connection for what is published sees nothing of who looks inside beside it', async () => {
  const inside = { partnershipId: ours, member: true };
  const [, across] = await Promise.all([
    askPartnership(database.app, inside, (tx) => seen(tx).execute()),
    askPublished(database.published, (tx) => seen(tx).execute()),
    askPartnership(database.app, inside, (tx) => seen(tx).execute()),
  ]);
  expect(across.map(({ published }) => published)).toEqual([true, true]);
  expect(await askPublished(database.published, (tx) => seen(tx).execute())).toEqual(across);
});

test('one whose question fails among what is published leaves the others their answers', async () => {
  const answers = await Promise.allSettled([
    askPublished(database.published, (tx) => seen(tx).execute()),
    askPublished(database.published, (tx) => tx.execute('select 1 / 0').execute()),
    askPublished(database.published, (tx) => seen(tx).execute()),
  ]);
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('more than there are connections ask at once, and none is left lent out', async () => {
  const view = { partnershipId: ours, member: false };
  await Promise.all(
    Array.from({ length: 100 }, () =>
      askPartnership(database.app, view, (tx) => seen(tx).execute()),
    ),
  );
  expect(database.app.idleCount).toBe(database.app.totalCount);
});
