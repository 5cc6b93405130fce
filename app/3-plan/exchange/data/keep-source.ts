import { z } from 'zod';
import { accept, type Outcome } from '#base/outcome.ts';
import type { Day } from '#base/period.ts';
import { ref } from '#base/ref.ts';
import { operation } from '#platform/acts/operation.ts';
import { dayInNorway } from '#platform/clock.ts';
import { keepFile } from '#platform/files/files.ts';

const daysKept = 30;

/**
 * Keeps the file a plan is read from, for members only and for 30 days unless it was chosen to keep it. Gives its SHA-256. The journal
 * does not keep the file's name, which outlives the file and may hold a person's.
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
    const keepUntil = forGood ? null : daysAfter(dayInNorway(context.now), daysKept);
    const sha256 = await keepFile(context, { ...source, keepUntil });
    context.record({
      about: ref('partnership', context.partnershipId),
      after: { sha256, mediaType: source.mediaType, size: source.bytes.length, keepUntil },
    });
    return accept(sha256);
  },
);

function daysAfter(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
