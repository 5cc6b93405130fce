import { lookOf } from '#0-partnership/members/data/look.ts';
import { type FileFormat, fileTypes } from '#3-plan/exchange/core/file-formats.ts';
import { exportedFindings } from '#3-plan/exchange/data/exported-findings.ts';
import { writeFindings } from '#3-plan/exchange/data/write-findings.ts';
import { isInside } from '#platform/acts/actor.ts';
import type { Tx } from '#platform/database/transactions.ts';
import type { Press } from '#platform/export/press.ts';
import { notFound, type PlacedPage, type PlacedRequest } from '#platform/http/page.ts';

/** The findings beside an edition, as far as the viewer may see them, in the plan's own language. */
export function findingsFile(format: FileFormat, press: Press): PlacedPage {
  return async (request) => {
    const found = await request.read((tx) => findingsIn(tx, request));
    if (found === null) return notFound;
    const { findings, of, look } = found;
    const written = await writeFindings(findings, of, format, { look, press });
    if (!written.ok) return { turn: 'error', status: 503 };
    return {
      turn: 'file',
      type: fileTypes[format],
      name: `${request.place.slug}-merknader.${format}`,
      body: written.value,
    };
  };
}

/** What may be shown of the findings beside the edition that is asked for; null when nothing. */
export async function findingsIn(tx: Tx, { place, query, viewer }: PlacedRequest) {
  const member = isInside(viewer);
  const found = await exportedFindings(tx, place, query.get('utgave'), member);
  return found && { ...found, look: (await lookOf(tx, place.id)).look };
}
