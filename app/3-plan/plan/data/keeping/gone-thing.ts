import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { ThingKind } from '#3-plan/plan/core/keeping/thing.ts';
import { changeIn } from '#3-plan/plan/core/keeping/undo.ts';
import { chosenEdition, editions } from '#3-plan/plan/data/editions.ts';
import type { EditionKey } from '#3-plan/plan/data/in-edition.ts';
import { measure } from '#3-plan/plan/data/measures/tables.ts';
import { goal } from '#3-plan/plan/data/tables.ts';
import type { Ref } from '#base/ref.ts';
import { entriesAbout } from '#platform/acts/read-journal.ts';
import type { Tx } from '#platform/database/transactions.ts';

const most = 200;
const Ended = z.object({
  before: z.object({ title: z.string(), ref: z.string().nullable() }),
  after: z.object({ editionId: z.uuid(), ended: z.string() }),
  why: z.string().optional(),
});

/**
 * A goal or measure that is in an edition no more, by the end of its id, as the journal tells of its ending:
 * with the number to undo when it can be brought back. Members only: null when it never ended there.
 */
export async function goneThing(
  tx: Tx,
  partnershipId: string,
  kind: ThingKind,
  short: string,
  slug: string | null,
) {
  const of = chosenEdition(await editions(tx, partnershipId), slug);
  const table = kind === 'goal' ? goal : measure;
  const [thing] = await tx
    .select({ id: table.id })
    .from(table)
    .where(and(eq(table.partnershipId, partnershipId), eq(table.short, short)));
  if (of === null || !thing) return null;
  const entries = await entriesAbout(tx, partnershipId, { kind, id: thing.id }, most);
  for (const { number, at, content } of entries) {
    const told = Ended.safeParse(content);
    if (content === null || !told.success || told.data.after.editionId !== of.edition.id) continue;
    const change = changeIn(kind, content);
    const { before, why = '' } = told.data;
    return { ...of, ...before, id: thing.id, at, why, number: change === null ? null : number };
  }
  return null;
}

/**
 * The number of the newest ending of a thing in an edition; undefined when there is none. One from before it was
 * brought back and written on would bring back what it said then.
 */
export async function lastEnding(
  tx: Tx,
  { partnershipId, id }: EditionKey,
  of: Ref,
): Promise<number | undefined> {
  const entries = await entriesAbout(tx, partnershipId, of, most);
  return entries.find(({ content }) => {
    const told = Ended.safeParse(content);
    return told.success && told.data.after.editionId === id;
  })?.number;
}
