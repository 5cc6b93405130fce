import { formatMoneyShort } from '#base/format.ts';
import { type Money, sum, toKroner } from '#base/money.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import { Bar, BarKey, Patterns, positive } from './bars.tsx';

interface ChartRow {
  label: string;
  amounts: readonly (Money | null)[];
}

const texts = {
  picture: {
    nb: 'Stolper med pengene hvert år, delt på {n} poster. Tallene står i tabellen under.',
    nn: 'Stolpar med pengane kvart år, delte på {n} postar. Tala står i tabellen under.',
    en: 'Bars with the money for each year, divided between {n} items. The figures are in the table below.',
  },
} satisfies Record<string, Text>;

/**
 * One bar for each year. Widths are shares of the drawing's own width and the words are not scaled, so
 * the picture is as readable on a phone; each part has its number and pattern as well as its colour.
 */
export function BudgetChart({
  lang,
  id,
  years,
  rows,
  contentLang,
}: {
  lang: Lang;
  id: string;
  years: readonly number[];
  rows: readonly ChartRow[];
  contentLang?: Lang | undefined;
}) {
  const perYear = years.map((_, year) => sum(rows.map((row) => positive(row.amounts[year]))));
  const most = Math.max(1, ...perYear.map(toKroner));
  return (
    <figure class="chart">
      <Patterns id={id} />
      <BarKey id={id} labels={rows.map(({ label }) => label)} contentLang={contentLang} />
      <div class="chart-bars" role="img" aria-label={fill(texts.picture, lang, { n: rows.length })}>
        {years.map((year, index) => (
          <div class="chart-row" key={year}>
            <span class="chart-year">{year}</span>
            <Bar id={id} most={most} amounts={rows.map((row) => positive(row.amounts[index]))} />
            <span class="chart-sum">{formatMoneyShort(perYear[index] ?? 0n, lang)}</span>
          </div>
        ))}
      </div>
    </figure>
  );
}
