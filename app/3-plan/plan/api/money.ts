import { z } from 'zod';
import { Certainty } from '#3-plan/plan/core/content.ts';
import { certaintyNames } from '#3-plan/plan/core/names.ts';
import {
  type MoneyRow,
  publishedBudget,
  publishedFunding,
} from '#3-plan/plan/data/published/money.ts';
import { Amount, amount } from '#platform/http/api/amount.ts';
import { linkTo, Partnership } from '#platform/http/api/of-partnership.ts';
import { type Reader, rowList } from '#platform/http/api/rows.ts';
import { Link, named, Term, term, told } from '#platform/http/api/schemas.ts';
import { Edition, Id, standing, standingOf, whichOf, Year } from './schemas.ts';

const moneyShape = {
  id: z.uuid(),
  year: z.int(),
  amount: Amount,
  goal: Link.nullable(),
  measure: Link.nullable(),
  item: told(z.string().nullable(), {
    nb: 'En post for seg, som verken er mål eller tiltak.',
    nn: 'Ein post for seg, som verken er mål eller tiltak.',
    en: 'An item of its own, neither goal nor measure.',
  }),
  ...standing,
};

const BudgetLine = named(z.strictObject(moneyShape), 'BudgetLine', {
  nb: 'Ett beløp i ett år, for ett mål, ett tiltak eller én post.',
  nn: 'Eitt beløp i eitt år, for eitt mål, eitt tiltak eller éin post.',
  en: 'One amount in one year, for one goal, one measure or one item.',
});

const Funding = named(
  z.strictObject({
    ...moneyShape,
    source: z.string(),
    payer: Link.nullable(),
    certainty: Term(Certainty),
    carryOver: told(z.boolean(), {
      nb: 'Om det som ikke brukes, kan flyttes til et senere år.',
      nn: 'Om det som ikkje blir brukt, kan flyttast til eit seinare år.',
      en: 'Whether what is not spent may be moved to a later year.',
    }),
  }),
  'Funding',
  {
    nb: 'Hvor penger kommer fra, og hvor sikkert det er.',
    nn: 'Kor pengar kjem frå, og kor sikkert det er.',
    en: 'Where money comes from, and how sure it is.',
  },
);

const query = {
  partnership: Partnership,
  edition: Edition,
  goal: told(Id.optional(), {
    nb: 'Bare til dette målet selv.',
    nn: 'Berre til dette målet sjølv.',
    en: 'Only for this goal itself.',
  }),
  measure: told(Id.optional(), {
    nb: 'Bare til dette tiltaket.',
    nn: 'Berre til dette tiltaket.',
    en: 'Only for this measure.',
  }),
  year: told(Year.optional(), {
    nb: 'Bare beløp for dette året.',
    nn: 'Berre beløp for dette året.',
    en: 'Only amounts for this year.',
  }),
};

function moneyOf(row: MoneyRow, reader: Reader) {
  return {
    id: row.id,
    year: row.year,
    amount: amount(row.ore),
    goal: linkTo('goals', row.goalId, row.goalTitle, reader),
    measure: linkTo('measures', row.measureId, row.measureTitle, reader),
    item: row.item,
    ...standingOf(row, reader),
  };
}

export const budget = rowList({
  path: '/budget',
  operation: 'listBudget',
  called: 'BudgetPage',
  summary: { nb: 'Budsjettlinjer', nn: 'Budsjettlinjer', en: 'Budget lines' },
  about: {
    nb: 'Linjene slik planen gir dem. Et beløp for et mål dekker det som er gitt for tiltakene under det, så linjer for begge deler skal ikke legges sammen. Summene står i «costs» under /plans.',
    nn: 'Linjene slik planen gir dei. Eit beløp for eit mål dekkjer det som er gitt for tiltaka under det, så linjer for begge delar skal ikkje leggjast saman. Summane står i «costs» under /plans.',
    en: 'The lines as the plan gives them. An amount for a goal covers what is given for its measures, so lines for both are not to be added up. The sums stand in “costs” under /plans.',
  },
  example: '/budget?partnership=vest-telemark&year=2026',
  query,
  item: BudgetLine,
  rows(tx, request, page) {
    const { goal, measure, year } = request.query;
    const filter = { ...whichOf(request), goalId: goal, measureId: measure, year };
    return publishedBudget(tx, filter, page);
  },
  answer: moneyOf,
});

export const funding = rowList({
  path: '/funding',
  operation: 'listFunding',
  called: 'FundingPage',
  summary: { nb: 'Finansiering', nn: 'Finansiering', en: 'Funding' },
  example: '/funding?partnership=vest-telemark&certainty=granted',
  query: {
    ...query,
    certainty: told(Certainty.optional(), {
      nb: 'Bare penger som er så sikre.',
      nn: 'Berre pengar som er så sikre.',
      en: 'Only money that is this sure.',
    }),
  },
  item: Funding,
  rows(tx, request, page) {
    const { goal, measure, year, certainty } = request.query;
    const filter = { ...whichOf(request), goalId: goal, measureId: measure, year, certainty };
    return publishedFunding(tx, filter, page);
  },
  answer: (row, reader) => ({
    ...moneyOf(row, reader),
    source: row.source,
    payer: linkTo('organisations', row.payerId, row.payerName, reader),
    certainty: term(row.certainty, certaintyNames, reader.lang),
    carryOver: row.carryOver,
  }),
});
