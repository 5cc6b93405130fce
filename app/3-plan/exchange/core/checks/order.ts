import type { Finding, ReadResult } from '#3-plan/exchange/core/contract.ts';
import { type Check, notice } from './finding.ts';
import { amountsOfTables } from './tables.ts';

/**
 * Budget tables against the list of measures: measures that none of them has, and measures in another
 * order. A table with one measure alone orders nothing.
 */
export const tableAndText: Check = (read) => {
  const tables = amountsOfTables(read.budget)
    .map((amounts) => ({
      table: amounts[0]?.where.table,
      keys: [...new Set(amounts.flatMap(({ measure }) => measure ?? []))],
    }))
    .filter(({ keys }) => keys.length >= 2);
  const goalOf = new Map(read.measures.map(({ key, goal }) => [key, goal]));
  const place = new Map(read.measures.map(({ key }, index) => [key, index]));
  const printed = new Set(tables.flatMap(({ keys }) => keys));
  return [
    ...leftOut(read, printed, goalOf),
    ...tables.flatMap(({ table, keys }) => reordered(read, keys, { goalOf, place }, table)),
  ];
};

type GoalOf = ReadonlyMap<string, string | null>;

/** Of each measure its goal, and where it stands among the measures as the plan lists them. */
type Listed = { goalOf: GoalOf; place: ReadonlyMap<string, number> };

/** Only goals with a measure in a table are asked: the tables may be of some goals alone. */
function leftOut(
  { measures }: ReadResult,
  printed: ReadonlySet<string>,
  goalOf: GoalOf,
): Finding[] {
  const goals = new Set([...printed].map((key) => goalOf.get(key)));
  const missing = measures.filter(({ key, goal }) => goals.has(goal) && !printed.has(key));
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
  { goals }: ReadResult,
  keys: readonly string[],
  { goalOf, place }: Listed,
  table: number | undefined,
): Finding[] {
  const byGoal = Map.groupBy(keys, (key) => goalOf.get(key) ?? null);
  return goals.flatMap(({ key, title }) => {
    const places = (byGoal.get(key) ?? []).map((measure) => place.get(measure) ?? 0);
    if (places.every((at, index) => index === 0 || at > (places[index - 1] ?? 0))) return [];
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
