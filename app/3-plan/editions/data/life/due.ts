import { writeDue } from '#0-partnership/thread/data/write-due.ts';
import { isDone } from '#3-plan/editions/core/life/bodies.ts';
import { ref } from '#base/ref.ts';
import type { OperationContext } from '#platform/acts/operation.ts';
import { dayInNorway } from '#platform/clock.ts';
import { approving, type Body, standingsOf, versionsRead } from './approving.ts';

/**
 * Notes of every body whether it has yet to decide on the version that stands, and by when: the day it
 * planned, or today where that has passed or none is known and it has decided before.
 */
export async function noteWhoMustDecide(
  { tx, partnershipId, now }: OperationContext,
  { id, published }: { id: string; published: boolean },
): Promise<void> {
  const key = { partnershipId, id };
  const found = await approving(tx, key);
  const standings = await standingsOf(found, versionsRead(tx, key));
  const today = dayInNorway(now);
  await writeDue(
    tx,
    partnershipId,
    found.bodies.flatMap((body, at) => {
      const standing = standings[at] ?? 'waiting';
      const done = isDone(standing);
      const day = done ? (body.stands?.decided ?? null) : dayOf(body, today);
      if (day === null) return [];
      return {
        what: 'approval' as const,
        about: ref('approval', body.approvalId),
        title: body.name,
        owner: ref('body', body.bodyId),
        day,
        state: done ? ('done' as const) : ('open' as const),
        published,
      };
    }),
  );
}

function dayOf({ planned, stands }: Body, today: string): string | null {
  if (stands === null) return planned;
  return planned !== null && planned > stands.decided ? planned : today;
}
