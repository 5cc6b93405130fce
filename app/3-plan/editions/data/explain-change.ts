import { and, eq } from 'drizzle-orm';
import { shortOf } from '#0-partnership/members/core/paths.ts';
import {
  type ExplainRefusal,
  Explanation,
  explainRefusals,
} from '#3-plan/editions/core/explain.ts';
import { editionBefore } from '#3-plan/editions/core/pair.ts';
import { type Edition, editions } from '#3-plan/plan/data/editions.ts';
import { edition } from '#3-plan/plan/data/tables.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { type OperationContext, operation } from '#platform/acts/operation.ts';
import { compare } from './comparison.ts';
import { identityOf } from './explanations.ts';
import { changeExplanation } from './tables.ts';

/**
 * Says why a goal or measure is new, changed or ended in an edition that is still open, and what something
 * that ended contributed. Gives back the new revision. Of two at once the second is `changed-meanwhile`.
 */
export const explainChange = operation(
  { name: 'change-explained', may: ['editor', 'administrator'], takes: Explanation },
  async (context, draft): Promise<Outcome<number, ExplainRefusal>> => {
    const { record } = context;
    const found = await held(context, draft.editionId);
    if (!found.ok) return found;
    const thing = await thingIn(context, found.value, draft.about);
    const before = await saidBefore(context, draft);
    const [first, ...more] = explainRefusals(found.value.after, thing, before, draft);
    if (first) return refuse(first, ...more);
    const revision = draft.revision + 1;
    if (!(await write(context, draft, { revision, published: found.value.after.published }))) {
      return refuse('changed-meanwhile');
    }
    const { reason, contributed } = draft;
    record({
      about: draft.about,
      ...(before && { before: { reason: before.reason, contributed: before.contributed } }),
      after: { reason, contributed },
    });
    return accept(revision);
  },
);

/** The edition, held so that it is neither closed nor made public meanwhile, and the one it goes on from. */
async function held({ tx, partnershipId }: OperationContext, editionId: string) {
  const [after] = await tx
    .select()
    .from(edition)
    .where(and(eq(edition.partnershipId, partnershipId), eq(edition.id, editionId)))
    .for('share');
  if (!after) return refuse('no-such-edition');
  const all = (await editions(tx, partnershipId)).map(({ edition }) => edition);
  const before = editionBefore(all, after);
  return before === null ? refuse('no-edition-before') : accept({ before, after });
}

async function thingIn(
  { tx, partnershipId }: OperationContext,
  pair: { before: Edition; after: Edition },
  { kind, id }: Explanation['about'],
) {
  const key = shortOf(id);
  // The end alone is not the identity.
  if ((await identityOf(tx, partnershipId, { kind, key })) !== id) return null;
  const { difference } = await compare(tx, partnershipId, pair);
  return difference.things.find((thing) => thing.kind === kind && thing.key === key) ?? null;
}

function isAbout(partnershipId: string, { editionId, about }: Explanation) {
  return and(
    eq(changeExplanation.partnershipId, partnershipId),
    eq(changeExplanation.editionId, editionId),
    eq(changeExplanation.aboutKind, about.kind),
    eq(changeExplanation.aboutId, about.id),
  );
}

async function saidBefore({ tx, partnershipId }: OperationContext, draft: Explanation) {
  const [row] = await tx
    .select()
    .from(changeExplanation)
    .where(isAbout(partnershipId, draft))
    .for('update');
  return row ?? null;
}

/** False when someone else wrote the first one meanwhile; a later one is locked by then. */
async function write(
  { tx, partnershipId }: OperationContext,
  draft: Explanation,
  { revision, published }: { revision: number; published: boolean },
): Promise<boolean> {
  const { editionId, about, reason, contributed } = draft;
  const said = { reason, contributed, revision };
  const written =
    revision === 1
      ? await tx
          .insert(changeExplanation)
          .values({
            ...{ partnershipId, editionId, published, ...said },
            ...{ aboutKind: about.kind, aboutId: about.id },
          })
          .onConflictDoNothing()
          .returning({ revision: changeExplanation.revision })
      : await tx
          .update(changeExplanation)
          .set(said)
          .where(isAbout(partnershipId, draft))
          .returning({ revision: changeExplanation.revision });
  return written.length > 0;
}
