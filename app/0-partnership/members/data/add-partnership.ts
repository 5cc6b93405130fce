import { and, gte, inArray, isNull, lte, or } from 'drizzle-orm';
import { PartnershipDraft } from '#0-partnership/members/core/partnership.ts';
import { partnershipRefusals } from '#0-partnership/members/core/refusals.ts';
import { accept, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { operation } from '#platform/acts/operation.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { newId } from '#platform/id.ts';
import { writeFindable } from '#platform/search/write.ts';
import { insertActors } from './actors.ts';
import { body, partnership, partnershipRegion, region } from './tables.ts';

/**
 * Founds a partnership with its regions, actors and bodies, all public from the start. Its id is the
 * one the act was opened with. Refuses a slug in use, an unknown region, names given twice.
 */
export const addPartnership = operation(
  { name: 'partnership-added', may: ['administrator', 'system'], takes: PartnershipDraft },
  async (context, draft) => {
    const { tx, partnershipId, record } = context;
    const regions = await regionsOf(tx, draft);
    const refused = partnershipRefusals(draft);
    if (regions.length < new Set(draft.regions).size) refused.push('region-unknown');
    const [first, ...more] = refused;
    if (first) return refuse(first, ...more);
    const { slug, name, about, lang, example } = draft;
    const added = await tx
      .insert(partnership)
      .values({ id: partnershipId, slug, name, about, lang, example, published: true })
      .onConflictDoNothing()
      .returning({ id: partnership.id });
    if (added.length === 0) return refuse('slug-taken');
    await tx.insert(partnershipRegion).values(
      regions.map(({ code, from }) => ({
        partnershipId,
        code,
        regionFrom: from,
        published: true,
      })),
    );
    const actors = await insertActors(context, draft.actors, { published: true, lang });
    if (draft.bodies.length > 0) {
      await tx.insert(body).values(
        draft.bodies.map(({ name, kind, of }, position) => ({
          partnershipId,
          id: newId(),
          name,
          kind,
          ofActorId: of === null ? null : (actors.get(of) ?? null),
          position,
          published: true,
        })),
      );
    }
    await writeFindable(tx, partnershipId, [
      {
        kind: 'partnership',
        id: partnershipId,
        version: partnershipId,
        lang,
        title: name,
        body: about,
        published: true,
      },
    ]);
    record({ about: ref('partnership', partnershipId), after: draft });
    return accept(partnershipId);
  },
);

/** The regions a draft names, as they were valid on the first day of the year it says. */
async function regionsOf(tx: Tx, { regions, regionsIn }: PartnershipDraft) {
  const day = `${regionsIn}-01-01`;
  return tx
    .select({ code: region.code, from: region.from })
    .from(region)
    .where(
      and(
        inArray(region.code, regions),
        lte(region.from, day),
        or(isNull(region.to), gte(region.to, day)),
      ),
    );
}
