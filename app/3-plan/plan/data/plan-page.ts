import { and, eq, isNull, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { shortOf } from '#0-partnership/members/core/paths.ts';
import { inReadingOrder } from '#3-plan/plan/core/tree.ts';
import { listOf } from '#platform/database/list-of.ts';
import { prepared } from '#platform/database/prepared.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { newestFirst, withFrame } from './editions.ts';
import {
  approvalsOfEdition,
  budgetOfEdition,
  fundingOfEdition,
  goalsOfEdition,
  leadsOfEdition,
  measuresOfEdition,
} from './plan-view.ts';
import { edition, frame } from './tables.ts';

const any = alias(edition, 'any_edition');
const asked = { partnershipId: sql.placeholder('partnershipId'), slug: sql.placeholder('slug') };

const wholePlan = prepared((tx) =>
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
        newestFirst(any),
      ),
      goals: goalsOfEdition,
      measures: measuresOfEdition,
      leads: leadsOfEdition,
      budget: budgetOfEdition,
      funding: fundingOfEdition,
      approvals: approvalsOfEdition,
    })
    .from(edition)
    .leftJoin(frame, withFrame)
    .where(
      and(
        eq(edition.partnershipId, asked.partnershipId),
        or(isNull(sql`${asked.slug}::text`), eq(edition.slug, asked.slug)),
      ),
    )
    .orderBy(...newestFirst(edition))
    .limit(1)
    .prepare('whole_plan'),
);

/**
 * All a plan page shows, in one question however long the plan is: the edition with that slug, or
 * without one the newest, and the others; goals in reading order, measures with the
 * names of those who lead, money in øre, approvals. Null when there is no edition to see, or none with that slug.
 */
export async function planPage(tx: Tx, partnershipId: string, slug: string | null) {
  const [found] = await wholePlan(tx).execute({ partnershipId, slug });
  if (!found) return null;
  const { goals, measures, leads, budget, funding, ...rest } = found;
  const byMeasure = Map.groupBy(leads, ({ measureId }) => measureId);
  return {
    ...rest,
    goals: inReadingOrder(goals.map((goal) => ({ ...goal, short: shortOf(goal.id) }))),
    measures: measures.map((measure) => ({
      ...measure,
      leads: (byMeasure.get(measure.id) ?? []).map(({ name }) => name),
    })),
    money: { budget, funding },
  };
}

export type PlanPage = NonNullable<Awaited<ReturnType<typeof planPage>>>;
export type GoalRow = PlanPage['goals'][number];
export type MeasureRow = PlanPage['measures'][number];
export type Approval = PlanPage['approvals'][number];
