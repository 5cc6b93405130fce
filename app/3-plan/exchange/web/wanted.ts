import { correctReading } from '#3-plan/exchange/data/correct-reading.ts';
import { type ReadingView, readingView } from '#3-plan/exchange/data/readings.ts';
import { allows } from '#platform/acts/actor.ts';
import type { PlacedRequest } from '#platform/http/page.ts';

const idEnd = /^[0-9a-f]{10}$/;

/** The reading an address names, for those who may see it; null when there is none such. */
export async function wantedReading(request: PlacedRequest): Promise<ReadingView | null> {
  const short = request.params.reading ?? '';
  if (!idEnd.test(short) || !allows(correctReading, request.viewer)) return null;
  return request.read((tx) => readingView(tx, request.place.id, short));
}

/** What no form of ours sends is the revision of nothing. */
export function revisionIn({ revision }: Readonly<Record<string, string>>): number {
  return /^\d{1,9}$/.test(revision ?? '') ? Number(revision) : 0;
}
