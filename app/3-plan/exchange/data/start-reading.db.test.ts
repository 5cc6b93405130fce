import { expect, test } from 'vitest';
import { act, actOnce } from '#platform/acts/act.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { editor, foundPartnership } from '../../../../tests/small-plan.ts';
import { forgetSources } from './forget-sources.ts';
import { changeKeeping, keepSource } from './keep-source.ts';
import { readingJob } from './reading-job.ts';
import { startReading } from './start-reading.ts';

const database = useDatabase();

async function putIn(words: string, partnershipId: string, forGood = false) {
  const where = { partnershipId, actor: editor };
  const file = { name: 'plan.txt', mediaType: 'text/plain', bytes: Buffer.from(words) };
  const started = await actOnce(database.ground, where, async (perform) => {
    const kept = await perform(keepSource, { ...file, forGood });
    return kept.ok ? perform(startReading, { sha256: kept.value, name: file.name }) : kept;
  });
  if (!started.ok) throw new Error(started.refused.join(', '));
  return started.value;
}

const sentFor = async (id: string) => {
  const { rows } = await database.owner.query(
    `select 1 from pgboss.job where name = $1 and data->>'id' = $2`,
    [readingJob, id],
  );
  return rows.length;
};

test('a document that is put in is sent to be read once, however often it comes', async () => {
  const { partnershipId } = await foundPartnership(database.ground);
  const first = await putIn('samme', partnershipId);
  expect(await sentFor(first.id)).toBe(1);
  await database.owner.query(`update reading set state = 'read', source = '[]' where id = $1`, [
    first.id,
  ]);
  expect(await putIn('samme', partnershipId)).toEqual({ id: first.id, known: true });
  expect(await sentFor(first.id)).toBe(1);
});

test('the same document is another reading in another partnership', async () => {
  const [one, other] = [
    await foundPartnership(database.ground),
    await foundPartnership(database.ground),
  ];
  const here = await putIn('delt', one.partnershipId);
  const there = await putIn('delt', other.partnershipId);
  expect(there.id).not.toBe(here.id);
  expect(there.known).toBe(false);
});

test('name and text go the day after the last, and what was read stays', async () => {
  const { partnershipId } = await foundPartnership(database.ground);
  const { id } = await putIn('glemmes', partnershipId);
  await database.owner.query(
    `update reading set state = 'read', source = '[]', result = '{}' where id = $1`,
    [id],
  );
  const kept = async () => {
    const { rows } = await database.owner.query(
      'select name, source, result from reading where id = $1',
      [id],
    );
    return rows[0];
  };
  await forgetSources(database.owner, '2026-04-09');
  expect((await kept()).name).toBe('plan.txt');
  await forgetSources(database.owner, '2026-04-10');
  expect(await kept()).toEqual({ name: null, source: null, result: {} });
});

test('a document is kept for longer by choice, when it comes or later, and let go again', async () => {
  const { partnershipId } = await foundPartnership(database.ground);
  const { id } = await putIn('blir', partnershipId, true);
  const where = { partnershipId, actor: editor };
  const kept = async () => {
    const { rows } = await database.owner.query<{ name: string | null; until: string[] }>(
      `select reading.name, array[reading.keep_until::text, file.keep_until::text] as until
         from reading left join file using (partnership_id, sha256) where reading.id = $1`,
      [id],
    );
    return rows[0];
  };
  await forgetSources(database.owner, '2099-01-01');
  expect(await kept()).toEqual({ name: 'plan.txt', until: [null, null] });
  expect((await act(database.ground, where, changeKeeping, { id, forGood: false })).ok).toBe(true);
  expect((await kept())?.until).toEqual(['2026-04-09', '2026-04-09']);
  expect((await act(database.ground, where, changeKeeping, { id, forGood: true })).ok).toBe(true);
  expect((await kept())?.until).toEqual([null, null]);
});

test('what has gone already cannot be kept for longer, nor what is another’s', async () => {
  const [here, there] = [
    await foundPartnership(database.ground),
    await foundPartnership(database.ground),
  ];
  const { id } = await putIn('borte', here.partnershipId);
  const choose = (partnershipId: string) =>
    act(database.ground, { partnershipId, actor: editor }, changeKeeping, { id, forGood: true });
  expect(await choose(there.partnershipId)).toEqual({ ok: false, refused: ['no-such-reading'] });
  await database.owner.query('delete from file where partnership_id = $1', [here.partnershipId]);
  expect(await choose(here.partnershipId)).toEqual({ ok: false, refused: ['file-gone'] });
});
