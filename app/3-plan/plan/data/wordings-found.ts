import { inArray } from 'drizzle-orm';
import type { Wordings } from '#platform/search/wordings.ts';
import { currentFirst } from './editions.ts';
import { edition } from './tables.ts';

/** Which editions are shown by themselves, those that hold, and the slug that each of the others is asked for by. */
export const wordingsFound: Wordings = async (tx, partnershipIds) => {
  if (partnershipIds.length === 0) return { shown: [], asked: new Map() };
  const all = await tx
    .select({ id: edition.id, slug: edition.slug, partnershipId: edition.partnershipId })
    .from(edition)
    .where(inArray(edition.partnershipId, [...partnershipIds]))
    .orderBy(...currentFirst(edition));
  const shown = new Map<string, string>();
  const asked = new Map<string, string>();
  for (const { id, slug, partnershipId } of all) {
    if (shown.has(partnershipId)) asked.set(id, slug);
    else shown.set(partnershipId, id);
  }
  return { shown: [...shown.values()], asked };
};
