import { eq } from 'drizzle-orm';
import { actorsByName } from '#0-partnership/members/data/actors.ts';
import { addLink } from '#0-partnership/thread/data/add-link.ts';
import {
  beginsWith,
  NextEdition,
  type NextRefusal,
  nextRefusals,
} from '#3-plan/editions/core/life/next.ts';
import { identitiesIn } from '#3-plan/editions/data/identities-in.ts';
import { planContent } from '#3-plan/exchange/data/plan-content.ts';
import type { PlanContent } from '#3-plan/plan/core/content.ts';
import { insertEdition, insertGoals } from '#3-plan/plan/data/import-plan.ts';
import type { Importing } from '#3-plan/plan/data/importing.ts';
import type { EditionKey } from '#3-plan/plan/data/in-edition.ts';
import { indexEdition } from '#3-plan/plan/data/index-edition.ts';
import { insertApprovals } from '#3-plan/plan/data/insert-approvals.ts';
import { insertMeasures } from '#3-plan/plan/data/insert-measures.ts';
import { insertMoney } from '#3-plan/plan/data/insert-money.ts';
import { edition } from '#3-plan/plan/data/tables.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { type OperationContext, operation } from '#platform/acts/operation.ts';
import { hold } from './hold.ts';

type Refusal = NextRefusal | 'no-such-edition' | 'changed-meanwhile';

/**
 * Makes the next edition from the one in force: a draft that only members see, with the same goals and
 * measures by the same identities, the same money, and the same bodies with nothing decided. Gives its slug.
 */
export const makeNextEdition = operation(
  {
    name: 'next-edition-made',
    may: ['editor', 'coordinator', 'administrator'],
    takes: NextEdition,
  },
  async (context, draft): Promise<Outcome<string, Refusal>> => {
    const { tx, partnershipId, record } = context;
    const held = await hold(context, draft.editionId);
    if (!held) return refuse('no-such-edition');
    const { edition: before, frame } = held;
    const all = await tx.select().from(edition).where(eq(edition.partnershipId, partnershipId));
    const found: Refusal[] = nextRefusals({ ...before, frame }, all, draft);
    if (before.revision !== draft.revision) found.push('changed-meanwhile');
    const [first, ...more] = found;
    if (first) return refuse(first, ...more);
    const read = await planContent(tx, partnershipId, before.slug);
    if (!read) throw new Error('an edition that is held has no content');
    const content = beginsWith(read.content, draft);
    const next = await keep(context, before, content);
    record({
      about: ref('edition', next.id),
      after: { title: draft.title, from: draft.from, to: draft.to, after: before.id },
    });
    return accept(next.slug);
  },
);

/** Writes the content as an edition of its own, every goal and measure by the identity it has already. */
async function keep(context: OperationContext, before: EditionKey, content: PlanContent) {
  const { tx, partnershipId } = context;
  const editionId = await insertEdition(context, content, null);
  const names = [
    ...content.measures.flatMap(({ leads, partners }) => [...leads, ...partners]),
    ...content.funding.flatMap(({ payer }) => payer ?? []),
    ...content.approvals.flatMap(({ of }) => of ?? []),
  ];
  const importing: Importing = {
    ...{ context, editionId, content },
    actors: await actorsByName(context, names, { published: false, lang: content.lang }),
    ...(await identitiesIn(tx, before)),
  };
  await insertGoals(importing);
  await insertMeasures(importing);
  await insertMoney(importing);
  await insertApprovals(importing);
  await indexEdition(importing);
  const link = { from: ref('edition', before.id), to: ref('edition', editionId) };
  await addLink(tx, partnershipId, { ...link, relation: 'continued-by' }, false);
  const [made] = await tx
    .select({ id: edition.id, slug: edition.slug })
    .from(edition)
    .where(eq(edition.id, editionId));
  if (!made) throw new Error('an edition that was made is not there');
  return made;
}
