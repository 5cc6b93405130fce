import { forgetExports } from '#3-plan/exchange/data/forget-exports.ts';
import type { Job } from '#platform/jobs/job.ts';

/** Removes documents a day after they were asked for; they are made again when someone asks. */
export const forgetOldExports: Job = {
  name: 'forget-old-exports',
  cron: '35 * * * *',
  async run({ owner, now, log }) {
    const forgotten = await forgetExports(owner, now());
    if (forgotten > 0) log.info({ forgotten }, 'documents past their day');
  },
};
