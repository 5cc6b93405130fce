import { eq, sql } from 'drizzle-orm';
import { actor, body } from '#0-partnership/members/data/tables.ts';
import type { Tx } from '#platform/database/transactions.ts';

type Choice = { id: string; name: string };

/** The organisations and bodies of a partnership that a member can be given: parties first, then by name. */
export async function placeChoices(
  tx: Tx,
  partnershipId: string,
): Promise<{ actors: Choice[]; bodies: Choice[] }> {
  const actors = await tx
    .select({ id: actor.id, name: actor.name })
    .from(actor)
    .where(eq(actor.partnershipId, partnershipId))
    .orderBy(sql`${actor.member} desc`, sql`${actor.name} collate norwegian`);
  const bodies = await tx
    .select({ id: body.id, name: body.name })
    .from(body)
    .where(eq(body.partnershipId, partnershipId))
    .orderBy(body.position);
  return { actors, bodies };
}
