import { and, eq, inArray } from 'drizzle-orm';
import type { Place, PlaceDraft } from '#0-partnership/members/core/people/members.ts';
import { looksAfterAll } from '#0-partnership/members/core/people/roles.ts';
import { actorsByName } from '#0-partnership/members/data/actors.ts';
import { actor, body, partnership } from '#0-partnership/members/data/tables.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import type { Lang } from '#base/text.ts';
import type { OperationContext } from '#platform/acts/operation.ts';

export type UnknownPlace = 'no-such-organisation' | 'no-such-body' | 'other-organisation';

/**
 * A drafted place with its organisation and bodies found in the partnership. An organisation that is named
 * and not known is added, unpublished, by those who look after all members.
 */
export async function knownPlace(
  context: OperationContext,
  draft: PlaceDraft,
  lang: Lang,
): Promise<Outcome<Place, UnknownPlace>> {
  const { tx, partnershipId, actor: giver } = context;
  const { roles, bodies } = draft;
  if (bodies.length > 0) {
    const found = await tx
      .select({ id: body.id })
      .from(body)
      .where(and(eq(body.partnershipId, partnershipId), inArray(body.id, bodies)));
    if (found.length < bodies.length) return refuse('no-such-body');
  }
  if (draft.organisation !== null) {
    if (!looksAfterAll(giver)) return refuse('other-organisation');
    const names = await actorsByName(context, [draft.organisation], { published: false, lang });
    return accept({ roles, bodies, actorId: names.get(draft.organisation) ?? null });
  }
  if (draft.actorId !== null) {
    const [found] = await tx
      .select({ id: actor.id })
      .from(actor)
      .where(and(eq(actor.partnershipId, partnershipId), eq(actor.id, draft.actorId)));
    if (!found) return refuse('no-such-organisation');
  }
  return accept({ roles, bodies, actorId: draft.actorId });
}

/** What letters of a partnership are written from. */
export async function partnershipHere({ tx, partnershipId }: OperationContext) {
  const [here] = await tx
    .select({ name: partnership.name, lang: partnership.lang })
    .from(partnership)
    .where(eq(partnership.id, partnershipId));
  if (!here) throw new Error('an act in a partnership that is not there');
  return here;
}
