import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { type ReadingRefusal, readAgainRefusals } from '#3-plan/exchange/core/reading.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { operation } from '#platform/acts/operation.ts';
import { fileFacts } from '#platform/files/files.ts';
import { sendJob } from '#platform/jobs/send.ts';
import { readingJob } from './reading-job.ts';
import { reading } from './tables.ts';

/** Has a document read once more from its kept file. Refuses what is kept as a draft, and a file that is gone. */
export const readAgain = operation(
  {
    name: 'reading-started-again',
    may: ['editor', 'administrator'],
    takes: z.object({ id: z.uuid(), revision: z.coerce.number().int() }),
  },
  async (context, { id, revision }): Promise<Outcome<string, ReadingRefusal>> => {
    const { tx, partnershipId, now, record } = context;
    const own = and(eq(reading.partnershipId, partnershipId), eq(reading.id, id));
    const [found] = await tx.select().from(reading).where(own).for('update');
    if (!found) return refuse('no-such-reading');
    const fileKept = (await fileFacts(tx, partnershipId, found.sha256)) !== null;
    const [first, ...more] = readAgainRefusals(found, { revision, fileKept });
    if (first) return refuse(first, ...more);
    await tx
      .update(reading)
      .set({ state: 'waiting', failure: null, askedAt: now, revision: found.revision + 1 })
      .where(own);
    await sendJob(tx, readingJob, { partnershipId, id });
    record({
      about: ref('reading', id),
      before: { state: found.state },
      after: { state: 'waiting' },
    });
    return accept(id);
  },
);
