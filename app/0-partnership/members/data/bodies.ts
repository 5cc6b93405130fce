import { and, eq, inArray } from 'drizzle-orm';
import type { Tx } from '#platform/database/transactions.ts';
import { newId } from '#platform/id.ts';
import { publishActors } from './actors.ts';
import { body } from './tables.ts';

/** The id of each named body, adding those the partnership does not know as councils. */
export async function bodiesByName(
  tx: Tx,
  partnershipId: string,
  wanted: readonly { name: string; ofActorId: string | null }[],
): Promise<Map<string, string>> {
  const names = wanted.map(({ name }) => name);
  const known = await tx
    .select({ id: body.id, name: body.name })
    .from(body)
    .where(and(eq(body.partnershipId, partnershipId), inArray(body.name, names)));
  const ids = new Map(known.map(({ id, name }) => [name, id]));
  const missing = wanted.filter(({ name }) => !ids.has(name));
  if (missing.length === 0) return ids;
  const added = missing.map(({ name, ofActorId }, position) => ({
    partnershipId,
    id: newId(),
    name,
    kind: 'council' as const,
    ofActorId,
    position: known.length + position,
  }));
  await tx.insert(body).values(added);
  return new Map([...ids, ...added.map(({ id, name }): [string, string] => [name, id])]);
}

/** The body of this name, and the organisation it belongs to; null when the partnership knows none. */
export async function bodyNamed(tx: Tx, partnershipId: string, name: string) {
  const [found] = await tx
    .select({ id: body.id, ofActorId: body.ofActorId })
    .from(body)
    .where(and(eq(body.partnershipId, partnershipId), eq(body.name, name)));
  return found ?? null;
}

/** A body by its id, held against others who would move it; null when the partnership has none. */
export async function bodyById(tx: Tx, partnershipId: string, id: string) {
  const [found] = await tx
    .select({ id: body.id, ofActorId: body.ofActorId, published: body.published })
    .from(body)
    .where(and(eq(body.partnershipId, partnershipId), eq(body.id, id)))
    .for('update');
  return found ?? null;
}

/** Puts a body under another actor, or under none. An actor whose body everyone sees is seen by everyone too. */
export async function moveBody(
  tx: Tx,
  partnershipId: string,
  { id, published }: { id: string; published: boolean },
  ofActorId: string | null,
): Promise<void> {
  await tx
    .update(body)
    .set({ ofActorId })
    .where(and(eq(body.partnershipId, partnershipId), eq(body.id, id)));
  if (published && ofActorId !== null) await publishActors(tx, partnershipId, [ofActorId]);
}

/** Shows visitors bodies that until now only a draft named, and the actors they belong to. */
export async function publishBodies(tx: Tx, partnershipId: string, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const shown = await tx
    .update(body)
    .set({ published: true })
    .where(and(eq(body.partnershipId, partnershipId), inArray(body.id, ids)))
    .returning({ of: body.ofActorId });
  const actors = new Set(shown.flatMap(({ of }) => of ?? []));
  await publishActors(tx, partnershipId, [...actors]);
}
