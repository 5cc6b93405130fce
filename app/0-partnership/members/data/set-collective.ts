import { and, eq } from 'drizzle-orm';
import {
  Collective,
  type CollectiveRefusal,
  collectiveRefusals,
} from '#0-partnership/members/core/collective.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { operation } from '#platform/acts/operation.ts';
import { membersOf } from './collectives.ts';
import { actor, collectiveMember } from './tables.ts';

/** Says who an actor is made up of: what it leads, each of them leads through it. */
export const setCollective = operation(
  {
    name: 'collective-set',
    may: ['editor', 'coordinator', 'administrator'],
    takes: Collective,
  },
  async ({ tx, partnershipId, record }, draft): Promise<Outcome<string, CollectiveRefusal>> => {
    const { collectiveId, memberIds } = draft;
    // The actor's own row is what two who choose at once wait for.
    await tx
      .select({ id: actor.id })
      .from(actor)
      .where(isActor(partnershipId, collectiveId))
      .for('update');
    const actors = await tx
      .select({ id: actor.id, kind: actor.kind })
      .from(actor)
      .where(eq(actor.partnershipId, partnershipId));
    const now = (await membersOf(tx, partnershipId, collectiveId)).map(({ id }) => id);
    const [first, ...more] = collectiveRefusals(draft, { actors, now });
    if (first) return refuse(first, ...more);
    await tx
      .delete(collectiveMember)
      .where(
        and(
          eq(collectiveMember.partnershipId, partnershipId),
          eq(collectiveMember.collectiveId, collectiveId),
        ),
      );
    const rows = [...new Set(memberIds)].map((memberId) => ({
      ...{ partnershipId, collectiveId, memberId, published: true },
    }));
    if (rows.length > 0) await tx.insert(collectiveMember).values(rows);
    record({
      about: ref('actor', collectiveId),
      before: { members: now },
      after: { members: rows.map(({ memberId }) => memberId) },
    });
    return accept(collectiveId);
  },
);

function isActor(partnershipId: string, id: string) {
  return and(eq(actor.partnershipId, partnershipId), eq(actor.id, id));
}
