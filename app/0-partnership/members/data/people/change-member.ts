import { z } from 'zod';
import {
  changeRefusals,
  type MemberRefusal,
  PlaceDraft,
} from '#0-partnership/members/core/people/members.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import type { Role } from '#platform/acts/actor.ts';
import { operation } from '#platform/acts/operation.ts';
import { knownPlace, partnershipHere, type UnknownPlace } from './known-place.ts';
import { lockMembers } from './lock-members.ts';
import { isMembership, speakFor, told } from './place-member.ts';
import { membership } from './tables.ts';

export type ChangeRefusal = MemberRefusal | UnknownPlace | 'member-already';

/** Gives a member another place: roles, organisation, bodies. Gives the new revision. */
export const changeMember = operation(
  {
    name: 'member-changed',
    may: ['coordinator', 'administrator'],
    takes: PlaceDraft.extend({ id: z.uuid(), revision: z.number().int() }),
  },
  async (context, { id, revision, ...draft }): Promise<Outcome<number, ChangeRefusal>> => {
    const { tx, partnershipId, actor: giver, now, record } = context;
    const members = await lockMembers(tx, partnershipId, now);
    const { lang } = await partnershipHere(context);
    const known = await knownPlace(context, draft, lang);
    if (!known.ok) return known;
    const after = known.value;
    const before = members.find((one) => one.id === id);
    const [first, ...more] = changeRefusals(giver, members, { id, revision, after });
    if (first || !before) return refuse(first ?? 'no-such-member', ...more);
    const { personId } = before;
    const other = members.some(
      (one) => one.id !== id && one.personId === personId && one.actorId === after.actorId,
    );
    if (other) return refuse('member-already');
    const roles = after.roles as Role[];
    await tx
      .update(membership)
      .set({ actorId: after.actorId, roles, revision: revision + 1 })
      .where(isMembership(partnershipId, id));
    await speakFor(context, id, after.bodies);
    record({
      about: ref('membership', id),
      before: told(before),
      after: told({ ...after, personId }),
    });
    return accept(revision + 1);
  },
);
