import type { Finding, ReadResult } from '#3-plan/exchange/core/contract.ts';
import { type Check, notice } from './finding.ts';
import { amountsOfTables } from './tables.ts';

/** A budget table against the list of measures: measures it leaves out, and measures in another order. */
export const tableAndText: Check = (read) =>
  amountsOfTables(read.budget).flatMap((table) => {
    const keys = [...new Set(table.flatMap(({ measure }) => measure ?? []))];
    if (keys.length < 2) return [];
    return [...leftOut(read, keys), ...reordered(read, keys, table[0]?.where.table)];
  });

/** Only goals with a measure in the table are asked: a table may be of one goal. */
function leftOut({ measures }: ReadResult, keys: readonly string[]): Finding[] {
  const goals = new Set(measures.filter(({ key }) => keys.includes(key)).map(({ goal }) => goal));
  const missing = measures.filter(({ key, goal }) => goals.has(goal) && !keys.includes(key));
  return missing.map(({ title, where }) =>
    notice({
      code: 'table-and-text-differ',
      severity: 'notice',
      where,
      values: { title },
      text: {
        nb: 'Tiltaket «{title}» er ikke med i budsjettabellen, der andre tiltak under samme mål står. Før det opp, også om det ikke koster noe.',
        nn: 'Tiltaket «{title}» er ikkje med i budsjettabellen, der andre tiltak under same mål står. Før det opp, òg om det ikkje kostar noko.',
        en: 'The measure “{title}” is not in the budget table, where others under the same goal are. Add it, even if it costs nothing.',
      },
    }),
  );
}

function reordered(
  { measures, goals }: ReadResult,
  keys: readonly string[],
  table: number | undefined,
): Finding[] {
  return goals.flatMap(({ key, title }) => {
    const own = measures.filter(({ goal }) => goal === key).map((measure) => measure.key);
    const listed = own.filter((measure) => keys.includes(measure));
    const printed = keys.filter((measure) => own.includes(measure));
    if (listed.every((measure, index) => measure === printed[index])) return [];
    return notice({
      code: 'table-and-text-differ',
      severity: 'notice',
      where: table ? { table } : null,
      values: { title },
      text: {
        nb: 'Tiltakene under «{title}» står i en annen rekkefølge i budsjettabellen enn i planen ellers. Bruk samme rekkefølge, så numrene peker på det samme.',
        nn: 'Tiltaka under «{title}» står i ei anna rekkjefølgje i budsjettabellen enn i planen elles. Bruk same rekkjefølgja, så numra peikar på det same.',
        en: 'The measures under “{title}” stand in another order in the budget table than elsewhere in the plan. Use the same order, so that the numbers point to the same.',
      },
    });
  });
}
