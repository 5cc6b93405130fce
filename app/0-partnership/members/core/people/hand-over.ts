import {
  endRefusals,
  type Giver,
  type Member,
  type MemberRefusal,
  type Place,
  whoseRefusals,
} from './members.ts';

export type HandOverRefusal = MemberRefusal | 'no-such-colleague' | 'nobody-left';

/** Where a member's work goes: to one colleague, or to those the organisation has left. */
export type HandOver = { id: string; to: string | null };

/**
 * Every reason why a member cannot hand over and leave. A colleague is of the same organisation and active;
 * roles that the colleague lacks pass only from one who may give them, so that nobody gets a role in this
 * way that they could not be given.
 */
export function handOverRefusals(
  giver: Giver,
  members: readonly Member[],
  { id, to }: HandOver,
): HandOverRefusal[] {
  const member = members.find((one) => one.id === id);
  if (!member) return ['no-such-member'];
  const colleagues = colleaguesOf(members, member);
  const colleague = to === null ? null : colleagues.find((one) => one.id === to);
  if (colleague === undefined) return ['no-such-colleague'];
  if (colleague === null) {
    const found: HandOverRefusal[] = endRefusals(giver, members, id);
    // An organisation with nobody left would have work in the plan and no one who hears of it.
    if (member.actorId !== null && colleagues.length === 0) found.push('nobody-left');
    return found;
  }
  // The last administrator may leave when it is to another who becomes it.
  const taken = takenOver(member, colleague);
  const passed = taken.roles.filter((role) => !colleague.roles.includes(role));
  const found = new Set<HandOverRefusal>(
    endRefusals(giver, members, id).filter(
      (reason) => reason !== 'last-administrator' || !taken.roles.includes('administrator'),
    ),
  );
  const bodiesPassed = taken.bodies.length > colleague.bodies.length;
  const asked: Place = {
    actorId: member.actorId,
    roles: bodiesPassed ? [...passed, 'decision-recorder'] : passed,
    bodies: [],
  };
  if (asked.roles.length > 0) {
    for (const reason of whoseRefusals(giver, [asked])) found.add(reason);
    if (colleague.personId === giver.personId) found.add('raises-oneself');
  }
  return [...found];
}

/** Those who can take over for a member: active, of the same organisation, and another person. */
export function colleaguesOf(members: readonly Member[], member: Member): Member[] {
  return members.filter(
    ({ personId, actorId, standing }) =>
      standing === 'active' && actorId === member.actorId && personId !== member.personId,
  );
}

/** The colleague's place with what the one who leaves had added to it. */
export function takenOver(member: Member, colleague: Member): Place {
  return {
    actorId: colleague.actorId,
    roles: [...new Set([...colleague.roles, ...member.roles])],
    bodies: [...new Set([...colleague.bodies, ...member.bodies])].sort(),
  };
}

/** Whether ending all of a person's places leaves this partnership without an administrator. */
export function leavesNobody(members: readonly Member[], personId: string): boolean {
  const administrators = members.filter(
    ({ standing, roles }) => standing === 'active' && roles.includes('administrator'),
  );
  return administrators.length > 0 && administrators.every((one) => one.personId === personId);
}
