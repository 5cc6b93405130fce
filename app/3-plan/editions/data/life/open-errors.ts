import { checkContent, checkedInContent } from '#3-plan/exchange/core/checks/check-content.ts';
import type { Code } from '#3-plan/exchange/core/checks/finding.ts';
import type { Finding } from '#3-plan/exchange/core/contract.ts';
import { findingsBeside } from '#3-plan/exchange/data/findings-beside.ts';
import { planContent } from '#3-plan/exchange/data/plan-content.ts';
import type { Edition } from '#3-plan/plan/data/editions.ts';
import type { Tx } from '#platform/database/transactions.ts';

export type OpenFinding = Pick<Finding, 'code' | 'severity' | 'message'>;

/**
 * What the checks find in an edition as it stands, for members: in its text and, where it was read from a
 * document, in that document, less what was about a measure that has been worded anew since.
 */
export async function openFindings(tx: Tx, edition: Edition): Promise<OpenFinding[]> {
  const [read, beside] = await Promise.all([
    planContent(tx, edition.partnershipId, edition.slug),
    findingsBeside(tx, edition, true),
  ]);
  const printed = (beside?.findings ?? []).filter(({ code, measureId }) => {
    const reworded = measureId !== null && (beside?.measures.get(measureId)?.reworded ?? false);
    return !reworded && !checkedInContent.has(code as Code);
  });
  return [...(read ? checkContent(read.content) : []), ...printed];
}

/** Those of them that are errors: an edition with any is adopted only by someone who says why. */
export async function openErrors(tx: Tx, edition: Edition): Promise<OpenFinding[]> {
  return (await openFindings(tx, edition)).filter(({ severity }) => severity === 'error');
}
