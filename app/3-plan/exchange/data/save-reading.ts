import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { correct } from '#3-plan/exchange/core/corrections/correct.ts';
import { type ReadingRefusal, saveRefusals } from '#3-plan/exchange/core/reading.ts';
import type { PlanContent } from '#3-plan/plan/core/content.ts';
import type { Answer } from '#3-plan/plan/core/recognise/recognise.ts';
import { type ImportRefusal, importPlan } from '#3-plan/plan/data/import-plan.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import type { ActRefusal, Perform } from '#platform/acts/act.ts';
import { operation } from '#platform/acts/operation.ts';
import { reading } from './tables.ts';

/** Ties a reading to the draft edition it became, and keeps what it was with its corrections. Refuses one that is not read, or was changed since it was seen. */
export const saveReading = operation(
  {
    name: 'reading-saved',
    may: ['editor', 'administrator'],
    takes: z.object({ id: z.uuid(), revision: z.number().int(), editionId: z.uuid() }),
  },
  async (context, { id, revision, editionId }): Promise<Outcome<string, ReadingRefusal>> => {
    const { tx, partnershipId, record } = context;
    const own = and(eq(reading.partnershipId, partnershipId), eq(reading.id, id));
    const [found] = await tx.select().from(reading).where(own).for('update');
    if (!found) return refuse('no-such-reading');
    const [first, ...more] = saveRefusals(found, revision);
    if (first) return refuse(first, ...more);
    const saved = { state: 'saved', editionId } as const;
    const { result, corrections } = found;
    const corrected = result && corrections.length > 0 ? correct(result, corrections).result : null;
    await tx
      .update(reading)
      .set({ ...saved, corrected, revision: revision + 1 })
      .where(own);
    record({ about: ref('reading', id), before: { state: found.state }, after: saved });
    return accept(editionId);
  },
);

/** Keeps what was read as a draft edition, in one act with the tie between them. Gives the edition's id. */
export async function saveAsDraft(
  perform: Perform,
  { id, sha256, revision }: { id: string; sha256: string; revision: number },
  content: PlanContent,
  answers: readonly Answer[] = [],
): Promise<Outcome<string, ReadingRefusal | ImportRefusal | ActRefusal>> {
  const imported = await perform(importPlan, {
    content,
    sourceSha256: sha256,
    answers: [...answers],
  });
  if (!imported.ok) return imported;
  return perform(saveReading, { id, revision, editionId: imported.value });
}
