import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { Correction } from '#3-plan/exchange/core/corrections/correction.ts';
import { withCorrection, withoutCorrection } from '#3-plan/exchange/core/corrections/make.ts';
import { toldOf } from '#3-plan/exchange/core/corrections/told.ts';
import type { CorrectionRefusal } from '#3-plan/exchange/core/reading.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { type OperationContext, operation } from '#platform/acts/operation.ts';
import { reading } from './tables.ts';

const Seen = z.object({ id: z.uuid(), revision: z.number().int() });

/**
 * Sets one thing right in what was read. Gives the correction's number. Refuses one that does not fit
 * what was read, what someone else corrected since it was seen, and what is saved as a draft.
 */
export const correctReading = operation(
  {
    name: 'reading-corrected',
    may: ['editor', 'administrator'],
    takes: Seen.extend({ correction: Correction }),
  },
  async (context, { id, revision, correction }): Promise<Outcome<number, CorrectionRefusal>> => {
    const found = await locked(context, id);
    if (!found) return refuse('no-such-reading');
    const outcome = withCorrection(found, revision, correction);
    if (!outcome.ok) return outcome;
    const { made, before } = outcome.value;
    await write(context, id, { corrections: made, revision: revision + 1 });
    context.record({ about: ref('reading', id), ...toldOf(before, correction) });
    return accept(revision + 1);
  },
);

/** Undoes a correction, whichever it is. Gives its number. */
export const undoCorrection = operation(
  {
    name: 'correction-undone',
    may: ['editor', 'administrator'],
    takes: Seen.extend({ correction: z.number().int() }),
  },
  async (context, { id, revision, correction }): Promise<Outcome<number, CorrectionRefusal>> => {
    const found = await locked(context, id);
    if (!found) return refuse('no-such-reading');
    const outcome = withoutCorrection(found, revision, correction);
    if (!outcome.ok) return outcome;
    const { made, undone } = outcome.value;
    await write(context, id, { corrections: made, revision: revision + 1 });
    context.record({ about: ref('reading', id), before: { kind: undone.correction.kind } });
    return accept(correction);
  },
);

/** So that two who correct the same reading come one after the other, and the second is told. */
async function locked({ tx, partnershipId }: OperationContext, id: string) {
  const [found] = await tx.select().from(reading).where(isOwn(partnershipId, id)).for('update');
  return found;
}

async function write(
  { tx, partnershipId }: OperationContext,
  id: string,
  changed: Pick<typeof reading.$inferInsert, 'corrections' | 'revision'>,
) {
  await tx.update(reading).set(changed).where(isOwn(partnershipId, id));
}

function isOwn(partnershipId: string, id: string) {
  return and(eq(reading.partnershipId, partnershipId), eq(reading.id, id));
}
