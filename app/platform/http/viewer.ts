import type { Context } from 'hono';
import { type Actor, type Role, visitor } from '#platform/acts/actor.ts';
import { type PersonSession, type Session, sessionOf } from '#platform/sessions/sessions.ts';
import type { Place } from './page.ts';
import { sessionToken } from './session-cookie.ts';
import type { Site } from './site.ts';

/** What a person is a member by: accepted, and not ended. */
export type Membership = {
  id: string;
  actorId: string | null;
  organisation: string | null;
  /** The number of the organisation, for a section that of the one it is a part of. */
  number: string | null;
  roles: readonly Role[];
};

/** Someone who may sign in, with what they are a member by in the partnership asked of, the oldest first. */
export type KnownPerson = {
  name: string | null;
  email: string | null;
  memberships: readonly Membership[];
};

/** Who is signed in, as the menu says it: the person, and the memberships one may choose between here. */
export type Me = {
  session: Session;
  name: string | null;
  email: string | null;
  memberships: readonly Membership[];
};

const localEditor: Actor = { roles: ['editor'], name: 'local-editor', organisation: null };
const nobody = { viewer: visitor, me: null };

/**
 * Who asks, as the session of the browser says, and what they may do in this place. A person who was
 * deactivated is a visitor from that moment: nothing of this is remembered between requests.
 */
export async function viewerOf(
  site: Site,
  c: Context,
  place: Place | null,
): Promise<{ viewer: Actor; me: Me | null }> {
  const token = sessionToken(site, c);
  if (token === undefined) return nobody;
  const session = await sessionOf(site.ground.pool, token, site.ground.now());
  if (session === null) return nobody;
  if (session === 'local-editor') {
    return site.example
      ? { viewer: localEditor, me: { session, name: null, email: null, memberships: [] } }
      : nobody;
  }
  const person = await site.findPerson(session.personId, place?.id ?? null);
  if (person === null) return nobody;
  const memberships = person.memberships.filter((one) => isActedFor(session, one));
  const known = { ...person, memberships };
  return { viewer: actorOf(session, known), me: { session, ...known } };
}

/** One who said at the provider whom they act for, acts for those here; who came as themselves, for nobody. */
export function isActedFor(
  { provider }: PersonSession,
  { number }: Pick<Membership, 'number'>,
): boolean {
  const represents = provider?.represents;
  return represents === undefined || (number !== null && represents.includes(number));
}

function actorOf({ personId, membershipId }: PersonSession, { memberships }: KnownPerson): Actor {
  const name = `person:${personId}`;
  const chosen = memberships.find(({ id }) => id === membershipId) ?? memberships[0];
  if (!chosen) return { roles: ['person'], name, organisation: null, personId };
  const { id, actorId, organisation, roles } = chosen;
  return {
    roles: [...roles, 'person'],
    name,
    organisation,
    personId,
    membership: { id, actorId },
  };
}
