import type { PgBoss } from 'pg-boss';
import { openQueue } from './boss.ts';
import type { Job, JobContext } from './job.ts';

/**
 * Runs every job by its schedule until `stop`. With several processes each run is taken by one of them;
 * one that fails is tried again by the queue.
 */
export async function runJobs(
  appUrl: string,
  jobs: readonly Job[],
  context: JobContext,
): Promise<{ stop(): Promise<void> }> {
  const boss: PgBoss = await openQueue(appUrl, (error) =>
    context.log.error({ error: error.message }, 'the job queue failed'),
  );
  try {
    await begin(boss, jobs, context);
  } catch (error) {
    await boss.stop({ graceful: false });
    throw error;
  }
  return { stop: () => boss.stop({ graceful: true, timeout: 5_000 }) };
}

async function begin(boss: PgBoss, jobs: readonly Job[], context: JobContext): Promise<void> {
  for (const job of jobs) {
    if (job.cron) await boss.schedule(job.name, job.cron, null, { tz: 'Europe/Oslo' });
    const pollingIntervalSeconds = job.lookEvery ?? 10;
    await boss.work(job.name, { pollingIntervalSeconds }, async ([asked]) => {
      const began = Date.now();
      await job.run(context, asked?.data);
      context.log.info({ job: job.name, ms: Date.now() - began }, 'job done');
    });
  }
}
