import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { accept, type Outcome } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { operation } from '#platform/acts/operation.ts';
import { fileFacts } from '#platform/files/files.ts';
import { newId } from '#platform/id.ts';
import { sendJob } from '#platform/jobs/send.ts';
import { readingJob } from './reading-job.ts';
import { reading } from './tables.ts';

const ReadingStart = z.object({ sha256: z.string(), name: z.string().min(1).max(300) });

/**
 * Has a kept file read, and gives the reading's id. A file that was put in before leads to the reading
 * it has (`known`), which is taken up again when it failed or its file had been removed meanwhile.
 */
export const startReading = operation(
  { name: 'reading-started', may: ['editor', 'administrator'], takes: ReadingStart },
  async (context, { sha256, name }): Promise<Outcome<{ id: string; known: boolean }, never>> => {
    const { tx, partnershipId, now, record } = context;
    const facts = await fileFacts(tx, partnershipId, sha256);
    if (!facts) throw new Error('a reading starts from a file that was just kept');
    const own = and(eq(reading.partnershipId, partnershipId), eq(reading.sha256, sha256));
    const [known] = await tx.select().from(reading).where(own).for('update');
    const kept = { name, keepUntil: facts.keepUntil };
    if (known && (known.state === 'saved' || (known.state !== 'failed' && known.source))) {
      await tx.update(reading).set(kept).where(own);
      return accept({ id: known.id, known: true });
    }
    const id = known?.id ?? newId();
    const begun = { ...kept, state: 'waiting', failure: null, askedAt: now } as const;
    if (known) {
      await tx
        .update(reading)
        .set({ ...begun, revision: known.revision + 1 })
        .where(own);
    } else {
      await tx.insert(reading).values({ partnershipId, id, sha256, putInAt: now, ...begun });
    }
    await sendJob(tx, readingJob, { partnershipId, id });
    record({ about: ref('reading', id), after: { sha256, state: 'waiting' } });
    return accept({ id, known: known !== undefined });
  },
);
