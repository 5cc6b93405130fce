import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Ended {
  ok: boolean;
  /** What it said, both streams in the order they came; empty when it spoke straight to the terminal. */
  said: string;
  seconds: number;
}

interface How {
  /** Ended after so many seconds, which counts as failed. */
  limit: number;
  /** To the terminal as it comes, for what takes long. */
  aloud?: boolean;
}

/** Runs a program of this project to its end. One that cannot start has failed, like any other. */
export function run(command: string[], { limit, aloud = false }: How): Promise<Ended> {
  const started = performance.now();
  const [program = '', ...words] = command;
  const child = spawn(program, words, {
    stdio: aloud ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    timeout: limit * 1000,
    env: process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1' },
    shell: process.platform === 'win32',
  });
  const said: string[] = [];
  child.stdout?.on('data', (text) => said.push(String(text)));
  child.stderr?.on('data', (text) => said.push(String(text)));
  return new Promise((ended) => {
    const end = (ok: boolean) =>
      ended({ ok, said: said.join('').trim(), seconds: (performance.now() - started) / 1000 });
    child.on('error', (error) => {
      said.push(error.message);
      end(false);
    });
    child.on('close', (code, signal) => {
      if (signal) said.push(`ended by ${signal}, after at most ${limit} s`);
      end(code === 0);
    });
  });
}

/** A program that npm installed. */
export function installed(name: string, ...words: string[]): string[] {
  return [join('node_modules', '.bin', name), ...words];
}

/** A tool of our own, run by the Node that runs this. */
export function ours(path: string, ...words: string[]): string[] {
  return [process.execPath, path, ...words];
}
