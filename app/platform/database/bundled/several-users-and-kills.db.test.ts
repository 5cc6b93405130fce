import { readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { ask, eventually, opened, useGround } from './test-ground.ts';

const ground = useGround();
const { another, open, serverNumber, serverLives, useNewFolder } = ground;

describe('several users of one folder', () => {
  test('two that start at once on a new folder share one server, and the last one stops it', async () => {
    useNewFolder();
    const [first, second] = [another(), another()];
    const [a, b] = [await opened(first), await opened(second)];
    expect(a.ownerUrl).toBe(b.ownerUrl);
    expect([a.started, b.started].toSorted()).toEqual([false, true]);
    await (a.started ? first : second).leave();
    expect(await ask(b.appUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    await (a.started ? second : first).leave();
    expect(serverLives()).toBe(false);
  });

  test('one process may open it twice', async () => {
    const [a, b] = [await open(), await open()];
    await a.release();
    await a.release();
    expect(await ask(b.appUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    await b.release();
    expect(serverLives()).toBe(false);
  });

  test('Ctrl-C in the terminal ends the application, not the server it is using', async () => {
    const other = another();
    const { ownerUrl } = await opened(other);
    process.kill(-other.pid, 'SIGINT');
    await other.opened;
    await pause(100);
    expect(await ask(ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('kill -9', () => {
  test('of the application: the server lives on, and the next start joins it', async () => {
    const killed = another();
    const before = await opened(killed);
    await ask(before.ownerUrl, 'drop table if exists kept; create table kept as select 7 as seven');
    await killed.kill();
    const next = await open();
    expect(next).toMatchObject({ started: false, ownerUrl: before.ownerUrl });
    expect(await ask(next.ownerUrl, 'select seven from kept')).toEqual([{ seven: 7 }]);
    await next.release();
    expect(serverLives()).toBe(false);
  });

  test('of the database: the application that uses it brings it back at the same address', async () => {
    const bundled = await open({ durable: true });
    await ask(
      bundled.ownerUrl,
      'drop table if exists kept; create table kept as select 7 as seven',
    );
    process.kill(serverNumber(), 'SIGKILL');
    const rows = await eventually(() => ask(bundled.ownerUrl, 'select seven from kept'));
    expect(rows).toEqual([{ seven: 7 }]);
    await bundled.release();
    expect(serverLives()).toBe(false);
  });

  test('of both: the next start repeats what was acknowledged', async () => {
    const killed = another({ durable: true });
    const { ownerUrl } = await opened(killed);
    await ask(ownerUrl, 'drop table if exists kept; create table kept as select 7 as seven');
    const server = serverNumber();
    await killed.kill();
    process.kill(server, 'SIGKILL');
    const next = await open({ durable: true });
    expect(await ask(next.ownerUrl, 'select seven from kept')).toEqual([{ seven: 7 }]);
    await next.release();
  });

  test('in the middle of the first start, at five moments: the next start is whole', async () => {
    useNewFolder();
    for (const moment of [100, 250, 400, 600, 850]) {
      const killed = another();
      await Promise.race([pause(moment), killed.opened]);
      await killed.kill();
    }
    const next = await open();
    expect(await ask(next.ownerUrl, 'select current_database() as name')).toEqual([
      { name: 'tannhjul' },
    ]);
    await next.release();
    // An orphan of the last killing may have written on while its folder was being removed.
    await (await open()).release();
    expect(readdirSync(ground.folder()).filter((name) => name.includes('.new-'))).toEqual([]);
  });
});
