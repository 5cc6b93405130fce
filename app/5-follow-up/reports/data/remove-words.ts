import { sql } from 'drizzle-orm';
import { writeDue } from '#0-partnership/thread/data/write-due.ts';
import {
  type WordsRefusal,
  WordsRemoved,
  wordsRefusals,
} from '#5-follow-up/reports/core/words-removed.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { type OperationContext, operation } from '#platform/acts/operation.ts';
import { copiesOf, whereWordsStand } from './copies-of.ts';
import { isReport, publishedContent, type Report } from './reports.ts';
import { report } from './tables.ts';
import { writeFoundBy } from './write-found-by.ts';

/**
 * Takes words out of what persons wrote in a report that is published: out of every version, and of what is being
 * written now. The database does it, and leaves a mark where they stood; the journal says which versions and why, and
 * not the words. `seen` is of the places one was shown: it refuses when the words no longer stand just there; also
 * words that stand in so many places that nobody means them all. Gives how many versions had them.
 */
export const removeWords = operation(
  {
    name: 'report-words-removed',
    may: ['coordinator', 'administrator'],
    takes: WordsRemoved,
  },
  async (context, { reportId, words, reason, seen }): Promise<Outcome<number, WordsRefusal>> => {
    const { tx, partnershipId, now, record } = context;
    const which = isReport(partnershipId, reportId);
    const [of] = await tx.select().from(report).where(which).for('update');
    if (!of?.published) return refuse('no-such-report');
    const copies = await copiesOf(tx, of);
    const [first, ...more] = wordsRefusals(copies, words);
    if (first) return refuse(first, ...more);
    if (whereWordsStand(copies, words).seen !== seen) return refuse('changed-meanwhile');
    const { rows } = await tx.execute<{ versions: { version: number; hash: string }[] }>(
      sql`select remove_words_from_report(${reportId}, ${words}, ${now.toISOString()}) as versions`,
    );
    const versions = rows[0]?.versions ?? [];
    await tellOthers(context, of);
    record({ about: ref('report', reportId), after: { reason, versions } });
    return accept(versions.length);
  },
);

/** The search and what is due, which say what the report says. */
async function tellOthers({ tx, partnershipId }: OperationContext, before: Report): Promise<void> {
  const [of] = await tx.select().from(report).where(isReport(partnershipId, before.id));
  const newest = of && (await publishedContent(tx, of, null));
  if (!of || !newest) throw new Error('a published report has no version');
  await writeFoundBy(tx, of, newest.content);
  const { title, dueOn } = of;
  if (title === before.title || dueOn === null) return;
  const about = ref('report', of.id);
  const note = { what: 'evaluation' as const, about, title, owner: null, day: dueOn };
  await writeDue(tx, partnershipId, [{ ...note, state: 'done', published: true }]);
}
