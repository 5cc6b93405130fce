import { and, eq } from 'drizzle-orm';
import { actorsByName } from '#0-partnership/members/data/actors.ts';
import { changedFacts, FactsChange, factsRefusals } from '#3-plan/plan/core/keeping/facts.ts';
import { inEdition } from '#3-plan/plan/data/in-edition.ts';
import { measureWording, participation, seeAlso } from '#3-plan/plan/data/measures/tables.ts';
import { only } from '#base/only.ts';
import { accept, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { type OperationContext, operation } from '#platform/acts/operation.ts';
import { measureFollows, namedFollow } from './follow.ts';
import {
  idsIn,
  isMeasure,
  knownNames,
  lockMeasure,
  type OpenEdition,
  openEdition,
} from './open.ts';

/**
 * Changes where a measure belongs and who answers for it, in an edition that is open: reference, goal,
 * standing, kind of lead, leads, partners, see-also. Names that are not known are refused until it is said
 * that they are new. Gives the new revision.
 */
export const changeFacts = operation(
  {
    name: 'measure-facts-changed',
    may: ['editor', 'coordinator', 'administrator'],
    takes: FactsChange,
  },
  async (context, draft) => {
    const { tx, partnershipId, record } = context;
    const edition = await openEdition(tx, draft.editionId);
    const current = edition && (await lockMeasure(tx, edition, draft.measureId));
    if (!edition || !current) return refuse('no-such-measure');
    const around = { ...(await idsIn(tx, edition)), names: await knownNames(tx, partnershipId) };
    const [first, ...more] = factsRefusals(edition, current, draft, around);
    if (first) return refuse(first, ...more);
    const changed = changedFacts(current, draft);
    const revision = current.revision + 1;
    await writeFacts(context, edition, draft, revision);
    await measureFollows(context, edition, { ...current, ...only(draft, changed) });
    record({
      about: ref('measure', draft.measureId),
      before: only(current, changed),
      after: { editionId: edition.id, ...only(draft, changed) },
      ...(draft.why === '' ? {} : { why: draft.why }),
    });
    return accept({ measureId: draft.measureId, revision });
  },
);

/** Writes the facts of a measure that the edition holds already. */
async function writeFacts(
  context: OperationContext,
  edition: OpenEdition,
  draft: FactsChange,
  revision: number,
): Promise<void> {
  const { goalId, standing, leadKind } = draft;
  await context.tx
    .update(measureWording)
    .set({ ref: draft.ref, goalId, standing, leadKind, revision, changedAt: context.now })
    .where(isMeasure(edition, draft.measureId));
  await writeParties(context, edition, draft);
  await writeSeeAlso(context, edition, draft);
}

type Parties = Pick<FactsChange, 'measureId' | 'leads' | 'partners'>;

/** Those who lead and take part, in the order they are named; new names become organisations. */
export async function writeParties(
  context: OperationContext,
  edition: OpenEdition,
  { measureId, leads, partners }: Parties,
): Promise<void> {
  const { tx, partnershipId } = context;
  const { published, lang } = edition;
  const ids = await actorsByName(context, [...leads, ...partners], { published, lang });
  const row = (role: 'lead' | 'partner') => (name: string, position: number) => ({
    ...{ partnershipId, editionId: edition.id, measureId, published, position, role },
    actorId: ids.get(name) ?? '',
  });
  const rows = [...leads.map(row('lead')), ...partners.map(row('partner'))];
  await tx
    .delete(participation)
    .where(and(inEdition(participation, edition), eq(participation.measureId, measureId)));
  if (rows.length > 0) await tx.insert(participation).values(rows);
  await namedFollow(context, edition, [...ids.values()]);
}

/** Those a measure is read together with, in the order they are named. */
export async function writeSeeAlso(
  { tx, partnershipId }: OperationContext,
  edition: OpenEdition,
  { measureId, seeAlso: others }: Pick<FactsChange, 'measureId' | 'seeAlso'>,
): Promise<void> {
  await tx
    .delete(seeAlso)
    .where(and(inEdition(seeAlso, edition), eq(seeAlso.measureId, measureId)));
  if (others.length === 0) return;
  const { id: editionId, published } = edition;
  await tx.insert(seeAlso).values(
    others.map((otherId, position) => ({
      ...{ partnershipId, editionId, measureId, published, position, otherId },
    })),
  );
}
