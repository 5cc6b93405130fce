import type { PoolClient } from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { act } from '#platform/acts/act.ts';
import type { Actor } from '#platform/acts/actor.ts';
import { sharedChain } from '#platform/acts/tables.ts';
import { useDatabase } from '../../../../../tests/database.ts';
import { draft, memberIn, someone } from '../../../../../tests/members.ts';
import { foundPartnership } from '../../../../../tests/small-plan.ts';
import { erasePerson } from './erase-person.ts';
import { inviteMember } from './invite-member.ts';

const database = useDatabase();
let here: string;
let elsewhere: string;
beforeAll(async () => {
  ({ partnershipId: here } = await foundPartnership(database.ground));
  ({ partnershipId: elsewhere } = await foundPartnership(database.ground));
});

const erase = (actor: Actor, email: string) => {
  const where = { partnershipId: sharedChain, actor: { ...actor, roles: ['person' as const] } };
  return act(database.ground, where, erasePerson, { email });
};

/** Holds something in a transaction of its own while the work goes on, until it is let go. */
async function whileHeld(
  sql: string,
  values: unknown[],
  work: (letGo: () => Promise<unknown>) => Promise<void>,
): Promise<void> {
  const holder: PoolClient = await database.owner.connect();
  try {
    await holder.query('begin');
    await holder.query(sql, values);
    await work(() => holder.query('commit'));
  } finally {
    holder.release();
  }
}

/** Until so many wait for each other. */
async function waiting(number: number): Promise<void> {
  const sql = `select from pg_locks where not granted and pid in
    (select pid from pg_stat_activity where datname = current_database())`;
  await expect
    .poll(async () => (await database.owner.query(sql)).rowCount, { timeout: 4_000, interval: 20 })
    .toBeGreaterThanOrEqual(number);
}

test('one who erases themselves while invited to the same partnership is erased, and the invitation ended', async () => {
  const email = someone();
  const other = await memberIn(database, { in: here }, ['administrator']);
  const erased = await memberIn(database, { in: here, email }, ['editor']);
  const holding = 'select from partnership where id = $1 for no key update';
  await whileHeld(holding, [here], async (letGo) => {
    const invitation = draft(['partner-contact'], email, 'Et annet hus');
    const where = { partnershipId: here, actor: other };
    const inviting = act(database.ground, where, inviteMember, invitation);
    await waiting(1);
    const erasing = erase(erased, email);
    await waiting(2);
    await letGo();
    expect(await Promise.all([inviting, erasing])).toMatchObject([{ ok: true }, { ok: true }]);
  });
  const { rowCount } = await database.owner.query(
    'select from membership where person_id = $1 and ended_at is null',
    [erased.personId],
  );
  expect(rowCount).toBe(0);
});

test('one who is invited elsewhere in that moment is asked to try again, and no invitation waits for nobody', async () => {
  const email = someone();
  const erased = await memberIn(database, { in: here, email }, ['editor']);
  const inviting = `insert into membership (partnership_id, id, person_id, roles, invited_at)
    values ($1, gen_random_uuid(), $2, '{editor}', now())`;
  await whileHeld(inviting, [elsewhere, erased.personId], async (letGo) => {
    const erasing = erase(erased, email);
    await waiting(1);
    await letGo();
    expect(await erasing).toMatchObject({ refused: ['invited-meanwhile'] });
  });
  expect(await erase(erased, email)).toMatchObject({ ok: true });
});
