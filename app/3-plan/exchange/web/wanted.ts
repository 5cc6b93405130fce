import { readingPath } from '#3-plan/exchange/core/paths.ts';
import { correctReading } from '#3-plan/exchange/data/correct-reading.ts';
import { type ReadingView, readingView } from '#3-plan/exchange/data/readings.ts';
import { allows } from '#platform/acts/actor.ts';
import { type PlacedRequest, type Turn, turnedAway } from '#platform/http/page.ts';

const idEnd = /^[0-9a-f]{10}$/;

/** The reading an address names, for those who may see it; null when there is none such. */
export async function wantedReading(request: PlacedRequest): Promise<ReadingView | null> {
  const short = request.params.reading ?? '';
  if (!idEnd.test(short) || !allows(correctReading, request.viewer)) return null;
  return request.read((tx) => readingView(tx, request.place.id, short));
}

/**
 * What one who may not put plans in meets, before the document is looked for, so that they are not told whether it is
 * there. Null for those who may go on.
 */
export async function visitorAway(request: PlacedRequest): Promise<Turn | null> {
  const { lang, place, viewer, params } = request;
  if (allows(correctReading, viewer) || !idEnd.test(params.reading ?? '')) return null;
  return turnedAway(request, readingPath(lang, place.slug, params.reading ?? ''));
}

/** What no form of ours sends is the revision of nothing. */
export function revisionIn({ revision }: Readonly<Record<string, string>>): number {
  return /^\d{1,9}$/.test(revision ?? '') ? Number(revision) : 0;
}
