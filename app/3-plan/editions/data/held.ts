import { and, eq } from 'drizzle-orm';
import { shortOf } from '#0-partnership/members/core/paths.ts';
import { editionBefore } from '#3-plan/editions/core/pair.ts';
import type { ThingKind } from '#3-plan/editions/core/thing.ts';
import { type Edition, editions } from '#3-plan/plan/data/editions.ts';
import { edition } from '#3-plan/plan/data/tables.ts';
import { accept, refuse } from '#base/outcome.ts';
import type { OperationContext } from '#platform/acts/operation.ts';
import { compare } from './comparison.ts';
import { identityOf } from './explanations.ts';

/** The edition, held so that it is neither closed nor made public meanwhile, and the one it goes on from. */
export async function held({ tx, partnershipId }: OperationContext, editionId: string) {
  const [after] = await tx
    .select()
    .from(edition)
    .where(and(eq(edition.partnershipId, partnershipId), eq(edition.id, editionId)))
    .for('share');
  if (!after) return refuse('no-such-edition');
  const all = (await editions(tx, partnershipId)).map(({ edition }) => edition);
  const before = editionBefore(all, after);
  return before === null ? refuse('no-edition-before') : accept({ before, after });
}

/** A goal or measure of the two editions by its identity; null where neither has it. */
export async function thingIn(
  { tx, partnershipId }: OperationContext,
  pair: { before: Edition; after: Edition },
  { kind, id }: { kind: ThingKind; id: string },
) {
  const key = shortOf(id);
  // The end alone is not the identity.
  if ((await identityOf(tx, partnershipId, { kind, key })) !== id) return null;
  const { difference } = await compare(tx, partnershipId, pair);
  return difference.things.find((thing) => thing.kind === kind && thing.key === key) ?? null;
}
