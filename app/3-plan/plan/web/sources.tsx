import { certaintyNames } from '#3-plan/plan/core/names.ts';
import type { PlanPage } from '#3-plan/plan/data/plan-page.ts';
import { formatAmount, formatMoneyShort } from '#base/format.ts';
import { type Money, sum } from '#base/money.ts';
import type { Lang, Text } from '#base/text.ts';
import { BudgetChart } from '#ui/budget-chart.tsx';
import { type Column, DataTable } from '#ui/data-table.tsx';
import { FundingTable } from './funding.tsx';

const texts = {
  heading: { nb: 'Hvem som betaler', nn: 'Kven som betaler', en: 'Who pays' },
  caption: {
    nb: 'Kildene og hva de betaler hvert år, i kroner',
    nn: 'Kjeldene og kva dei betaler kvart år, i kroner',
    en: 'The sources and what they pay each year, in Norwegian kroner',
  },
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  total: { nb: 'I alt', nn: 'I alt', en: 'In all' },
  certainty: { nb: 'Hvor sikkert', nn: 'Kor sikkert', en: 'How certain' },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
  lines: {
    nb: 'Se hvert beløp for seg',
    nn: 'Sjå kvart beløp for seg',
    en: 'See each amount by itself',
  },
} satisfies Record<string, Text>;

type Line = PlanPage['money']['funding'][number];
type Row = { source: string; lines: readonly Line[] };

/** The sources, each with what it pays by year and how certain that is; every single amount a step away. */
export function Sources({
  lang,
  plan,
  contentLang,
}: {
  lang: Lang;
  plan: PlanPage;
  contentLang: Lang | undefined;
}) {
  const { funding } = plan.money;
  const years = [...new Set(funding.map(({ year }) => year))].sort((a, b) => a - b);
  const rows = [...Map.groupBy(funding, ({ source }) => source)].map(
    ([source, lines]): Row => ({ source, lines }),
  );
  const paid = (lines: readonly Line[]): string => {
    const amount = sum(lines.map((line) => line.amount));
    return lines.length === 0 ? '–' : formatAmount(amount, lang);
  };
  const columns: Column<Row>[] = [
    { title: texts.source[lang], heads: true, cell: ({ source }) => source },
    ...years.map((year) => ({
      title: String(year),
      numeric: true,
      cell: ({ lines }: Row) => paid(lines.filter((line) => line.year === year)),
    })),
  ];
  if (years.length > 1) {
    columns.push({ title: texts.total[lang], numeric: true, cell: ({ lines }) => paid(lines) });
  }
  columns.push({
    title: texts.certainty[lang],
    cell: ({ lines }) =>
      certainties(lines, lang).map((text) => (
        <span key={text} class="certainty">
          {text}
        </span>
      )),
  });
  return (
    <>
      <h3>{texts.heading[lang]}</h3>
      <BudgetChart
        lang={lang}
        id="sources-chart"
        contentLang={contentLang}
        years={years}
        rows={rows.map(({ source, lines }) => ({
          label: source,
          amounts: years.map((year) =>
            sum(lines.filter((line) => line.year === year).map(({ amount }) => amount)),
          ),
        }))}
      />
      <DataTable
        id="sources"
        caption={texts.caption[lang]}
        contentLang={contentLang}
        columns={columns}
        rows={rows}
        foot={rows.length > 1 ? [{ source: texts.sum[lang], lines: funding }] : []}
      />
      {funding.length > rows.length && (
        <details class="details">
          <summary>{texts.lines[lang]}</summary>
          <FundingTable lang={lang} plan={plan} contentLang={contentLang} />
        </details>
      )}
    </>
  );
}

/** «Innvilget 1,6 mill. kr», one for each degree of certainty there is. */
function certainties(lines: readonly Line[], lang: Lang): string[] {
  return [...Map.groupBy(lines, ({ certainty }) => certainty)].map(([certainty, own]) => {
    const amount: Money = sum(own.map((line) => line.amount));
    return `${certaintyNames[certainty][lang]} ${formatMoneyShort(amount, lang)}`;
  });
}
