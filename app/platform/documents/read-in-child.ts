import { type ChildProcess, fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Block } from '#base/block.ts';
import { type Outcome, refuse } from '#base/outcome.ts';
import type { Format } from './format.ts';
import type { DocumentRefusal } from './refusal.ts';

/** What one file may take: wall time, and resident memory as the machine counts it. */
export const limits = { milliseconds: 10_000, residentBytes: 512 * 2 ** 20 };

const script = new URL('./child.ts', import.meta.url);

/** How often the child's memory is looked at; a bomb fills some hundred MB a second. */
const lookEvery = 40;

/**
 * Reads a file in a process of its own, which is killed when it passes a limit. A worker thread
 * would not do: its limits do not bound the buffers that a file inflates into.
 */
export function readInChild(
  bytes: Uint8Array,
  format: Format,
  within = limits,
): Promise<Outcome<Block[], DocumentRefusal>> {
  return workInChild(script, bytes, format, within);
}

/** The same with another script, which gets the file as a message and answers with an outcome. */
export async function workInChild<Value, Reason extends string = never>(
  script: URL,
  bytes: Uint8Array,
  format: Format,
  { milliseconds, residentBytes } = limits,
): Promise<Outcome<Value, DocumentRefusal | Reason>> {
  const child = fork(script, {
    serialization: 'advanced',
    stdio: 'ignore',
    execArgv: ['--max-old-space-size=480', '--no-warnings'],
    // Nothing of ours is the file's business: no address, no secret.
    env: { NODE_ENV: process.env.NODE_ENV ?? '', PATH: process.env.PATH ?? '' },
  });
  const { promise, resolve } = Promise.withResolvers<Outcome<Value, DocumentRefusal | Reason>>();
  const end = (outcome: Outcome<Value, DocumentRefusal | Reason>) => {
    child.kill('SIGKILL');
    resolve(outcome);
  };
  const clock = setTimeout(() => end(refuse('over-10-s')), milliseconds);
  const watch = setInterval(async () => {
    if ((await residentOf(child)) > residentBytes) end(refuse('over-512-mb'));
  }, lookEvery);
  child.once('message', (outcome) => end(outcome as Outcome<Value, DocumentRefusal | Reason>));
  child.once('error', () => end(refuse('damaged')));
  // V8 ends the process itself when its heap is full.
  child.once('exit', (_code, signal) =>
    end(refuse(signal === 'SIGABRT' ? 'over-512-mb' : 'damaged')),
  );
  child.send({ bytes, format });
  try {
    return await promise;
  } finally {
    clearTimeout(clock);
    clearInterval(watch);
  }
}

/** Resident bytes of a process; 0 where the system does not tell, and then the heap's limit alone holds. */
async function residentOf({ pid }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
}
