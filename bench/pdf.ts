import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { planDocument } from '#3-plan/exchange/core/out/plan-document.ts';
import { PlanContent } from '#3-plan/plan/core/content.ts';
import type { WrittenDocument } from '#base/document.ts';
import { plainLook } from '#base/look.ts';
import { givenOf } from '#platform/export/pdf/given.ts';
import { writePdf } from '#platform/export/pdf/write-pdf.ts';
import { examples } from '../examples/index.ts';
import { type Line, limit } from './line.ts';

const made = '2026-05-11';

/** How long a plan of 300 measures takes to be set as PDF, and how much memory the process that does it. */
export async function pdfLines(): Promise<Line[]> {
  const short = await middleTime(planOf(30));
  const long = planOf(300);
  const ms = await middleTime(long);
  const taken = await mostTaken(long);
  return [
    limit('PDF of a plan with 300 measures, process and all', ms, 3_000, 'ms'),
    limit('the same beside a plan with 30 measures, for ten times the text', ms / short, 10, 'x'),
    limit('most memory of the process that sets it', taken.bytes / 1e6, 300, 'MB'),
    limit('processor time of that process, whatever else the machine does', taken.ms, 3_000, 'ms'),
  ];
}

/** The measures of all examples over and over, under the goals of one of them, with a budget line each year. */
function planOf(count: number): WrittenDocument {
  const all = examples.map(({ plan }) => PlanContent.parse(plan));
  const pool = all.flatMap(({ measures }) => measures);
  const plan = all.find(({ budget }) => budget.length > 0) ?? all[0];
  if (!plan) throw new Error('there is no example');
  const measures = Array.from({ length: count }, (_, index) => {
    const goal = plan.goals[index % plan.goals.length]?.key ?? null;
    const one = pool[index % pool.length];
    if (!one) throw new Error('the examples have no measures');
    return { ...one, key: `m${index}`, ref: `${index + 1}`, goal, seeAlso: [] };
  });
  const budget = measures.flatMap(({ key }) =>
    [2026, 2027, 2028].map((year) => ({
      goal: null,
      measure: key,
      item: null,
      year,
      amount: 45_000_000n,
    })),
  );
  return planDocument({ ...plan, measures, budget }, { owner: 'Fylket', state: 'adopted' });
}

async function middleTime(document: WrittenDocument): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const began = performance.now();
    const written = await writePdf(document, { look: plainLook, made });
    if (!written.ok) throw new Error(`no PDF was made: ${written.refused.join(', ')}`);
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[1] ?? 0;
}

/** The most memory a child ever held and the processor time it took, looked at until it has answered. */
async function mostTaken(document: WrittenDocument): Promise<{ bytes: number; ms: number }> {
  const child = fork(new URL('../app/platform/export/pdf/child.ts', import.meta.url), {
    serialization: 'advanced',
    stdio: 'ignore',
    execArgv: ['--max-old-space-size=480', '--no-warnings'],
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  const taken = { bytes: 0, ms: 0 };
  const look = () => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      const kilobytes = Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0);
      taken.bytes = Math.max(taken.bytes, kilobytes * 1024);
      const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      // User and system time, in hundredths of a second.
      taken.ms = Math.max(taken.ms, (Number(stat[11]) + Number(stat[12])) * 10);
    } catch {
      // It has ended, or the system does not tell.
    }
  };
  const watch = setInterval(look, 10);
  child.once('message', look);
  child.once('exit', () => resolve());
  const plain = { colour: plainLook.colour, logo: null, alt: '', height: 0 };
  child.send({ given: givenOf(document, { made }), look: plain });
  await promise;
  clearInterval(watch);
  return taken;
}
