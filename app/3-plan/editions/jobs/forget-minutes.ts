import { forgetOldMinutes } from '#3-plan/editions/data/life/kept-minutes.ts';
import type { Job } from '#platform/jobs/job.ts';

/** Removes minutes that were kept for forms that came back, a week after they were sent. */
export const forgetKeptMinutes: Job = {
  name: 'forget-kept-minutes',
  cron: '28 3 * * *',
  async run({ owner, now, log }) {
    const forgotten = await forgetOldMinutes(owner, now());
    if (forgotten > 0) log.info({ forgotten }, 'minutes kept for forms that came back');
  },
};
