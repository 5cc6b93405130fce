import type { Finding, ReadAmount, ReadResult } from '#3-plan/exchange/core/contract.ts';
import { type Check, notice } from './finding.ts';
import { expectedSum, hasOtherYears, isRounding, rounded } from './sum-readings.ts';
import { amountsOfTables, isSumRow, known, sumOf } from './tables.ts';

/** Printed sums against the lines they are sums of: down each year, and along each row. */
export const sums: Check = (read) =>
  amountsOfTables(read.budget).flatMap((table) => [...downYears(table), ...alongRows(read, table)]);

/** A year's lines against its printed sum, which may be of all lines, or of those since the last sum. */
function downYears(table: readonly ReadAmount[]): Finding[] {
  return table
    .filter((total) => isSumRow(total) && total.year !== null && total.source === null)
    .flatMap((total) => {
      const lines = table.filter(({ role, year }) => role === 'line' && year === total.year);
      const column = total.where.column;
      const beside = lines.filter(({ where }) => where.column === column);
      if (beside.length < 2 || !known(beside) || total.amount === null) return [];
      const expected = expectedSum(table, total, beside);
      if (expected === total.amount) return [];
      return notice({
        code: 'sum-differs',
        severity: isRounding(expected, total.amount) ? 'warning' : 'error',
        where: total.where,
        expected,
        found: total.amount,
        values: { year: String(total.year), expected, found: total.amount },
        text: isRounding(expected, total.amount)
          ? rounded
          : {
              nb: 'Linjene for {year} blir til sammen {expected} kroner, men det står {found}. Rett summen eller linja som er feil.',
              nn: 'Linjene for {year} blir til saman {expected} kroner, men det står {found}. Rett summen eller linja som er feil.',
              en: 'The lines for {year} add up to {expected} kroner, but {found} is printed. Correct the sum or the line that is wrong.',
            },
      });
    });
}

/**
 * A row's years, or a goal's measures, against the total printed beside them. Years must give it; the
 * measures may be told for one source only, or the goal have other costs, so that is a likelihood.
 */
function alongRows(read: ReadResult, table: readonly ReadAmount[]): Finding[] {
  const otherYears = hasOtherYears(read, table);
  return table
    .filter((total) => total.role === 'total' && !isSumRow(total) && total.source === null)
    .flatMap((total) => {
      if (total.amount === null) return [];
      const years = total.year === null;
      const lines = years
        ? table.filter(({ role, where }) => role === 'line' && where.row === total.where.row)
        : table.filter(
            ({ role, goal, measure, year }) =>
              role === 'line' && measure !== null && goal === total.goal && year === total.year,
          );
      const expected = sumOf(lines);
      if (lines.length < 2 || !known(lines) || expected === total.amount) return [];
      const values = { item: total.item ?? '', expected, found: total.amount };
      return years ? rowDiffers(total, values, otherYears) : measuresDiffer(table, total, values);
    });
}

const yearsLeftOut = {
  nb: 'Årene for «{item}» blir til sammen {expected} kroner, men det står {found}. Totalen kan gjelde flere år enn dem tabellen viser; skriv i så fall hvilke. Ellers er ett av tallene feil.',
  nn: 'Åra for «{item}» blir til saman {expected} kroner, men det står {found}. Totalen kan gjelde fleire år enn dei tabellen viser; skriv i så fall kva for år. Elles er eitt av tala feil.',
  en: 'The years of “{item}” add up to {expected} kroner, but {found} is printed. The total may be for more years than the table shows; if so, say which. Otherwise one of the figures is wrong.',
};

type Values = { item: string; expected: number; found: number };

function rowDiffers({ where }: ReadAmount, values: Values, otherYears: boolean): Finding[] {
  const { expected, found } = values;
  return [
    notice({
      code: 'sum-differs',
      severity: otherYears || isRounding(expected, found) ? 'warning' : 'error',
      where,
      expected,
      found,
      values,
      text: otherYears
        ? yearsLeftOut
        : isRounding(expected, found)
          ? rounded
          : {
              nb: 'Årene for «{item}» blir til sammen {expected} kroner, men det står {found}. Rett totalen eller året som er feil.',
              nn: 'Åra for «{item}» blir til saman {expected} kroner, men det står {found}. Rett totalen eller året som er feil.',
              en: 'The years of “{item}” add up to {expected} kroner, but {found} is printed. Correct the total or the year that is wrong.',
            },
    }),
  ];
}

function measuresDiffer(
  table: readonly ReadAmount[],
  total: ReadAmount,
  values: Values,
): Finding[] {
  const { expected, found } = values;
  const same = table.find(
    ({ role, goal, amount }) => role === 'funding' && goal === total.goal && amount === expected,
  );
  const source = same?.source ?? '';
  const text = same
    ? {
        nb: 'Tiltakene under «{item}» blir til sammen {expected} kroner, men totalen er {found}. {expected} er også det «{source}» betaler: Tallene kan gjelde den kilden alene. Skriv i så fall det i tabellen.',
        nn: 'Tiltaka under «{item}» blir til saman {expected} kroner, men totalen er {found}. {expected} er òg det «{source}» betaler: Tala kan gjelde den kjelda åleine. Skriv i så fall det i tabellen.',
        en: 'The measures under “{item}” add up to {expected} kroner, but the total is {found}. {expected} is also what “{source}” pays: the figures may be for that source alone. If so, say it in the table.',
      }
    : {
        nb: 'Tiltakene under «{item}» blir til sammen {expected} kroner, men totalen er {found}. Enten er et tall feil, eller målet har kostnader utenom tiltakene. Skriv hva resten går til.',
        nn: 'Tiltaka under «{item}» blir til saman {expected} kroner, men totalen er {found}. Anten er eit tal feil, eller målet har kostnader utanom tiltaka. Skriv kva resten går til.',
        en: 'The measures under “{item}” add up to {expected} kroner, but the total is {found}. Either a figure is wrong, or the goal has costs beside its measures. Say what the rest is for.',
      };
  return [
    notice({
      code: 'sum-differs',
      severity: 'warning',
      where: total.where,
      expected,
      found,
      values: { ...values, source },
      text,
    }),
  ];
}
