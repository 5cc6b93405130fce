import {
  chmodSync,
  closeSync,
  fstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freeBytesAt, type Paths } from './folder.ts';
import { isFree, keep, randomPort, readKept } from './kept.ts';
import type { Place } from './place.ts';
import { Refusing, tellsOfFullDisk } from './refusals.ts';
import { type RunAs, spawnProgram } from './run-as.ts';
import { isServerOf, type Noted, readNoted, whereabouts } from './running.ts';
import { settings } from './settings.ts';

/** A server that takes connections. */
export type Running = { pid: number; port: number };

const startLimit = 5 * 60_000;

/** The server that runs on the cluster already, once it is ready; null when there is none. */
export async function findRunning(
  paths: Paths,
  { alone, say }: { alone: boolean; say: (message: string) => void },
): Promise<Running | null> {
  const noted = readNoted(paths.cluster);
  if (noted === null) return null;
  const kept = readKept(paths);
  if (kept !== null && kept.whereabouts !== whereabouts()) {
    if (!alone) throw new Refusing('in-use-elsewhere', `process ${noted.pid}, started elsewhere`);
    forget(paths);
    return null;
  }
  return await untilReady(paths, noted.pid, say, () => !isServerOf(paths.cluster, noted.pid));
}

/** Starts the server, on the port it had last when that is free. */
export async function startServer(
  place: Place,
  runAs: RunAs,
  options: { durable: boolean; say: (message: string) => void },
): Promise<Running> {
  const { paths } = place;
  const until = performance.now() + 20_000;
  let port = readKept(paths)?.port ?? randomPort();
  for (;;) {
    while (!(await isFree(port))) port = randomPort();
    // Before it starts: whoever finds it must know that its number is one of this machine's.
    keep(paths, port);
    const attempt = await attemptStart(place, runAs, port, options);
    if (typeof attempt !== 'string') return attempt;
    if (performance.now() > until || !isPassing(attempt)) throw await refusalFor(attempt, paths);
    // Its predecessor was killed a moment ago and its children are still leaving.
    await pause(100);
  }
}

/** Asks the server to stop, and insists when it does not. Returns when it is gone. */
export async function stopServer(paths: Paths) {
  for (const [signal, limit] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 5000],
  ] as const) {
    const noted = readNoted(paths.cluster);
    if (noted === null || !isServerOf(paths.cluster, noted.pid)) return;
    process.kill(noted.pid, signal);
    const until = performance.now() + limit;
    while (isServerOf(paths.cluster, noted.pid) && performance.now() < until) await pause(10);
  }
}

async function attemptStart(
  { binaries, paths }: Place,
  runAs: RunAs,
  port: number,
  { durable, say }: { durable: boolean; say: (message: string) => void },
): Promise<Running | string> {
  forgetDead(paths);
  // A folder that was copied or unpacked may have come open to others, which PostgreSQL refuses.
  chmodSync(paths.cluster, 0o700);
  const log = openLog(paths);
  const from = fstatSync(log).size;
  const args = ['-D', paths.cluster, ...settings(port, durable)];
  const child = spawnProgram(binaries, runAs, 'postgres', args, {
    cwd: '/',
    stdio: ['ignore', log, log],
    // A group of its own: Ctrl-C in the terminal must not reach it before the app is done with it.
    detached: true,
  });
  closeSync(log);
  let ended: string | null = null;
  child.once('error', (error) => {
    ended = error.message;
  });
  child.once('exit', (code, signal) => {
    ended = `ended with ${code ?? signal}`;
  });
  child.unref();
  const ready = await untilReady(paths, child.pid ?? 0, say, () => ended !== null);
  if (ready) return ready;
  const said = readFileSync(paths.log).subarray(from).toString('utf8');
  return `${said}\n${ended ?? 'gone'}`;
}

/** Waits until that process takes connections; null when it is gone instead. */
async function untilReady(
  paths: Paths,
  pid: number,
  say: (message: string) => void,
  gone: () => boolean,
): Promise<Running | null> {
  const start = performance.now();
  let told = 0;
  while (!gone()) {
    const noted: Noted | null = readNoted(paths.cluster);
    if (noted?.pid === pid && noted.status === 'ready') return { pid, port: noted.port };
    const waited = performance.now() - start;
    if (waited > startLimit) {
      throw new Refusing('does-not-start', `process ${pid} is not ready after five minutes`);
    }
    if (waited > (told + 1) * 5000) {
      told += 1;
      say(
        'The database is still getting ready (after a crash it first repeats what it had noted) …',
      );
    }
    await pause(10);
  }
  return null;
}

function isPassing(said: string): boolean {
  return /could not bind|Address already in use|pre-existing shared memory|lock file .* already exists/.test(
    said,
  );
}

async function refusalFor(said: string, paths: Paths): Promise<Refusing> {
  if (tellsOfFullDisk(said) || (await freeBytesAt(paths.cluster)) < 1024 * 1024) {
    return new Refusing('disk-full', 'PostgreSQL could not write');
  }
  if (/error while loading shared libraries|ENOENT|ended with 12[67]/.test(said)) {
    return new Refusing('cannot-run-here', said.trim().split('\n')[0] ?? '');
  }
  const lines = said.trim().split('\n');
  const line = lines.findLast((text) => /FATAL|PANIC|error|refus|root/.test(text)) ?? lines.at(-1);
  return new Refusing('does-not-start', line?.trim() ?? '');
}

function openLog({ log }: Paths): number {
  const largest = 10 * 1024 * 1024;
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(log, `${log}.1`);
  return openSync(log, 'a', 0o600);
}

/** PostgreSQL itself would take any living process of that number for its predecessor. */
function forgetDead(paths: Paths) {
  const noted = readNoted(paths.cluster);
  if (noted && !isServerOf(paths.cluster, noted.pid)) forget(paths);
}

function forget(paths: Paths) {
  rmSync(join(paths.cluster, 'postmaster.pid'), { force: true });
}
