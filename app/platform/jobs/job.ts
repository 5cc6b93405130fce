import type { Pool } from 'pg';
import type { Clock } from '#platform/clock.ts';
import type { Config } from '#platform/config.ts';
import type { Log } from '#platform/log.ts';

/** What a job gets. The owner's pool is for what reaches over all partnerships. */
export type JobContext = { app: Pool; owner: Pool; now: Clock; config: Config; log: Log };

/** A job with its name, when it runs by itself (cron, Europe/Oslo), and what it does. */
export type Job = {
  name: string;
  cron: string;
  run(context: JobContext): Promise<void>;
};
