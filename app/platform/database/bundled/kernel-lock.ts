import { chmodSync, existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { Refusing } from './refusals.ts';

const busy = 5;
const full = 13;

/** A held lock. Letting go twice does nothing. */
export type Held = { letGo(): void };

/**
 * Locks a file by way of SQLite, which asks the kernel. The kernel lets go when a process dies,
 * however it dies, so no lock can be left behind and none is taken from a process that still lives
 * because a number of a process was used again. Returns null when someone else holds it.
 */
export function tryLock(file: string, kind: 'shared' | 'exclusive'): Held | null {
  let database: DatabaseSync | null = null;
  try {
    const isNew = !existsSync(file);
    database = new DatabaseSync(file, { timeout: 0 });
    // By name: opening and closing the file ourselves would end the locks this process has on it.
    if (isNew) chmodSync(file, 0o600);
    database.exec('pragma journal_mode = memory');
    database.exec(
      kind === 'exclusive' ? 'begin exclusive' : 'begin; select count(*) from sqlite_schema',
    );
  } catch (error) {
    closeQuietly(database);
    const { errcode = 0, message } = error as Error & { errcode?: number };
    if (errcode === busy) return null;
    if (errcode === full) throw new Refusing('disk-full', `${file}: ${message}`);
    throw new Refusing('cannot-write', `${file}: ${message}`);
  }
  return { letGo: () => closeQuietly(database) };
}

/** Waits for a lock; `waiting` is called once, after a second. Null when the time is up. */
export async function lock(
  file: string,
  kind: 'shared' | 'exclusive',
  { patience, waiting }: { patience: number; waiting?: () => void },
): Promise<Held | null> {
  const start = performance.now();
  let told = false;
  for (;;) {
    const held = tryLock(file, kind);
    if (held) return held;
    const waited = performance.now() - start;
    if (waited > patience) return null;
    if (waited > 1000 && !told) {
      told = true;
      waiting?.();
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function closeQuietly(database: DatabaseSync | null) {
  if (database?.isOpen) database.close();
}
