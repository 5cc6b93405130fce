import { z } from 'zod';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { operation } from '#platform/acts/operation.ts';
import { dayInNorway } from '#platform/clock.ts';
import { documentKind, documentTypes } from '#platform/documents/kind-of.ts';
import { keepFile } from '#platform/files/files.ts';
import { protocolKept } from './kept-protocol.ts';
import { holdFor } from './record-decision.ts';
import { representedBy } from './representing.ts';

const daysKept = 7;
const day = 86_400_000;

/**
 * Keeps the minutes that were sent with a form that came back, for a week and for members alone, so that they
 * need not be chosen anew. Gives their SHA-256. The journal does not keep the file's name.
 */
export const keepProtocol = operation(
  {
    name: protocolKept,
    may: ['decision-recorder'],
    takes: z.object({
      approvalId: z.uuid(),
      name: z.string().min(1).max(300),
      bytes: z.instanceof(Buffer),
    }),
  },
  async (
    context,
    { approvalId, name, bytes },
  ): Promise<Outcome<string, 'not-your-body' | 'no-such-file-kind'>> => {
    const { tx, partnershipId, actor, now } = context;
    const held = await holdFor(context, approvalId);
    const speaksFor = await representedBy(tx, partnershipId, actor);
    if (!held || !speaksFor.has(held.body.bodyId)) return refuse('not-your-body');
    const kind = documentKind(bytes);
    if (kind === null) return refuse('no-such-file-kind');
    const keepUntil = dayInNorway(new Date(now.getTime() + daysKept * day));
    const sha256 = await keepFile(context, {
      ...{ name, mediaType: documentTypes[kind], bytes, keepUntil },
    });
    context.record({ about: ref('approval', approvalId), after: { protocol: sha256, keepUntil } });
    return accept(sha256);
  },
);
