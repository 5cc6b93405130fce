import { nightlyCheck } from '#0-partnership/thread/jobs/nightly-check.ts';
import { removeOldFiles } from '#platform/files/remove-old-files.ts';
import type { Job } from '#platform/jobs/job.ts';
import { deliverMail } from '#platform/mail/deliver-mail.ts';
import { kindTables } from './kinds.ts';

/** Every job that runs by itself. */
export const jobs: readonly Job[] = [deliverMail, removeOldFiles, nightlyCheck(kindTables)];
