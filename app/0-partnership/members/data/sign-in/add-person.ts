import { z } from 'zod';
import { Email } from '#0-partnership/members/core/people/email.ts';
import { personFor } from '#0-partnership/members/data/people/place-member.ts';
import { accept, type Outcome } from '#base/outcome.ts';
import { Lang } from '#base/text.ts';
import type { Actor } from '#platform/acts/actor.ts';
import { operation } from '#platform/acts/operation.ts';

/** One who shows that an address is theirs, before it is known who they are. */
export const arriving: Actor = { roles: ['person'], name: 'signing-in', organisation: null };

/** Makes whoever has this address a person, who so far may do nothing in any partnership. Gives the id. */
export const addPerson = operation(
  { name: 'person-added', may: ['person'], takes: z.object({ email: Email, lang: Lang }) },
  async (context, { email, lang }): Promise<Outcome<string, never>> =>
    accept(await personFor(context, { email, name: null, lang })),
);
