import { and, eq, sql } from 'drizzle-orm';
import { bodyById, moveBody } from '#0-partnership/members/data/bodies.ts';
import {
  type HasDecided,
  Placing,
  type PlacingAnewRefusal,
  placingRefusals,
} from '#3-plan/editions/core/life/placing.ts';
import { decision } from '#3-plan/editions/data/tables.ts';
import { isAhead } from '#3-plan/plan/core/edition.ts';
import { approval } from '#3-plan/plan/data/approvals/tables.ts';
import { edition } from '#3-plan/plan/data/tables.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { operation } from '#platform/acts/operation.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { holdAll } from './hold.ts';
import { organisationsFor } from './placed-body.ts';

/**
 * Says which organisation a body belongs to. What it has decided stays its own, as it was decided. Gives the
 * body.
 */
export const placeBody = operation(
  {
    name: 'body-placed',
    may: ['editor', 'coordinator', 'administrator'],
    takes: Placing,
  },
  async (context, draft): Promise<Outcome<string, PlacingAnewRefusal>> => {
    const { tx, partnershipId, record } = context;
    const { bodyId, of } = draft;
    // So that nothing is decided, and no version put forward, meanwhile.
    await holdAll(context);
    const body = await bodyById(tx, partnershipId, bodyId);
    if (body === null) return refuse('no-such-body');
    const organisations = await organisationsFor(tx, partnershipId);
    const [first, ...more] = placingRefusals(draft, {
      of: body.ofActorId,
      decided: await hasDecided(tx, partnershipId, bodyId),
      organisations: new Set(organisations.map(({ id }) => id)),
    });
    if (first) return refuse(first, ...more);
    await moveBody(tx, partnershipId, body, of);
    record({ about: ref('body', bodyId), before: { of: body.ofActorId }, after: { of } });
    return accept(bodyId);
  },
);

/** What a body has decided in all. What a document told counts where the plan is settled by it, and not before. */
async function hasDecided(tx: Tx, partnershipId: string, bodyId: string): Promise<HasDecided> {
  const rows = await tx
    .select({
      state: edition.state,
      told: sql<boolean>`${approval.outcome} is not null or ${approval.decided} is not null`,
      recorded: sql<boolean>`exists (select from ${decision}
        where ${decision.partnershipId} = ${approval.partnershipId}
          and ${decision.approvalId} = ${approval.id})`,
    })
    .from(approval)
    .innerJoin(
      edition,
      and(eq(edition.partnershipId, approval.partnershipId), eq(edition.id, approval.editionId)),
    )
    .where(and(eq(approval.partnershipId, partnershipId), eq(approval.bodyId, bodyId)));
  if (rows.some(({ state, recorded }) => recorded && isAhead(state))) return 'unsettled';
  const settled = rows.filter(({ state }) => !isAhead(state));
  return settled.some(({ told, recorded }) => told || recorded) ? 'settled' : 'never';
}
