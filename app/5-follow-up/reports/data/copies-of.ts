import { asc } from 'drizzle-orm';
import { contentOf } from '#5-follow-up/reports/core/content.ts';
import { type Copy, type Found, foundIn } from '#5-follow-up/reports/core/words-removed.ts';
import { canonical } from '#base/canonical.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { sha256Of } from '#platform/files/files.ts';
import { contentNow } from './content-now.ts';
import { inReport, type Report, sectionsOf } from './reports.ts';
import { reportVersion } from './tables.ts';

/** Every version of a report, the oldest first, and last what is being written for the next. */
export async function copiesOf(tx: Tx, of: Report): Promise<Copy[]> {
  const versions = await tx
    .select({
      number: reportVersion.number,
      content: reportVersion.content,
      reason: reportVersion.reason,
    })
    .from(reportVersion)
    .where(inReport(reportVersion, of))
    .orderBy(asc(reportVersion.number));
  const sections = await sectionsOf(tx, of);
  // The plan's own name is not kept in what is being written: it is looked up each time.
  const plan = { id: of.editionId, slug: '', title: '' };
  const draft = await contentNow(tx, of, { plan, sections });
  const published = versions.map((one) => ({ ...one, content: contentOf(one.content) }));
  return [...published, { number: null, content: draft, reason: null }];
}

/** Where words stand in a report, with a mark by which it is known whether they still stand just so. */
export function whereWordsStand(
  copies: readonly Copy[],
  words: string,
): { found: Found[]; seen: string } {
  const found = foundIn(copies, words);
  return { found, seen: sha256Of(Buffer.from(canonical(found))) };
}
