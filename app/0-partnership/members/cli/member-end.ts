import { deactivateMember } from '#0-partnership/members/data/people/end-member.ts';
import { membersWithNames } from '#0-partnership/members/data/people/members-of.ts';
import { accept } from '#base/outcome.ts';
import { actOnce } from '#platform/acts/act.ts';
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

/** Ends all that someone is a member by in a partnership, at once. */
export async function memberEnd(call: Call, house: CommandHouse): Promise<Answer> {
  const partnership = await partnershipIn(call, house);
  if (!partnership.ok) return partnership.answer;
  const [email = ''] = call.values('email');
  const [why = ''] = call.values('why');
  const rows = await membersWithNames(asOwner(house.database.owner), partnership.id, call.now());
  const own = rows.filter(
    (row) => row.email === email.trim().toLowerCase() && row.standing !== 'ended',
  );
  if (own.length === 0) {
    const sentences = [memberSentences['no-such-member']];
    return { kind: 'refused', reasons: ['no-such-member'], sentences };
  }
  const where = { partnershipId: partnership.id, actor: commandLine };
  const ended = await actOnce(house.ground, where, async (perform) => {
    for (const { id } of own) {
      const one = await perform(deactivateMember, { id, why });
      if (!one.ok) return one;
    }
    return accept(own.map(({ id }) => id));
  });
  if (!ended.ok) {
    const sentences = ended.refused.map((reason) => memberSentences[reason]);
    return { kind: 'refused', reasons: ended.refused, sentences };
  }
  return found({ ended: ended.value }, `${email} is no longer a member of ${partnership.name}.`);
}
