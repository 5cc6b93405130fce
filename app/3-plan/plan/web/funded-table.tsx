import { Certainty } from '#3-plan/plan/core/content.ts';
import {
  added,
  type Covered,
  coverage,
  type FundedRow,
  fundedTable,
  missingOf,
} from '#3-plan/plan/core/funded.ts';
import { certaintyNames } from '#3-plan/plan/core/names.ts';
import type { PlanPage } from '#3-plan/plan/data/plan-page.ts';
import { formatAmount, formatMoney } from '#base/format.ts';
import { sum } from '#base/money.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import { type Column, DataTable } from '#ui/data-table.tsx';
import { FundedChart } from '#ui/funded-chart.tsx';
import { withRef } from './shown.ts';

const texts = {
  caption: {
    nb: 'Finansiert av det som er planlagt, etter mål og år, i kroner',
    nn: 'Finansiert av det som er planlagt, fordelt på mål og år, i kroner',
    en: 'Funded of what is planned, by goal and year, in Norwegian kroner',
  },
  heading: {
    nb: 'Planlagt og finansiert',
    nn: 'Planlagt og finansiert',
    en: 'Planned and funded',
  },
  goal: { nb: 'Mål', nn: 'Mål', en: 'Goal' },
  loose: { nb: 'Tiltak uten mål', nn: 'Tiltak utan mål', en: 'Measures without a goal' },
  of: { nb: 'av {amount}', nn: 'av {amount}', en: 'of {amount}' },
  unplanned: {
    nb: 'budsjett ikke satt',
    nn: 'budsjett ikkje sett',
    en: 'no budget set',
  },
  lacks: { nb: 'mangler {amount}', nn: 'manglar {amount}', en: '{amount} missing' },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
  total: { nb: 'I alt', nn: 'I alt', en: 'In all' },
  whole: {
    nb: 'Kildene dekker alt som er planlagt.',
    nn: 'Kjeldene dekkjer alt som er planlagt.',
    en: 'The sources cover all that is planned.',
  },
  granted: {
    nb: 'Av {funded} er {granted} innvilget.',
    nn: 'Av {funded} er {granted} løyvd.',
    en: 'Of {funded}, {granted} has been granted.',
  },
  missing: {
    nb: 'Det mangler {amount}:',
    nn: 'Det manglar {amount}:',
    en: '{amount} is missing:',
  },
  one: {
    nb: '{goal}: {amount} i {year}',
    nn: '{goal}: {amount} i {year}',
    en: '{goal}: {amount} in {year}',
  },
} satisfies Record<string, Text>;

/** Planned against funded: first in words what is missing, then goal by goal and year by year. */
export function FundedTable({
  lang,
  plan: { goals, measures, money },
  contentLang,
}: {
  lang: Lang;
  plan: PlanPage;
  contentLang: Lang | undefined;
}) {
  const { years, rows, totals } = fundedTable(goals, measures, money.budget, money.funding);
  const known = new Map(goals.map((goal) => [goal.id, withRef(goal)]));
  const nameOf = ({ goalId, label }: Pick<FundedRow, 'goalId' | 'label'>) =>
    known.get(goalId ?? '') ?? label ?? texts.loose[lang];
  const columns: Column<FundedRow>[] = [
    { title: texts.goal[lang], heads: true, cell: nameOf },
    ...years.map((year, index) => figures(lang, String(year), (row) => row.years[index])),
  ];
  if (years.length > 1) {
    columns.push(figures(lang, texts.total[lang], (row) => added(row.years)));
  }
  const lacking = rows.flatMap((row) =>
    row.years.flatMap((covered, index) => {
      const amount = missingOf(covered);
      return amount === 0n ? [] : [{ goal: nameOf(row), year: years[index] ?? 0, amount }];
    }),
  );
  const granted = money.funding.filter(({ certainty }) => certainty === 'granted');
  return (
    <>
      <h3>{texts.heading[lang]}</h3>
      <p>
        {fill(texts.granted, lang, {
          funded: formatMoney(added(totals).funded, lang),
          granted: formatMoney(sum(granted.map(({ amount }) => amount)), lang),
        })}
      </p>
      {lacking.length === 0 ? (
        <p>{texts.whole[lang]}</p>
      ) : (
        <div>
          <p>
            {fill(texts.missing, lang, {
              amount: formatMoney(sum(lacking.map(({ amount }) => amount)), lang),
            })}
          </p>
          <ul lang={contentLang}>
            {lacking.map(({ goal, year, amount }) => (
              <li key={`${goal} ${year}`}>
                {fill(texts.one, lang, { goal, year, amount: formatMoney(amount, lang) })}
              </li>
            ))}
          </ul>
        </div>
      )}
      <FundedChart
        lang={lang}
        id="funded-chart"
        kinds={Certainty.options.map((certainty) => certaintyNames[certainty][lang])}
        rows={coverage(goals, measures, money.budget, money.funding).map((row) => ({
          label: nameOf(row),
          planned: row.planned,
          parts: Certainty.options.map((certainty) => row.funded[certainty]),
        }))}
        contentLang={contentLang}
      />
      <DataTable
        id="funded"
        caption={texts.caption[lang]}
        contentLang={contentLang}
        columns={columns}
        rows={rows}
        foot={[{ goalId: null, label: texts.sum[lang], years: totals }]}
      />
    </>
  );
}

function figures(
  lang: Lang,
  title: string,
  of: (row: FundedRow) => Covered | undefined,
): Column<FundedRow> {
  return {
    title,
    numeric: true,
    cell: (row) => {
      const { planned, funded } = of(row) ?? { planned: 0n, funded: 0n };
      if (planned === 0n && funded === 0n) return '–';
      return (
        <>
          {formatAmount(funded, lang)}{' '}
          <span class="of-planned">
            {planned === 0n
              ? texts.unplanned[lang]
              : fill(texts.of, lang, { amount: formatAmount(planned, lang) })}
          </span>
        </>
      );
    },
    wrong: (row) => {
      const missing = missingOf(of(row) ?? { planned: 0n, funded: 0n });
      return missing === 0n
        ? undefined
        : fill(texts.lacks, lang, { amount: formatAmount(missing, lang) });
    },
  };
}
