import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { person } from '#0-partnership/members/data/people/tables.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { Lang } from '#base/text.ts';
import { type ActRefusal, act, type Ground } from '#platform/acts/act.ts';
import { sharedChain } from '#platform/acts/tables.ts';
import { asPerson, type Tx } from '#platform/database/transactions.ts';
import { lookAtTry, takeTry } from '#platform/sessions/tries.ts';
import { acceptInvitations } from './accept-invitation.ts';
import { addPerson, arriving } from './add-person.ts';

/** gone: used, too old, or never there; other-browser: it opens, but where it was asked for. */
export type LinkRefusal = 'gone' | 'other-browser' | 'deactivated';

const Details = z.object({ email: z.string(), lang: Lang, back: z.string() });

/** A link's token, and what knows the browser that brings it; null for one that has nothing. */
export type Brought = { token: string; browser: string | null };

/** Whether a link would open here and now. Nothing is used up: mail scanners look at links too. */
export async function lookAtLink(
  { pool, now }: Ground,
  { token, browser }: Brought,
): Promise<'ready' | LinkRefusal> {
  return asPerson(pool, { signingIn: true }, (tx) =>
    lookAtTry(tx, 'mail', { token, browser: browser ?? '' }, now()),
  );
}

/**
 * Uses a link, once: gives who signs in and where they go on to. Who was not known becomes a person, and
 * invitations that wait for the address and have not lapsed are taken up.
 */
export async function useLink(
  ground: Ground,
  brought: Brought,
): Promise<Outcome<{ personId: string; back: string }, LinkRefusal | ActRefusal>> {
  const looked = await lookAtLink(ground, brought);
  if (looked !== 'ready') return refuse(looked);
  const taken = await asPerson(ground.pool, { signingIn: true }, (tx) =>
    take(tx, brought, ground.now()),
  );
  if (taken === null) return refuse('gone');
  const { known, details } = taken;
  if (known?.deactivatedAt) return refuse('deactivated');
  const { email, lang, back } = details;
  const who = known
    ? accept(known.id)
    : await act(ground, { partnershipId: sharedChain, actor: arriving }, addPerson, {
        email,
        lang,
      });
  if (!who.ok) return who;
  await acceptInvitations(ground, who.value);
  return accept({ personId: who.value, back });
}

async function take(tx: Tx, { token, browser }: Brought, now: Date) {
  const taken = await takeTry(tx, 'mail', { token, browser: browser ?? '' }, now);
  if (!taken) return null;
  const details = Details.parse(taken.details);
  const [known] = await tx
    .select({ id: person.id, deactivatedAt: person.deactivatedAt })
    .from(person)
    .where(eq(person.email, details.email));
  return { details, known };
}
