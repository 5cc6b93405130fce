import { and, eq } from 'drizzle-orm';
import {
  againOf,
  Recording,
  type RecordRefusal,
  recordRefusals,
} from '#3-plan/editions/core/life/recording.ts';
import { prepared } from '#3-plan/editions/core/life/two-step.ts';
import { decision } from '#3-plan/editions/data/tables.ts';
import { approval } from '#3-plan/plan/data/approvals/tables.ts';
import { changeApproval } from '#3-plan/plan/data/write-approval.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { type OperationContext, operation } from '#platform/acts/operation.ts';
import { dayInNorway } from '#platform/clock.ts';
import { type DocumentKind, documentKind, documentTypes } from '#platform/documents/kind-of.ts';
import { keepFile } from '#platform/files/files.ts';
import { newId } from '#platform/id.ts';
import { putForwardOn } from './approving.ts';
import { type Held, hold } from './hold.ts';
import { forgetMinutes, minutesKept } from './kept-minutes.ts';
import { letCount } from './let-count.ts';
import { asksForTwo, representedBy } from './representing.ts';

export type Recorded = {
  decisionId: string;
  /** Whether it waits for a second person. */
  waits: boolean;
  /** Whether it was the last that was needed, and the edition is adopted. */
  adopted: boolean;
};

/**
 * Records what a body decided about the version that stands, by one who speaks for the body. Where the
 * partnership asks for two persons it waits for another; else it counts at once, and the edition is adopted
 * when it was the last. Of several at once one counts, and the others are `changed-meanwhile`.
 */
export const recordDecision = operation(
  { name: 'decision-recorded', may: ['decision-recorder'], takes: Recording },
  async (context, draft): Promise<Outcome<Recorded, RecordRefusal>> => {
    const { tx, partnershipId, actor, now } = context;
    const held = await holdFor(context, draft.approvalId);
    if (!held) return refuse('no-such-body');
    const { edition, approving, body } = held;
    const protocol = await protocolOf(context, draft);
    if (protocol === 'file-gone') return refuse('file-gone');
    const newest = approving.versions.at(-1);
    const putForward = putForwardOn(approving);
    const found = recordRefusals(
      {
        state: edition.state,
        newest: newest?.number ?? 0,
        revision: body.revision,
        today: dayInNorway(now),
        putForward,
        stands: body.stands,
        represents: (await representedBy(tx, partnershipId, actor)).has(body.bodyId),
      },
      { ...draft, protocol },
    );
    const [first, ...more] = found;
    if (first) return refuse(first, ...more);
    const waits = await asksForTwo(tx, partnershipId);
    const isEarlier = putForward !== null && draft.decided < putForward;
    const earlier = isEarlier ? draft.earlier : null;
    const { outcome, decided, postponedTo, caseNumber, note, version, approvalId } = draft;
    const corrects = againOf(body.stands, version, draft.again) === 'corrects';
    const row = await write(context, { ...draft, earlier, corrects }, protocol, waits);
    await forgetMinutes(context, approvalId);
    const adopted = waits ? false : await letCount(context, held, row);
    const said = { version, outcome, decided, postponedTo, caseNumber, note };
    context.record({
      about: ref('approval', approvalId),
      after: { ...said, corrects, protocol: row.protocolSha256, waits },
      ...(earlier === null ? {} : { why: earlier }),
    });
    return accept({ decisionId: row.id, waits, adopted });
  },
);

/** The edition a body is to decide about, held, and the body. */
export async function holdFor(context: OperationContext, approvalId: string) {
  const { tx, partnershipId } = context;
  const [found] = await tx
    .select({ editionId: approval.editionId })
    .from(approval)
    .where(and(eq(approval.partnershipId, partnershipId), eq(approval.id, approvalId)));
  const held: Held | null = found ? await hold(context, found.editionId) : null;
  const body = held?.approving.bodies.find((one) => one.approvalId === approvalId);
  return held && body ? { ...held, body } : null;
}

type Protocol = { name: string; bytes: Buffer; kind: DocumentKind | null };

/** The minutes as they were sent, or as they were kept when they were sent before. */
async function protocolOf(
  context: OperationContext,
  { approvalId, protocol, kept }: Recording,
): Promise<Protocol | null | 'file-gone'> {
  if (protocol !== null) {
    const bytes = Buffer.from(protocol.bytes);
    return { name: protocol.name, bytes, kind: documentKind(bytes) };
  }
  if (kept === null) return null;
  const bytes = await minutesKept(context, approvalId, kept.sha256);
  return bytes === null ? 'file-gone' : { name: kept.name, bytes, kind: documentKind(bytes) };
}

async function write(
  context: OperationContext,
  draft: Recording & { corrects: boolean },
  protocol: Protocol | null,
  waits: boolean,
) {
  const { tx, partnershipId, actor, now } = context;
  const { approvalId, version, outcome, decided, caseNumber, note } = draft;
  const { earlier, corrects } = draft;
  const protocolSha256 =
    protocol?.kind != null
      ? await keepFile(context, {
          ...{ name: protocol.name, mediaType: documentTypes[protocol.kind] },
          ...{ bytes: protocol.bytes, keepUntil: null },
        })
      : null;
  const row = {
    ...{ partnershipId, id: newId(), approvalId, version, outcome, decided, caseNumber, note },
    ...{ earlier, corrects },
    postponedTo: outcome === 'postponed' ? draft.postponedTo : null,
    ...{ protocolSha256, protocolName: protocol?.name ?? null },
    ...prepared({ by: actor.name, at: now }, waits),
  };
  await tx.insert(decision).values(row);
  // What waits takes a turn too: who has the page open from before is told of it.
  const revision = draft.revision + 1;
  await changeApproval(tx, { partnershipId, approvalId }, { revision });
  return row;
}
