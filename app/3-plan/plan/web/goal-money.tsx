import { added, type Covered, fundedTable, missingOf } from '#3-plan/plan/core/funded.ts';
import { planPath } from '#3-plan/plan/core/paths.ts';
import type { PlanPage } from '#3-plan/plan/data/plan-page.ts';
import { formatAmount } from '#base/format.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import { type Column, DataTable } from '#ui/data-table.tsx';
import { Section } from '#ui/section.tsx';

const texts = {
  money: { nb: 'Pengene', nn: 'Pengane', en: 'The money' },
  caption: {
    nb: 'Planlagt og finansiert, i kroner',
    nn: 'Planlagt og finansiert, i kroner',
    en: 'Planned and funded, in Norwegian kroner',
  },
  year: { nb: 'År', nn: 'År', en: 'Year' },
  planned: { nb: 'Planlagt', nn: 'Planlagt', en: 'Planned' },
  funded: { nb: 'Finansiert', nn: 'Finansiert', en: 'Funded' },
  lacks: { nb: 'mangler {amount}', nn: 'manglar {amount}', en: '{amount} missing' },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
  whole: {
    nb: 'Se hele budsjettet',
    nn: 'Sjå heile budsjettet',
    en: 'See the whole budget',
  },
} satisfies Record<string, Text>;

type Row = Covered & { year: string };

/** What one goal at the top of the tree costs each year, and what is found of it. Nothing for others. */
export function GoalMoney({
  lang,
  slug,
  goalId,
  plan: { goals, measures, money },
  asked,
}: {
  lang: Lang;
  slug: string;
  goalId: string;
  plan: PlanPage;
  asked: string | null;
}) {
  const table = fundedTable(goals, measures, money.budget, money.funding);
  const own = table.rows.find((row) => row.goalId === goalId);
  if (own === undefined) return null;
  const rows = own.years.map((covered, index) => ({
    ...covered,
    year: String(table.years[index] ?? ''),
  }));
  const total = { year: texts.sum[lang], ...added(own.years) };
  return (
    <Section title={texts.money[lang]} id="pengene">
      <DataTable
        id="goal-money"
        caption={texts.caption[lang]}
        columns={columnsOf(lang, money.funding.length > 0)}
        rows={rows}
        foot={rows.length > 1 ? [total] : []}
      />
      <p>
        <a href={`${planPath(lang, slug, asked)}#budsjett`}>{texts.whole[lang]}</a>
      </p>
    </Section>
  );
}

/** Where the plan says nothing of who pays, nothing is said to be missing either. */
function columnsOf(lang: Lang, paid: boolean): Column<Row>[] {
  const columns: Column<Row>[] = [
    { title: texts.year[lang], heads: true, cell: ({ year }) => year },
    {
      title: texts.planned[lang],
      numeric: true,
      cell: ({ planned }) => formatAmount(planned, lang),
    },
  ];
  if (!paid) return columns;
  const funded: Column<Row> = {
    title: texts.funded[lang],
    numeric: true,
    cell: ({ funded }) => formatAmount(funded, lang),
    wrong: (row) =>
      missingOf(row) === 0n
        ? undefined
        : fill(texts.lacks, lang, { amount: formatAmount(missingOf(row), lang) }),
  };
  return [...columns, funded];
}
