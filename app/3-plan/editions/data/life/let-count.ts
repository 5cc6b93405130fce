import type { ApprovalOutcome } from '#3-plan/plan/core/content.ts';
import type { EarlierDecision } from '#3-plan/plan/data/approvals/tables.ts';
import { changeApproval } from '#3-plan/plan/data/write-approval.ts';
import type { OperationContext } from '#platform/acts/operation.ts';
import { adoptWhenAllAgree } from './adopt-edition.ts';
import type { Body } from './approving.ts';
import { noteWhoMustDecide } from './due.ts';
import { type Held, hold } from './hold.ts';

/** A decision as it is recorded. */
export type Decided = {
  approvalId: string;
  version: number;
  outcome: ApprovalOutcome;
  decided: string;
  postponedTo: string | null;
  caseNumber: string | null;
  note: string | null;
  /** It puts right what stands, of the same version. */
  corrects: boolean;
};

/**
 * Lets a decision count: it stands with the body from now on, and the edition is adopted when it was the last
 * that was needed and the checks find no error. What it decided before is kept beside it, on an
 * earlier version or at an earlier meeting. Says whether it was the last.
 */
export async function letCount(
  context: OperationContext,
  { edition, approving }: Pick<Held, 'edition' | 'approving'>,
  decision: Decided,
): Promise<boolean> {
  const { approvalId, version, outcome, decided, postponedTo, caseNumber, note } = decision;
  const { tx, partnershipId } = context;
  const body = approving.bodies.find((one) => one.approvalId === approvalId);
  await changeApproval(
    tx,
    { partnershipId, approvalId },
    {
      ...{ outcome, decided, caseNumber, note, decidedVersion: version },
      ...(postponedTo === null ? {} : { planned: postponedTo }),
      ...(body ? { earlier: earlierThan(decision, body), through: [...body.through] } : {}),
    },
  );
  await noteWhoMustDecide(context, edition);
  const held = await hold(context, edition.id);
  return held !== null && adoptWhenAllAgree(context, held);
}

/** What was wrong is not kept in public. */
function earlierThan({ version, corrects }: Decided, { stands, earlier }: Body): EarlierDecision[] {
  if (stands === null || (corrects && stands.version === version)) return [...earlier];
  const { outcome, decided, caseNumber } = stands;
  return [...earlier, { version: stands.version, outcome, decided, caseNumber }];
}
