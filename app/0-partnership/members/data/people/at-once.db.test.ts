import type { PoolClient } from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { acceptInvitation } from '#0-partnership/members/data/sign-in/accept-invitation.ts';
import { act } from '#platform/acts/act.ts';
import type { Actor } from '#platform/acts/actor.ts';
import { sharedChain } from '#platform/acts/tables.ts';
import { useDatabase } from '../../../../../tests/database.ts';
import { draft, memberIn, someone } from '../../../../../tests/members.ts';
import { foundPartnership } from '../../../../../tests/small-plan.ts';
import { deactivateMember, handOver } from './end-member.ts';
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

/** Two hundred at once, and of them those that were done. */
async function storm<Outcome extends { ok: boolean }>(
  one: (time: number) => Promise<Outcome>,
): Promise<number> {
  // More than connections: the last of them may wait longer than one waits for a connection on a busy machine.
  const all = await Promise.allSettled(Array.from({ length: 200 }, (_, time) => one(time)));
  const failed = all.flatMap((each) => (each.status === 'rejected' ? [String(each.reason)] : []));
  expect(failed.filter((why) => !why.includes('timeout exceeded'))).toEqual([]);
  return all.filter((each) => each.status === 'fulfilled' && each.value.ok).length;
}

test('two hundred times at once: of two administrators one stays, one is handed over once, one is let in once', async () => {
  const { partnershipId } = await foundPartnership(database.ground);
  const where = (actor: Actor) => ({ partnershipId, actor });
  const both = [
    await memberIn(database, { in: partnershipId }, ['administrator']),
    await memberIn(database, { in: partnershipId }, ['administrator']),
  ] as const;
  const ended = await storm((time) => {
    const [by, id] = time % 2 ? [both[0], both[1]] : [both[1], both[0]];
    return act(database.ground, where(by), deactivateMember, { id: id.membership.id });
  });
  expect(ended).toBe(1);

  const house = { in: partnershipId, organisation: 'Huset' };
  const leaves = await memberIn(database, house, ['partner-contact']);
  const takes = await memberIn(database, house, ['partner-contact']);
  const [id, to] = [leaves.membership.id, takes.membership.id];
  expect(await storm(() => act(database.ground, where(leaves), handOver, { id, to }))).toBe(1);

  const waits = await memberIn(database, { in: partnershipId }, ['editor']);
  await database.owner.query('update membership set accepted_at = null where id = $1', [
    waits.membership.id,
  ]);
  const person: Actor = { ...waits, roles: ['person'] };
  const invitation = { id: waits.membership.id };
  expect(await storm(() => act(database.ground, where(person), acceptInvitation, invitation))).toBe(
    1,
  );
  const { rows } = await database.owner.query(
    `select name, count(*)::int as n from journal
      where chain = $1 and name in ('member-deactivated', 'member-handed-over', 'invitation-accepted')
      group by name order by name`,
    [partnershipId],
  );
  expect(rows).toEqual([
    { name: 'invitation-accepted', n: 1 },
    { name: 'member-deactivated', n: 1 },
    // Of the one who takes over, and of the one who leaves.
    { name: 'member-handed-over', n: 2 },
  ]);
}, 60_000);
