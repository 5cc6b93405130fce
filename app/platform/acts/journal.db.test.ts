import { beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { accept } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import { acrossPublished } from '#platform/database/transactions.ts';
import { newId } from '#platform/id.ts';
import { useDatabase } from '../../../tests/database.ts';
import { foundPartnership } from '../../../tests/small-plan.ts';
import { act } from './act.ts';
import type { Actor } from './actor.ts';
import { verifyChain } from './journal.ts';
import { operation } from './operation.ts';
import { newestOf } from './read-journal.ts';
import { sharedChain } from './tables.ts';
import { isWhole, verifyJournal } from './verify.ts';

const database = useDatabase();
const editor: Actor = { roles: ['editor'], name: 'redaktør', organisation: null };

const sayIt = operation(
  { name: 'said', may: ['editor'], takes: z.object({ times: z.number() }) },
  async ({ record }, { times }) => {
    for (let time = 1; time <= times; time++) {
      record({
        about: ref('thing', newId()),
        after: { ord: `«æøå» nr. ${time}`, ører: 10n ** 17n },
      });
    }
    return accept(times);
  },
);

let chain: string;
beforeEach(async () => {
  chain = newId();
});

async function say(times = 1) {
  const outcome = await act(database.ground, { partnershipId: chain, actor: editor }, sayIt, {
    times,
  });
  expect(outcome.ok).toBe(true);
}

async function report(of = chain) {
  const found = await verifyChain(asOwner(database.owner), of);
  return { ...found, whole: isWhole(found) };
}

describe('a chain', () => {
  test('of thirty acts at once is unbroken', async () => {
    await Promise.all(Array.from({ length: 30 }, () => say()));
    expect(await report()).toMatchObject({ entries: 30, breaks: [], headDiffers: false });
  });

  test('longer than what is walked at a time is walked to its end', async () => {
    await say(2_100);
    expect(await report()).toMatchObject({ entries: 2_100, whole: true });
    await tamper('update journal set name = $2 where chain = $1 and number = 2050', 'unsaid');
    expect((await report()).breaks.map(({ number }) => number)).toEqual([2_050]);
  });

  test('has its newest number and hash open to everyone', async () => {
    await say(2);
    const head = await acrossPublished(database.app, (tx) => newestOf(tx, chain));
    expect(head).toMatchObject({ number: 2, hash: (await report()).hash });
    expect(await acrossPublished(database.app, (tx) => newestOf(tx, newId()))).toBeNull();
  });

  test('of what belongs to no partnership holds the organisations, once each', async () => {
    const numbered = ['Havfylket', 'Kystkommunen'].map((name, at) => ({
      name,
      kind: 'organisation' as const,
      number: ['974764350', '817920632'][at] ?? null,
    }));
    await foundPartnership(database.ground, { actors: numbered });
    await foundPartnership(database.ground, { actors: numbered.toReversed() });
    const { rows } = await database.owner.query(
      `select about_kind as kind, count(*)::int as n from journal where chain = $1 group by 1`,
      [sharedChain],
    );
    expect(rows).toEqual([{ kind: 'organisation', n: 2 }]);
    expect(await report(sharedChain)).toMatchObject({ entries: 2, whole: true });
  });
});

/** What nobody with the app's rights can do: a change behind the program's back. */
async function tamper(sql: string, ...more: unknown[]): Promise<void> {
  const { rowCount } = await database.owner.query(sql, [chain, ...more]);
  expect(rowCount).toBeGreaterThan(0);
}

describe('tampering is found', () => {
  beforeEach(() => say(5));

  test.each([
    [
      'the content of an entry',
      `update journal set content = replace(content, 'nr. 3', 'nr. 4') where chain = $1 and number = 3`,
      3,
    ],
    [
      'who it was',
      `update journal set content = replace(content, 'redakt', 'besøk') where chain = $1 and number = 2`,
      2,
    ],
    [
      'when it was',
      `update journal set at = at + interval '1 day' where chain = $1 and number = 3`,
      3,
    ],
    ['what it was about', `update journal set about_id = chain where chain = $1 and number = 1`, 1],
    ['its hash', `update journal set hash = previous where chain = $1 and number = 3`, 3],
    ['its number', `update journal set number = 9 where chain = $1 and number = 5`, 9],
    ['an entry removed', `delete from journal where chain = $1 and number = 3`, 4],
    ['the first entry removed', `delete from journal where chain = $1 and number = 1`, 2],
    [
      'an entry slipped in at the end',
      `insert into journal select chain, 6, at, name, about_kind, about_id, salt, content, digest, previous, hash from journal where chain = $1 and number = 5`,
      6,
    ],
    [
      'an entry slipped in before the first',
      `insert into journal select chain, 0, at, name, about_kind, about_id, salt, content, digest, previous, hash from journal where chain = $1 and number = 1`,
      0,
    ],
  ])('%s', async (_, sql, number) => {
    expect((await report()).whole).toBe(true);
    await tamper(sql);
    const { whole, breaks } = await report();
    expect(whole).toBe(false);
    expect(breaks.map((one) => one.number)).toContain(number);
  });

  test('the newest entry removed: the public head still names it', async () => {
    await tamper('delete from journal where chain = $1 and number = 5');
    expect(await report()).toMatchObject({ breaks: [], headDiffers: true, whole: false });
  });

  test('every entry removed', async () => {
    await tamper('delete from journal where chain = $1');
    expect(await report()).toMatchObject({ entries: 0, headDiffers: true, whole: false });
  });

  test('the head removed', async () => {
    await tamper('delete from revision where chain = $1');
    expect(await report()).toMatchObject({ headDiffers: true, whole: false });
  });

  test('two entries changed are both told of, and broken chains come first', async () => {
    await tamper(`update journal set name = 'x' where chain = $1 and number in (2, 4)`);
    expect((await report()).breaks.map(({ number }) => number)).toEqual([2, 4]);
    const all = await verifyJournal(database.owner);
    const whole = all.map(isWhole);
    expect(all.map(({ chain }) => chain)).toContain(chain);
    expect(whole).toEqual(whole.toSorted());
    expect(new Set(whole)).toEqual(new Set([false, true]));
  });
});

test('an entry whose content was erased leaves a chain that holds and goes on', async () => {
  await say(3);
  await tamper('update journal set content = null, salt = null where chain = $1 and number = 2');
  await say(1);
  expect(await report()).toMatchObject({ entries: 4, whole: true });
});

test('the app can neither change nor remove an entry', async () => {
  await say(1);
  for (const sql of ['update journal set name = name', 'delete from journal', 'truncate journal']) {
    await expect(database.app.query(sql)).rejects.toThrow('permission denied');
  }
});
