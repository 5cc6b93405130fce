import { and, eq } from 'drizzle-orm';
import { measureWording, participation } from './measures/tables.ts';
import { edition } from './tables.ts';

/** What is shown of a measure someone leads or takes part in, and the edition that says so. */
export const measureTakenPartIn = {
  id: measureWording.measureId,
  ref: measureWording.ref,
  title: measureWording.title,
  from: measureWording.from,
  to: measureWording.to,
  planned: measureWording.planned,
  role: participation.role,
  edition: { slug: edition.slug, title: edition.title, lang: edition.lang },
};

/** Joins a participation to the measure's wording in the same edition. */
export const itsWording = and(
  eq(measureWording.partnershipId, participation.partnershipId),
  eq(measureWording.editionId, participation.editionId),
  eq(measureWording.measureId, participation.measureId),
);

/** Joins a participation to its edition. */
export const itsEdition = and(
  eq(edition.partnershipId, participation.partnershipId),
  eq(edition.id, participation.editionId),
);
