import { z } from 'zod';
import { publishBodies } from '#0-partnership/members/data/bodies.ts';
import { OfEdition } from '#3-plan/editions/core/life/step.ts';
import { type EditionState, isOpen } from '#3-plan/plan/core/edition.ts';
import { addApproval, changeApproval } from '#3-plan/plan/data/write-approval.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { Day } from '#base/period.ts';
import { ref } from '#base/ref.ts';
import { operation } from '#platform/acts/operation.ts';
import { newId } from '#platform/id.ts';
import { noteWhoMustDecide } from './due.ts';
import { hold } from './hold.ts';
import { type PlacingRefusal, placedBody, wholePartnership } from './placed-body.ts';

export const PlannedApproval = OfEdition.extend({
  body: z.string().trim().min(3).max(500),
  planned: Day,
  /** The organisation the body belongs to; not said of one that is known, which keeps the one it has. */
  of: z.union([z.uuid(), z.enum(['', wholePartnership])]).default(''),
});
export type PlanApprovalRefusal =
  | PlacingRefusal
  | 'no-such-edition'
  | 'changed-meanwhile'
  | 'edition-is-closed'
  | 'nothing-changed';

/**
 * Says by when a body is to decide about an edition. A body that was not asked before is asked from now on,
 * while the text is still being written; the day of one that is can be moved until the edition is adopted.
 */
export const planApproval = operation(
  {
    name: 'approval-planned',
    may: ['editor', 'coordinator', 'administrator'],
    takes: PlannedApproval,
  },
  async (
    context,
    { editionId, revision, body, planned, of },
  ): Promise<Outcome<string, PlanApprovalRefusal>> => {
    const { tx, partnershipId, record } = context;
    const held = await hold(context, editionId);
    if (!held) return refuse('no-such-edition');
    const { edition, approving } = held;
    if (edition.revision !== revision) return refuse('changed-meanwhile');
    const known = approving.bodies.find(({ name }) => name === body);
    if (!mayPlan(edition.state, known !== undefined)) return refuse('edition-is-closed');
    const placed = await placedBody(context, { name: body, of });
    if (!placed.ok) return placed;
    const { id: bodyId, ofActorId } = placed.value;
    if (known?.planned === planned) return refuse('nothing-changed');
    const id = known?.approvalId ?? newId();
    if (known) {
      await changeApproval(tx, { partnershipId, approvalId: id }, { planned });
    } else {
      await addApproval(tx, edition, { id, bodyId, position: approving.bodies.length, planned });
      // Of an edition everyone sees, everyone sees who decides; a draft's bodies are shown with it.
      if (edition.published) await publishBodies(tx, partnershipId, [bodyId]);
    }
    await noteWhoMustDecide(context, edition);
    record({
      about: ref('approval', id),
      ...(known && { before: { planned: known.planned } }),
      after: { body, planned, of: ofActorId },
    });
    return accept(id);
  },
);

/** Who is asked belongs to what is put forward; when they decide can be moved longer. */
function mayPlan(state: EditionState, known: boolean): boolean {
  return isOpen(state) || (known && state === 'put-forward');
}
