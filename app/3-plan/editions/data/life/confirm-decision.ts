import { and, desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import {
  type ConfirmRefusal,
  confirmed,
  confirmRefusals,
} from '#3-plan/editions/core/life/two-step.ts';
import { decision } from '#3-plan/editions/data/tables.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { operation } from '#platform/acts/operation.ts';
import { letCount } from './let-count.ts';
import { holdFor, type Recorded } from './record-decision.ts';
import { representedBy } from './representing.ts';

export type ConfirmingRefusal =
  | ConfirmRefusal
  | 'no-such-decision'
  | 'not-your-body'
  | 'not-put-forward'
  | 'another-version'
  | 'changed-meanwhile';

/**
 * Confirms what another prepared, by one who speaks for the same body: from then on it counts. Only the newest
 * that was recorded for the body, and only of the version that stands.
 */
export const confirmDecision = operation(
  {
    name: 'decision-confirmed',
    may: ['decision-recorder'],
    takes: z.object({ decisionId: z.uuid() }),
  },
  async (context, { decisionId }): Promise<Outcome<Recorded, ConfirmingRefusal>> => {
    const { tx, partnershipId, actor, now } = context;
    const own = and(eq(decision.partnershipId, partnershipId), eq(decision.id, decisionId));
    const [known] = await tx.select({ approvalId: decision.approvalId }).from(decision).where(own);
    const held = known ? await holdFor(context, known.approvalId) : null;
    // Read anew once it is held: another may have confirmed it meanwhile.
    const [waiting] = await tx.select().from(decision).where(own);
    if (!waiting || !held) return refuse('no-such-decision');
    const { edition, approving, body } = held;
    const found: ConfirmingRefusal[] = [...confirmRefusals(waiting, actor.name)];
    const speaksFor = await representedBy(tx, partnershipId, actor);
    if (!speaksFor.has(body.bodyId)) found.push('not-your-body');
    if (edition.state !== 'put-forward') found.push('not-put-forward');
    else if (approving.versions.at(-1)?.number !== waiting.version) found.push('another-version');
    const [newest] = await tx
      .select({ id: decision.id })
      .from(decision)
      .where(
        and(eq(decision.partnershipId, partnershipId), eq(decision.approvalId, waiting.approvalId)),
      )
      .orderBy(desc(decision.id))
      .limit(1);
    if (newest?.id !== decisionId) found.push('changed-meanwhile');
    const [first, ...more] = found;
    if (first) return refuse(first, ...more);
    const { confirmedBy, confirmedAt } = confirmed(waiting, { by: actor.name, at: now });
    await tx.update(decision).set({ confirmedBy, confirmedAt }).where(own);
    context.record({
      about: ref('approval', waiting.approvalId),
      after: { decision: decisionId, outcome: waiting.outcome, preparedBy: waiting.preparedBy },
    });
    const adopted = await letCount(context, held, waiting);
    return accept({ decisionId, waits: false, adopted });
  },
);
