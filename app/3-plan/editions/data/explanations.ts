import { and, eq } from 'drizzle-orm';
import { shortOf } from '#0-partnership/members/core/paths.ts';
import type { Explained } from '#3-plan/editions/core/explain.ts';
import type { ThingKind } from '#3-plan/editions/core/thing.ts';
import { type EditionKey, inEdition } from '#3-plan/plan/data/in-edition.ts';
import { measure } from '#3-plan/plan/data/measures/tables.ts';
import { goal } from '#3-plan/plan/data/tables.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { changeExplanation } from './tables.ts';

/** What is said of changes, by `nameOf` the thing it is said of. */
export type Explanations = ReadonlyMap<string, Explained>;

/** A goal and a measure may end in the same letters; their kind tells them apart. */
export function nameOf({ kind, key }: { kind: ThingKind; key: string }): string {
  return `${kind} ${key}`;
}

/** Why things changed in an edition, as far as one may see. */
export async function explanationsIn(tx: Tx, edition: EditionKey): Promise<Explanations> {
  const rows = await tx
    .select()
    .from(changeExplanation)
    .where(inEdition(changeExplanation, edition));
  return new Map(
    rows.map(({ aboutKind, aboutId, reason, contributed, revision }) => [
      nameOf({ kind: aboutKind, key: shortOf(aboutId) }),
      { reason, contributed, revision },
    ]),
  );
}

/** The identity behind the end of an id; null when the partnership has no such thing one may see. */
export async function identityOf(
  tx: Tx,
  partnershipId: string,
  { kind, key }: { kind: ThingKind; key: string },
): Promise<string | null> {
  const table = kind === 'goal' ? goal : measure;
  const [found] = await tx
    .select({ id: table.id })
    .from(table)
    .where(and(eq(table.partnershipId, partnershipId), eq(table.short, key)));
  return found?.id ?? null;
}
