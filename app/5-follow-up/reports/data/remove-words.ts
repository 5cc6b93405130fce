import { sql } from 'drizzle-orm';
import { contentOf } from '#5-follow-up/reports/core/content.ts';
import {
  standsTooOften,
  type WordsRefusal,
  WordsRemoved,
} from '#5-follow-up/reports/core/words-removed.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { operation } from '#platform/acts/operation.ts';
import { inReport, isReport, publishedContent } from './reports.ts';
import { report, reportVersion } from './tables.ts';
import { writeFoundBy } from './write-found-by.ts';

/**
 * Takes words out of what was written in a report that is published: out of every version, and of what is being written
 * now. The database does it, and leaves a mark where they stood; the journal says which versions and why, and not the
 * words. Refuses words that stand in so many places that nobody means them all. Gives how many versions had them.
 */
export const removeWords = operation(
  {
    name: 'report-words-removed',
    may: ['coordinator', 'administrator'],
    takes: WordsRemoved,
  },
  async (context, { reportId, words, reason }): Promise<Outcome<number, WordsRefusal>> => {
    const { tx, partnershipId, now, record } = context;
    const which = isReport(partnershipId, reportId);
    const [of] = await tx.select().from(report).where(which).for('update');
    if (!of) return refuse('no-such-report');
    const before = await tx
      .select({ content: reportVersion.content })
      .from(reportVersion)
      .where(inReport(reportVersion, of));
    if (before.some(({ content }) => standsTooOften(contentOf(content), words))) {
      return refuse('too-many-places');
    }
    const { rows } = await tx.execute<{ versions: { version: number; hash: string }[] }>(
      sql`select remove_words_from_report(${reportId}, ${words}, ${now.toISOString()}) as versions`,
    );
    const versions = rows[0]?.versions ?? [];
    if (versions.length === 0) return refuse('not-written-there');
    const newest = await publishedContent(tx, of, null);
    if (newest) await writeFoundBy(tx, of, newest.content);
    record({ about: ref('report', reportId), after: { reason, versions } });
    return accept(versions.length);
  },
);
