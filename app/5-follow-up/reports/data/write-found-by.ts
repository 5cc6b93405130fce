import type { ReportContent } from '#5-follow-up/reports/core/content.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { writeFindable } from '#platform/search/write.ts';
import type { Report } from './reports.ts';

/** Lets a published report be found by what it says. */
export async function writeFoundBy(
  tx: Tx,
  { partnershipId, id, title, lang }: Pick<Report, 'partnershipId' | 'id' | 'title' | 'lang'>,
  content: ReportContent,
): Promise<void> {
  const body = content.sections
    .flatMap(({ taken, written }) => [taken.title, ...Object.values(written.answers)])
    .join('\n');
  await writeFindable(tx, partnershipId, [
    { kind: 'report', id, version: id, lang, title, body, published: true },
  ]);
}
