import { certaintyNames } from '#3-plan/plan/core/names.ts';
import type { PlanPage } from '#3-plan/plan/data/plan-page.ts';
import { formatAmount } from '#base/format.ts';
import { type Money, sum } from '#base/money.ts';
import type { Lang, Text } from '#base/text.ts';
import { DataTable } from '#ui/data-table.tsx';
import { withRef } from './shown.ts';

const texts = {
  caption: {
    nb: 'Hvor pengene kommer fra, i kroner',
    nn: 'Kvar pengane kjem frå, i kroner',
    en: 'Where the money comes from, in Norwegian kroner',
  },
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  goal: { nb: 'Til', nn: 'Til', en: 'For' },
  year: { nb: 'År', nn: 'År', en: 'Year' },
  certainty: { nb: 'Hvor sikkert', nn: 'Kor sikkert', en: 'How certain' },
  amount: { nb: 'Beløp', nn: 'Beløp', en: 'Amount' },
  total: { nb: 'I alt', nn: 'I alt', en: 'In all' },
} satisfies Record<string, Text>;

type Row = { source: string; goal: string; year: string; certainty: string; amount: Money };

/** The plan's funding line by line, with its sum. */
export function FundingTable({
  lang,
  plan,
  contentLang,
}: {
  lang: Lang;
  plan: PlanPage;
  contentLang: Lang | undefined;
}) {
  const goals = new Map(plan.goals.map((goal) => [goal.id, withRef(goal)]));
  const measures = new Map(plan.measures.map((measure) => [measure.id, withRef(measure)]));
  const rows = plan.money.funding.map(
    (line): Row => ({
      source: line.source,
      goal: goals.get(line.goalId ?? '') ?? measures.get(line.measureId ?? '') ?? line.item ?? '–',
      year: String(line.year),
      certainty: certaintyNames[line.certainty][lang],
      amount: line.amount,
    }),
  );
  const total: Row = {
    source: texts.total[lang],
    goal: '',
    year: '',
    certainty: '',
    amount: sum(rows.map(({ amount }) => amount)),
  };
  return (
    <DataTable
      id="funding"
      caption={texts.caption[lang]}
      contentLang={contentLang}
      rows={rows}
      foot={[total]}
      columns={[
        { title: texts.source[lang], heads: true, cell: ({ source }) => source },
        { title: texts.goal[lang], cell: ({ goal }) => goal },
        { title: texts.year[lang], cell: ({ year }) => year },
        { title: texts.certainty[lang], cell: ({ certainty }) => certainty },
        {
          title: texts.amount[lang],
          numeric: true,
          cell: ({ amount }) => formatAmount(amount, lang),
        },
      ]}
    />
  );
}
