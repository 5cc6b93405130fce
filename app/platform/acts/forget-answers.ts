import type { Job } from '#platform/jobs/job.ts';

/** A form that was open longer than this is a new one when it is sent. */
const daysKept = 7;

/** Forgets what forms came to once nobody can still be sending the same one. */
export const forgetAnswers: Job = {
  name: 'forget-answers',
  cron: '25 3 * * *',
  async run({ owner, now, log }) {
    const before = new Date(now().getTime() - daysKept * 86_400_000);
    const { rowCount } = await owner.query('delete from form_token where at < $1', [before]);
    if (rowCount) log.info({ forgotten: rowCount }, 'answers to forms');
  },
};
