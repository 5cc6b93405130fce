import { z } from 'zod';
import { Email } from './email.ts';
import type { Standing } from './invitation.ts';
import { givable, looksAfterAll, memberRoles } from './roles.ts';

/** A name is what colleagues see, and no more than that: it may be left out. */
export const PersonName = z
  .string()
  .trim()
  .max(120)
  .transform((name) => (name === '' ? null : name))
  .nullable();

/** What a member is in a partnership: for whom, as what, and for which bodies. */
export const PlaceDraft = z.object({
  actorId: z.uuid().nullable(),
  /** An organisation the partnership does not know yet, in place of `actorId`. */
  organisation: z.string().trim().min(2).max(200).nullable().default(null),
  roles: z
    .array(z.enum(memberRoles))
    .min(1)
    .transform((roles) => memberRoles.filter((role) => roles.includes(role))),
  bodies: z
    .array(z.uuid())
    .default([])
    .transform((bodies) => [...new Set(bodies)].sort()),
});
export type PlaceDraft = z.output<typeof PlaceDraft>;

export const MemberDraft = PlaceDraft.extend({ email: Email, name: PersonName.default(null) });
export type MemberDraft = z.output<typeof MemberDraft>;

/** A membership as the rules see it. */
export type Member = {
  id: string;
  personId: string;
  actorId: string | null;
  roles: readonly string[];
  bodies: readonly string[];
  standing: Standing;
  revision: number;
};

export type Place = Pick<Member, 'actorId' | 'roles' | 'bodies'>;
/** The one who gives a place or takes it away, as far as the rules ask. */
export type Giver = {
  roles: readonly string[];
  personId?: string | undefined;
  membership?: { actorId: string | null } | undefined;
};

export type PlaceRefusal =
  | 'role-not-yours'
  | 'other-organisation'
  | 'raises-oneself'
  | 'organisation-missing'
  | 'body-missing'
  | 'body-without-recorder';

/**
 * Every reason why this actor may not give this person this place. `before` is the place the person leaves
 * for it; null for a new one.
 */
export function placeRefusals(
  giver: Giver,
  personId: string | null,
  before: Place | null,
  after: Place,
): PlaceRefusal[] {
  const found = new Set<PlaceRefusal>(whoseRefusals(giver, before ? [before, after] : [after]));
  if (personId !== null && personId === giver.personId) {
    const raised = after.roles.some((role) => !giver.roles.includes(role));
    const spoken = after.bodies.some((body) => !before?.bodies.includes(body));
    if (raised || spoken) found.add('raises-oneself');
  }
  if (after.roles.includes('partner-contact') && after.actorId === null) {
    found.add('organisation-missing');
  }
  const records = after.roles.includes('decision-recorder');
  if (records && after.bodies.length === 0) found.add('body-missing');
  if (!records && after.bodies.length > 0) found.add('body-without-recorder');
  return [...found];
}

/** Whether the actor may touch these places at all: their roles, and the organisations they are of. */
export function whoseRefusals(
  giver: Giver,
  places: readonly Place[],
): ('role-not-yours' | 'other-organisation')[] {
  const found: ('role-not-yours' | 'other-organisation')[] = [];
  const own = givable(giver);
  if (places.some(({ roles }) => roles.some((role) => !own.has(role))))
    found.push('role-not-yours');
  const mine = giver.membership?.actorId ?? null;
  const strange = places.some(({ actorId }) => mine === null || actorId !== mine);
  if (!looksAfterAll(giver) && strange) found.push('other-organisation');
  return found;
}

/** Whether taking this member's place as administrator away leaves the partnership without one. */
function isLastAdministrator(members: readonly Member[], id: string): boolean {
  const administrators = members.filter(
    ({ standing, roles }) => standing === 'active' && roles.includes('administrator'),
  );
  return administrators.length === 1 && administrators[0]?.id === id;
}

export type MemberRefusal =
  | PlaceRefusal
  | 'no-such-member'
  | 'changed-meanwhile'
  | 'ended-already'
  | 'last-administrator';

/** Every reason why the actor may not give this member another place. */
export function changeRefusals(
  giver: Giver,
  members: readonly Member[],
  { id, revision, after }: { id: string; revision: number; after: Place },
): MemberRefusal[] {
  const member = members.find((one) => one.id === id);
  if (!member) return ['no-such-member'];
  if (member.standing === 'ended') return ['ended-already'];
  if (member.revision !== revision) return ['changed-meanwhile'];
  const found: MemberRefusal[] = placeRefusals(giver, member.personId, member, after);
  if (!after.roles.includes('administrator') && isLastAdministrator(members, id))
    found.push('last-administrator');
  return found;
}

/** Every reason why the actor may not end this membership. One may always leave, but not as the last administrator. */
export function endRefusals(giver: Giver, members: readonly Member[], id: string): MemberRefusal[] {
  const member = members.find((one) => one.id === id);
  if (!member) return ['no-such-member'];
  if (member.standing === 'ended') return ['ended-already'];
  const own = giver.personId === member.personId;
  const found: MemberRefusal[] = own ? [] : whoseRefusals(giver, [member]);
  if (isLastAdministrator(members, id)) found.push('last-administrator');
  return found;
}

/** An invitation is not sent again before this many minutes have gone: a mailbox is no place for a crowd. */
const minutesBetween = 10;

/** Every reason why the actor may not send this invitation again now. */
export function againRefusals(
  giver: Giver,
  members: readonly Member[],
  id: string,
  sentAt: Date,
  now: Date,
): (ReturnType<typeof neverAgainRefusals>[number] | 'sent-just-now')[] {
  const found = neverAgainRefusals(giver, members, id);
  if (found.length > 0) return found;
  return now.getTime() - sentAt.getTime() < minutesBetween * 60_000 ? ['sent-just-now'] : [];
}

/** The same, but for what passes by itself in a few minutes. */
export function neverAgainRefusals(
  giver: Giver,
  members: readonly Member[],
  id: string,
): ('no-such-member' | 'not-waiting' | 'role-not-yours' | 'other-organisation')[] {
  const member = members.find((one) => one.id === id);
  if (!member) return ['no-such-member'];
  if (member.standing !== 'invited' && member.standing !== 'lapsed') return ['not-waiting'];
  return whoseRefusals(giver, [member]);
}
