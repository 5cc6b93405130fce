import { and, asc, eq } from 'drizzle-orm';
import { actor } from '#0-partnership/members/data/tables.ts';
import { type EditionKey, inEdition } from '#3-plan/plan/data/in-edition.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { participation } from './measures/tables.ts';

export type Participant = {
  measureId: string;
  actorId: string;
  role: 'lead' | 'partner';
  name: string;
  kind: typeof actor.$inferSelect.kind;
};

/** Everyone in one measure of an edition, leads first, each in the plan's order. */
export async function participantsIn(
  tx: Tx,
  of: EditionKey,
  measureId: string,
): Promise<Participant[]> {
  return tx
    .select({
      measureId: participation.measureId,
      actorId: participation.actorId,
      role: participation.role,
      name: actor.name,
      kind: actor.kind,
    })
    .from(participation)
    .innerJoin(
      actor,
      and(
        eq(actor.partnershipId, participation.partnershipId),
        eq(actor.id, participation.actorId),
      ),
    )
    .where(and(inEdition(participation, of), eq(participation.measureId, measureId)))
    .orderBy(asc(participation.role), asc(participation.position));
}

/** The names of those who lead a measure and take part in it. */
export async function namesOf(
  tx: Tx,
  of: EditionKey,
  measureId: string,
): Promise<{ leads: string[]; partners: string[] }> {
  const all = await participantsIn(tx, of, measureId);
  const named = (role: Participant['role']) =>
    all.filter((one) => one.role === role).map(({ name }) => name);
  return { leads: named('lead'), partners: named('partner') };
}
