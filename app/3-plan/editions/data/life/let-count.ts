import type { ApprovalOutcome } from '#3-plan/plan/core/content.ts';
import { changeApproval } from '#3-plan/plan/data/write-approval.ts';
import type { OperationContext } from '#platform/acts/operation.ts';
import { adoptWhenAllAgree } from './adopt-edition.ts';
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
};

/**
 * Lets a decision count: it stands with the body from now on, and the edition is adopted when it was the last
 * that was needed and the checks find no error. Says whether it was.
 */
export async function letCount(
  context: OperationContext,
  { edition }: Pick<Held, 'edition'>,
  { approvalId, version, outcome, decided, postponedTo, caseNumber, note }: Decided,
): Promise<boolean> {
  const { tx, partnershipId } = context;
  await changeApproval(
    tx,
    { partnershipId, approvalId },
    {
      ...{ outcome, decided, caseNumber, note, decidedVersion: version },
      ...(postponedTo === null ? {} : { planned: postponedTo }),
    },
  );
  await noteWhoMustDecide(context, edition);
  const held = await hold(context, edition.id);
  return held !== null && adoptWhenAllAgree(context, held);
}
