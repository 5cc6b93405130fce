import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

export type Site = { url: string; pid: number; readyAfterMs: number; stop(): Promise<void> };

/** A folder for throwaway data, removed when the bench ends. */
export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'tannhjul-bench-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Starts the program as `npm start` does, and says how long its first page took. */
export async function startSite(
  dataDir: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Site> {
  const began = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', './app/platform/compile-cache.ts', 'app/start.ts'],
    {
      cwd: root,
      env: {
        ...process.env,
        TANNHJUL_DATA: dataDir,
        PORT: '0',
        LOG_LEVEL: 'silent',
        DATABASE_URL: '',
        DATABASE_OWNER_URL: '',
        ...env,
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const url = await addressSaidBy(child);
  const page = await fetch(`${url}/nb`);
  if (!page.ok) throw new Error(`the first page answered ${page.status}`);
  return {
    url,
    pid: child.pid ?? 0,
    readyAfterMs: performance.now() - began,
    stop: () => stop(child),
  };
}

/** Starts a module of the bench as a process that says its address when it listens. */
export async function startScript(script: string, ...args: string[]): Promise<Site> {
  const began = performance.now();
  const child = spawn(process.execPath, [join('bench', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const url = await addressSaidBy(child);
  return {
    url,
    pid: child.pid ?? 0,
    readyAfterMs: performance.now() - began,
    stop: () => stop(child),
  };
}

/** Reads on after the address was said: what it says later would break on a closed pipe. */
function addressSaidBy(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (part) => {
      said += part;
      const address = /ready at (http:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', () => reject(new Error(`it did not start:\n${said}`)));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
