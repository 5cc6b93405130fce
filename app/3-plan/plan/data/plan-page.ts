import { and, eq, isNull, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { shortOf } from '#0-partnership/members/core/paths.ts';
import { inReadingOrder } from '#3-plan/plan/core/tree.ts';
import { listOf } from '#platform/database/list-of.ts';
import { prepared } from '#platform/database/prepared.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { currentFirst, withFrame } from './editions.ts';
import {
  approvalsOfEdition,
  budgetOfEdition,
  fundingOfEdition,
  goalsOfEdition,
  measuresOfEdition,
} from './plan-view.ts';
import { edition, frame } from './tables.ts';

const any = alias(edition, 'any_edition');
const asked = { partnershipId: sql.placeholder('partnershipId'), slug: sql.placeholder('slug') };

/** What another room asks about `edition` along with all that is in it. */
export type AskedBeside<Asked> = SQL<Asked>;

/**
 * How a whole plan is asked for, with what another room has about the edition in the same question:
 * each question more costs the database and the app as much as a list. `stands` is how its measures go. `name`
 * is of that question alone.
 */
export function planWith<Asked, Stands = null>(
  name: string,
  beside: AskedBeside<Asked>,
  stands: AskedBeside<Stands> = sql<Stands>`null`,
) {
  const question = prepared((tx) =>
    tx
      .select({
        edition,
        frame,
        editions: listOf(
          {
            id: any.id,
            slug: any.slug,
            title: any.title,
            lang: any.lang,
            state: any.state,
            published: any.published,
          },
          sql`from ${edition} ${any} where ${eq(any.partnershipId, edition.partnershipId)}`,
          currentFirst(any),
        ),
        goals: goalsOfEdition,
        measures: measuresOfEdition,
        budget: budgetOfEdition,
        funding: fundingOfEdition,
        approvals: approvalsOfEdition,
        beside,
        stands,
      })
      .from(edition)
      .leftJoin(frame, withFrame)
      .where(
        and(
          eq(edition.partnershipId, asked.partnershipId),
          or(isNull(sql`${asked.slug}::text`), eq(edition.slug, asked.slug)),
        ),
      )
      .orderBy(...currentFirst(edition))
      .limit(1)
      .prepare(name),
  );
  return async (tx: Tx, partnershipId: string, slug: string | null) => {
    const [found] = await question(tx).execute({ partnershipId, slug });
    return found ? whole(found) : null;
  };
}

/** Lists joined to what they belong to. */
function whole<Rest>({ goals, measures, budget, funding, ...rest }: Rest & Lists) {
  return {
    ...rest,
    goals: inReadingOrder(goals.map((goal) => ({ ...goal, short: shortOf(goal.id) }))),
    measures: measures.map(({ leads, ...measure }) => ({
      ...measure,
      leads: leads.map(({ name }) => name),
    })),
    money: { budget, funding },
  };
}

/** For who asks for a plan alone. */
export const nothingBeside = sql<null>`null`;

/**
 * All a plan page shows, in one question however long the plan is: the edition with that slug, or
 * without one the newest, and the others; goals in reading order, measures with the names of those who
 * lead, money in øre, approvals. Null when there is no edition to see, or none with that slug.
 */
export const planPage = planWith('whole_plan', nothingBeside);

type ListIn<List> = List extends SQL<infer Rows> ? Rows : never;
type Lists = {
  goals: ListIn<typeof goalsOfEdition>;
  measures: ListIn<typeof measuresOfEdition>;
  budget: ListIn<typeof budgetOfEdition>;
  funding: ListIn<typeof fundingOfEdition>;
};

export type PlanPage = Omit<NonNullable<Awaited<ReturnType<typeof planPage>>>, 'beside' | 'stands'>;
export type GoalRow = PlanPage['goals'][number];
export type MeasureRow = PlanPage['measures'][number];
export type Approval = PlanPage['approvals'][number];
