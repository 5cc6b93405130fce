import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Bundled } from './open.ts';
import type { Refused } from './refusals.ts';

/** For tests: another process that opens a data folder, and can be killed. */
export type OtherProcess = {
  pid: number;
  /** What opening came to; rejects when the process ended before that. */
  opened: Promise<{ ok: true; value: Omit<Bundled, 'release'> } | Refused>;
  /** All it said so far. */
  said(): string;
  /** Lets go of the server as a well-behaved process does, and ends. */
  leave(): Promise<void>;
  /** Ends it in the middle of whatever it does. */
  kill(): Promise<void>;
};

const script = `
  import { openBundled } from ${JSON.stringify(new URL('./open.ts', import.meta.url).href)};
  const [folder, durable] = process.argv.slice(1);
  const opened = await openBundled(folder, console.error, { durable: durable === 'true' });
  console.log(JSON.stringify(opened));
  process.stdin.on('end', async () => {
    if (opened.ok) await opened.value.release();
    process.exit();
  }).resume();
`;

/** Starts it; `identity` and `env` are those of `spawn`. */
export function openElsewhere(
  folder: string,
  {
    durable = false,
    ...options
  }: { durable?: boolean; env?: NodeJS.ProcessEnv; uid?: number; gid?: number; cwd?: string } = {},
): OtherProcess {
  const args = ['--input-type=module', '-e', script, folder, String(durable)];
  const child = spawn(process.execPath, args, { ...options, detached: true, stdio: 'pipe' });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const opened = firstLine(child, () => said);
  opened.catch(() => {});
  const ended = once(child, 'exit');
  return {
    pid: child.pid ?? 0,
    opened,
    said: () => said,
    leave: async () => {
      child.stdin.end();
      await ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function firstLine(child: ChildProcess, said: () => string): OtherProcess['opened'] {
  return new Promise((resolve, reject) => {
    if (child.stdout) {
      createInterface({ input: child.stdout }).once('line', (line) => resolve(JSON.parse(line)));
    }
    child.once('exit', () => reject(new Error(`it ended before it opened: ${said()}`)));
  });
}
