import { and, asc, eq } from 'drizzle-orm';
import { actor } from '#0-partnership/members/data/tables.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { participation } from './tables.ts';

export type Participant = {
  measureId: string;
  actorId: string;
  role: 'lead' | 'partner';
  name: string;
  kind: typeof actor.$inferSelect.kind;
};

/** Who leads and who takes part, of one measure or of all in an edition, as the plan orders them. */
export async function participants(
  tx: Tx,
  editionId: string,
  measureId?: string,
): Promise<Participant[]> {
  const ofMeasure = measureId === undefined ? undefined : eq(participation.measureId, measureId);
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
    .where(and(eq(participation.editionId, editionId), ofMeasure))
    .orderBy(asc(participation.measureId), asc(participation.role), asc(participation.position));
}

/** The names of those who lead a measure and take part in it. */
export async function namesOf(
  tx: Tx,
  editionId: string,
  measureId: string,
): Promise<{ leads: string[]; partners: string[] }> {
  const all = await participants(tx, editionId, measureId);
  const named = (role: Participant['role']) =>
    all.filter((one) => one.role === role).map(({ name }) => name);
  return { leads: named('lead'), partners: named('partner') };
}
