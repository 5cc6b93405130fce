import { fork } from 'node:child_process';
import { type Line, limit } from './line.ts';

type Took = { ms: number; bytes: number; added: number; held: number };

/** How long documents out take, what memory they add to the plan's own, and how long they hold others up. */
export async function outLines(): Promise<Line[]> {
  const sheet = await writing('xlsx', 10_000);
  const [short, long] = [await writing('docx', 30), await writing('docx', 300)];
  return [
    limit('XLSX of 10 000 measures', sheet.ms, 5_000, 'ms'),
    limit('memory it adds to the plan’s own', sheet.added / 1e6, 200, 'MB'),
    limit('longest time it holds others up', sheet.held, 100, 'ms'),
    limit('DOCX of 300 measures, in a process of its own', long.ms, 3_000, 'ms'),
    limit('the same beside 30 measures, for ten times the text', long.ms / short.ms, 10, 'x'),
    limit('longest time it holds others up', long.held, 100, 'ms'),
  ];
}

async function writing(format: string, measures: number): Promise<Took> {
  const child = fork(new URL('./out-child.ts', import.meta.url), [format, String(measures)], {
    execArgv: ['--no-warnings', '--expose-gc'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', (took) => resolve(took as Took));
    child.once('exit', (code) => reject(new Error(`the writing ended with ${code}`)));
  });
}
