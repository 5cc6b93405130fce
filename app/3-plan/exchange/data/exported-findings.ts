import type { FindingOut, FindingsOf } from '#3-plan/exchange/core/out/findings.ts';
import { withNumber } from '#3-plan/exchange/core/out/labels.ts';
import { chosenEdition, editions } from '#3-plan/plan/data/editions.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { findingsBeside } from './findings-beside.ts';

export type ExportedFindings = { findings: FindingOut[]; of: FindingsOf };

/**
 * The findings beside the edition that holds, or the one a slug names: all for a member, and for
 * a visitor those that were released. Null when there are none to see.
 */
export async function exportedFindings(
  tx: Tx,
  partnership: { id: string; name: string },
  slug: string | null,
  member: boolean,
): Promise<ExportedFindings | null> {
  const chosen = chosenEdition(await editions(tx, partnership.id), slug);
  if (chosen === null) return null;
  const { edition } = chosen;
  const beside = await findingsBeside(tx, edition, member);
  if (beside === null) return null;
  const findings = beside.findings.map(({ measureId, ...finding }) => {
    const measure = measureId === null ? undefined : beside.measures.get(measureId);
    return { finding, measure: measure ? withNumber(null, measure.title) : null };
  });
  return { findings, of: { plan: edition.title, owner: partnership.name, lang: edition.lang } };
}
