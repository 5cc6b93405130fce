import { and, desc, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import { actor } from '#0-partnership/members/data/tables.ts';
import { withFrame } from '#3-plan/plan/data/editions.ts';
import { measureWording } from '#3-plan/plan/data/measures/tables.ts';
import { edition, frame, goalWording } from '#3-plan/plan/data/tables.ts';
import type { Day } from '#base/period.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { proposal } from './tables.ts';

const most = 200;

/** Proposals with what they are about, newest first. Members only. */
async function proposalsWhere(tx: Tx, partnershipId: string, which: SQL | undefined) {
  return tx
    .select({
      proposal,
      edition,
      frame,
      by: actor.name,
      /** What the measure is called now; null for a new one, and one that ended. */
      title: measureWording.title,
      /** What a new measure is proposed under. */
      goal: { ref: goalWording.ref, title: goalWording.title },
    })
    .from(proposal)
    .innerJoin(
      edition,
      and(eq(edition.partnershipId, proposal.partnershipId), eq(edition.id, proposal.editionId)),
    )
    .leftJoin(frame, withFrame)
    .leftJoin(
      actor,
      and(eq(actor.partnershipId, proposal.partnershipId), eq(actor.id, proposal.byActorId)),
    )
    .leftJoin(
      measureWording,
      and(
        eq(measureWording.partnershipId, proposal.partnershipId),
        eq(measureWording.editionId, proposal.editionId),
        eq(measureWording.measureId, proposal.measureId),
      ),
    )
    .leftJoin(
      goalWording,
      and(
        eq(goalWording.partnershipId, proposal.partnershipId),
        eq(goalWording.editionId, proposal.editionId),
        eq(goalWording.goalId, proposal.goalId),
      ),
    )
    .where(and(eq(proposal.partnershipId, partnershipId), which))
    .orderBy(desc(proposal.id))
    .limit(most);
}

export type ProposalRow = Awaited<ReturnType<typeof proposalsWhere>>[number];

/** All that was proposed in a partnership, what waits for an answer first. Members only. */
export async function allProposals(tx: Tx, partnershipId: string): Promise<ProposalRow[]> {
  const rows = await proposalsWhere(tx, partnershipId, undefined);
  const waits = ({ proposal: { state } }: ProposalRow) => (state === 'open' ? 0 : 1);
  return rows.sort((a, b) => waits(a) - waits(b));
}

/** What nobody has answered, about any measure or none. Members only. */
export async function unanswered(tx: Tx, partnershipId: string): Promise<ProposalRow[]> {
  return proposalsWhere(tx, partnershipId, eq(proposal.state, 'open'));
}

/** How many days an answer is news to whoever asked for it. */
const newsFor = 30;

/**
 * What one person or their organisations proposed: what nobody has answered, and what was answered in the last
 * month before a day. Members only.
 */
export async function proposalsFrom(
  tx: Tx,
  partnershipId: string,
  { by, actorIds }: { by: string; actorIds: readonly string[] },
  today: Day,
): Promise<ProposalRow[]> {
  const own = or(eq(proposal.by, by), inArray(proposal.byActorId, [...actorIds]));
  const late = sql`${proposal.answeredAt} > ${today}::date - ${newsFor}::integer`;
  return proposalsWhere(tx, partnershipId, and(own, or(eq(proposal.state, 'open'), late)));
}

/** What waits for an answer about one measure. Members only. */
export async function openProposals(
  tx: Tx,
  partnershipId: string,
  measureId: string,
): Promise<ProposalRow[]> {
  const open = and(eq(proposal.measureId, measureId), eq(proposal.state, 'open'));
  return proposalsWhere(tx, partnershipId, open);
}

/** One proposal by the end of its id; null when there is none to see. Members only. */
export async function proposalAt(
  tx: Tx,
  partnershipId: string,
  short: string,
): Promise<ProposalRow | null> {
  const [found] = await proposalsWhere(
    tx,
    partnershipId,
    sql`right(${proposal.id}::text, 10) = ${short}`,
  );
  return found ?? null;
}
