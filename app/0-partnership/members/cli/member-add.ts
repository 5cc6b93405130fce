import { MemberDraft } from '#0-partnership/members/core/people/members.ts';
import { memberRoles } from '#0-partnership/members/core/people/roles.ts';
import { bodyIds } from '#0-partnership/members/data/people/body-ids.ts';
import { inviteMember } from '#0-partnership/members/data/people/invite-member.ts';
import { act } from '#platform/acts/act.ts';
import {
  type Answer,
  type Call,
  type CommandHouse,
  commandLine,
  found,
} from '#platform/cli/command.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import { partnershipIn } from './member-partnership.ts';
import { memberSentences } from './member-sentences.ts';

/** Invites someone to a partnership: so the first administrator of an installation comes in. */
export async function memberAdd(call: Call, house: CommandHouse): Promise<Answer> {
  const partnership = await partnershipIn(call, house);
  if (!partnership.ok) return partnership.answer;
  const bodies = call.values('body');
  const ids = await bodyIds(asOwner(house.database.owner), partnership.id, bodies);
  if (ids.length < new Set(bodies).size) {
    const sentences = [memberSentences['no-such-body']];
    return { kind: 'refused', reasons: ['no-such-body'], sentences };
  }
  const [organisation = null] = call.values('organisation');
  const draft = MemberDraft.safeParse({
    email: call.values('email')[0],
    roles: call.values('role'),
    actorId: null,
    organisation,
    bodies: ids,
  });
  if (!draft.success) {
    const wrong = new Set(draft.error.issues.map(({ path: [field] }) => String(field)));
    return { kind: 'unreadable', sentences: [...wrong].map((field) => faults[field] ?? field) };
  }
  const where = { partnershipId: partnership.id, actor: commandLine };
  const added = await act(house.ground, where, inviteMember, {
    ...draft.data,
    site: house.publicUrl,
  });
  if (!added.ok) {
    const sentences = added.refused.map((reason) => memberSentences[reason]);
    return { kind: 'refused', reasons: added.refused, sentences };
  }
  const { email, roles } = draft.data;
  return found(
    { id: added.value, email, roles, organisation },
    `${email} is invited to ${partnership.name} as ${roles.join(', ')}. A letter is on its way; the place is theirs from their first sign-in, within 14 days.`,
  );
}

const faults: Record<string, string> = {
  email: '--email is an e-mail address.',
  roles: `--role is one of ${memberRoles.join(', ')}, and may be repeated.`,
  organisation: '--organisation is 2 to 200 characters.',
};
