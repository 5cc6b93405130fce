import { z } from 'zod';
import { progressPath } from '#3-plan/plan/core/paths.ts';
import { planPage } from '#3-plan/plan/data/plan-page.ts';
import { standingIn } from '#5-follow-up/progress/core/plan-roll-up.ts';
import { percentDone, type RollUp } from '#5-follow-up/progress/core/roll-up.ts';
import { type Used, usedTable } from '#5-follow-up/progress/core/spent-table.ts';
import { progressStates } from '#5-follow-up/progress/core/states.ts';
import { spentIn } from '#5-follow-up/progress/data/spent.ts';
import { standings } from '#5-follow-up/progress/data/standings.ts';
import { Amount, amount } from '#platform/http/api/amount.ts';
import { linkTo } from '#platform/http/api/of-partnership.ts';
import { apiPath } from '#platform/http/api/paths.ts';
import { one } from '#platform/http/api/resource.ts';
import { Link, named, told, Url } from '#platform/http/api/schemas.ts';

const Count = z.int().min(0);

const Standing = named(
  z.strictObject({
    measures: Count,
    states: told(z.strictObject(countsOf(() => Count)), {
      nb: 'Hvor mange tiltak i hver tilstand. «silent»: ingen har meldt, og det sier ingenting om hva som er gjort.',
      nn: 'Kor mange tiltak i kvar tilstand. «silent»: ingen har meldt, og det seier ingenting om kva som er gjort.',
      en: 'How many measures in each state. “silent”: nobody has reported, which says nothing of what is done.',
    }),
    percent: told(z.number().min(0).max(100).nullable(), {
      nb: 'Snittet av det som er meldt gjort, bare når hvert tiltak har sagt det; ellers tomt.',
      nn: 'Snittet av det som er meldt gjort, berre når kvart tiltak har sagt det; elles tomt.',
      en: 'The mean of what is reported as done, only where every measure says so; else null.',
    }),
  }),
  'Standing',
  {
    nb: 'Hvordan flere tiltak ligger an sammen.',
    nn: 'Korleis fleire tiltak ligg an saman.',
    en: 'How several measures stand together.',
  },
);

const UsedIn = named(
  z.strictObject({ year: z.int(), planned: Amount, funded: Amount, spent: Amount }),
  'Used',
  {
    nb: 'Det som er planlagt, finansiert og brukt i ett år. Brukt er tallet fra økonomisystemet, ellers det som er meldt.',
    nn: 'Det som er planlagt, finansiert og brukt i eitt år. Brukt er talet frå økonomisystemet, elles det som er meldt.',
    en: 'What is planned, funded and spent in one year. Spent is the finance system’s figure, else what was reported.',
  },
);

const PlanProgress = named(
  z.strictObject({
    edition: Link,
    whole: Standing,
    goals: told(
      z.array(z.strictObject({ goal: Link, parent: z.uuid().nullable(), standing: Standing })),
      {
        nb: 'Hvert mål med alle tiltakene under det og under målene nedenfor, i den rekkefølgen planen leses.',
        nn: 'Kvart mål med alle tiltaka under det og under måla nedanfor, i den rekkjefølgja planen blir lesen.',
        en: 'Each goal with all measures under it and under the goals below, in the order the plan is read.',
      },
    ),
    money: told(
      z.array(
        z.strictObject({
          goal: z.uuid().nullable(),
          label: z.string().nullable(),
          years: z.array(UsedIn),
        }),
      ),
      {
        nb: 'Pengene etter mål øverst i planen, eller post. De tre beløpene legges ikke sammen.',
        nn: 'Pengane etter mål øvst i planen, eller post. Dei tre beløpa skal ikkje leggjast saman.',
        en: 'The money by goal at the top of the plan, or item. The three amounts are not to be added up.',
      },
    ),
    totals: z.array(UsedIn),
    page: Url,
  }),
  'PlanProgress',
  {
    nb: 'Hvordan det går med en plan: samlet, etter mål, og i penger.',
    nn: 'Korleis det går med ein plan: samla, etter mål, og i pengar.',
    en: 'How a plan is going: as a whole, by goal, and in money.',
  },
);

/** How the newest published plan of a partnership is going, rolled up. */
export const planProgress = one({
  path: '/plans/:partnership/progress',
  operation: 'getPlanProgress',
  summary: {
    nb: 'Hvordan det går med en plan',
    nn: 'Korleis det går med ein plan',
    en: 'How a plan is going',
  },
  params: {
    partnership: {
      nb: 'Partnerskapet planen hører til.',
      nn: 'Partnarskapet planen høyrer til.',
      en: 'The partnership the plan belongs to.',
    },
  },
  query: z.strictObject({}),
  answer: PlanProgress,
  example: '/plans/trondelag/progress',
  list: apiPath('plans'),
  async get({ at, lang, place, read }) {
    if (place === null) return null;
    const [plan, newest, spent] = await read((tx) =>
      Promise.all([planPage(tx, place.id, null), standings(tx, place.id), spentIn(tx, place.id)]),
    );
    if (plan === null) return null;
    const { goals, measures, money } = plan;
    const { years, rows, totals } = usedTable(goals, measures, money, spent);
    const inYears = (used: readonly Used[]) => used.map((one, index) => usedOf(years[index], one));
    return {
      edition: linkTo('editions', plan.edition.id, plan.edition.title, { at }),
      whole: standingOf(standingIn(plan, newest)),
      goals: goals.map(({ id, title, parentId }) => ({
        goal: linkTo('goals', id, title, { at }),
        parent: parentId,
        standing: standingOf(standingIn(plan, newest, id)),
      })),
      money: rows.map(({ goalId, label, years }) => ({
        ...{ goal: goalId, label },
        years: inYears(years),
      })),
      totals: inYears(totals),
      page: at(progressPath(lang, place.slug)),
    };
  },
});

function standingOf(all: RollUp): z.input<typeof Standing> {
  const measures = Object.values(all.counts).reduce((sum, one) => sum + one, 0);
  return { measures, states: countsOf((state) => all.counts[state]), percent: percentDone(all) };
}

function usedOf(
  year: number | undefined,
  { planned, funded, spent }: Used,
): z.input<typeof UsedIn> {
  return {
    year: year ?? 0,
    planned: amount(planned),
    funded: amount(funded),
    spent: amount(spent),
  };
}

type Counted = keyof RollUp['counts'];

function countsOf<Value>(of: (state: Counted) => Value): Record<Counted, Value> {
  const states: readonly Counted[] = [...progressStates, 'silent'];
  return Object.fromEntries(states.map((state) => [state, of(state)])) as Record<Counted, Value>;
}
