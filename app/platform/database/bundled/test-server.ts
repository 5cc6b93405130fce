import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { pathsIn } from './folder.ts';
import { tryLock } from './kernel-lock.ts';
import { type Bundled, openBundled } from './open.ts';
import { sentenceFor } from './refusals.ts';
import { stopServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The superuser's address, to make databases with; its database is `postgres`. */
    adminUrl: string;
    /** The owner's and the plain role's; put a test's own database in place of `tannhjul`. */
    ownerUrl: string;
    appUrl: string;
  }
}

const prefix = 'tannhjul-test-';
const youngest = 60_000;

type Running = { users: number; server: Promise<{ value: Bundled; folder: string }> };

// Each kind of test that asks for the server loads this file for itself, and the run is to have but one.
const run = globalThis as { tannhjulTestServer?: Running | undefined };

/** For Vitest's `globalSetup`: one server for a whole run, on data that is thrown away after it. */
export default async function setup(project: TestProject) {
  run.tannhjulTestServer ??= { users: 0, server: start() };
  const running = run.tannhjulTestServer;
  running.users++;
  const { value, folder } = await running.server;
  project.provide('adminUrl', value.adminUrl);
  project.provide('ownerUrl', value.ownerUrl);
  project.provide('appUrl', value.appUrl);
  return async () => {
    running.users--;
    if (running.users > 0) return;
    run.tannhjulTestServer = undefined;
    await value.release();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
}

async function start() {
  await removeAbandoned();
  const folder = mkdtempSync(join(tmpdir(), prefix));
  const opened = await openBundled(folder, () => {}, { durable: false });
  if (!opened.ok) throw new Error(sentenceFor(opened));
  return { value: opened.value, folder };
}

/** Runs that were killed could not clean up: stops their servers and removes their folders. */
async function removeAbandoned() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const folder = join(tmpdir(), name);
    try {
      if (Date.now() - statSync(folder).ctimeMs < youngest) continue;
      const paths = pathsIn(folder);
      const turn = tryLock(paths.turn, 'exclusive');
      const alone = turn && tryLock(paths.users, 'exclusive');
      if (alone) {
        if (existsSync(paths.cluster)) await stopServer(paths);
        rmSync(folder, { recursive: true, force: true });
      }
      alone?.letGo();
      turn?.letGo();
    } catch {
      // Another user's, or being removed by another run.
    }
  }
}
