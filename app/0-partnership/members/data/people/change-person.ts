import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { PersonDraft, type PersonRefusal } from '#0-partnership/members/core/people/person.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { operation } from '#platform/acts/operation.ts';
import { person } from './tables.ts';

/** Changes what a person decides of themselves: name, language, how often they are written to. */
export const changePerson = operation(
  { name: 'person-changed', may: ['person'], takes: PersonDraft },
  async ({ tx, actor, record }, draft): Promise<Outcome<number, PersonRefusal>> => {
    const id = actor.personId ?? '';
    const [before] = await tx.select().from(person).where(eq(person.id, id)).for('update');
    if (!before) return refuse('no-such-person');
    if (before.revision !== draft.revision) return refuse('changed-meanwhile');
    const { name, lang, digest } = draft;
    const revision = before.revision + 1;
    await tx.update(person).set({ name, lang, digest, revision }).where(eq(person.id, id));
    record({
      about: ref('person', id),
      // That the name was changed, and not what to: the journal stays when the person is erased.
      before: { lang: before.lang, digest: before.digest },
      after: { lang, digest, named: name !== before.name },
      shared: true,
    });
    return accept(revision);
  },
);

/**
 * Notes that a person has seen what changed until now. Not journalled: when someone looked is nobody
 * else's to know.
 */
export const seeChanges = operation(
  { name: 'changes-seen', may: ['person'], takes: z.object({}) },
  async ({ tx, actor, now }) => {
    await tx
      .update(person)
      .set({ changesSeenAt: now })
      .where(eq(person.id, actor.personId ?? ''));
    return accept(null);
  },
);
