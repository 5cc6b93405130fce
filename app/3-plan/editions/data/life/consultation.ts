import { and, desc, eq, sql } from 'drizzle-orm';
import { removeDue, writeDue } from '#0-partnership/thread/data/write-due.ts';
import type { Consultation } from '#3-plan/editions/core/life/consultation.ts';
import { type PaperItem, paperOf } from '#3-plan/editions/core/life/paper.ts';
import { identitiesIn } from '#3-plan/editions/data/identities-in.ts';
import { consultationContact, editionLife, editionPaper } from '#3-plan/editions/data/tables.ts';
import { planContent } from '#3-plan/exchange/data/plan-content.ts';
import type { Edition } from '#3-plan/plan/data/editions.ts';
import { type EditionKey, inEdition } from '#3-plan/plan/data/in-edition.ts';
import { edition } from '#3-plan/plan/data/tables.ts';
import { canonical } from '#base/canonical.ts';
import type { Day } from '#base/period.ts';
import { ref } from '#base/ref.ts';
import type { OperationContext } from '#platform/acts/operation.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { sha256Of } from '#platform/files/files.ts';
import { newId } from '#platform/id.ts';
import { enter } from './hold.ts';

/** A text as it was sent out, without the items. */
export type Paper = { id: string; hash: string; at: Date };

const { id, hash, at } = editionPaper;

/** What was sent out of an edition, as far as one may see; null when nothing was. */
export async function paperSentOut(tx: Tx, of: EditionKey): Promise<Paper | null> {
  const [found] = await tx
    .select({ id, hash, at })
    .from(editionPaper)
    .where(inEdition(editionPaper, of));
  return found ?? null;
}

/** The last day to answer, as it was said the last time an edition was put on consultation or that was changed; null when never. */
export async function lastDayToAnswer(tx: Tx, of: EditionKey): Promise<Day | null> {
  const [found] = await tx
    .select({ until: editionLife.until })
    .from(editionLife)
    .where(and(inEdition(editionLife, of), eq(editionLife.state, 'on-consultation')))
    .orderBy(desc(editionLife.position))
    .limit(1);
  return found?.until ?? null;
}

/** A text that was sent out with its items and the edition it is of, by the end of its id; null when one may see none. */
export async function paperAt(
  tx: Tx,
  partnershipId: string,
  short: string,
): Promise<(Paper & { slug: string; items: PaperItem[] }) | null> {
  const { items } = editionPaper;
  const [found] = await tx
    .select({ id, hash, at, items, slug: edition.slug })
    .from(editionPaper)
    .innerJoin(
      edition,
      and(
        eq(edition.partnershipId, editionPaper.partnershipId),
        eq(edition.id, editionPaper.editionId),
      ),
    )
    .where(
      and(
        eq(editionPaper.partnershipId, partnershipId),
        sql`right(${editionPaper.id}::text, 10) = ${short}`,
      ),
    );
  return found ?? null;
}

/** Keeps the text of an edition as it is sent out; what was kept of it before stays as it is. */
export async function keepPaper(
  { tx, partnershipId, now }: OperationContext,
  { id: editionId, slug }: Pick<Edition, 'id' | 'slug'>,
): Promise<Paper> {
  const of = { partnershipId, id: editionId };
  const known = await paperSentOut(tx, of);
  if (known) return known;
  const [read, { goalIds, measureIds }] = await Promise.all([
    planContent(tx, partnershipId, slug),
    identitiesIn(tx, of),
  ]);
  if (!read) throw new Error('an edition that is held has no content');
  const ids = { edition: editionId, goals: goalIds, measures: measureIds };
  const items = paperOf(read.content, ids);
  const paper = { id: newId(), hash: sha256Of(Buffer.from(canonical(items))), at: now };
  await tx.insert(editionPaper).values({
    ...{ ...paper, partnershipId, editionId, published: true, items },
  });
  return paper;
}

/**
 * Notes until when an edition is on consultation and where answers go, among what it has come through, and its
 * last day, so that calendars and letters tell it.
 */
export async function tellConsultation(
  context: OperationContext,
  { id: editionId, paperId, title }: { id: string; paperId: string; title: string },
  { until, contact, caseNumber }: Consultation,
): Promise<void> {
  const shown = { id: editionId, published: true };
  await enter(context, shown, { state: 'on-consultation', until, caseNumber });
  await keepContact(context, editionId, contact);
  await writeDue(context.tx, context.partnershipId, [
    {
      ...{ what: 'consultation', about: ref('paper', paperId), title, owner: null },
      ...{ day: until, state: 'open', published: true },
    },
  ]);
}

/** Over the one before: it can be a person's, and nobody needs it any longer. */
async function keepContact(
  { tx, partnershipId }: OperationContext,
  editionId: string,
  contact: string,
): Promise<void> {
  await tx
    .insert(consultationContact)
    .values({ partnershipId, editionId, published: true, contact })
    .onConflictDoUpdate({
      target: [consultationContact.partnershipId, consultationContact.editionId],
      set: { contact },
    });
}

/** Takes the last day away, and where answers are sent: the edition is on consultation no longer. */
export async function consultationIsOver(
  { tx, partnershipId }: OperationContext,
  of: { id: string },
): Promise<void> {
  const paper = await paperSentOut(tx, { partnershipId, id: of.id });
  if (paper) await removeDue(tx, partnershipId, ['consultation'], [paper.id]);
  const own = { partnershipId, id: of.id };
  await tx.delete(consultationContact).where(inEdition(consultationContact, own));
}
