import { slugsById } from '#0-partnership/members/data/partnerships.ts';
import { type KindTables, looseEnds } from '#0-partnership/thread/data/verify-thread.ts';
import { isWhole, verifyJournal } from '#platform/acts/verify.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import type { Job } from '#platform/jobs/job.ts';
import { writeLetter } from '#platform/mail/write-letter.ts';

/**
 * Each night: does every journal still hold, and does every link and deadline lead somewhere? What is
 * broken is logged, and told the operator by mail when there is an address.
 */
export function nightlyCheck(tables: KindTables): Job {
  return {
    name: 'nightly-check',
    cron: '40 3 * * *',
    async run({ owner, config, now, log }) {
      const database = asOwner(owner);
      const broken = (await verifyJournal(owner)).filter((report) => !isWhole(report));
      const loose = await looseEnds(database, tables);
      if (broken.length + loose.length === 0) return;
      log.error({ brokenChains: broken.length, looseEnds: loose.length }, 'nightly check');
      if (config.mail.operator === null) return;
      const slugs = await slugsById(database);
      const text = [
        ...broken.map(
          ({ chain, breaks }) =>
            `Journal ${slugs.get(chain) ?? chain}: ${breaks.length} entries do not hold.`,
        ),
        ...loose.map(
          ({ partnershipId, from, id, kind }) =>
            `${slugs.get(partnershipId) ?? partnershipId}: a ${from} (${id}) points to a ${kind} that is not there.`,
        ),
        'Run `tannhjul journal verify` and `tannhjul thread verify` for the whole list.',
      ].join('\n');
      const subject = 'Tannhjul: the nightly check found something';
      await writeLetter(database, { to: config.mail.operator, subject, text }, now());
    },
  };
}
