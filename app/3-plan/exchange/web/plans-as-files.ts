import type { PlanFiles } from '#0-partnership/members/core/plan-files.ts';
import { planFilePath } from '#3-plan/exchange/core/file-paths.ts';
import { moneyFilePath, planPath } from '#3-plan/plan/core/paths.ts';
import { publishedEditions } from '#3-plan/plan/data/published/editions.ts';
import type { Lang } from '#base/text.ts';
import type { Tx } from '#platform/database/transactions.ts';

/** The plan that holds of each partnership, as files. */
export async function plansAsFiles(tx: Tx, lang: Lang): Promise<PlanFiles[]> {
  const editions = await publishedEditions(
    tx,
    { partnershipId: null, current: true },
    { after: null, most: 1_000 },
  );
  const listed = editions.map(({ slug, partnershipName, title, lang: written }) => ({
    slug,
    partnership: partnershipName,
    title,
    lang: written,
    page: planPath(lang, slug),
    workbook: planFilePath(lang, slug, 'xlsx'),
    measures: planFilePath(lang, slug, 'csv'),
    budget: moneyFilePath(lang, slug, 'budsjett'),
    funding: moneyFilePath(lang, slug, 'finansiering'),
    whole: planFilePath(lang, slug, 'json'),
  }));
  return listed.toSorted((one, other) => one.partnership.localeCompare(other.partnership, 'nb'));
}
