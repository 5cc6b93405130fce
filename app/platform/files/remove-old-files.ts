import { dayInNorway } from '#platform/clock.ts';
import type { Job } from '#platform/jobs/job.ts';

/** Removes files whose last day has passed; what was read from them stays. */
export const removeOldFiles: Job = {
  name: 'remove-old-files',
  cron: '20 3 * * *',
  async run({ owner, now, log }) {
    const { rowCount } = await owner.query('delete from file where keep_until < $1', [
      dayInNorway(now()),
    ]);
    if (rowCount) log.info({ removed: rowCount }, 'files past their last day');
  },
};
