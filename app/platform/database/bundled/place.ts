import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { type Paths, pathsIn } from './folder.ts';
import { type AnotherUser, type RunAs, reaches } from './run-as.ts';

const shared = '/var/lib/tannhjul';

/** Binaries and folder as the user that runs PostgreSQL can reach them. */
export type Place = { binaries: Binaries; paths: Paths };

/**
 * Makes sure that the user who runs PostgreSQL reaches its programs and its data, copying them when
 * they lie under a folder only root may enter, and says where. Does nothing unless run as root.
 */
export function placeFor(
  runAs: RunAs,
  { binaries, paths }: Place,
  say: (message: string) => void,
): Place {
  if (runAs.how !== 'user') return { binaries, paths };
  const programs = reachablePrograms(runAs, binaries, say);
  if (!reaches(runAs, paths.folder)) chmodSync(paths.folder, 0o711);
  if (reaches(runAs, paths.folder)) {
    giveTo(runAs, paths.cluster);
    return { binaries: programs, paths };
  }
  if (!existsSync(paths.elsewhere)) {
    const cluster = join(shared, randomUUID());
    mkdirSync(shared, { recursive: true, mode: 0o755 });
    if (existsSync(paths.cluster)) cpSync(paths.cluster, cluster, { recursive: true });
    // Written last and whole: until then the data is where it was.
    writeFileSync(`${paths.elsewhere}.new`, cluster, { flush: true });
    renameSync(`${paths.elsewhere}.new`, paths.elsewhere);
  }
  const moved = pathsIn(paths.folder);
  giveTo(runAs, moved.cluster);
  say(
    `PostgreSQL may not run as root here, and the user ${runAs.name} cannot enter ${paths.folder}: the data is kept in ${moved.cluster}.`,
  );
  return { binaries: programs, paths: moved };
}

function reachablePrograms(
  runAs: AnotherUser,
  binaries: Binaries,
  say: (m: string) => void,
): Binaries {
  if (reaches(runAs, join(binaries.native, 'bin'))) return binaries;
  const native = join(shared, `postgresql-${binaries.version}`);
  if (!existsSync(native)) {
    say(`The user ${runAs.name} cannot reach PostgreSQL's programs: copying them to ${native}.`);
    const fresh = `${native}.new-${randomUUID()}`;
    mkdirSync(shared, { recursive: true, mode: 0o755 });
    cpSync(binaries.native, fresh, { recursive: true, verbatimSymlinks: true });
    renameSync(fresh, native);
  }
  return { ...binaries, native };
}

/** Gives a cluster, when there is one, to the user; without following links out of it. */
function giveTo({ uid, gid }: AnotherUser, folder: string) {
  if (!existsSync(folder)) return;
  lchownSync(folder, uid, gid);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    lchownSync(join(folder, name), uid, gid);
  }
}
