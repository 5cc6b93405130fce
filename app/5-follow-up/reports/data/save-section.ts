import { and, eq } from 'drizzle-orm';
import { askedOf } from '#5-follow-up/reports/core/question.ts';
import type { SaveRefusal } from '#5-follow-up/reports/core/report.ts';
import { SectionDraft, type Written } from '#5-follow-up/reports/core/section.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { operation } from '#platform/acts/operation.ts';
import { inReport, isReport, type Report, type Section } from './reports.ts';
import { report, reportSection } from './tables.ts';

/**
 * Saves what is written in one section, over the revision it was written from; others may write in other
 * sections meanwhile. Of a published report this is a correction under way, which nobody sees before it is
 * published. Gives the section's new revision.
 */
export const saveSection = operation(
  {
    name: 'report-section-written',
    may: ['editor', 'coordinator', 'administrator'],
    takes: SectionDraft,
  },
  async ({ tx, partnershipId, record }, draft): Promise<Outcome<number, SaveRefusal>> => {
    const { reportId, key } = draft;
    const [of] = await tx
      .select()
      .from(report)
      .where(isReport(partnershipId, reportId))
      .for('update');
    if (!of) return refuse('no-such-report');
    const which = and(inReport(reportSection, of), eq(reportSection.key, key));
    const [section] = await tx.select().from(reportSection).where(which).for('update');
    if (!section) return refuse('no-such-section');
    if (section.revision !== draft.revision) return refuse('changed-meanwhile');
    const written = asked(draft.written, of, section);
    const revision = section.revision + 1;
    await tx.update(reportSection).set({ written, revision }).where(which);
    await tx
      .update(report)
      .set({ revision: of.revision + 1, state: of.state === 'draft' ? 'draft' : 'correcting' })
      .where(isReport(partnershipId, reportId));
    record({
      about: ref('report', reportId),
      before: { section: key, written: section.written },
      after: { section: key, written },
    });
    return accept(revision);
  },
);

/** Answers to what the section is asked, and no others. */
function asked(written: Written, { questions }: Report, { kind }: Section): Written {
  const places = askedOf(questions, kind).map(({ at }) => String(at));
  const answers = Object.fromEntries(
    places.flatMap((at) => (written.answers[at] ? [[at, written.answers[at]]] : [])),
  );
  return { ...written, answers };
}
