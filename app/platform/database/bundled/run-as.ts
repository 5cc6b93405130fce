import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { Refusing } from './refusals.ts';

/**
 * As whom PostgreSQL runs. It refuses root, so root steps into a user namespace, where the same
 * files are reached without being root, or else becomes a user that exists already.
 */
export type RunAs = { how: 'self' } | { how: 'namespace' } | AnotherUser;
export type AnotherUser = { how: 'user'; name: string; uid: number; gid: number };

const asTheOneRunning: RunAs = { how: 'self' };

/** Decides from who is running, and from who owns the cluster when there is one. */
export function chooseRunAs(binaries: Binaries, cluster: string | null): RunAs {
  const me = process.geteuid?.() ?? 0;
  const owner = cluster === null ? me : statSync(cluster).uid;
  if (me !== 0) {
    if (owner !== me) throw new Refusing('another-users-folder', `user number ${owner}`);
    return asTheOneRunning;
  }
  if (owner !== 0) return { how: 'user', ...userBy((user) => user.uid === owner, owner) };
  if (namespaceWorks(binaries)) return { how: 'namespace' };
  return { how: 'user', ...unprivilegedUser() };
}

/** Starts one of PostgreSQL's programs with an environment that owes nothing to the machine's. */
export function spawnProgram(
  binaries: Binaries,
  runAs: RunAs,
  program: 'initdb' | 'postgres',
  args: string[],
  options: SpawnOptions,
): ChildProcess {
  const [command, ...rest] = commandFor(binaries, runAs, program, args);
  const identity = runAs.how === 'user' ? { uid: runAs.uid, gid: runAs.gid } : {};
  return spawn(command, rest, { ...options, ...identity, env: environment(binaries) });
}

function commandFor(
  binaries: Binaries,
  runAs: RunAs,
  program: string,
  args: string[],
): [string, ...string[]] {
  const file = join(binaries.native, 'bin', program);
  return runAs.how === 'namespace' ? ['unshare', '-U', file, ...args] : [file, ...args];
}

function environment(binaries: Binaries): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    LC_ALL: 'C',
    TZ: 'UTC',
    ...(binaries.libraries === null
      ? {}
      : // The package's own folder too: a library found by way of a link looks beside the link.
        { LD_LIBRARY_PATH: `${binaries.libraries}:${join(binaries.native, 'lib')}` }),
  };
}

function namespaceWorks(binaries: Binaries): boolean {
  // Inside, one is the overflow user; initdb wants that number to have a name.
  const overflow = readOrEmpty('/proc/sys/kernel/overflowuid').trim();
  if (!users().some((user) => String(user.uid) === overflow)) return false;
  const [command, ...rest] = commandFor(binaries, { how: 'namespace' }, 'initdb', ['--version']);
  return spawnSync(command, rest, { env: environment(binaries) }).status === 0;
}

/** Whether that user can step into the folder; asked of the kernel, which knows all the rules. */
export function reaches(runAs: RunAs, folder: string): boolean {
  if (runAs.how !== 'user') return true;
  const { uid, gid } = runAs;
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { uid, gid, cwd: '/' }).status === 0;
}

type User = { name: string; uid: number; gid: number };

function unprivilegedUser(): User {
  const found = ['postgres', 'nobody']
    .map((name) => users().find((user) => user.name === name))
    .find((user) => user !== undefined && user.uid > 0);
  if (found) return found;
  throw new Refusing(
    'cannot-run-here',
    'PostgreSQL refuses to run as root, user namespaces are not allowed, and there is neither a user postgres nor nobody; start Tannhjul as an ordinary user',
  );
}

function userBy(matches: (user: User) => boolean, number: number): User {
  return users().find(matches) ?? { name: String(number), uid: number, gid: number };
}

function users(): User[] {
  return readOrEmpty('/etc/passwd')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length > 3)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
