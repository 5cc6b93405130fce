import { and, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Tx } from '#platform/database/transactions.ts';
import { actor, organisation, partnership } from './tables.ts';

/**
 * The organisation with this number as each partnership knows it: its actors and their sections, by
 * partnership. Null when the transaction may see none of them: a number alone is no one's to see.
 */
export async function organisationByNumber(tx: Tx, number: string) {
  const whole = alias(actor, 'whole');
  const actors = await tx
    .select({
      organisation: organisation.name,
      id: actor.id,
      name: actor.name,
      section: sql<boolean>`${actor.id} <> ${whole.id}`,
      partnership: { slug: partnership.slug, name: partnership.name, lang: partnership.lang },
    })
    .from(organisation)
    .innerJoin(whole, eq(whole.organisationId, organisation.id))
    .innerJoin(
      actor,
      and(
        eq(actor.partnershipId, whole.partnershipId),
        sql`(${actor.id} = ${whole.id} or (${actor.ofActorId} = ${whole.id} and ${actor.kind} = 'section'))`,
      ),
    )
    .innerJoin(partnership, eq(partnership.id, actor.partnershipId))
    .where(eq(organisation.number, number))
    .orderBy(
      sql`${partnership.name} collate norwegian`,
      sql`${actor.id} <> ${whole.id}`,
      sql`${actor.name} collate norwegian`,
    );
  const [first] = actors;
  return first ? { number, name: first.organisation, actors } : null;
}

/** The numbers of those actors that have one, by the actor's id. */
export async function numbersOf(tx: Tx, actorIds: string[]): Promise<Map<string, string>> {
  if (actorIds.length === 0) return new Map();
  const rows = await tx
    .select({ id: actor.id, number: organisation.number })
    .from(actor)
    .innerJoin(organisation, eq(organisation.id, actor.organisationId))
    .where(sql`${actor.id} = any(${sql.param(actorIds)}::uuid[])`);
  return new Map(rows.map(({ id, number }) => [id, number]));
}

/** The numbers of all organisations that actors the transaction may see have. */
export async function everyNumber(tx: Tx): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ number: organisation.number })
    .from(organisation)
    .innerJoin(actor, eq(actor.organisationId, organisation.id))
    .orderBy(organisation.number);
  return rows.map(({ number }) => number);
}
