import { and, asc, eq, inArray } from 'drizzle-orm';
import { removeDue, writeDue } from '#0-partnership/thread/data/write-due.ts';
import { measureDays } from '#3-plan/plan/core/measure-due.ts';
import { ref } from '#base/ref.ts';
import type { OperationContext } from '#platform/acts/operation.ts';
import { currentFirst, withFrame } from './editions.ts';
import { measureWording, participation } from './measures/tables.ts';
import { edition, frame } from './tables.ts';

/**
 * Notes when measures begin and end by dates of their own, as the plan that holds and has each of
 * them says (see `currentFirst`); what no such edition says is no longer due. Of these measures, or of all there are.
 */
export async function measureDueFollows(
  { tx, partnershipId }: Pick<OperationContext, 'tx' | 'partnershipId'>,
  measureIds?: readonly string[],
): Promise<void> {
  const own = and(
    eq(measureWording.partnershipId, partnershipId),
    measureIds && inArray(measureWording.measureId, [...measureIds]),
  );
  const worded = await tx
    .selectDistinctOn([measureWording.measureId], { wording: measureWording, edition, frame })
    .from(measureWording)
    .innerJoin(
      edition,
      and(eq(edition.partnershipId, partnershipId), eq(edition.id, measureWording.editionId)),
    )
    .leftJoin(frame, withFrame)
    .where(own)
    .orderBy(asc(measureWording.measureId), ...currentFirst(edition));
  const leads = await tx
    .select({
      editionId: participation.editionId,
      measureId: participation.measureId,
      actorId: participation.actorId,
    })
    .from(participation)
    .where(
      and(
        eq(participation.partnershipId, partnershipId),
        eq(participation.role, 'lead'),
        eq(participation.position, 0),
        measureIds && inArray(participation.measureId, [...measureIds]),
      ),
    );
  const leadOf = new Map(leads.map((one) => [`${one.editionId} ${one.measureId}`, one.actorId]));
  const notes = worded.flatMap(({ wording, ...plan }) => {
    const lead = leadOf.get(`${plan.edition.id} ${wording.measureId}`);
    return measureDays(wording, { ...plan.edition, frame: plan.frame }).map((one) => ({
      ...one,
      about: ref('measure', wording.measureId),
      title: wording.title,
      owner: lead === undefined ? null : ref('actor', lead),
      state: 'open' as const,
      published: true,
    }));
  });
  await writeDue(tx, partnershipId, notes);
  // Only what is not said any more goes: a day written anew would be another one in calendars that have it.
  const asked = measureIds ?? worded.map(({ wording }) => wording.measureId);
  for (const what of ['measure-starts', 'measure-ends'] as const) {
    const said = new Set(notes.filter((one) => one.what === what).map(({ about }) => about.id));
    const gone = asked.filter((id) => !said.has(id));
    await removeDue(tx, partnershipId, [what], gone);
  }
}
