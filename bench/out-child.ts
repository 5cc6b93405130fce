import { monitorEventLoopDelay } from 'node:perf_hooks';
import { planDocument } from '#3-plan/exchange/core/out/plan-document.ts';
import { planWorkbook } from '#3-plan/exchange/core/out/plan-workbook.ts';
import { PlanContent } from '#3-plan/plan/core/content.ts';
import { writeDocx } from '#platform/export/docx/write-docx.ts';
import { writeXlsx } from '#platform/export/xlsx/write-xlsx.ts';
import { examples } from '../examples/index.ts';

/** Writes one file in a process of its own, and tells what it took: `format` and how many measures. */
const [format, count = '0'] = process.argv.slice(2);
const plan = planOf(Number(count));
const facts = { owner: 'Fylket', state: 'adopted' as const };
globalThis.gc?.();
const before = process.memoryUsage().rss;
let most = before;
const looking = setInterval(() => {
  most = Math.max(most, process.memoryUsage().rss);
}, 5);
const held = monitorEventLoopDelay({ resolution: 1 });
held.enable();
// Until it has ticked once, it would not see the first step.
await new Promise((ticked) => setTimeout(ticked, 20));
const began = performance.now();
let bytes = 0;
if (format === 'xlsx') {
  for await (const piece of writeXlsx(planWorkbook(plan, facts))) bytes += piece.length;
} else {
  const written = await writeDocx(planDocument(plan, facts));
  if (!written.ok) throw new Error(written.refused.join());
  bytes = written.value.length;
}
const ms = performance.now() - began;
clearInterval(looking);
most = Math.max(most, process.memoryUsage().rss);
process.send?.({ ms, bytes, added: most - before, held: held.max / 1e6 });

/** The measures of all examples over and over, each with a line of budget and of funding. */
function planOf(measures: number): PlanContent {
  const all = examples.map((example) => PlanContent.parse(example.plan));
  const pool = all.flatMap((one) => one.measures);
  const [first] = all;
  if (!first) throw new Error('there is no example');
  const many = Array.from({ length: measures }, (_, index) => {
    const one = pool[index % pool.length] as (typeof pool)[number];
    const goal = first.goals[index % first.goals.length]?.key ?? null;
    return { ...one, key: `t${index}`, ref: `${index + 1}`, goal, seeAlso: [] };
  });
  const line = (measure: string) => ({
    ...{ goal: null, measure, item: null, year: 2026, amount: 45_000_050n },
  });
  return {
    ...first,
    measures: many,
    budget: many.map(({ key }) => line(key)),
    funding: many.map(({ key }) => ({
      ...{ ...line(key), source: 'Fylket', payer: null, certainty: 'granted', carryOver: false },
    })),
  };
}
