import { randomBytes } from 'node:crypto';
import { chownSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { freeBytesAt, freshPlace, type Paths, secretsIn } from './folder.ts';
import type { Place } from './place.ts';
import { Refusing, tellsOfFullDisk } from './refusals.ts';
import { type RunAs, spawnProgram } from './run-as.ts';

/** One random password for each role. */
export type Secrets = { admin: string; owner: string; app: string };

export const adminRole = 'tannhjul_admin';
const smallestDisk = 128 * 1024 * 1024;

/** Reads the passwords of a cluster. */
export function readSecrets(cluster: string): Secrets {
  return JSON.parse(readFileSync(secretsIn(cluster), 'utf8'));
}

/**
 * Makes a cluster beside its place and moves it there when it is complete and on disk, so that a
 * start killed at any moment leaves either no cluster or a whole one.
 */
export async function createCluster({ binaries, paths }: Place, runAs: RunAs, durable: boolean) {
  await refuseSmallDisk(paths);
  const fresh = freshPlace(paths.cluster);
  const passwordFile = `${fresh}.password`;
  const secrets: Secrets = { admin: password(), owner: password(), app: password() };
  mkdirSync(fresh, { mode: 0o700 });
  writeFileSync(passwordFile, secrets.admin, { mode: 0o600 });
  if (runAs.how === 'user') {
    chownSync(fresh, runAs.uid, runAs.gid);
    chownSync(passwordFile, runAs.uid, runAs.gid);
  }
  try {
    await initdb({ binaries, paths }, runAs, fresh, passwordFile, durable);
    await writeDurably(secretsIn(fresh), JSON.stringify(secrets));
    await syncFolder(fresh);
    // Only an empty folder can be in the way: `lookAt` refused anything else.
    await rename(fresh, paths.cluster);
    await syncFolder(dirname(paths.cluster));
  } finally {
    await rm(passwordFile, { force: true });
    await rm(fresh, { recursive: true, force: true });
  }
}

async function initdb(
  { binaries, paths }: Place,
  runAs: RunAs,
  fresh: string,
  passwordFile: string,
  durable: boolean,
) {
  const args = [
    `--pgdata=${fresh}`,
    `--username=${adminRole}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ];
  const log = openSync(paths.log, 'a', 0o600);
  const child = spawnProgram(binaries, runAs, 'initdb', args, {
    cwd: dirname(fresh),
    stdio: ['ignore', log, 'pipe'],
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = await new Promise<string | null>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(code === 0 ? null : `${code ?? signal}`));
  });
  if (ended === null) return;
  if (/error while loading shared libraries|ENOENT/.test(`${said}${ended}`) || said === '') {
    throw new Refusing('cannot-run-here', lastLine(said) || ended);
  }
  if (tellsOfFullDisk(said) || (await freeBytesAt(dirname(fresh))) < 16 * 1024 * 1024) {
    throw new Refusing('disk-full', lastLine(said));
  }
  throw new Refusing('does-not-start', `initdb ended with ${ended}: ${lastLine(said)}`);
}

async function refuseSmallDisk(paths: Paths) {
  const free = await freeBytesAt(dirname(paths.cluster));
  if (free >= smallestDisk) return;
  const mega = (bytes: number) => Math.floor(bytes / 1024 / 1024);
  throw new Refusing(
    'disk-full',
    `${mega(free)} MB free; a new database needs ${mega(smallestDisk)} MB`,
  );
}

async function writeDurably(file: string, text: string) {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncFolder(folder: string) {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function password(): string {
  return randomBytes(24).toString('base64url');
}

function lastLine(text: string): string {
  const lines = text.trim().split('\n');
  return (lines.find((line) => line.includes('error:')) ?? lines.at(-1) ?? '').trim();
}
