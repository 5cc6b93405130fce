import type { Job } from '#platform/jobs/job.ts';

/** Long enough to see why something was sent; a letter holds an address. */
const daysKept = 30;

/** Removes letters some time after they were sent. One that could not be sent stays. */
export const removeSentLetters: Job = {
  name: 'remove-sent-letters',
  cron: '30 3 * * *',
  async run({ owner, now, log }) {
    const before = new Date(now().getTime() - daysKept * 86_400_000);
    const { rowCount } = await owner.query('delete from letter where sent_at < $1', [before]);
    if (rowCount) log.info({ removed: rowCount }, 'letters sent long ago');
  },
};
