import { lookOf } from '#0-partnership/members/data/look.ts';
import { type FileFormat, mediaTypes } from '#3-plan/exchange/core/file-formats.ts';
import type { FindingOut, FindingsOf } from '#3-plan/exchange/core/out/findings.ts';
import { withNumber } from '#3-plan/exchange/core/out/labels.ts';
import { findingsBeside } from '#3-plan/exchange/data/findings-beside.ts';
import { writeFindings } from '#3-plan/exchange/data/write-findings.ts';
import { chosenEdition, editions } from '#3-plan/plan/data/editions.ts';
import type { Look } from '#base/look.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { notFound, type PlacedPage, type PlacedRequest } from '#platform/http/page.ts';

/** The findings beside an edition, as far as the viewer may see them, in the plan's own language. */
export function findingsFile(format: FileFormat): PlacedPage {
  return async (request) => {
    const found = await request.read((tx) => findingsIn(tx, request));
    if (found === null) return notFound;
    return {
      turn: 'file',
      type: mediaTypes[format],
      name: `${request.place.slug}-merknader.${format}`,
      body: await writeFindings(found.findings, found.of, format, found.look),
    };
  };
}

type Found = { findings: FindingOut[]; of: FindingsOf; look: Look };

/** What may be shown of the findings beside the edition that is asked for; null when nothing. */
export async function findingsIn(
  tx: Tx,
  { place, query, viewer }: PlacedRequest,
): Promise<Found | null> {
  const chosen = chosenEdition(await editions(tx, place.id), query.get('utgave'));
  if (chosen === null) return null;
  const { edition } = chosen;
  const beside = await findingsBeside(tx, edition, viewer.role !== 'visitor');
  if (beside === null) return null;
  const findings = beside.findings.map(({ measureId, ...finding }) => {
    const measure = measureId === null ? undefined : beside.measures.get(measureId);
    return { finding, measure: measure ? withNumber(null, measure.title) : null };
  });
  const of = { plan: edition.title, owner: place.name, lang: edition.lang };
  return { findings, of, look: (await lookOf(tx, place.id)).look };
}
