import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { runTyped } from '../app/commands.ts';

export type Ended = { exit: number | null; out: string; err: string };

const root = join(import.meta.dirname, '..');
const cached = ['--import', './app/platform/compile-cache.ts'];

/** Starts `tannhjul` as it is started at a command line, with nothing of this process' own settings. */
export function startCommand(env: Record<string, string>, ...words: string[]): ChildProcess {
  const { PATH = '', HOME = '', TMPDIR = '/tmp' } = process.env;
  return spawn(process.execPath, [...cached, 'app/tannhjul.ts', ...words], {
    cwd: root,
    env: { PATH, HOME, TMPDIR, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs `tannhjul` in a process of its own to its end, at most a minute. */
export async function command(env: Record<string, string>, ...words: string[]): Promise<Ended> {
  const child = startCommand(env, ...words);
  const told = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    told.out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    told.err += text;
  });
  const late = setTimeout(() => child.kill('SIGKILL'), 60_000);
  const exit = await new Promise<number | null>((ended) => child.on('close', ended));
  clearTimeout(late);
  return { exit, ...told };
}

/** The same in this process, for all that does not turn on how a process starts and ends: that takes a second. */
export async function commandHere(env: Record<string, string>, ...words: string[]): Promise<Ended> {
  const told = { out: '', err: '' };
  const exit = await runTyped(env, words, {
    print: (text) => {
      told.out += text;
    },
    say: (message) => {
      told.err += `${message}\n`;
    },
    now: () => new Date(),
  });
  return { exit, ...told };
}
