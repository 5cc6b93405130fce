import { forgetSources } from '#3-plan/exchange/data/forget-sources.ts';
import { dayInNorway } from '#platform/clock.ts';
import type { Job } from '#platform/jobs/job.ts';

/** Removes names and texts of documents when their files go; what was read from them stays. */
export const forgetOldSources: Job = {
  name: 'forget-old-sources',
  cron: '25 3 * * *',
  async run({ owner, now, log }) {
    const forgotten = await forgetSources(owner, dayInNorway(now()));
    if (forgotten > 0) log.info({ forgotten }, 'sources past their last day');
  },
};
