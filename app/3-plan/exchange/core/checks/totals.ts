import type { Finding, ReadAmount, ReadResult } from '#3-plan/exchange/core/contract.ts';
import { type Check, notice } from './finding.ts';
import { hasOtherYears, isRounding, rounded } from './sum-readings.ts';
import { amountsOfTables, isSumRow, known, sumOf } from './tables.ts';

/** Printed sums against each other: the years' against the grand total, and one table's against another's. */
export const totals: Check = (read) => {
  const tables = amountsOfTables(read.budget);
  return [...tables.flatMap((table) => grandTotals(read, table)), ...acrossTables(tables)];
};

/** Each row of sums by itself, since a table may have one for every section. */
function grandTotals(read: ReadResult, table: readonly ReadAmount[]): Finding[] {
  const printed = table.filter((total) => isSumRow(total) && total.source === null);
  const rows = Map.groupBy(printed, ({ where }) => where.row);
  const open = hasOtherYears(read, table);
  return [...rows.values()].flatMap((row) => grandTotal(row, open));
}

function grandTotal(printed: readonly ReadAmount[], otherYears: boolean): Finding[] {
  const grand = printed.find(({ year }) => year === null);
  const years = printed.filter(({ year }) => year !== null);
  if (!grand || grand.amount === null || years.length < 2 || !known(years)) return [];
  const expected = sumOf(years);
  const found = grand.amount;
  if (expected === found) return [];
  return [
    notice({
      code: 'total-differs',
      severity: otherYears || isRounding(expected, found) ? 'warning' : 'error',
      where: grand.where,
      expected,
      found,
      values: { expected, found },
      text: otherYears
        ? yearsLeftOut
        : isRounding(expected, found)
          ? rounded
          : {
              nb: 'De trykte årssummene blir til sammen {expected} kroner, men totalsummen er {found}. Regn etter årene først; totalen kan være rett.',
              nn: 'Dei trykte årssummane blir til saman {expected} kroner, men totalsummen er {found}. Rekn etter åra først; totalen kan vere rett.',
              en: 'The printed yearly sums add up to {expected} kroner, but the grand total is {found}. Check the years first; the total may be right.',
            },
    }),
  ];
}

const yearsLeftOut = {
  nb: 'De trykte årssummene blir til sammen {expected} kroner, men totalsummen er {found}. Totalen kan gjelde flere år enn dem tabellen viser; skriv i så fall hvilke. Ellers er ett av tallene feil.',
  nn: 'Dei trykte årssummane blir til saman {expected} kroner, men totalsummen er {found}. Totalen kan gjelde fleire år enn dei tabellen viser; skriv i så fall kva for år. Elles er eitt av tala feil.',
  en: 'The printed yearly sums add up to {expected} kroner, but the grand total is {found}. The total may be for more years than the table shows; if so, say which. Otherwise one of the figures is wrong.',
};

/** A goal's or item's year in one table against its total for that year in another. */
function acrossTables(tables: readonly ReadAmount[][]): Finding[] {
  const lines = new Map<string, { amount: number; table: number }>();
  for (const [table, amounts] of tables.entries()) {
    for (const line of amounts) {
      if (
        line.role !== 'line' ||
        line.measure !== null ||
        line.year === null ||
        line.amount === null
      )
        continue;
      lines.set(keyOf(line), { amount: line.amount, table });
    }
  }
  return tables.flatMap((amounts, table) =>
    amounts.flatMap((total) => {
      const line = lines.get(keyOf(total));
      const { amount, role, year, source, where } = total;
      if (!line || line.table === table || role !== 'total' || year === null || source !== null)
        return [];
      if (amount === null || amount === line.amount || isSumRow(total)) return [];
      const values = {
        item: total.item ?? '',
        year: String(year),
        expected: line.amount,
        found: amount,
      };
      return [
        notice({
          code: 'total-differs',
          severity: 'warning',
          where,
          expected: line.amount,
          found: amount,
          values,
          text: {
            nb: '«{item}» har {found} kroner for {year} her, men {expected} i en annen tabell. Er det samme penger, må ett av tallene rettes; dekker tabellene ulike kilder, bør det stå.',
            nn: '«{item}» har {found} kroner for {year} her, men {expected} i ein annan tabell. Er det same pengane, må eitt av tala rettast; dekkjer tabellane ulike kjelder, bør det stå.',
            en: '“{item}” has {found} kroner for {year} here, but {expected} in another table. If it is the same money, one figure must be corrected; if the tables cover different sources, they should say so.',
          },
        }),
      ];
    }),
  );
}

function keyOf({ goal, item, year }: ReadAmount): string {
  return `${goal ?? item ?? ''}/${year}`;
}
