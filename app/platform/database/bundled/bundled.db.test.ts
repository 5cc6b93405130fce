import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pathsIn } from './folder.ts';
import { openBundled } from './open.ts';
import { type OtherProcess, openElsewhere } from './other-process.ts';
import { sentenceFor } from './refusals.ts';
import { isServerOf, readNoted } from './running.ts';
import { stopServer } from './server.ts';

/** Holds the folders of this file; removed at the end. */
let ground: string;
let folder: string;
let others: OtherProcess[] = [];

beforeAll(() => {
  ground = mkdtempSync(join(tmpdir(), 'tannhjul-bundled-'));
});

/** The same folder for all: making a new one takes a second. */
beforeEach(() => {
  folder = join(ground, 'data');
});

afterEach(async () => {
  for (const other of others) await other.kill();
  others = [];
  await stopServer(pathsIn(folder));
});

afterAll(() => {
  rmSync(ground, { recursive: true, force: true, maxRetries: 5 });
});

function useNewFolder() {
  folder = mkdtempSync(join(ground, 'new-'));
}

function another(options: Parameters<typeof openElsewhere>[1] = {}): OtherProcess {
  const other = openElsewhere(folder, options);
  others.push(other);
  return other;
}

async function opened(other: OtherProcess) {
  const outcome = await other.opened;
  if (!outcome.ok) throw new Error(sentenceFor(outcome));
  return outcome.value;
}

async function open(options: { durable?: boolean } = { durable: false }) {
  const outcome = await openBundled(folder, () => {}, options);
  if (!outcome.ok) throw new Error(sentenceFor(outcome));
  return outcome.value;
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Repeats until it works, as an application's pool does. */
async function eventually<Value>(attempt: () => Promise<Value>, limit = 10_000): Promise<Value> {
  const until = performance.now() + limit;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > until) throw error;
      await pause(50);
    }
  }
}

function serverNumber(): number {
  const noted = readNoted(pathsIn(folder).cluster);
  if (!noted) throw new Error('no server is noted');
  return noted.pid;
}

function serverLives(): boolean {
  const { cluster } = pathsIn(folder);
  const noted = readNoted(cluster);
  return noted !== null && isServerOf(cluster, noted.pid);
}

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
    expect(readdirSync(folder).filter((name) => name.includes('.new-'))).toEqual([]);
  });
});

describe('what the last server left in postmaster.pid', () => {
  /** Makes a folder whose server was killed, so that its note is still there. */
  async function killedServer() {
    const killed = another();
    await opened(killed);
    const server = serverNumber();
    await killed.kill();
    process.kill(server, 'SIGKILL');
    const note = join(pathsIn(folder).cluster, 'postmaster.pid');
    return { note, replace: (pid: number) => writeFileSync(note, withNumber(note, pid)) };
  }

  function withNumber(note: string, pid: number): string {
    return readFileSync(note, 'utf8').replace(/^\d+/, String(pid));
  }

  test('is not believed when that number now belongs to something else', async () => {
    const { replace } = await killedServer();
    replace(process.pid);
    const next = await open();
    expect(next.started).toBe(true);
    await next.release();
  });

  test('is not believed when it was written on another machine and nobody uses the folder', async () => {
    await killedServer();
    pretendElsewhere();
    const next = await open();
    expect(next.started).toBe(true);
    await next.release();
  });

  test('is believed when it was written elsewhere and someone uses the folder', async () => {
    const other = another();
    await opened(other);
    pretendElsewhere();
    const outcome = await openBundled(folder, () => {});
    expect(outcome).toMatchObject({ ok: false, refused: ['in-use-elsewhere'] });
  });

  function pretendElsewhere() {
    const { server } = pathsIn(folder);
    const kept = JSON.parse(readFileSync(server, 'utf8'));
    writeFileSync(server, JSON.stringify({ ...kept, whereabouts: 'another machine' }));
  }
});
