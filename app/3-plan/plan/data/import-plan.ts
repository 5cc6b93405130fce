import { desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { actorsByName } from '#0-partnership/members/data/actors.ts';
import { partnership } from '#0-partnership/members/data/tables.ts';
import { addLink } from '#0-partnership/thread/data/add-link.ts';
import { PlanContent } from '#3-plan/plan/core/content.ts';
import { RecognisedAnswer } from '#3-plan/plan/core/recognise/recognise.ts';
import { contentFaults } from '#3-plan/plan/core/tree.ts';
import { accept, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { slugOf } from '#base/slug.ts';
import { type OperationContext, operation } from '#platform/acts/operation.ts';
import { newId } from '#platform/id.ts';
import { type Identities, identities } from './identities.ts';
import { type Importing, idAt } from './importing.ts';
import { indexEdition } from './index-edition.ts';
import { insertApprovals } from './insert-approvals.ts';
import { insertMeasures } from './insert-measures.ts';
import { insertMoney } from './insert-money.ts';
import { keepUnsaid } from './keep-unsaid.ts';
import { measure } from './measures/tables.ts';
import { edition, frame, goal, goalWording } from './tables.ts';

const PlanImport = z.object({
  content: PlanContent,
  /** The file it was read from; the same file is not read into a partnership twice. */
  sourceSha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  /** What someone said of things that may be those of earlier editions. Who keeps them refuses one too many. */
  answers: z.array(RecognisedAnswer).optional(),
});

export type ImportRefusal = 'does-not-hang-together' | 'already-imported';

/**
 * Keeps a whole plan as a new draft edition that only members see. Goals and measures that are those of
 * earlier editions (`recognise`) keep their identities, and what a document has no word for; the others get new ones. One journal entry says
 * what was brought, with counts. Refuses content that does not hang together, and a file read before.
 */
export const importPlan = operation(
  { name: 'edition-imported', may: ['editor', 'administrator', 'system'], takes: PlanImport },
  async (context, { content: given, sourceSha256, answers = [] }) => {
    const { tx, partnershipId, record } = context;
    if (contentFaults(given).length > 0) return refuse('does-not-hang-together');
    // One import at a time in a partnership: the next one sees what this one brought.
    await tx
      .select({ id: partnership.id })
      .from(partnership)
      .where(eq(partnership.id, partnershipId))
      .for('no key update');
    if (sourceSha256 !== null) {
      const [same] = await tx
        .select({ id: edition.id })
        .from(edition)
        .where(eq(edition.sourceSha256, sourceSha256));
      if (same) return refuse('already-imported');
    }
    const before = await newestEdition(tx);
    // Before the new edition is one of them.
    const known = await identities(context, given, answers);
    const content =
      sourceSha256 === null ? given : await keepUnsaid(context, given, known.measureIds);
    const editionId = await insertEdition(context, content, sourceSha256);
    if (before) {
      const next = {
        from: ref('edition', before),
        relation: 'continued-by',
        to: ref('edition', editionId),
      } as const;
      await addLink(tx, context.partnershipId, next, false);
    }
    const importing = await withIdentities(context, editionId, content, known);
    await insertGoals(importing);
    await insertMeasures(importing);
    await insertMoney(importing);
    await insertApprovals(importing);
    await indexEdition(importing);
    const { goals, measures, budget, funding, approvals } = content;
    record({
      about: ref('edition', editionId),
      after: {
        title: content.title,
        sourceSha256,
        goals: goals.length,
        measures: measures.length,
        budgetLines: budget.length,
        funding: funding.length,
        approvals: approvals.length,
      },
    });
    return accept(editionId);
  },
);

/** The edition this one goes on from: the newest there is. */
async function newestEdition(tx: OperationContext['tx']): Promise<string | null> {
  const [newest] = await tx
    .select({ id: edition.id })
    .from(edition)
    .orderBy(desc(edition.id))
    .limit(1);
  return newest?.id ?? null;
}

export async function insertEdition(
  { tx, partnershipId }: OperationContext,
  content: PlanContent,
  sourceSha256: string | null,
): Promise<string> {
  const id = newId();
  const { title, lang, from, to } = content;
  const wanted = slugOf(title) || 'plan';
  const taken = await tx.select({ slug: edition.slug }).from(edition);
  const slug = taken.some((other) => other.slug === wanted) ? `${wanted}-${id.slice(-6)}` : wanted;
  const frameId = content.frame && (await frameOf(tx, partnershipId, content.frame));
  await tx.insert(edition).values({
    partnershipId,
    id,
    slug,
    frameId,
    title,
    lang,
    from,
    to,
    state: 'draft',
    sourceSha256,
  });
  return id;
}

async function frameOf(
  tx: OperationContext['tx'],
  partnershipId: string,
  { kind, title, from, to }: NonNullable<PlanContent['frame']>,
): Promise<string> {
  const [known] = await tx.select({ id: frame.id }).from(frame).where(eq(frame.title, title));
  if (known) return known.id;
  const id = newId();
  await tx.insert(frame).values({ partnershipId, id, kind, title, from, to });
  return id;
}

async function withIdentities(
  context: OperationContext,
  editionId: string,
  content: PlanContent,
  { goalIds, measureIds, newGoals, newMeasures }: Identities,
): Promise<Importing> {
  const { tx, partnershipId } = context;
  if (newGoals.length > 0) {
    await tx.insert(goal).values(newGoals.map((id) => ({ partnershipId, id })));
  }
  if (newMeasures.length > 0) {
    await tx.insert(measure).values(newMeasures.map((id) => ({ partnershipId, id })));
  }
  const names = [
    ...content.measures.flatMap(({ leads, partners }) => [...leads, ...partners]),
    ...content.funding.flatMap(({ payer }) => payer ?? []),
    ...content.approvals.flatMap(({ of }) => of ?? []),
  ];
  const actors = await actorsByName(context, names, {
    published: false,
    lang: content.lang,
    asWritten: true,
  });
  return { context, editionId, content, actors, goalIds, measureIds };
}

export async function insertGoals({
  context,
  editionId,
  content,
  goalIds,
}: Importing): Promise<void> {
  if (content.goals.length === 0) return;
  const { tx, partnershipId } = context;
  await tx.insert(goalWording).values(
    content.goals.map(({ key, parent, kind, ref, title, purpose, weight }, position) => ({
      partnershipId,
      editionId,
      goalId: idAt(goalIds, key),
      parentId: parent === null ? null : idAt(goalIds, parent),
      position,
      kind,
      ref,
      title,
      purpose,
      weight,
    })),
  );
}
