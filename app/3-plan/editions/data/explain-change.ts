import { and, eq } from 'drizzle-orm';
import {
  type ExplainRefusal,
  Explanation,
  explainRefusals,
} from '#3-plan/editions/core/explain.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { type OperationContext, operation } from '#platform/acts/operation.ts';
import { held, thingIn } from './held.ts';
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
