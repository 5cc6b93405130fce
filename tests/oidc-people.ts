import { eq } from 'drizzle-orm';
import { partnershipBySlug } from '#0-partnership/members/data/partnerships.ts';
import { membership, person, personIdentity } from '#0-partnership/members/data/people/tables.ts';
import { acrossPublished, asPerson, inPartnership } from '#platform/database/transactions.ts';
import { newId } from '#platform/id.ts';
import type { Browser, Signing } from './oidc-site.ts';
import type { Site } from './site.ts';
import { type Member, memberCookie } from './visit.ts';

/** A member who is signed in by other means, in this browser. */
export async function signedInMember(
  site: Site,
  browser: Browser,
  member: Partial<Member> = {},
): Promise<string> {
  const { cookie, personId } = await memberCookie(site, {
    partnership: 'telemark',
    roles: ['editor'],
    ...member,
  });
  const [name = '', value = ''] = cookie.split('=');
  browser.cookies().set(name, value);
  return personId;
}

/** An invitation that waits for someone who has never been here. Gives the person's id. */
export async function invite({ pool, now }: Site, email: string): Promise<string> {
  const place = await acrossPublished(pool, (tx) => partnershipBySlug(tx, 'telemark'));
  const [personId, partnershipId] = [newId(), place?.id ?? ''];
  const view = { partnershipId, member: true, personId, signingIn: true } as const;
  await inPartnership(pool, view, async (tx) => {
    await tx.insert(person).values({ id: personId, email, lang: 'nb', addedAt: now() });
    const roles = ['editor' as const];
    const given = { partnershipId, id: newId(), personId, roles, invitedAt: now() };
    await tx.insert(membership).values(given);
  });
  return personId;
}

/** Ties a login to someone, as they would themselves. */
export async function tie({ site, provider }: Signing, personId: string, subject: string) {
  await asPerson(site.pool, { personId }, (tx) =>
    tx
      .insert(personIdentity)
      .values({ issuer: provider.issuer, subject, personId, linkedAt: site.now() }),
  );
}

/** Who the login belongs to, and what is known of them. */
export async function personOf({ site }: Signing, subject: string) {
  return asPerson(site.pool, { signingIn: true }, async (tx) => {
    const [found] = await tx
      .select({ id: person.id, email: person.email, name: person.name, lang: person.lang })
      .from(personIdentity)
      .innerJoin(person, eq(person.id, personIdentity.personId))
      .where(eq(personIdentity.subject, subject));
    return found ?? null;
  });
}

/** Ends someone's access. */
export async function deactivate({ pool, now }: Site, personId: string): Promise<void> {
  await asPerson(pool, { personId }, (tx) =>
    tx.update(person).set({ deactivatedAt: now() }).where(eq(person.id, personId)),
  );
}

/** Whether an invitation still waits for someone. */
export async function isWaiting({ pool }: Site, personId: string): Promise<boolean> {
  const places = await asPerson(pool, { personId }, (tx) =>
    tx.select().from(membership).where(eq(membership.personId, personId)),
  );
  return places.some(({ acceptedAt }) => acceptedAt === null);
}
