import { and, eq } from 'drizzle-orm';
import {
  changedFields,
  Rewording,
  rewordRefusals,
  wordedFields,
} from '#3-plan/plan/core/reword.ts';
import { only } from '#base/only.ts';
import { accept, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { type OperationContext, operation } from '#platform/acts/operation.ts';
import { measureFollows } from './keeping/follow.ts';
import { lockMeasure, openEdition } from './keeping/open.ts';
import { measureWording, step } from './measures/tables.ts';

/**
 * Gives a measure new wording in an edition that is still open, over the revision it was written from.
 * Gives back the new revision. Two at once: the second waits, and is refused as `changed-meanwhile`.
 */
export const rewordMeasure = operation(
  { name: 'measure-reworded', may: ['editor', 'administrator'], takes: Rewording },
  async (context, draft) => {
    const { tx, record } = context;
    const edition = await openEdition(tx, draft.editionId);
    const current = edition && (await lockMeasure(tx, edition, draft.measureId));
    if (!edition || !current) return refuse('no-such-measure');
    const [first, ...more] = rewordRefusals(edition, current, draft);
    if (first) return refuse(first, ...more);
    const changed = changedFields(current, draft);
    const revision = current.revision + 1;
    await writeWording(context, draft, revision);
    await measureFollows(context, edition, { ...current, ...only(draft, wordedFields) });
    record({
      about: ref('measure', draft.measureId),
      before: only(current, changed),
      after: { editionId: edition.id, ...only(draft, changed) },
      ...(draft.why === '' ? {} : { why: draft.why }),
    });
    return accept({ measureId: draft.measureId, revision });
  },
);

async function writeWording(
  { tx, partnershipId, now }: OperationContext,
  draft: Rewording,
  revision: number,
): Promise<void> {
  const { editionId, measureId } = draft;
  const { steps, ...wording } = only(draft, wordedFields);
  const [{ published } = { published: false }] = await tx
    .update(measureWording)
    .set({ ...wording, revision, changedAt: now })
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
