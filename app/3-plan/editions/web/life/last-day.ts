import { lastDayToAnswer } from '#3-plan/editions/data/life/consultation.ts';
import type { EditionKey } from '#3-plan/plan/data/in-edition.ts';
import type { Day } from '#base/period.ts';
import type { PlacedRequest } from '#platform/http/page.ts';

/** The last day to answer the consultation on an edition, for the plan's own page. */
export function lastDayBesidePlan(
  { read, place }: PlacedRequest,
  { id }: Pick<EditionKey, 'id'>,
): Promise<Day | null> {
  return read((tx) => lastDayToAnswer(tx, { partnershipId: place.id, id }));
}
