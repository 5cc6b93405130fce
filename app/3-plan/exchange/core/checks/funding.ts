import type { Finding, ReadAmount } from '#3-plan/exchange/core/contract.ts';
import { type Check, notice } from './finding.ts';
import { amountsOfTables, isSumRow, known, sumOf } from './tables.ts';

/** What the sources pay against what things cost, and against the sources' printed sums. */
export const funding: Check = (read) => amountsOfTables(read.budget).flatMap(fundingOf);

function fundingOf(table: readonly ReadAmount[]): Finding[] {
  const paid = table.filter(({ role }) => role === 'funding');
  if (paid.length === 0) return [];
  const unplaced = table.filter(
    (total) =>
      isSumRow(total) &&
      total.source !== null &&
      !paid.some(({ source }) => source === total.source),
  );
  const rows = rowsThatDiffer(table, paid, unplaced);
  const explained = new Set(rows.map(({ source }) => source));
  const columns = columnsThatDiffer(table, paid, explained);
  return [...rows.map(({ finding }) => finding), ...columns];
}

type Row = { finding: Finding; source: ReadAmount | undefined };

/** A total less what is paid on its row may not be financed yet, so this is never certain. */
function rowsThatDiffer(
  table: readonly ReadAmount[],
  paid: readonly ReadAmount[],
  unplaced: readonly ReadAmount[],
): Row[] {
  const paidByRow = Map.groupBy(paid, ({ where }) => where.row);
  return costsOf(table).flatMap((total) => {
    const own = paidByRow.get(total.where.row) ?? [];
    const found = sumOf(own);
    if (own.length === 0 || !known(own) || total.amount === null || found === total.amount)
      return [];
    const expected = total.amount;
    const gap = Math.abs(expected - found);
    const source = unplaced.find(({ amount }) => amount === gap);
    const values = { item: total.item ?? '', expected, found, gap, source: source?.source ?? '' };
    const finding = notice({
      code: 'funding-differs',
      severity: 'warning',
      where: total.where,
      expected,
      found,
      values,
      text: source ? misplaced : unfinanced,
    });
    return [{ finding, source }];
  });
}

/** What each row costs in its year: its total, or its only amount where the row has no total. */
function costsOf(table: readonly ReadAmount[]): ReadAmount[] {
  // Beside years, a total without one is of them all, and no source pays for it here.
  const yearly = table.some(({ role, year }) => role === 'line' && year !== null);
  const own = table.filter(
    (cost) => !isSumRow(cost) && cost.source === null && (cost.year !== null || !yearly),
  );
  const totals = own.filter(({ role }) => role === 'total');
  const summed = new Set(totals.map(({ where }) => where.row));
  const lines = own.filter(({ role, where }) => role === 'line' && !summed.has(where.row));
  const perRow = Map.groupBy(lines, ({ where }) => where.row);
  return [...totals, ...[...perRow.values()].filter((row) => row.length === 1).flat()];
}

const misplaced = {
  nb: '«{item}» koster {expected} kroner, men kildene på raden gir {found}. De {gap} som mangler, er like mye som «{source}» har i sumraden uten å stå på noen rad. Før dem på raden de hører til.',
  nn: '«{item}» kostar {expected} kroner, men kjeldene på rada gir {found}. Dei {gap} som manglar, er like mykje som «{source}» har i sumrada utan å stå på noka rad. Før dei på rada dei høyrer til.',
  en: '“{item}” costs {expected} kroner, but the sources on its row give {found}. The missing {gap} is as much as “{source}” has in the sum row without standing on any row. Put it on the row it belongs to.',
};
const unfinanced = {
  nb: '«{item}» koster {expected} kroner, men kildene gir {found}. Enten er et tall feil, eller {gap} kroner er ikke finansiert ennå. Skriv hvilken kilde resten skal komme fra.',
  nn: '«{item}» kostar {expected} kroner, men kjeldene gir {found}. Anten er eit tal feil, eller {gap} kroner er ikkje finansierte enno. Skriv kva kjelde resten skal kome frå.',
  en: '“{item}” costs {expected} kroner, but the sources give {found}. Either a figure is wrong, or {gap} kroner are not financed yet. Say which source the rest is to come from.',
};

/** One sum of this source, over rows that are all goals or all measures: then it can be of nothing else. */
function plain(
  table: readonly ReadAmount[],
  own: readonly ReadAmount[],
  total: ReadAmount,
): boolean {
  const sums = table.filter((other) => isSumRow(other) && other.source === total.source);
  return sums.length === 1 && new Set(own.map(({ measure }) => measure === null)).size === 1;
}

/** A source's rows against its printed sum: certain where it has rows, likely where it has none. */
function columnsThatDiffer(
  table: readonly ReadAmount[],
  paid: readonly ReadAmount[],
  explained: ReadonlySet<ReadAmount | undefined>,
): Finding[] {
  return table
    .filter((total) => isSumRow(total) && total.source !== null)
    .flatMap((total) => {
      const own = paid.filter(({ source }) => source === total.source);
      const expected = sumOf(own);
      if (!known(own) || total.amount === null || total.amount === expected || explained.has(total))
        return [];
      const values = { source: total.source ?? '', expected, found: total.amount };
      return notice({
        code: 'funding-differs',
        severity: own.length > 1 && plain(table, own, total) ? 'error' : 'warning',
        where: total.where,
        expected,
        found: total.amount,
        values,
        text: {
          nb: 'Radene for «{source}» blir til sammen {expected} kroner, men summen er {found}. Rett summen, eller før opp raden som mangler.',
          nn: 'Radene for «{source}» blir til saman {expected} kroner, men summen er {found}. Rett summen, eller før opp rada som manglar.',
          en: 'The rows for “{source}” add up to {expected} kroner, but the sum is {found}. Correct the sum, or add the row that is missing.',
        },
      });
    });
}
