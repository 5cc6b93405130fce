import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Refusing } from './refusals.ts';

/** The names inside a data folder. */
export function pathsIn(dataDir: string) {
  const folder = resolve(dataDir);
  const elsewhere = join(folder, 'postgres-is-at');
  return {
    folder,
    elsewhere,
    /** PostgreSQL's own folder. */
    cluster: existsSync(elsewhere)
      ? readFileSync(elsewhere, 'utf8').trim()
      : join(folder, 'postgres'),
    log: join(folder, 'postgres.log'),
    /** Held by the one process that starts or stops the server. */
    turn: join(folder, 'turn.lock'),
    /** Held, shared, by every process that uses the server. */
    users: join(folder, 'users.lock'),
    server: join(folder, 'server.json'),
    libraries: join(folder, 'postgres-lib'),
  };
}
export type Paths = ReturnType<typeof pathsIn>;

/** Passwords, kept inside the cluster so that the two can never be of different origin. */
export function secretsIn(cluster: string): string {
  return join(cluster, 'tannhjul.json');
}

/** Whether there is a cluster to open: none, or one of this major version. Refuses anything else. */
export function lookAt({ folder, cluster }: Paths, major: number): 'none' | 'ours' {
  const direct = versionOf(folder);
  if (direct !== null) {
    refuseOtherMajor(direct, major);
    throw new Refusing('not-a-data-folder', 'it is a folder of a PostgreSQL server of its own');
  }
  const version = versionOf(cluster);
  if (version === null) {
    if (!existsSync(cluster) || readdirSync(cluster).length === 0) return 'none';
    throw new Refusing('not-a-data-folder', `${cluster} has files, but no PG_VERSION`);
  }
  refuseOtherMajor(version, major);
  if (!existsSync(secretsIn(cluster))) {
    throw new Refusing('not-a-data-folder', `${secretsIn(cluster)} with the passwords is missing`);
  }
  return 'ours';
}

function versionOf(folder: string): string | null {
  try {
    return readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    if (code === 'EACCES') {
      throw new Refusing('another-users-folder', `user number ${statSync(folder).uid}`);
    }
    throw error;
  }
}

function refuseOtherMajor(found: string, major: number) {
  if (Number.parseInt(found, 10) === major) return;
  throw new Refusing('other-major-version', `${found}; this release brings ${major}`);
}

/** Where a cluster is made, beside the place it gets when it is whole. */
export function freshPlace(cluster: string): string {
  return `${cluster}.new-${randomUUID()}`;
}

/** Removes what a start that was killed while it made the cluster left behind. */
export function removeLeftovers(cluster: string) {
  const folder = dirname(cluster);
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(`${basename(cluster)}.new-`)) continue;
    try {
      rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 5 });
    } catch {
      // An orphaned initdb may still be writing; the next start removes the rest.
    }
  }
}

/** Bytes left for this user on the disk that holds this very path. */
export async function freeBytesAt(path: string): Promise<number> {
  const { bavail, bsize } = await statfs(path);
  return bavail * bsize;
}
