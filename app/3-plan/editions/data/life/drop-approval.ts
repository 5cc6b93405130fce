import { removeDue } from '#0-partnership/thread/data/write-due.ts';
import { isOpen } from '#3-plan/plan/core/edition.ts';
import { removeApproval } from '#3-plan/plan/data/write-approval.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { operation } from '#platform/acts/operation.ts';
import { hold } from './hold.ts';
import { forgetMinutesOf } from './kept-minutes.ts';
import type { PlanApprovalRefusal } from './plan-approval.ts';
import { SendBack } from './send-back.ts';

/** Asks a body no longer about an edition that has not been put forward: before that none has decided. */
export const dropApproval = operation(
  {
    name: 'approval-dropped',
    may: ['editor', 'coordinator', 'administrator'],
    takes: SendBack,
  },
  async (
    context,
    { editionId, revision, approvalId },
  ): Promise<Outcome<string, PlanApprovalRefusal | 'no-such-body'>> => {
    const held = await hold(context, editionId);
    if (!held) return refuse('no-such-edition');
    const { edition, approving } = held;
    if (edition.revision !== revision) return refuse('changed-meanwhile');
    if (!isOpen(edition.state) || approving.versions.length > 0) return refuse('edition-is-closed');
    const body = approving.bodies.find((one) => one.approvalId === approvalId);
    if (!body) return refuse('no-such-body');
    const { tx, partnershipId, record } = context;
    await forgetMinutesOf(context, approvalId);
    await removeApproval(tx, { partnershipId, approvalId });
    await removeDue(tx, partnershipId, ['approval'], [approvalId]);
    record({
      about: ref('edition', editionId),
      before: { body: body.name, planned: body.planned },
    });
    return accept(editionId);
  },
);
