import { z } from 'zod';
import { Email } from '#0-partnership/members/core/people/email.ts';
import { person, personIdentity } from '#0-partnership/members/data/people/tables.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { Lang } from '#base/text.ts';
import { operation } from '#platform/acts/operation.ts';
import { whileSigningIn } from '#platform/database/wider-view.ts';
import { newId } from '#platform/id.ts';

const Arrived = z.object({
  issuer: z.string().max(500),
  subject: z.string().min(1).max(255),
  lang: Lang,
  name: z.string().trim().min(1).max(200).nullable(),
  /** One the provider answers for, and no other. */
  email: Email.nullable(),
});

/**
 * Makes a person of someone nobody knows yet, who so far may do nothing in any partnership. They are never
 * joined to another who has the same address: the address is left out then. Gives the id; refused when the
 * login became somebody's in the same moment.
 */
export const addPersonByLogin = operation(
  { name: 'person-arrived', may: ['person'], takes: Arrived },
  async ({ tx, now, record }, arrived): Promise<Outcome<string, 'login-of-another'>> => {
    const { issuer, subject, lang, name, email } = arrived;
    const id = newId();
    const tied = await whileSigningIn(tx, async () => {
      const added = await tx
        .insert(person)
        .values({ id, email, name, lang, addedAt: now })
        .onConflictDoNothing()
        .returning({ id: person.id });
      if (added.length === 0)
        await tx.insert(person).values({ id, email: null, name, lang, addedAt: now });
      return tx
        .insert(personIdentity)
        .values({ issuer, subject, personId: id, linkedAt: now })
        .onConflictDoNothing()
        .returning({ issuer: personIdentity.issuer });
    });
    if (tied.length === 0) return refuse('login-of-another');
    record({ about: ref('person', id), after: { lang, issuer }, shared: true });
    return accept(id);
  },
);
