import { and, eq, or } from 'drizzle-orm';
import { actor } from '#0-partnership/members/data/tables.ts';
import { currentFirst } from '#3-plan/plan/data/editions.ts';
import { wordedAs, wordedIn } from '#3-plan/plan/data/measure-editions.ts';
import { measure, measureWording } from '#3-plan/plan/data/measures/tables.ts';
import { type Participant, participantsIn } from '#3-plan/plan/data/participants.ts';
import { edition } from '#3-plan/plan/data/tables.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { newestReport } from './reports-of.ts';

/** A measure one can report on: as the plan that holds has it, who is in it, and how it stands. */
export type Reportable = {
  id: string;
  title: string;
  ref: string | null;
  from: string | null;
  edition: typeof edition.$inferSelect;
  participants: Participant[];
  newest: Awaited<ReturnType<typeof newestReport>>;
};

/**
 * The measure, held until the transaction ends when `held`: of two who report at once, the second sees what
 * the first wrote. Null when the transaction may see none with that id.
 */
export async function reportable(
  tx: Tx,
  partnershipId: string,
  measureId: string,
  held = false,
): Promise<Reportable | null> {
  if (held) {
    await tx
      .select({ id: measure.id })
      .from(measure)
      .where(and(eq(measure.partnershipId, partnershipId), eq(measure.id, measureId)))
      .for('update');
  }
  const [found] = await tx
    .select({ wording: measureWording, edition })
    .from(measure)
    .innerJoin(measureWording, wordedAs)
    .innerJoin(edition, wordedIn)
    .where(and(eq(measure.partnershipId, partnershipId), eq(measure.id, measureId)))
    .orderBy(...currentFirst(edition))
    .limit(1);
  if (!found) return null;
  const { wording } = found;
  const [participants, newest] = await Promise.all([
    participantsIn(tx, found.edition, measureId),
    newestReport(tx, partnershipId, measureId),
  ]);
  const { title, ref, from } = wording;
  return { id: measureId, title, ref, from, edition: found.edition, participants, newest };
}

/**
 * The actors an organisation speaks for: itself, its sections, and collective actors it is the contact of.
 */
export async function spokenFor(
  tx: Tx,
  partnershipId: string,
  actorId: string,
): Promise<ReadonlySet<string>> {
  const rows = await tx
    .select({ id: actor.id })
    .from(actor)
    .where(
      and(
        eq(actor.partnershipId, partnershipId),
        or(eq(actor.id, actorId), eq(actor.ofActorId, actorId)),
      ),
    );
  return new Set(rows.map(({ id }) => id));
}
