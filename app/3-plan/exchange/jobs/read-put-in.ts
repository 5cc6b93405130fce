import { beginReading, type ToRead } from '#3-plan/exchange/data/begin-reading.ts';
import { endReading } from '#3-plan/exchange/data/end-reading.ts';
import { ReadingAsked, readingJob } from '#3-plan/exchange/data/reading-job.ts';
import type { ReadingFailure } from '#3-plan/exchange/data/tables.ts';
import { type Outcome, refuse } from '#base/outcome.ts';
import { act, type Ground } from '#platform/acts/act.ts';
import { system } from '#platform/acts/actor.ts';
import { formatOf } from '#platform/documents/format.ts';
import { workInChild } from '#platform/documents/read-in-child.ts';
import type { Job } from '#platform/jobs/job.ts';
import type { ReadApart } from './read-apart.ts';

const script = new URL('./read-apart.ts', import.meta.url);

/** Reads a document that was put in, in a process of its own, and writes down what it came to. */
export const readPutIn: Job = {
  name: readingJob,
  cron: null,
  // Someone sits and waits for this one.
  lookEvery: 1,
  async run({ app, now }, asked) {
    const { partnershipId, id } = ReadingAsked.parse(asked);
    // Whether one may write was asked when the document was put in.
    const ground: Ground = { pool: app, now, writing: async () => null };
    const where = { partnershipId, actor: system };
    const begun = await act(ground, where, beginReading, { id });
    if (!begun.ok) return;
    const read = await readApart(begun.value);
    const failure = read.ok ? null : (read.refused[0] ?? 'damaged');
    await act(ground, where, endReading, { id, read: read.ok ? read.value : null, failure });
  },
};

async function readApart({ name, bytes }: ToRead): Promise<Outcome<ReadApart, ReadingFailure>> {
  if (bytes === null) return refuse('file-gone');
  const format = formatOf(name, bytes);
  if (format === null) return refuse('unknown-format');
  return workInChild<ReadApart, ReadingFailure>(script, bytes, format);
}
