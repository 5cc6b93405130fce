import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { pathsIn } from './folder.ts';
import { type Bundled, openBundled } from './open.ts';
import { type OtherProcess, openElsewhere } from './other-process.ts';
import { sentenceFor } from './refusals.ts';
import { isServerOf, readNoted } from './running.ts';
import { stopServer } from './server.ts';

/** For tests: data folders and processes that use them, all gone when the file's tests are done. */
export function useGround() {
  let ground: string;
  let folder: string;
  let others: OtherProcess[] = [];

  beforeAll(() => {
    ground = mkdtempSync(join(tmpdir(), 'tannhjul-bundled-'));
    // Where root may not make user namespaces, the server's user must get here.
    chmodSync(ground, 0o711);
  });

  // The same folder for all who do not ask for a new one, since making that takes a second.
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

  return {
    folder: () => folder,
    paths: () => pathsIn(folder),
    useNewFolder: () => {
      folder = mkdtempSync(join(ground, 'new-'));
    },
    /** Another process that opens the folder. */
    another: (options: Parameters<typeof openElsewhere>[1] = {}): OtherProcess => {
      const other = openElsewhere(folder, options);
      others.push(other);
      return other;
    },
    /** Opens the folder in this process. */
    open: async (options = { durable: false }): Promise<Bundled> => {
      const outcome = await openBundled(folder, () => {}, options);
      if (!outcome.ok) throw new Error(sentenceFor(outcome));
      return outcome.value;
    },
    serverNumber: (): number => {
      const noted = readNoted(pathsIn(folder).cluster);
      if (!noted) throw new Error('no server is noted');
      return noted.pid;
    },
    serverLives: (): boolean => {
      const { cluster } = pathsIn(folder);
      const noted = readNoted(cluster);
      return noted !== null && isServerOf(cluster, noted.pid);
    },
  };
}

/** What another process opened. */
export async function opened(other: OtherProcess): Promise<Omit<Bundled, 'release'>> {
  const outcome = await other.opened;
  if (!outcome.ok) throw new Error(sentenceFor(outcome));
  return outcome.value;
}

/** Asks one question over a connection of its own. */
export async function ask<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Repeats until it works, as an application's pool does. */
export async function eventually<Value>(
  attempt: () => Promise<Value>,
  limit = 10_000,
): Promise<Value> {
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
