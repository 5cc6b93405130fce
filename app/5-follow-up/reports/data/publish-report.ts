import { and, eq } from 'drizzle-orm';
import { addLink } from '#0-partnership/thread/data/add-link.ts';
import { writeDue } from '#0-partnership/thread/data/write-due.ts';
import { openLessons } from '#1-knowledge/lessons/data/lessons.ts';
import { planPage } from '#3-plan/plan/data/plan-page.ts';
import { edition } from '#3-plan/plan/data/tables.ts';
import { type ReportContent, withOpenLessons } from '#5-follow-up/reports/core/content.ts';
import {
  Publishing,
  type PublishRefusal,
  publishRefusals,
} from '#5-follow-up/reports/core/report.ts';
import { isWritten } from '#5-follow-up/reports/core/section.ts';
import { lacking, skeleton } from '#5-follow-up/reports/core/skeleton.ts';
import { canonical } from '#base/canonical.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { type OperationContext, operation } from '#platform/acts/operation.ts';
import { sha256Of } from '#platform/files/files.ts';
import { contentNow } from './content-now.ts';
import { inReport, isReport, type Report, sectionsOf, versionsOf } from './reports.ts';
import { report, reportSection, reportVersion } from './tables.ts';
import { writeFoundBy } from './write-found-by.ts';

/**
 * Publishes a report as a new version that nothing later changes, but for texts taken out of the record: kept whole,
 * with a hash of its content. A
 * version after the first has a reason. `lessons` are those that were written from its sections in the same
 * act. Gives the version's number.
 */
export const publishReport = operation(
  { name: 'report-published', may: ['coordinator', 'administrator'], takes: Publishing },
  async (context, draft): Promise<Outcome<number, PublishRefusal>> => {
    const { tx, partnershipId, now, record } = context;
    const which = isReport(partnershipId, draft.reportId);
    const [of] = await tx.select().from(report).where(which).for('update');
    const ready = of && (await readyOf(context, of, draft));
    const [first, ...more] = publishRefusals(ready ?? null, draft);
    if (first || !of || !ready) return refuse(first ?? 'no-such-report', ...more);
    const number = ready.number + 1;
    await tx.insert(reportVersion).values({
      ...{ partnershipId, reportId: of.id, number, published: true, publishedAt: now },
      ...{ reason: draft.reason || null, hash: ready.hash, content: ready.text },
    });
    await tx.update(report).set({ published: true, state: 'published' }).where(which);
    await keepLessons(context, of, draft.lessons);
    await tellOthers(context, of, ready.content);
    await tieWhatIsTold(context, of, ready.content);
    record({
      about: ref('report', of.id),
      after: { version: number, hash: ready.hash, lessons: draft.lessons },
      ...(draft.reason && { why: draft.reason }),
    });
    return accept(number);
  },
);

/** What would be published, and what the rule decides on. */
async function readyOf(
  context: OperationContext,
  of: Report,
  { lessons }: Pick<Publishing, 'lessons'>,
) {
  const { tx, partnershipId } = context;
  const [plan] = await tx
    .select()
    .from(edition)
    .where(and(eq(edition.partnershipId, partnershipId), eq(edition.id, of.editionId)))
    .for('share');
  const page = plan && (await planPage(tx, partnershipId, plan.slug));
  if (!plan || !page) throw new Error('the edition of a report is not there');
  const sections = await sectionsOf(tx, of, true);
  const [newest] = await versionsOf(tx, of);
  const now = await contentNow(tx, of, { plan, sections, lessons });
  const content = withOpenLessons(now, await openLessons(tx, partnershipId));
  const text = canonical(content);
  return {
    ...{ state: of.state, revision: of.revision, editionIsPublic: plan.published },
    missing: lacking(skeleton(page), sections).length,
    written: sections.some(({ written }) => isWritten(written)),
    ...{ content, text, hash: sha256Of(Buffer.from(text)) },
    // What words were taken out of since is no longer what its first hash is of.
    ...{ before: newest?.redactedHash ?? newest?.hash ?? null, number: newest?.number ?? 0 },
  };
}

/** Notes which lesson came from which section, and ties each to the report. */
async function keepLessons(
  { tx, partnershipId }: OperationContext,
  of: Report,
  lessons: Publishing['lessons'],
): Promise<void> {
  for (const [key, lessonId] of Object.entries(lessons)) {
    await tx
      .update(reportSection)
      .set({ lessonId })
      .where(and(inReport(reportSection, of), eq(reportSection.key, key)));
    const link = {
      from: ref('report', of.id),
      relation: 'teaches' as const,
      to: ref('lesson', lessonId),
    };
    await addLink(tx, partnershipId, link, true);
  }
}

/** Each goal and measure that something is written of leads to the report. */
async function tieWhatIsTold(
  { tx, partnershipId }: OperationContext,
  { id }: Report,
  { sections }: ReportContent,
): Promise<void> {
  for (const { about, written } of sections) {
    if (about === null || !isWritten(written)) continue;
    const link = { from: about, relation: 'results-in' as const, to: ref('report', id) };
    await addLink(tx, partnershipId, link, true);
  }
}

/** The search, the thread and what is due. */
async function tellOthers(
  { tx, partnershipId }: OperationContext,
  of: Report,
  content: ReportContent,
): Promise<void> {
  const { id, title, dueOn, editionId } = of;
  const about = ref('report', id);
  await writeFoundBy(tx, of, content);
  await addLink(
    tx,
    partnershipId,
    { from: ref('edition', editionId), relation: 'results-in', to: about },
    true,
  );
  if (dueOn === null) return;
  const note = { what: 'evaluation' as const, about, title, owner: null, day: dueOn };
  await writeDue(tx, partnershipId, [{ ...note, state: 'done', published: true }]);
}
