import { formatAmount } from '#base/format.ts';
import type { Money } from '#base/money.ts';
import { sum } from '#base/money.ts';
import type { Lang, Text } from '#base/text.ts';
import { BudgetChart } from './budget-chart.tsx';
import { type Column, DataTable } from './data-table.tsx';

export interface BudgetRow {
  label: string;
  href?: string | undefined;
  /** One for each year, in the order of the years; null where the plan says nothing. */
  amounts: readonly (Money | null)[];
  /** The printed total, when there is one; else the amounts added up. */
  total?: Money | undefined;
  /** Why an amount is wrong, in words, by year, and last for the total. */
  wrong?: readonly (string | undefined)[] | undefined;
}

interface BudgetProps {
  lang: Lang;
  id: string;
  caption: string;
  /** Heads the first column: what the rows are. */
  head: string;
  years: readonly number[];
  rows: readonly BudgetRow[];
  /** The sums as the plan has them; left out, they are added up here. */
  totals?: readonly BudgetRow[] | undefined;
  contentLang?: Lang | undefined;
}

const texts = {
  total: { nb: 'I alt', nn: 'I alt', en: 'Total' },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
} satisfies Record<string, Text>;

/** The money by goal and year: first the picture, then the same figures in a table. */
export function BudgetFigure(props: BudgetProps) {
  const { lang, id, years, rows } = props;
  const columns: Column<BudgetRow>[] = [
    {
      title: props.head,
      heads: true,
      cell: ({ label, href }) => (href ? <a href={href}>{label}</a> : label),
    },
    ...years.map((year, index) => ({
      title: String(year),
      numeric: true,
      cell: ({ amounts }: BudgetRow) => shown(amounts[index] ?? null, lang),
      wrong: ({ wrong }: BudgetRow) => wrong?.[index],
    })),
  ];
  if (years.length > 1) {
    columns.push({
      title: texts.total[lang],
      numeric: true,
      cell: (row) => shown(totalOf(row), lang),
      wrong: ({ wrong }) => wrong?.[years.length],
    });
  }
  const totals = props.totals ?? [summed(rows, years, texts.sum[lang])];
  return (
    <div class="budget">
      <BudgetChart
        lang={lang}
        id={`${id}-chart`}
        years={years}
        rows={rows}
        contentLang={props.contentLang}
      />
      <DataTable
        id={id}
        caption={props.caption}
        columns={columns}
        rows={rows}
        foot={totals}
        contentLang={props.contentLang}
      />
    </div>
  );
}

function shown(amount: Money | null, lang: Lang): string {
  return amount === null ? '–' : formatAmount(amount, lang);
}

function totalOf({ total, amounts }: BudgetRow): Money {
  return total ?? sum(amounts.filter((amount) => amount !== null));
}

function summed(rows: readonly BudgetRow[], years: readonly number[], label: string): BudgetRow {
  const amounts = years.map((_, index) => sum(rows.map((row) => row.amounts[index] ?? 0n)));
  return { label, amounts, total: sum(rows.map(totalOf)) };
}
