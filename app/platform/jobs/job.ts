import type { Pool } from 'pg';
import type { Clock } from '#platform/clock.ts';
import type { Config } from '#platform/config.ts';
import type { Log } from '#platform/log.ts';

/** What a job gets. The owner's pool is for what reaches over all partnerships. */
export type JobContext = { app: Pool; owner: Pool; now: Clock; config: Config; log: Log };

/**
 * A job with its name, when it runs by itself (cron, Europe/Oslo; null for one that only runs when it
 * is sent), and what it does with what was sent.
 */
export type Job = {
  name: string;
  cron: string | null;
  /** How often to look for what was sent, in seconds, where someone waits for it. */
  lookEvery?: number;
  run(context: JobContext, asked?: unknown): Promise<void>;
};
