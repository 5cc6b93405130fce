import { expect, test } from 'vitest';
import { asOwner } from '#platform/database/as-owner.ts';
import { useDatabase } from '../../../tests/database.ts';
import { foundPartnership } from '../../../tests/small-plan.ts';
import type { Actor } from './actor.ts';
import { eraseEntry } from './erase.ts';
import { verifyChain } from './journal.ts';
import { isWhole } from './verify.ts';

const database = useDatabase();
const operator: Actor = { roles: ['administrator'], name: 'command line', organisation: null };
const now = new Date('2026-03-10T08:15:00Z');

async function rows(chain: string) {
  const { rows } = await database.owner.query(
    'select number::int, name, salt, content, digest from journal where chain = $1 order by number',
    [chain],
  );
  return rows;
}

test('an erased entry keeps its digest alone, the chain still holds, and an entry says why', async () => {
  const { partnershipId: chain } = await foundPartnership(database.ground);
  const [before] = await rows(chain);
  const outcome = await eraseEntry(
    database.owner,
    { chain, number: 1, why: 'a name was written' },
    operator,
    now,
  );
  expect(outcome).toEqual({ ok: true, value: { number: 1 } });
  const after = await rows(chain);
  expect(after[0]).toMatchObject({ salt: null, content: null, digest: before.digest });
  const last = after.at(-1);
  expect(last.name).toBe('entry-erased');
  expect(JSON.parse(last.content)).toMatchObject({ why: 'a name was written', by: 'command line' });
  expect(isWhole(await verifyChain(asOwner(database.owner), chain))).toBe(true);
});

test('an entry that is not there, or is erased already, is refused and nothing is written', async () => {
  const { partnershipId: chain } = await foundPartnership(database.ground);
  const erase = (number: number) =>
    eraseEntry(database.owner, { chain, number, why: 'once' }, operator, now);
  expect((await erase(1)).ok).toBe(true);
  const many = (await rows(chain)).length;
  expect(await erase(1)).toEqual({ ok: false, refused: ['already-erased'] });
  expect(await erase(999)).toEqual({ ok: false, refused: ['no-such-entry'] });
  expect((await rows(chain)).length).toBe(many);
});

test('the role that serves may neither change nor remove an entry', async () => {
  await foundPartnership(database.ground);
  await expect(database.app.query('update journal set content = null')).rejects.toThrow(/denied/);
  await expect(database.app.query('delete from journal')).rejects.toThrow(/denied/);
});
