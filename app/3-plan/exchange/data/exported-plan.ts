import { and, eq, sql } from 'drizzle-orm';
import { actor } from '#0-partnership/members/data/tables.ts';
import { type Labels, labelsOf } from '#3-plan/exchange/core/out/labels.ts';
import { inOrder } from '#3-plan/exchange/core/out/order.ts';
import { actorInPlan, goalOfPlan } from '#3-plan/exchange/core/out/part-of-plan.ts';
import type { EditionFacts } from '#3-plan/exchange/core/out/plan-facts.ts';
import type { PlanContent } from '#3-plan/plan/core/content.ts';
import type { Edition } from '#3-plan/plan/data/editions.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { planContent } from './plan-content.ts';

/**
 * What of an edition is wanted: all of it, one goal, or what one actor does, by the ends of their ids or
 * by what they are called: a goal by its number or title, an actor by its name.
 */
export type Wanted =
  | { of: 'plan' }
  | { of: 'goal' | 'actor'; short: string }
  | { of: 'goal' | 'actor'; called: string };

/** What is written in any format: the content, what its goals and measures are called, and what it is of. */
export type ExportedPlan = {
  edition: Edition;
  content: PlanContent;
  facts: EditionFacts;
  labels: Labels;
};

/**
 * The edition that holds, or the one a slug names, or the part of it that is wanted. Null when
 * there is no such edition, or it has no such goal or no measure of such an actor.
 */
export async function exportedPlan(
  tx: Tx,
  partnership: { id: string; name: string },
  slug: string | null,
  wanted: Wanted,
): Promise<ExportedPlan | null> {
  const [found, name] = await Promise.all([
    planContent(tx, partnership.id, slug),
    wanted.of === 'actor' ? actorName(tx, partnership.id, wanted) : null,
  ]);
  if (found === null) return null;
  const { edition, content: whole } = found;
  const content = partOf(whole, wanted, name);
  if (content === null) return null;
  const { name: owner } = partnership;
  const within = wanted.of === 'plan' ? {} : { partOf: whole.title };
  const facts = { owner, state: edition.state, ...within };
  return { edition, content, facts, labels: labelsOf(inOrder(whole)) };
}

function partOf(whole: PlanContent, wanted: Wanted, name: string | null): PlanContent | null {
  if (wanted.of === 'plan') return whole;
  if (wanted.of === 'actor') return name === null ? null : actorInPlan(whole, name);
  const key = 'short' in wanted ? wanted.short : keyOfGoal(whole, wanted.called);
  return key === null ? null : goalOfPlan(whole, key);
}

function keyOfGoal({ goals }: PlanContent, called: string): string | null {
  const found = goals.find(({ ref, title }) => ref === called || title === called);
  return found?.key ?? null;
}

async function actorName(
  tx: Tx,
  partnershipId: string,
  wanted: { short: string } | { called: string },
): Promise<string | null> {
  if ('called' in wanted) return wanted.called;
  const [found] = await tx
    .select({ name: actor.name })
    .from(actor)
    .where(
      and(
        eq(actor.partnershipId, partnershipId),
        sql`right(${actor.id}::text, 10) = ${wanted.short}`,
      ),
    );
  return found?.name ?? null;
}
