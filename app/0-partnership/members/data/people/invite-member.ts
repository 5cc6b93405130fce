import { z } from 'zod';
import {
  MemberDraft,
  type MemberRefusal,
  placeRefusals,
} from '#0-partnership/members/core/people/members.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import type { OperationContext } from '#platform/acts/operation.ts';
import { operation } from '#platform/acts/operation.ts';
import { bodyIds } from './body-ids.ts';
import { knownPlace, partnershipHere, type UnknownPlace } from './known-place.ts';
import { lockMembers } from './lock-members.ts';
import { personByEmail, personFor, putInPlace } from './place-member.ts';
import { writeInvitation } from './write-invitation.ts';

export type InviteRefusal = MemberRefusal | UnknownPlace | 'member-already';

/** Where the site is reached, for the letter; null where nobody has said. */
export const Site = z.url().nullable().default(null);

/**
 * Invites someone to a place in the partnership: the person where they are not known, the membership that
 * waits for their first sign-in, and the letter, in the language of the partnership. Gives the membership.
 */
export const inviteMember = operation(
  {
    name: 'member-invited',
    may: ['partner-contact', 'coordinator', 'administrator'],
    takes: MemberDraft.extend({ site: Site }),
  },
  async (context, draft) => {
    const { lang } = await partnershipHere(context);
    const placed = await place(context, draft, lang, false);
    if (!placed.ok) return placed;
    await writeInvitation(context, { id: placed.value, to: draft.email, site: draft.site });
    return accept(placed.value);
  },
);

/**
 * Puts someone in a place at once, without asking them: members who come with the examples, whose bodies
 * are told by name.
 */
export const addMember = operation(
  {
    name: 'member-added',
    may: ['system'],
    takes: MemberDraft.extend({ bodyNames: z.array(z.string()).default([]) }),
  },
  async (context, { bodyNames, ...draft }): Promise<Outcome<string, InviteRefusal>> => {
    const { lang } = await partnershipHere(context);
    const named = await bodyIds(context.tx, context.partnershipId, bodyNames);
    if (named.length < bodyNames.length) return refuse('no-such-body');
    return place(context, { ...draft, bodies: [...draft.bodies, ...named] }, lang, true);
  },
);

async function place(
  context: OperationContext,
  draft: MemberDraft,
  lang: 'nb' | 'nn' | 'en',
  accepted: boolean,
): Promise<Outcome<string, InviteRefusal>> {
  const { tx, partnershipId, actor: giver, now } = context;
  const members = await lockMembers(tx, partnershipId, now);
  const known = await knownPlace(context, draft, lang);
  if (!known.ok) return known;
  const place = known.value;
  const who = await personByEmail(context, draft.email);
  const earlier = members.find((one) => one.personId === who && one.actorId === place.actorId);
  if (earlier?.standing === 'active' || earlier?.standing === 'invited') {
    return refuse('member-already');
  }
  const left = earlier?.standing === 'lapsed' ? earlier : null;
  const [first, ...more] = placeRefusals(giver, who, left, place);
  if (first) return refuse(first, ...more);
  const personId = await personFor(context, { email: draft.email, name: draft.name, lang });
  return accept(await putInPlace(context, { personId, place, earlier, accepted }));
}
