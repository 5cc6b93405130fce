import type pg from 'pg';
import { expect } from 'vitest';
import type { PlanContent } from '#3-plan/plan/core/content.ts';
import type { PlannedYear, Taking } from '#3-plan/plan/data/measures/tables.ts';

/** Plain questions to the tables, so that nothing of ours stands between a test and what was kept. */
export async function keptPlan(owner: pg.Pool, editionId: string): Promise<PlanContent> {
  const ask = async <Row>(sql: string): Promise<Row[]> =>
    (await owner.query(sql, [editionId])).rows as Row[];
  const [edition] = await ask<PlanContent & { frame: PlanContent['frame'] }>(
    `select e.title, e.lang, e.valid_from::text as "from", e.valid_to::text as "to",
            case when f.id is null then null else jsonb_build_object('kind', f.kind, 'title', f.title,
              'from', f.valid_from, 'to', f.valid_to) end as frame
       from edition e left join frame f on f.partnership_id = e.partnership_id and f.id = e.frame_id
      where e.id = $1`,
  );
  if (!edition) throw new Error('no such edition');
  const measures = await ask<PlanContent['measures'][number]>(
    `select m.measure_id as key, m.goal_id as goal, m.ref, m.title, m.standing, m.lead_kind as "leadKind",
            m.challenge, m.description, m.effect, m.valid_from::text as "from", m.valid_to::text as "to",
            array(select text from step s where (s.edition_id, s.measure_id) = (m.edition_id, m.measure_id) order by position) as steps,
            array(select other_id::text from see_also s where (s.edition_id, s.measure_id) = (m.edition_id, m.measure_id) order by position) as "seeAlso",
            ${['lead', 'partner'].map(
              (
                role,
              ) => `array(select a.name from participation p join actor a on (a.partnership_id, a.id) = (p.partnership_id, p.actor_id)
                 where (p.edition_id, p.measure_id) = (m.edition_id, m.measure_id) and p.role = '${role}' order by p.position) as ${role}s`,
            )}
       from measure_wording m where m.edition_id = $1 order by m.position`,
  );
  await expectToldAsKept(ask, measures);
  const money = `goal_id as goal, measure_id as measure, item, year, amount::text as amount`;
  const lines = <Line extends { amount: bigint }>(rows: Line[]): Line[] =>
    rows.map((line) => ({ ...line, amount: BigInt(line.amount) }));
  return {
    ...edition,
    goals: await ask(
      `select goal_id as key, parent_id as parent, kind, ref, title, purpose, weight
         from goal_wording where edition_id = $1 order by position`,
    ),
    measures,
    budget: lines(
      await ask(`select ${money} from budget_line where edition_id = $1 order by position`),
    ),
    funding: lines(
      await ask(
        `select ${money}, source, certainty, carry_over as "carryOver",
                (select name from actor a where (a.partnership_id, a.id) = (funding.partnership_id, payer_id)) as payer
           from funding where edition_id = $1 order by position`,
      ),
    ),
    approvals: await ask(
      `select b.name as body, (select name from actor a where (a.partnership_id, a.id) = (b.partnership_id, b.of_actor_id)) as "of",
              planned::text, decided::text, case_number as "caseNumber", outcome
         from approval p join body b on (b.partnership_id, b.id) = (p.partnership_id, p.body_id)
        where edition_id = $1 order by p.position`,
    ),
  };
}

/** What the database puts together for lists of measures is what stands in the rows it comes from. */
async function expectToldAsKept(
  ask: <Row>(sql: string) => Promise<Row[]>,
  measures: PlanContent['measures'],
): Promise<void> {
  type Told = { key: string; leads: Taking[]; partners: Taking[]; planned: PlannedYear[] };
  const told = await ask<Told>(
    `select measure_id as key, leads, partners, planned from measure_wording where edition_id = $1 order by position`,
  );
  const names = (taking: Taking[]) => taking.map(({ name }) => name);
  expect(told.map(({ key, leads, partners }) => [key, names(leads), names(partners)])).toEqual(
    measures.map(({ key, leads, partners }) => [key, leads, partners]),
  );
  const years = await ask<PlannedYear & { key: string }>(
    `select measure_id as key, year, sum(amount)::text as ore from budget_line
      where edition_id = $1 and measure_id is not null group by measure_id, year order by year`,
  );
  expect(told.map(({ planned }) => planned)).toEqual(
    told.map((one) =>
      years.filter(({ key }) => key === one.key).map(({ year, ore }) => ({ year, ore })),
    ),
  );
}

/** A plan with keys told by their place, so that two that only call things by other keys are equal. */
export function withoutKeys(plan: PlanContent): PlanContent {
  const keys = new Map([
    ...plan.goals.map(({ key }, at): [string, string] => [key, `goal ${at}`]),
    ...plan.measures.map(({ key }, at): [string, string] => [key, `measure ${at}`]),
  ]);
  const place = (key: string) => keys.get(key) ?? `unknown: ${key}`;
  const maybe = (key: string | null) => (key === null ? null : place(key));
  const money = <Line extends { goal: string | null; measure: string | null }>(
    line: Line,
  ): Line => ({
    ...line,
    goal: maybe(line.goal),
    measure: maybe(line.measure),
  });
  return {
    ...plan,
    goals: plan.goals.map((goal) => ({
      ...goal,
      key: place(goal.key),
      parent: maybe(goal.parent),
    })),
    measures: plan.measures.map((measure) => ({
      ...measure,
      key: place(measure.key),
      goal: maybe(measure.goal),
      seeAlso: measure.seeAlso.map(place),
      // A document may name the same one twice; a plan has each once.
      leads: [...new Set(measure.leads)],
      partners: [...new Set(measure.partners)],
    })),
    budget: plan.budget.map(money),
    funding: plan.funding.map(money),
  };
}
