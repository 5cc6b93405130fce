import { type ChildProcess, fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** What work in a process of its own may take: wall time, and resident memory as the machine counts it. */
export type Limits = { milliseconds: number; residentBytes: number };

/** Why a child was ended, or ended itself, before it answered. */
export type ChildFault = 'too-long' | 'too-much-memory' | 'gone';

/** How often the child's memory is looked at; a bomb fills some hundred MB a second. */
const lookEvery = 40;

/**
 * Hands a message to a script in a process of its own and gives its answer. The process is killed when it
 * passes a limit. A worker thread would not do: its limits do not bound buffers, nor what is not V8's.
 * A file goes in by standard input: as a message, a large one would hold up this process while it is packed.
 */
export async function inChild<Answer>(
  script: URL,
  message: object,
  { milliseconds, residentBytes }: Limits,
  file?: Uint8Array,
): Promise<{ answer: Answer } | { fault: ChildFault }> {
  // What is compiled is kept from one child to the next: it is most of what a small file takes.
  const compileCache = import.meta.resolve('#platform/compile-cache.ts');
  const child = fork(script, {
    serialization: 'advanced',
    stdio: [file ? 'pipe' : 'ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: ['--max-old-space-size=480', '--no-warnings', '--import', compileCache],
    // Nothing of ours is the file's business: no address, no secret.
    env: { NODE_ENV: process.env.NODE_ENV ?? '', PATH: process.env.PATH ?? '' },
  });
  const { promise, resolve } = Promise.withResolvers<{ answer: Answer } | { fault: ChildFault }>();
  const end = (outcome: { answer: Answer } | { fault: ChildFault }) => {
    child.kill('SIGKILL');
    resolve(outcome);
  };
  const clock = setTimeout(() => end({ fault: 'too-long' }), milliseconds);
  const watch = setInterval(async () => {
    if ((await residentOf(child)) > residentBytes) end({ fault: 'too-much-memory' });
  }, lookEvery);
  child.once('message', (answer) => end({ answer: answer as Answer }));
  child.once('error', () => end({ fault: 'gone' }));
  // V8 ends the process itself when its heap is full.
  child.once('exit', (_code, signal) =>
    end({ fault: signal === 'SIGABRT' ? 'too-much-memory' : 'gone' }),
  );
  child.send(message);
  // One that ends before it has read it all has its own fault, told above.
  child.stdin?.on('error', () => {});
  child.stdin?.end(file);
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
