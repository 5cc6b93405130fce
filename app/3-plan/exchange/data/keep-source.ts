import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { ReadingRefusal } from '#3-plan/exchange/core/reading.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import type { Day } from '#base/period.ts';
import { ref } from '#base/ref.ts';
import { operation } from '#platform/acts/operation.ts';
import { dayInNorway } from '#platform/clock.ts';
import { keepFile, keepFileUntil } from '#platform/files/files.ts';
import { reading } from './tables.ts';

const daysKept = 30;

/**
 * Keeps the file a plan is read from, for members only and for 30 days unless someone chose to keep it
 * for longer. Gives its SHA-256. The journal does not keep the file's name, which outlives the file and
 * may hold a person's.
 */
export const keepSource = operation(
  {
    name: 'source-kept',
    may: ['editor', 'administrator'],
    takes: z.object({
      name: z.string().min(1).max(300),
      mediaType: z.string(),
      bytes: z.instanceof(Buffer),
      /** Whether someone chose to keep it for longer than the 30 days. */
      forGood: z.boolean().default(false),
    }),
  },
  async (context, { forGood, ...source }): Promise<Outcome<string, never>> => {
    const keepUntil = lastDay(forGood, context.now);
    const sha256 = await keepFile(context, { ...source, keepUntil });
    context.record({
      about: ref('partnership', context.partnershipId),
      after: { sha256, mediaType: source.mediaType, size: source.bytes.length, keepUntil },
    });
    return accept(sha256);
  },
);

/**
 * Chooses anew how long a document is kept: its file, its name and its text go together. For good is
 * until someone chooses otherwise; else it is 30 days from now. Refuses a document that has gone already.
 */
export const changeKeeping = operation(
  {
    name: 'source-keeping-changed',
    may: ['editor', 'administrator'],
    takes: z.object({ id: z.uuid(), forGood: z.boolean() }),
  },
  async (context, { id, forGood }): Promise<Outcome<string, KeepingRefusal>> => {
    const { tx, partnershipId, now, record } = context;
    const own = and(eq(reading.partnershipId, partnershipId), eq(reading.id, id));
    const [found] = await tx.select().from(reading).where(own).for('update');
    if (!found) return refuse('no-such-reading');
    const keepUntil = lastDay(forGood, now);
    if (!(await keepFileUntil(tx, partnershipId, found.sha256, keepUntil))) {
      return refuse('file-gone');
    }
    await tx.update(reading).set({ keepUntil }).where(own);
    const before = { keepUntil: found.keepUntil };
    record({ about: ref('reading', id), before, after: { keepUntil } });
    return accept(id);
  },
);

type KeepingRefusal = Extract<ReadingRefusal, 'no-such-reading' | 'file-gone'>;

/** The last day a document is kept that comes or is chosen for now; null when it is kept for good. */
function lastDay(forGood: boolean, now: Date): Day | null {
  return forGood ? null : daysAfter(dayInNorway(now), daysKept);
}

function daysAfter(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
