import { keepAsking } from '#5-follow-up/progress/data/keep-asking.ts';
import { act } from '#platform/acts/act.ts';
import { system } from '#platform/acts/actor.ts';
import type { Job } from '#platform/jobs/job.ts';

/** Each night, for each partnership: who is to report next, and what has become public meanwhile. */
export const askForReports: Job = {
  name: 'ask-for-reports',
  cron: '10 4 * * *',
  async run({ app, owner, now, log }) {
    const { rows } = await owner.query<{ id: string }>('select id from partnership order by id');
    const ground = { pool: app, now, writing: async () => null };
    for (const { id: partnershipId } of rows) {
      const outcome = await act(ground, { partnershipId, actor: system }, keepAsking, {});
      if (outcome.ok && outcome.value > 0) log.info({ partnershipId }, 'reports asked for');
    }
  },
};
