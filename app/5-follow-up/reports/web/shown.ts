import { shortIn } from '#0-partnership/members/core/paths.ts';
import type { ReportContent } from '#5-follow-up/reports/core/content.ts';
import type { Standing } from '#5-follow-up/reports/core/report-document.ts';
import { contentNow } from '#5-follow-up/reports/data/content-now.ts';
import {
  publishedContent,
  type ReportOf,
  reportBy,
  sectionsOf,
  type Version,
  versionsOf,
} from '#5-follow-up/reports/data/reports.ts';
import { isInside } from '#platform/acts/actor.ts';
import { dayInNorway } from '#platform/clock.ts';
import type { Tx } from '#platform/database/transactions.ts';
import type { PlacedRequest } from '#platform/http/page.ts';

/** A report as an address shows it. */
export type Shown = ReportOf & {
  content: ReportContent;
  /** The version shown; null for what is being written. */
  version: Version | null;
  /** The newest first. */
  versions: readonly Version[];
};

/**
 * The report an address names: the version it asks for or the newest; and for those who work in the
 * partnership what is being written, where they ask for it or nothing is published. Null when there is none.
 */
export async function shownReport(tx: Tx, request: PlacedRequest): Promise<Shown | null> {
  const { params, query, place, viewer } = request;
  const short = shortIn(params.report);
  const found = short === null ? null : await reportBy(tx, place.id, short);
  if (!found) return null;
  const versions = await versionsOf(tx, found.report);
  const inside = isInside(viewer);
  if (inside && (query.get('utkast') === 'ja' || versions.length === 0)) {
    const sections = await sectionsOf(tx, found.report);
    const content = await contentNow(tx, found.report, { plan: found.edition, sections });
    return { ...found, content, version: null, versions };
  }
  const asked = query.get('versjon');
  const number = asked === null ? null : Number(asked);
  if (number !== null && !versions.some((one) => one.number === number)) return null;
  const kept = await publishedContent(tx, found.report, number);
  return kept && { ...found, ...kept, versions };
}

/**
 * How a document says which version it is. What its first checksum is of had a name in it: beside the rest, which is here
 * for all, it would tell whoever tries names that they found the right one.
 */
export function standingOf(version: Version | null): Standing {
  if (version === null) return null;
  const { number, publishedAt, reason, hash, redactedAt, redactedHash } = version;
  const redacted = redactedAt && dayInNorway(redactedAt);
  return { number, day: dayInNorway(publishedAt), reason, hash: redactedHash ?? hash, redacted };
}
