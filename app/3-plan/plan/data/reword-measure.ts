import { and, asc, eq } from 'drizzle-orm';
import {
  changedFields,
  Rewording,
  rewordRefusals,
  type Worded,
  wordedFields,
} from '#3-plan/plan/core/reword.ts';
import { accept, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { type OperationContext, operation } from '#platform/acts/operation.ts';
import { writeFindable } from '#platform/search/write.ts';
import { measureWords } from './index-edition.ts';
import { namesOf } from './participants.ts';
import { edition, frame, measureWording, step } from './tables.ts';

/**
 * Gives a measure new wording in an edition that is still open, over the revision it was written from.
 * Gives back the new revision. Two at once: the second waits, and is refused as `changed-meanwhile`.
 */
export const rewordMeasure = operation(
  { name: 'measure-reworded', may: ['editor', 'administrator'], takes: Rewording },
  async (context, draft) => {
    const { tx, record } = context;
    const found = await lockWording(tx, draft);
    if (!found) return refuse('no-such-measure');
    const { current, edition } = found;
    const [first, ...more] = rewordRefusals(edition, current, draft);
    if (first) return refuse(first, ...more);
    const changed = changedFields(current, draft);
    const revision = current.revision + 1;
    await writeWording(context, draft, revision);
    await writeFindable(tx, context.partnershipId, [
      {
        kind: 'measure',
        id: draft.measureId,
        version: draft.editionId,
        lang: edition.lang,
        title: draft.title,
        body: measureWords({ ...draft, ...(await namesOf(tx, edition, draft.measureId)) }),
        published: edition.published,
      },
    ]);
    record({
      about: ref('measure', draft.measureId),
      before: only(current, changed),
      after: only(draft, changed),
      ...(draft.why === '' ? {} : { why: draft.why }),
    });
    return accept({ measureId: draft.measureId, revision });
  },
);

async function lockWording(
  tx: OperationContext['tx'],
  { editionId, measureId }: Pick<Rewording, 'editionId' | 'measureId'>,
) {
  const [open] = await tx.select().from(edition).where(eq(edition.id, editionId)).for('share');
  if (!open) return null;
  const [wording] = await tx
    .select()
    .from(measureWording)
    .where(isWording(editionId, measureId))
    .for('update');
  if (!wording) return null;
  const [above] = open.frameId
    ? await tx.select().from(frame).where(eq(frame.id, open.frameId))
    : [];
  const steps = await tx
    .select({ text: step.text })
    .from(step)
    .where(and(eq(step.editionId, editionId), eq(step.measureId, measureId)))
    .orderBy(asc(step.position));
  const current = { ...wording, steps: steps.map(({ text }) => text) };
  return { current, edition: { ...open, frame: above ?? null } };
}

async function writeWording(
  { tx, partnershipId }: OperationContext,
  draft: Rewording,
  revision: number,
): Promise<void> {
  const { editionId, measureId } = draft;
  const { steps, ...wording } = only(draft, wordedFields);
  const [{ published } = { published: false }] = await tx
    .update(measureWording)
    .set({ ...wording, revision })
    .where(isWording(editionId, measureId))
    .returning({ published: measureWording.published });
  await tx.delete(step).where(and(eq(step.editionId, editionId), eq(step.measureId, measureId)));
  if (steps.length === 0) return;
  await tx.insert(step).values(
    steps.map((text, position) => ({
      partnershipId,
      editionId,
      measureId,
      position,
      text,
      published,
    })),
  );
}

function isWording(editionId: string, measureId: string) {
  return and(eq(measureWording.editionId, editionId), eq(measureWording.measureId, measureId));
}

function only<Field extends keyof Worded>(
  wording: Worded,
  fields: readonly Field[],
): Pick<Worded, Field> {
  return Object.fromEntries(fields.map((field) => [field, wording[field]])) as Pick<Worded, Field>;
}
