import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs Tannhjul and starts it anew when a file under `app` or `examples` changes. The start builds what
 * changed, so what is seen is what `npm start` would show.
 */
const root = join(import.meta.dirname, '..');
const env = { ...process.env, PORT: process.env.PORT ?? '3000' };
let running: ChildProcess = start();
let waiting: NodeJS.Timeout | undefined;
let turn = Promise.resolve();

for (const folder of ['app', 'examples']) {
  watch(join(root, folder), { recursive: true }, (_, file) => {
    if (!file || /\.test\.tsx?$|~$/.test(file)) return;
    clearTimeout(waiting);
    // An editor saves in several strokes: wait until it is still.
    waiting = setTimeout(() => {
      turn = turn.then(again);
    }, 200);
  });
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, async () => {
    await stop();
    process.exit(0);
  });
}

function start(): ChildProcess {
  return spawn(process.execPath, ['app/start.ts'], { cwd: root, env, stdio: 'inherit' });
}

async function again(): Promise<void> {
  console.error('Something changed; starting again …');
  await stop();
  running = start();
}

async function stop(): Promise<void> {
  if (running.exitCode !== null || running.signalCode !== null) return;
  const ended = once(running, 'exit');
  running.kill('SIGTERM');
  await ended;
}
