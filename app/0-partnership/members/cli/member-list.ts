import { membersWithNames } from '#0-partnership/members/data/people/members-of.ts';
import { type Answer, type Call, type CommandHouse, found } from '#platform/cli/command.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import { partnershipIn } from './member-partnership.ts';

/** Lists who is in a partnership, who is invited, and who was. */
export async function memberList(call: Call, house: CommandHouse): Promise<Answer> {
  const partnership = await partnershipIn(call, house);
  if (!partnership.ok) return partnership.answer;
  const rows = await membersWithNames(asOwner(house.database.owner), partnership.id, call.now());
  const members = rows.map(({ id, email, name, organisation, roles, bodies, standing }) => ({
    id,
    email,
    name,
    organisation,
    roles,
    bodies: bodies.map((body) => body.name),
    standing,
  }));
  const text = members.map(
    ({ email, organisation, roles, standing }) =>
      `${standing.padEnd(7)}  ${email ?? 'erased'}  ${roles.join(', ')}${organisation ? ` (${organisation})` : ''}`,
  );
  return found({ members }, text.join('\n') || 'Nobody is a member yet. «member add» invites.');
}
