import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import {
  type LoginRefusal,
  tyingRefusals,
  untyingRefusals,
} from '#0-partnership/members/core/oidc/logins.ts';
import { person, personIdentity } from '#0-partnership/members/data/people/tables.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { operation } from '#platform/acts/operation.ts';
import { loginsOf, ownerOf, waysIn } from './logins.ts';

const Login = z.object({ issuer: z.string().max(500), subject: z.string().min(1).max(255) });

/**
 * Lets the person who acts sign in by this login from now on. The journal keeps where it is, and not who
 * they are there.
 */
export const tieLogin = operation(
  { name: 'login-tied', may: ['person'], takes: Login },
  async ({ tx, actor, now, record }, login): Promise<Outcome<null, LoginRefusal>> => {
    const { personId } = actor;
    if (personId === undefined) throw new Error('a login is tied by someone who is signed in');
    const tied = await tx
      .insert(personIdentity)
      .values({ ...login, personId, linkedAt: now })
      .onConflictDoNothing()
      .returning({ personId: personIdentity.personId });
    if (tied.length === 0) {
      const [first, ...more] = tyingRefusals(
        personId,
        (await ownerOf(tx, login))?.personId ?? null,
      );
      // Untied by its owner in this very moment: it can be tried again.
      return refuse(first ?? 'login-of-another', ...more);
    }
    record({ about: ref('person', personId), after: { issuer: login.issuer }, shared: true });
    return accept(null);
  },
);

/** Takes a login away from the person who acts; refused when they could not sign in without it. */
export const untieLogin = operation(
  { name: 'login-untied', may: ['person'], takes: Login },
  async ({ tx, actor, record }, { issuer, subject }): Promise<Outcome<null, LoginRefusal>> => {
    const { personId } = actor;
    if (personId === undefined) throw new Error('a login is untied by someone who is signed in');
    // Held, so that two who each take away the other way in take turns.
    await tx.select({ id: person.id }).from(person).where(eq(person.id, personId)).for('update');
    const theirs = (await loginsOf(tx, personId)).some(
      (one) => one.issuer === issuer && one.subject === subject,
    );
    const [first, ...more] = untyingRefusals(theirs, await waysIn(tx, personId));
    if (first) return refuse(first, ...more);
    await tx
      .delete(personIdentity)
      .where(and(eq(personIdentity.issuer, issuer), eq(personIdentity.subject, subject)));
    record({ about: ref('person', personId), before: { issuer }, shared: true });
    return accept(null);
  },
);
