import type { Pool } from 'pg';
import { wordedFields } from '#3-plan/plan/core/reword.ts';
import { lockMeasure } from '#3-plan/plan/data/keeping/open.ts';
import type { rewordMeasure } from '#3-plan/plan/data/reword-measure.ts';
import { inPartnership } from '#platform/database/transactions.ts';

type Reworded = Parameters<typeof rewordMeasure.takes.parse>[0] & { revision: number };

/** A measure's wording as its form would send it just now, unchanged. */
export async function wordingNow(
  pool: Pool,
  { partnershipId, editionId }: { partnershipId: string; editionId: string },
  measureId: string,
): Promise<Reworded> {
  const now = await inPartnership(pool, { partnershipId, member: true }, (tx) =>
    lockMeasure(tx, { partnershipId, id: editionId }, measureId),
  );
  if (!now) throw new Error('no such measure');
  const wording = Object.fromEntries(wordedFields.map((field) => [field, now[field]]));
  return { ...wording, editionId, measureId, revision: now.revision } as Reworded;
}
