import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { accept } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { act } from '#platform/acts/act.ts';
import { system } from '#platform/acts/actor.ts';
import { operation } from '#platform/acts/operation.ts';
import { newId } from '#platform/id.ts';
import { useDatabase } from '../../../tests/database.ts';
import { keptPages } from './kept-pages.ts';
import type { Place } from './page.ts';
import { placesBySlug } from './places.ts';
import { listenForRevisions, type Revisions } from './revisions.ts';

const database = useDatabase();

const sayIt = operation(
  { name: 'said', may: ['system'], takes: z.object({ fall: z.boolean() }) },
  async ({ record }, { fall }) => {
    record({ about: ref('thing', newId()) });
    if (fall) throw new Error('fell');
    return accept(null);
  },
);

const say = (partnershipId: string, fall = false) =>
  act(database.ground, { partnershipId, actor: system }, sayIt, { fall });

async function listening(work: (revisions: Revisions) => Promise<void>, url = database.appUrl) {
  const revisions = await listenForRevisions(url, () => {});
  await work(revisions).finally(() => revisions.close());
}

/** Ends the listener's connection on the server's side, as a restart of the database does. */
async function cutLine() {
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name = 'tannhjul listener'`,
  );
  await admin.end();
}

describe('changes', () => {
  test('are heard by every listener when they are kept, and not when they are undone', () =>
    listening((here) =>
      listening(async (there) => {
        const partnership = newId();
        await say(partnership);
        await expect.poll(() => [here.of(partnership), there.of(partnership)]).toEqual([1, 1]);
        await expect(say(partnership, true)).rejects.toThrow('fell');
        await say(partnership);
        await expect.poll(() => here.of(partnership)).toBe(2);
        expect(here.of('all')).toBe(2);
        expect(here.of(newId())).toBe(0);
      }),
    ));

  test('are heard again after the line was lost, and the loss is told', () =>
    listening(async (revisions) => {
      let losses = 0;
      revisions.onLost(() => {
        losses += 1;
      });
      await cutLine();
      await expect.poll(() => losses).toBe(1);
      expect(revisions.heard()).toBe(false);
      await expect.poll(() => revisions.heard(), { timeout: 5_000 }).toBe(true);
      const partnership = newId();
      const before = revisions.of(partnership);
      await say(partnership);
      await expect.poll(() => revisions.of(partnership)).toBe(before + 1);
    }));

  test('that came while the line was lost make what was known before old', () =>
    listening(async (revisions) => {
      const partnership = newId();
      await say(partnership);
      await expect.poll(() => revisions.of(partnership)).toBe(1);
      const before = { own: revisions.of(partnership), all: revisions.of('all') };
      await cutLine();
      await expect.poll(() => revisions.heard()).toBe(false);
      await say(partnership);
      await expect.poll(() => revisions.heard(), { timeout: 5_000 }).toBe(true);
      expect(revisions.of(partnership)).not.toBe(before.own);
      expect(revisions.of('all')).not.toBe(before.all);
    }));

  test('are not listened for once it is closed', async () => {
    const revisions = await listenForRevisions(database.appUrl, () => {});
    await revisions.close();
    await pause(1_200);
    const { rows } = await database.owner.query(
      `select from pg_stat_activity where datname = current_database() and application_name = 'tannhjul listener'`,
    );
    expect(rows).toEqual([]);
  });
});

/** A way to the database that can be closed and opened, and counts who tries. */
async function gate() {
  const { hostname, port } = new URL(database.appUrl);
  const open = new Set<Socket>();
  const state = { closed: false, tries: 0, open };
  const server = createServer((near) => {
    state.tries += 1;
    near.on('error', () => {});
    if (state.closed) return near.destroy();
    const far = connect(Number(port), hostname);
    far.on('error', () => {});
    near.pipe(far).pipe(near);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = new URL(database.appUrl);
  url.port = String((server.address() as AddressInfo).port);
  const cut = () => {
    for (const socket of open) socket.destroy();
  };
  const close = () => {
    cut();
    server.close();
  };
  return { state, url: url.href, cut, close };
}

test('a database that is away is tried once a second, and listened to on one line when it is back', async () => {
  const way = await gate();
  await listening(async (revisions) => {
    way.state.tries = 0;
    way.state.closed = true;
    way.cut();
    await pause(3_300);
    expect(revisions.heard()).toBe(false);
    expect(way.state.tries).toBeGreaterThan(1);
    expect(way.state.tries).toBeLessThanOrEqual(5);
    way.state.closed = false;
    await expect.poll(() => revisions.heard(), { timeout: 5_000 }).toBe(true);
    await pause(1_100);
    const { rows } = await database.owner.query(
      `select from pg_stat_activity where datname = current_database() and application_name = 'tannhjul listener'`,
    );
    expect(rows).toHaveLength(1);
  }, way.url);
  way.close();
});

describe('pages that are kept', () => {
  test('go when the line is lost, are not kept meanwhile, and are kept again after', () =>
    listening(async (revisions) => {
      const kept = keptPages(revisions, () => 0);
      const partnership = newId();
      const isKept = () => {
        let answered = false;
        const response = { writeHead: () => response, end: () => response };
        answered = kept.answer(
          { url: '/nb/x', method: 'GET', headers: {} } as never,
          response as never,
        );
        return answered;
      };
      const keep = () =>
        kept.keep('/nb/x', Buffer.from('side'), partnership, revisions.of(partnership), 1);
      keep();
      expect(isKept()).toBe(true);
      await cutLine();
      await expect.poll(() => revisions.heard()).toBe(false);
      expect(isKept()).toBe(false);
      keep();
      expect(isKept()).toBe(false);
      await expect.poll(() => revisions.heard(), { timeout: 5_000 }).toBe(true);
      keep();
      expect(isKept()).toBe(true);
      await say(partnership);
      await expect.poll(isKept).toBe(false);
    }));

  test('a place that was looked up before the line was lost is looked up anew', () =>
    listening(async (revisions) => {
      let looked = 0;
      const find = placesBySlug(revisions, async (slug) => {
        looked += 1;
        return { slug } as Place;
      });
      await find('kysten');
      await find('kysten');
      expect(looked).toBe(1);
      await cutLine();
      await expect.poll(() => revisions.heard()).toBe(false);
      await expect.poll(() => revisions.heard(), { timeout: 5_000 }).toBe(true);
      await find('kysten');
      expect(looked).toBe(2);
    }));
});
