import { expect, test } from 'vitest';
import { slugsById } from '#0-partnership/members/data/partnerships.ts';
import { looseEnds } from '#0-partnership/thread/data/verify-thread.ts';
import { kindTables } from '#kinds.ts';
import type { Config } from '#platform/config.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import { newId } from '#platform/id.ts';
import type { Log } from '#platform/log.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { foundPartnership } from '../../../../tests/small-plan.ts';
import { nightlyCheck } from './nightly-check.ts';

const database = useDatabase();

test('a link and a deadline that lead nowhere are found, and the night’s letter says whose they are', async () => {
  const { partnershipId } = await foundPartnership(database.ground);
  const nowhere = newId();
  await database.owner.query(
    `insert into due (partnership_id, id, what, ref_kind, ref_id, title, day, state)
     values ($1, $2, 'plan-ends', 'edition', $3, 'x', '2026-01-01', 'open')`,
    [partnershipId, newId(), nowhere],
  );
  await database.owner.query(
    `insert into link (partnership_id, id, from_kind, from_id, relation, to_kind, to_id)
     values ($1, $2, 'actor', (select id from actor where partnership_id = $1 limit 1), 'answers', 'unheard-of', $3)`,
    [partnershipId, newId(), nowhere],
  );
  const loose = (await looseEnds(asOwner(database.owner), kindTables)).filter(
    (one) => one.partnershipId === partnershipId,
  );
  expect(loose.map(({ from, kind, pointsTo }) => [from, kind, pointsTo]).toSorted()).toEqual([
    ['due', 'edition', nowhere],
    ['link', 'unheard-of', nowhere],
  ]);
  // The night's letter to the operator says whose they are.
  const { app, owner, ground } = database;
  const config = { mail: { operator: 'drift@fylket.example' } } as Config;
  const log = { error: () => {} } as unknown as Log;
  await nightlyCheck(kindTables).run({ app, owner, now: ground.now, config, log });
  const [letter] = (await owner.query<{ text: string }>('select text from letter')).rows;
  const slug = (await slugsById(asOwner(owner))).get(partnershipId);
  for (const { from, id, kind } of loose) {
    expect(letter?.text).toContain(
      `${slug}: a ${from} (${id}) points to a ${kind} that is not there.`,
    );
  }
});
