import { nightlyCheck } from '#0-partnership/thread/jobs/nightly-check.ts';
import { forgetKeptMinutes } from '#3-plan/editions/jobs/forget-minutes.ts';
import { forgetOldExports } from '#3-plan/exchange/jobs/forget-exports.ts';
import { forgetOldSources } from '#3-plan/exchange/jobs/forget-sources.ts';
import { makeExport } from '#3-plan/exchange/jobs/make-export.ts';
import { readPutIn } from '#3-plan/exchange/jobs/read-put-in.ts';
import { askForReports } from '#5-follow-up/progress/jobs/keep-asking.ts';
import { tellPeople } from '#5-follow-up/reminders/jobs/tell-people.ts';
import { forgetAnswers } from '#platform/acts/forget-answers.ts';
import { removeOldFiles } from '#platform/files/remove-old-files.ts';
import type { Job } from '#platform/jobs/job.ts';
import { deliverMail } from '#platform/mail/deliver-mail.ts';
import { removeSentLetters } from '#platform/mail/remove-sent-letters.ts';
import { forgetWords } from '#platform/search/forget-words.ts';
import { kindAddress, kindTables } from './kinds.ts';

/** Every job: those that run by themselves, and the one that readers wait for. */
export const jobs: readonly Job[] = [
  readPutIn,
  makeExport,
  deliverMail,
  removeOldFiles,
  forgetKeptMinutes,
  forgetOldSources,
  forgetOldExports,
  forgetAnswers,
  removeSentLetters,
  forgetWords,
  askForReports,
  tellPeople(kindAddress),
  nightlyCheck(kindTables),
];
