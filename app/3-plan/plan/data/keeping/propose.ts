import { moneyRefusals } from '#3-plan/plan/core/keeping/money.ts';
import { ChangeProposal, MeasureProposal } from '#3-plan/plan/core/keeping/proposal.ts';
import { keptMoney, MoneyProposal } from '#3-plan/plan/core/keeping/proposed-money.ts';
import { changedFields, rewordRefusals, wordedFields } from '#3-plan/plan/core/reword.ts';
import { only } from '#base/only.ts';
import { accept, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { allows } from '#platform/acts/actor.ts';
import { type OperationContext, operation } from '#platform/acts/operation.ts';
import { newId } from '#platform/id.ts';
import { moneyOf } from './money-of.ts';
import { idsIn, knownNames, lockMeasure, openEdition } from './open.ts';
import { partIn } from './speaks-for.ts';
import { proposal } from './tables.ts';

const may = ['partner-contact', 'editor', 'coordinator', 'administrator'] as const;
/** Those who keep the plan themselves, for whichever organisation. */
export const keepers = { may: ['editor', 'coordinator', 'administrator'] as const };

/**
 * Proposes a change of a measure's wording, for the lead or an editor to answer. A partner proposes for
 * measures its organisation leads or takes part in. Refused for all a rewording is refused for.
 */
export const proposeChange = operation(
  { name: 'change-proposed', may, takes: ChangeProposal },
  async (context, draft) => {
    const { tx, actor } = context;
    const edition = await openEdition(tx, draft.editionId);
    const current = edition && (await lockMeasure(tx, edition, draft.measureId));
    if (!edition || !current) return refuse('no-such-measure');
    const { takesPart } = await partIn(tx, edition, draft.measureId, actor);
    if (!takesPart && !allows(keepers, actor)) return refuse('not-taking-part');
    const [first, ...more] = rewordRefusals(edition, current, draft);
    if (first) return refuse(first, ...more);
    const changed = changedFields(current, draft);
    const id = await keepProposal(context, {
      editionId: edition.id,
      measureId: draft.measureId,
      fromRevision: current.revision,
      before: only(current, wordedFields),
      wording: only(draft, wordedFields),
      why: draft.why,
    });
    context.record({
      about: ref('measure', draft.measureId),
      after: { editionId: edition.id, proposal: id, ...only(draft, changed) },
      why: draft.why,
    });
    return accept({ id });
  },
);

/**
 * Proposes other money for a measure: its budget and funding as they should be, in øre. Refused for all that
 * setting money is refused for, and to those whose organisation neither leads the measure nor takes part.
 */
export const proposeMoney = operation(
  { name: 'money-proposed', may, takes: MoneyProposal },
  async (context, draft) => {
    const { tx, actor, partnershipId } = context;
    const { measureId } = draft;
    const edition = await openEdition(tx, draft.editionId);
    const current = edition && (await lockMeasure(tx, edition, measureId));
    if (!edition || !current) return refuse('no-such-thing');
    const { takesPart } = await partIn(tx, edition, measureId, actor);
    if (!takesPart && !allows(keepers, actor)) return refuse('not-taking-part');
    const of = { kind: 'measure' as const, id: measureId };
    const held = await moneyOf(tx, edition, of);
    const names = await knownNames(tx, partnershipId);
    const now = { ...held, revision: current.revision };
    const [first, ...more] = moneyRefusals(edition, now, { ...draft, of }, names);
    if (first) return refuse(first, ...more);
    const proposed = keptMoney(draft);
    const id = await keepProposal(context, {
      ...{ editionId: edition.id, measureId, fromRevision: current.revision },
      ...{ moneyBefore: keptMoney(held), money: proposed, why: draft.why },
    });
    context.record({
      about: ref('measure', measureId),
      after: { editionId: edition.id, proposal: id, ...proposed },
      why: draft.why,
    });
    return accept({ id });
  },
);

/** Proposes a measure that the plan does not have, for an editor to answer. */
export const proposeMeasure = operation(
  { name: 'measure-proposed', may, takes: MeasureProposal },
  async (context, draft) => {
    const { tx } = context;
    const edition = await openEdition(tx, draft.editionId);
    if (!edition) return refuse('no-such-edition');
    const { goalId } = draft;
    const lost = goalId !== null && !(await idsIn(tx, edition)).goals.has(goalId);
    if (lost) return refuse('no-such-goal');
    // Over nothing: what holds for a wording holds for a new one.
    const bare = { title: '', challenge: null, description: null, steps: [], effect: null };
    const current = { ...bare, from: null, to: null, revision: 1 };
    const asChange = { ...draft, measureId: edition.id, revision: 1 };
    const [first, ...more] = rewordRefusals(edition, current, asChange);
    if (first) return refuse(first, ...more);
    const id = await keepProposal(context, {
      editionId: edition.id,
      goalId,
      wording: only(draft, wordedFields),
      why: draft.why,
    });
    context.record({
      about: ref('edition', edition.id),
      after: { proposal: id, ...only(draft, wordedFields) },
      why: draft.why,
    });
    return accept({ id });
  },
);

type Kept = Omit<
  typeof proposal.$inferInsert,
  'partnershipId' | 'id' | 'byActorId' | 'by' | 'at' | 'state'
>;

async function keepProposal(
  { tx, partnershipId, actor, now }: OperationContext,
  kept: Kept,
): Promise<string> {
  const id = newId();
  await tx.insert(proposal).values({
    ...kept,
    ...{ partnershipId, id, byActorId: actor.membership?.actorId ?? null, by: actor.name },
    ...{ at: now, state: 'open' },
  });
  return id;
}
