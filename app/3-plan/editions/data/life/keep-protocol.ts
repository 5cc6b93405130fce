import { z } from 'zod';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { operation } from '#platform/acts/operation.ts';
import { documentKind } from '#platform/documents/kind-of.ts';
import { keepMinutes } from './kept-minutes.ts';
import { holdFor } from './record-decision.ts';
import { representedBy } from './representing.ts';

/**
 * Keeps the minutes that were sent with a form that came back, for a week and for who sent them, so that they need
 * not be chosen anew. Gives their SHA-256. The journal does not keep the file's name.
 */
export const keepProtocol = operation(
  {
    name: 'protocol-kept',
    may: ['decision-recorder'],
    takes: z.object({ approvalId: z.uuid(), bytes: z.instanceof(Buffer) }),
  },
  async (context, sent): Promise<Outcome<string, 'not-your-body' | 'no-such-file-kind'>> => {
    const { tx, partnershipId, actor, record } = context;
    const { approvalId } = sent;
    const held = await holdFor(context, approvalId);
    const speaksFor = await representedBy(tx, partnershipId, actor);
    if (!held || !speaksFor.has(held.body.bodyId)) return refuse('not-your-body');
    if (documentKind(sent.bytes) === null) return refuse('no-such-file-kind');
    const sha256 = await keepMinutes(context, sent);
    record({ about: ref('approval', approvalId), after: { protocol: sha256 } });
    return accept(sha256);
  },
);
