import { z } from 'zod';
import { type SendBackRefusal, sendBackRefusals } from '#3-plan/editions/core/life/bodies.ts';
import { OfEdition } from '#3-plan/editions/core/life/step.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { operation } from '#platform/acts/operation.ts';
import { enter, hold } from './hold.ts';

export const SendBack = OfEdition.extend({ approvalId: z.uuid() });
type Refusal = SendBackRefusal | 'no-such-edition' | 'changed-meanwhile';

/**
 * Takes an edition back to be written, for the change one body asked for. What was put forward stays as it
 * is; the change becomes the next version.
 */
export const sendBack = operation(
  { name: 'edition-sent-back', may: ['editor', 'coordinator', 'administrator'], takes: SendBack },
  async (context, { editionId, revision, approvalId }): Promise<Outcome<string, Refusal>> => {
    const held = await hold(context, editionId);
    if (!held) return refuse('no-such-edition');
    const { edition, approving } = held;
    const asked = approving.bodies.find((body) => body.approvalId === approvalId) ?? null;
    const found: Refusal[] = sendBackRefusals(edition.state, asked, approving.versions);
    if (edition.revision !== revision) found.push('changed-meanwhile');
    const [first, ...more] = found;
    if (first) return refuse(first, ...more);
    const note = asked?.stands?.note ?? null;
    await enter(context, edition, { state: 'draft', approvalId, note });
    context.record({
      about: ref('edition', editionId),
      after: { approval: approvalId, body: asked?.name },
      ...(note === null ? {} : { why: note }),
    });
    return accept(editionId);
  },
);
