import {
  endRefusals,
  type Giver,
  type Member,
  neverAgainRefusals,
  whoseRefusals,
} from '#0-partnership/members/core/people/members.ts';
import { looksAfterAll } from '#0-partnership/members/core/people/roles.ts';
import { deactivateMember } from '#0-partnership/members/data/people/end-member.ts';
import type { MemberRow } from '#0-partnership/members/data/people/members-of.ts';
import { type Actor, allows } from '#platform/acts/actor.ts';

/** A member as the rules see one. */
export function ruled(row: MemberRow): Member {
  return { ...row, bodies: row.bodies.map(({ id }) => id) };
}

/** What the viewer may do with a member: the page leads there and nowhere else. */
export function waysWith(viewer: Actor & Giver, rows: readonly MemberRow[], row: MemberRow) {
  const members = rows.map(ruled);
  const member = ruled(row);
  const own = viewer.personId === row.personId;
  const mayEnd = allows(deactivateMember, viewer) && endsOrLast(viewer, members, row.id);
  return {
    change:
      row.standing !== 'ended' &&
      looksAfterAll(viewer) &&
      whoseRefusals(viewer, [member]).length === 0,
    end: mayEnd && !own,
    again: neverAgainRefusals(viewer, members, row.id).length === 0,
    handOver: row.standing === 'active' && (own || mayEnd),
  };
}

/** One who may not end the last administrator is told why where they try. */
function endsOrLast(viewer: Giver, members: readonly Member[], id: string): boolean {
  return endRefusals(viewer, members, id).every((reason) => reason === 'last-administrator');
}

/** What a member is called on a page: the name, else the address; null for one who was erased. */
export function calledBy({ name, email }: Pick<MemberRow, 'name' | 'email'>): string | null {
  return name ?? email;
}
