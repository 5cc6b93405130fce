import { z } from 'zod';
import { budgetTable } from '#3-plan/plan/core/budget.ts';
import { planPage } from '#3-plan/plan/data/plan-page.ts';
import { publishedEditions } from '#3-plan/plan/data/published/editions.ts';
import { publishedGoals } from '#3-plan/plan/data/published/goals.ts';
import { publishedMeasures } from '#3-plan/plan/data/published/measures.ts';
import { Amount, amount } from '#platform/http/api/amount.ts';
import { apiPath } from '#platform/http/api/paths.ts';
import { one } from '#platform/http/api/resource.ts';
import { type Reader, rowList } from '#platform/http/api/rows.ts';
import { named, told, Url } from '#platform/http/api/schemas.ts';
import { editionOf, editionShape } from './editions.ts';
import { Goal, goalOf } from './goals.ts';
import { Measure, measuresOf } from './measure-answer.ts';

const { url: _, current: __, ...ofEdition } = editionShape;
const Plan = named(
  z.strictObject({ ...ofEdition, edition: Url, editions: Url, url: Url }),
  'Plan',
  {
    nb: 'Planen i et partnerskap, ved utgaven som gjelder.',
    nn: 'Planen i eit partnarskap, ved utgåva som gjeld.',
    en: 'A partnership’s plan, by the edition that holds.',
  },
);

const WholePlan = named(
  z.strictObject({
    plan: Plan,
    goals: z.array(Goal),
    measures: z.array(Measure),
    costs: told(
      z.strictObject({
        years: z.array(z.int()),
        rows: z.array(
          z.strictObject({
            goal: z.uuid().nullable(),
            label: z.string().nullable(),
            amounts: z.array(Amount),
            total: Amount,
          }),
        ),
        totals: z.array(Amount),
        total: Amount,
      }),
      {
        nb: 'Det planen koster etter mål og år, hver øre én gang: et beløp for et mål dekker det som er gitt for tiltakene under det.',
        nn: 'Det planen kostar etter mål og år, kvart øre éin gong: eit beløp for eit mål dekkjer det som er gitt for tiltaka under det.',
        en: 'What the plan costs by goal and year, each øre once: an amount for a goal covers what is given for its measures.',
      },
    ),
  }),
  'WholePlan',
  {
    nb: 'En plan med mål, tiltak og kostnader. Har den fler enn 500 av noe, står resten i listene.',
    nn: 'Ein plan med mål, tiltak og kostnader. Har han fleire enn 500 av noko, står resten i listene.',
    en: 'A plan with goals, measures and costs. Where it has more than 500 of something, the lists have the rest.',
  },
);

const mostInWhole = { after: null, most: 500 };

function planOf(row: Parameters<typeof editionOf>[0], { at, lang }: Reader): z.input<typeof Plan> {
  const { url, current, ...edition } = editionOf(row, { at, lang });
  return {
    ...edition,
    edition: url,
    editions: at(`${apiPath('editions')}?partnership=${row.slug}`),
    url: at(apiPath('plans', row.slug)),
  };
}

export const plans = rowList({
  path: '/plans',
  operation: 'listPlans',
  called: 'PlanPage',
  summary: { nb: 'Planene som er lagt ut', nn: 'Planane som er lagde ut', en: 'Published plans' },
  query: {},
  item: Plan,
  rows: (tx, _, page) => publishedEditions(tx, { partnershipId: null, current: true }, page),
  answer: planOf,
});

export const plan = one({
  path: '/plans/:partnership',
  operation: 'getPlan',
  summary: { nb: 'En hel plan', nn: 'Ein heil plan', en: 'A whole plan' },
  params: {
    partnership: {
      nb: 'Partnerskapet planen hører til.',
      nn: 'Partnarskapet planen høyrer til.',
      en: 'The partnership the plan belongs to.',
    },
  },
  query: z.strictObject({}),
  answer: WholePlan,
  example: '/plans/vest-telemark',
  list: apiPath('plans'),
  async get(request) {
    const { place } = request;
    if (place === null) return null;
    const which = { partnershipId: place.id, editionId: null };
    const [[row], goals, measures, page] = await request.read((tx) =>
      Promise.all([
        publishedEditions(tx, { partnershipId: place.id, current: true }, mostInWhole),
        publishedGoals(tx, which, mostInWhole),
        publishedMeasures(tx, which, mostInWhole),
        planPage(tx, place.id, null),
      ]),
    );
    if (!row || !page) return null;
    const table = budgetTable(page.goals, page.measures, page.money.budget);
    return {
      plan: planOf(row, request),
      goals: goals.map((one) => goalOf(one, request)),
      measures: measuresOf(measures, request),
      costs: {
        years: table.years,
        rows: table.rows.map(({ goalId, label, amounts, total }) => ({
          goal: goalId,
          label,
          amounts: amounts.map(amount),
          total: amount(total),
        })),
        totals: table.totals.map(amount),
        total: amount(table.total),
      },
    };
  },
});
