import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { actor } from '#0-partnership/members/data/tables.ts';
import { ReportDraft } from '#5-follow-up/progress/core/report.ts';
import { type Outcome, refuse } from '#base/outcome.ts';
import type { Day } from '#base/period.ts';
import type { Actor } from '#platform/acts/actor.ts';
import { operation } from '#platform/acts/operation.ts';
import { dayInNorway } from '#platform/clock.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { hashOf } from '#platform/sessions/sessions.ts';
import { speakersFor } from './contacts-of.ts';
import { byOrganisation, type ReportingRefusal } from './report-progress.ts';
import { type Reportable, reportable } from './reportable.ts';
import { progressReport, reportLink } from './tables.ts';
import { writeReport } from './write-report.ts';

export type LinkClosed = 'no-such-link' | 'contact-has-left' | 'link-has-ended' | 'others-reported';

/** What a link opens: the measure, for whom, until when; or why it opens nothing. */
export type OpenLink = {
  link: typeof reportLink.$inferSelect;
  organisation: string;
  measure: Reportable;
  /** What it was last used for. */
  last: typeof progressReport.$inferSelect | null;
};

/**
 * Opens a link by what stands in its address. It is open up to its last day, and for as long as the one it was
 * sent to speaks for the organisation; once it was used, until another reports on the measure: by it, one
 * corrects what one reported oneself and nothing else.
 */
export async function openLink(
  tx: Tx,
  partnershipId: string,
  token: string,
  today: Day,
  held = false,
): Promise<OpenLink | LinkClosed> {
  const asked = tx
    .select({ link: reportLink, organisation: actor.name })
    .from(reportLink)
    .innerJoin(
      actor,
      and(eq(actor.partnershipId, reportLink.partnershipId), eq(actor.id, reportLink.actorId)),
    )
    .where(and(eq(reportLink.partnershipId, partnershipId), eq(reportLink.hash, hashOf(token))));
  // Of two who use it at once, the second sees what it was used for by the first.
  const [found] = await (held ? asked.for('update', { of: reportLink }) : asked);
  const measure = found && (await reportable(tx, partnershipId, found.link.measureId, held));
  if (!found || !measure) return 'no-such-link';
  const { link } = found;
  // Whoever is no longer in the measure is shown nothing more of it.
  if (byOrganisation(measure, new Set([link.actorId])) === 'not-taking-part') return 'no-such-link';
  if (!(await speaksStill(tx, link))) return 'contact-has-left';
  if (link.endsOn < today) return 'link-has-ended';
  const last = link.reportId === null ? null : await reportOf(tx, partnershipId, link.reportId);
  const newest = measure.newest;
  // One that waits to be accepted is not the newest, and may still be corrected.
  if (last && newest && newest.id !== last.id && newest.at > last.at) return 'others-reported';
  return { ...found, measure, last };
}

/** Whether the one it was sent to speaks for the organisation, and has done so since before it was sent. */
async function speaksStill(tx: Tx, link: OpenLink['link']): Promise<boolean> {
  const { partnershipId, membershipId, actorId, madeAt } = link;
  if (membershipId === null) return true;
  const speakers = await speakersFor({ tx, partnershipId }, actorId);
  return speakers.some((one) => one.membershipId === membershipId && one.since <= madeAt);
}

async function reportOf(tx: Tx, partnershipId: string, id: string) {
  const [report] = await tx
    .select()
    .from(progressReport)
    .where(and(eq(progressReport.partnershipId, partnershipId), eq(progressReport.id, id)));
  return report ?? null;
}

/** Who reports by a link: nobody who is signed in, but the organisation it was sent to. */
export function linkActor({ link, organisation }: OpenLink): Actor {
  return {
    roles: ['partner-contact'],
    name: `report-link:${link.id}`,
    organisation,
    membership: { id: link.id, actorId: link.actorId },
  };
}

/**
 * Reports by a link, without an account, for the organisation and on the measure it is for. A second report by
 * the same link corrects the first.
 */
export const reportByLink = operation(
  {
    name: 'progress-reported-by-link',
    may: ['partner-contact'],
    takes: z.object({ token: z.string().max(100), report: ReportDraft }),
  },
  async (context, { token, report }): Promise<Outcome<string, ReportingRefusal | LinkClosed>> => {
    const { tx, partnershipId, now } = context;
    const opened = await openLink(tx, partnershipId, token, dayInNorway(now), true);
    if (typeof opened === 'string') return refuse(opened);
    const { link, measure } = opened;
    const by = byOrganisation(measure, new Set([link.actorId]));
    if (typeof by === 'string') return refuse(by);
    const corrects = link.reportId !== null || report.corrects;
    const draft = { ...report, measureId: measure.id, onBehalfOf: null, corrects };
    const written = await writeReport(context, measure, draft, by);
    if (written.ok) {
      await tx
        .update(reportLink)
        .set({ reportId: written.value })
        .where(and(eq(reportLink.partnershipId, partnershipId), eq(reportLink.id, link.id)));
    }
    return written;
  },
);
