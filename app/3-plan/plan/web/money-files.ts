import { certaintyNames } from '#3-plan/plan/core/names.ts';
import { type PlanPage, planPage } from '#3-plan/plan/data/plan-page.ts';
import type { Lang, Text } from '#base/text.ts';
import { notFound, type PlacedPage } from '#platform/http/page.ts';
import { type Cell, csv } from './csv.ts';
import { editionIn, withRef } from './shown.ts';

const heads = {
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  goal: { nb: 'Mål', nn: 'Mål', en: 'Goal' },
  measure: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measure' },
  item: { nb: 'Post', nn: 'Post', en: 'Item' },
  year: { nb: 'År', nn: 'År', en: 'Year' },
  amount: { nb: 'Beløp i kroner', nn: 'Beløp i kroner', en: 'Amount in NOK' },
  certainty: { nb: 'Hvor sikkert', nn: 'Kor sikkert', en: 'How certain' },
  carryOver: { nb: 'Kan overføres', nn: 'Kan overførast', en: 'Can be carried over' },
  yes: { nb: 'ja', nn: 'ja', en: 'yes' },
  no: { nb: 'nei', nn: 'nei', en: 'no' },
} satisfies Record<string, Text>;

/** The plan's budget line by line, to work on in a spreadsheet. */
export const budgetFile = moneyFile('budsjett', (plan, lang) => [
  [heads.goal, heads.measure, heads.item, heads.year, heads.amount].map((head) => head[lang]),
  ...plan.money.budget.map((line) => [...whatFor(plan, line), line.year, line.amount]),
]);

/** Where the money comes from, line by line. */
export const fundingFile = moneyFile('finansiering', (plan, lang) => [
  [
    heads.source,
    heads.goal,
    heads.measure,
    heads.item,
    heads.year,
    heads.amount,
    heads.certainty,
    heads.carryOver,
  ].map((head) => head[lang]),
  ...plan.money.funding.map((line) => [
    line.source,
    ...whatFor(plan, line),
    line.year,
    line.amount,
    certaintyNames[line.certainty][lang],
    heads[line.carryOver ? 'yes' : 'no'][lang],
  ]),
]);

function moneyFile(name: string, rowsOf: (plan: PlanPage, lang: Lang) => Cell[][]): PlacedPage {
  return async (request) => {
    const { lang, place, read } = request;
    const plan = await read((tx) => planPage(tx, place.id, editionIn(request)));
    if (plan === null) return notFound;
    return {
      turn: 'file',
      type: 'text/csv; charset=utf-8',
      name: `${place.slug}-${name}.csv`,
      body: csv(rowsOf(plan, lang), lang),
    };
  };
}

/** The goal, measure or named item an amount is for; a measure's goal is named too. */
function whatFor(
  { goals, measures }: PlanPage,
  line: { goalId: string | null; measureId: string | null; item: string | null },
): Cell[] {
  const measure = measures.find(({ id }) => id === line.measureId);
  const goal = goals.find(({ id }) => id === (line.goalId ?? measure?.goalId));
  return [goal ? withRef(goal) : null, measure ? withRef(measure) : null, line.item];
}
