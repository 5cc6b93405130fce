import { fork } from 'node:child_process';
import { join } from 'node:path';
import { readDocumentFile } from '#platform/documents/read-document.ts';
import { damagedDocument } from './damaged-document.ts';
import type { Line } from './line.ts';

type Told = { number: number; how: 'read' | 'refused' | 'waits' };
type Tally = { read: number; refused: number; crashes: number[]; hangs: number[]; waits: number[] };

/** A document that takes longer than this is a hang, as it would be in the app. */
const hangsAfter = 10_000;

/** Reads so many damaged documents over all formats, two processes at a time. */
export async function fuzz(count: number): Promise<Line[]> {
  const tally: Tally = { read: 0, refused: 0, crashes: [], hangs: [], waits: [] };
  const began = performance.now();
  const half = Math.ceil(count / 2);
  await Promise.all([range(tally, 0, half), range(tally, half, count)]);
  for (const number of tally.waits) await alone(tally, number);
  const seconds = Math.round((performance.now() - began) / 1_000);
  const { read, refused, crashes, hangs } = tally;
  for (const number of [...crashes, ...hangs])
    console.warn(`damaged document ${number} brought the reader down`);
  const against = `0 of ${count}`;
  const ratio = (found: number) => (found === 0 ? '0.00' : 'over');
  return [
    {
      what: `damaged documents: ${read} read, ${refused} refused in ${seconds} s; crashes`,
      measured: String(crashes.length),
      against,
      ratio: ratio(crashes.length),
    },
    {
      what: `damaged documents: hangs (${tally.waits.length} tried again alone)`,
      measured: String(hangs.length),
      against,
      ratio: ratio(hangs.length),
    },
  ];
}

/** One process for many documents; when it falls on one, the next process goes on after it. */
async function range(tally: Tally, from: number, to: number): Promise<void> {
  for (let next = from; next < to; ) next = await batch(tally, next, to);
}

function batch(tally: Tally, from: number, to: number): Promise<number> {
  const child = fork(join(import.meta.dirname, 'fuzz-child.ts'), [String(from), String(to)], {
    stdio: 'ignore',
    execArgv: ['--max-old-space-size=480', '--no-warnings'],
  });
  let next = from;
  let hung = false;
  const watch = () =>
    setTimeout(() => {
      hung = true;
      child.kill('SIGKILL');
    }, hangsAfter);
  let clock = watch();
  child.on('message', ({ number, how }: Told) => {
    clearTimeout(clock);
    clock = watch();
    next = number + 1;
    if (how === 'waits') tally.waits.push(number);
    else tally[how] += 1;
  });
  return new Promise((ended) => {
    child.on('exit', () => {
      clearTimeout(clock);
      if (next < to) (hung ? tally.hangs : tally.crashes).push(next);
      ended(next < to ? next + 1 : to);
    });
  });
}

/** As the app reads it, in a child of its own. */
async function alone(tally: Tally, number: number): Promise<void> {
  const { format, bytes } = damagedDocument(number);
  const read = await readDocumentFile(bytes, `plan.${format}`);
  if (read.ok) tally.read += 1;
  else if (read.refused.includes('over-10-s')) tally.hangs.push(number);
  else tally.refused += 1;
}
