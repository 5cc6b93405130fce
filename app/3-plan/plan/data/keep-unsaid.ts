import { and, desc, eq, inArray } from 'drizzle-orm';
import type { PlanContent } from '#3-plan/plan/core/content.ts';
import type { OperationContext } from '#platform/acts/operation.ts';
import { withFrame } from './editions.ts';
import { measureWording } from './measures/tables.ts';
import { edition, frame } from './tables.ts';

/**
 * A plan from a document, with what documents have no word for as it was before: who is in the lead of a
 * measure, the effect expected of it, and what the frame of that period is called. Read in again, a plan
 * would otherwise have changed where nothing was said.
 */
export async function keepUnsaid(
  context: Pick<OperationContext, 'tx' | 'partnershipId'>,
  content: PlanContent,
  measureIds: ReadonlyMap<string, string>,
): Promise<PlanContent> {
  const before = await wordedBefore(context, [...measureIds.values()]);
  const measures = content.measures.map((measure) => {
    const known = before.get(measureIds.get(measure.key));
    if (!known) return measure;
    return { ...measure, leadKind: known.leadKind, effect: measure.effect ?? known.effect };
  });
  return { ...content, measures, frame: await frameBefore(context, content.frame) };
}

async function wordedBefore(
  { tx, partnershipId }: Pick<OperationContext, 'tx' | 'partnershipId'>,
  ids: string[],
) {
  const { measureId, editionId, leadKind, effect } = measureWording;
  const rows = await tx
    .selectDistinctOn([measureId], { id: measureId, leadKind, effect })
    .from(measureWording)
    .where(and(eq(measureWording.partnershipId, partnershipId), inArray(measureId, ids)))
    .orderBy(measureId, desc(editionId));
  return new Map<string | undefined, (typeof rows)[number]>(rows.map((row) => [row.id, row]));
}

async function frameBefore(
  { tx, partnershipId }: Pick<OperationContext, 'tx' | 'partnershipId'>,
  asked: PlanContent['frame'],
): Promise<PlanContent['frame']> {
  if (asked === null) return null;
  const { kind, title, from, to } = frame;
  const rows = await tx
    .select({ kind, title, from, to })
    .from(edition)
    .innerJoin(frame, withFrame)
    .where(eq(edition.partnershipId, partnershipId))
    .orderBy(desc(edition.id));
  return rows.find((one) => one.from === asked.from && one.to === asked.to) ?? asked;
}
