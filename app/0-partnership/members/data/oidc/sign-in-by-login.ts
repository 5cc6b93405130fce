import { eq } from 'drizzle-orm';
import {
  type AnswerRefusal,
  answerRefusals,
  type Claims,
} from '#0-partnership/members/core/oidc/answer.ts';
import type { LoginRefusal } from '#0-partnership/members/core/oidc/logins.ts';
import { representedBy } from '#0-partnership/members/core/oidc/representation.ts';
import { trustedEmail } from '#0-partnership/members/core/oidc/trusted-email.ts';
import { standingOf } from '#0-partnership/members/core/people/invitation.ts';
import { membership, person } from '#0-partnership/members/data/people/tables.ts';
import { acceptInvitations } from '#0-partnership/members/data/sign-in/accept-invitation.ts';
import { arriving } from '#0-partnership/members/data/sign-in/add-person.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import type { Lang } from '#base/text.ts';
import { type ActRefusal, act, type Ground } from '#platform/acts/act.ts';
import type { Actor } from '#platform/acts/actor.ts';
import { sharedChain } from '#platform/acts/tables.ts';
import { asPerson } from '#platform/database/transactions.ts';
import type { ProviderSettings } from '#platform/oidc/settings.ts';
import type { Answered } from '#platform/oidc/turn.ts';
import { seal } from '#platform/sessions/sealed.ts';
import type { PersonSession } from '#platform/sessions/sessions.ts';
import { addPersonByLogin } from './add-person-by-login.ts';
import { type Login, ownerOf, waysIn } from './logins.ts';
import { tieLogin } from './tie-login.ts';

export type LoginOutcome = Outcome<
  PersonSession,
  AnswerRefusal | LoginRefusal | ActRefusal | 'deactivated'
>;

export type Turned = {
  settings: ProviderSettings;
  answered: Answered;
  askedAt: Date;
  lang: Lang;
  /** Whom the login is tied to, when one who is signed in asked for that. */
  tieTo: string | null;
  /** What knows the browser, which alone can read the provider's token again. */
  browser: string;
};

/**
 * Signs in whoever the provider says it is, known by issuer and subject alone. Who is not known becomes a
 * person of their own; a login is joined to one who is there only where that person asked for it, or where
 * the provider answers for the address an invitation waits for.
 */
export async function signInByLogin(ground: Ground, turned: Turned): Promise<LoginOutcome> {
  const { settings, answered, askedAt, tieTo } = turned;
  const { claims } = answered;
  const idToken = seal(answered.idToken, turned.browser);
  const { clientId, acr, kind, slug } = settings;
  const asked = { clientId, acr, askedAt: askedAt.getTime(), now: ground.now().getTime() };
  const [first, ...more] = answerRefusals(claims, asked);
  if (first) return refuse(first, ...more);
  const issuer = String(claims.iss);
  const login = { issuer, subject: String(claims.sub) };
  const who =
    tieTo === null ? await whoIs(ground, turned, login) : await tied(ground, tieTo, login);
  if (!who.ok) return who;
  const represents = kind === 'ansattporten' ? representedBy(claims.authorization_details) : null;
  // Who came as themselves alone takes up nothing on behalf of an organisation.
  if (represents === null || represents.length > 0) await acceptInvitations(ground, who.value);
  const sid = typeof claims.sid === 'string' ? claims.sid : null;
  return accept({
    personId: who.value,
    membershipId: null,
    means: 'oidc',
    provider: { slug, issuer, sid, idToken, ...(represents === null ? {} : { represents }) },
  });
}

type Who = Outcome<string, LoginRefusal | ActRefusal | 'deactivated'>;

async function whoIs(ground: Ground, turned: Turned, login: Login): Promise<Who> {
  const known = await asPerson(ground.pool, {}, (tx) => ownerOf(tx, login));
  if (known) return known.deactivated ? refuse('deactivated') : accept(known.personId);
  const { settings, answered, lang } = turned;
  const email = trustedEmail(answered.claims, settings.trustedDomains);
  const invited = email === null ? null : await invitedBy(ground, email);
  if (invited !== null) return tied(ground, invited, login);
  const where = { partnershipId: sharedChain, actor: arriving };
  const name = nameIn(answered.claims);
  const added = await act(ground, where, addPersonByLogin, { ...login, lang, name, email });
  if (added.ok || !added.refused.includes('login-of-another')) return added;
  // Two answers for one newcomer came at once: the other one made the person.
  const now = await asPerson(ground.pool, {}, (tx) => ownerOf(tx, login));
  return now && !now.deactivated ? accept(now.personId) : added;
}

async function tied(ground: Ground, personId: string, login: Login): Promise<Who> {
  const actor: Actor = { ...arriving, name: `person:${personId}`, personId };
  const done = await act(ground, { partnershipId: sharedChain, actor }, tieLogin, login);
  return done.ok || done.refused.includes('tied-already') ? accept(personId) : done;
}

/**
 * The person an invitation waits for at this address, whom nobody has a key or a login for: who prepared
 * one beforehand does not get to share the place of the one invited.
 */
async function invitedBy({ pool, now }: Ground, email: string): Promise<string | null> {
  const found = await asPerson(pool, { signingIn: true }, async (tx) => {
    const [one] = await tx
      .select({ id: person.id, deactivatedAt: person.deactivatedAt })
      .from(person)
      .where(eq(person.email, email));
    return one && one.deactivatedAt === null ? one.id : null;
  });
  if (found === null) return null;
  return asPerson(pool, { personId: found }, async (tx) => {
    const ways = await waysIn(tx, found);
    const places = await tx.select().from(membership).where(eq(membership.personId, found));
    const waits = places.some((place) => standingOf(place, now()) === 'invited');
    return waits && ways.passkeys + ways.logins === 0 ? found : null;
  });
}

/** What the provider calls them; some tell no name, and some tell what is none. */
function nameIn({ name }: Claims): string | null {
  const told = typeof name === 'string' ? name.trim() : '';
  return told !== '' && told.length <= 200 ? told : null;
}
