import { and, eq } from 'drizzle-orm';
import { writeDue } from '#0-partnership/thread/data/write-due.ts';
import { lockEdition } from '#3-plan/plan/data/lock-edition.ts';
import { titleOf } from '#5-follow-up/reports/core/names.ts';
import { ownQuestions } from '#5-follow-up/reports/core/own-templates.ts';
import type { Question } from '#5-follow-up/reports/core/question.ts';
import {
  type BeginRefusal,
  beginRefusals,
  ReportDraft,
  yearsFor,
} from '#5-follow-up/reports/core/report.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { type OperationContext, operation } from '#platform/acts/operation.ts';
import { dayInNorway } from '#platform/clock.ts';
import { newId } from '#platform/id.ts';
import { writeFindable } from '#platform/search/write.ts';
import { fillSections } from './fill-sections.ts';
import { report, reportTemplate } from './tables.ts';

/**
 * Begins a report of an edition, with a section for each goal and measure filled with what is there about
 * it, and notes when it is due. Gives its id.
 */
export const beginReport = operation(
  {
    name: 'report-begun',
    may: ['editor', 'coordinator', 'administrator'],
    takes: ReportDraft,
  },
  async (context, draft): Promise<Outcome<string, BeginRefusal>> => {
    const { tx, partnershipId, now, record } = context;
    // Locked, so that two who begin the same report at once take turns.
    const of = await lockEdition(tx, draft.editionId, 'update');
    const begun = await tx
      .select({ kind: report.kind, year: report.year })
      .from(report)
      .where(and(eq(report.partnershipId, partnershipId), eq(report.editionId, draft.editionId)));
    const thisYear = Number(dayInNorway(now).slice(0, 4));
    const refused: BeginRefusal[] = beginRefusals(of, draft, { begun, thisYear });
    const questions = of && (await questionsFor(context, draft, of));
    if (of && questions === null) refused.push('no-such-template');
    const [first, ...more] = refused;
    if (first || of === null || questions === null) {
      return refuse(first ?? 'no-such-edition', ...more);
    }
    const { kind, dueOn } = draft;
    const years = yearsFor(of, draft);
    const title = titleOf(kind, years.year, of.title, of.lang);
    const row = {
      ...{ partnershipId, id: newId(), kind, editionId: of.id, ...years, title },
      ...{ lang: of.lang, questions, state: 'draft' as const, dueOn },
    };
    await tx.insert(report).values(row);
    await fillSections(context, { ...row, editionSlug: of.slug });
    const about = ref('report', row.id);
    const common = { title, published: false };
    await writeFindable(tx, partnershipId, [
      { ...common, kind: 'report', id: row.id, version: row.id, lang: of.lang, body: '' },
    ]);
    if (dueOn !== null) {
      const note = { ...common, what: 'evaluation' as const, about, owner: null, day: dueOn };
      await writeDue(tx, partnershipId, [{ ...note, state: 'open' }]);
    }
    record({ about, after: { ...draft, title, questions: questions.length } });
    return accept(row.id);
  },
);

async function questionsFor(
  { tx, partnershipId }: OperationContext,
  { template, kind }: ReportDraft,
  { lang }: { lang: 'nb' | 'nn' | 'en' },
): Promise<Question[] | null> {
  if (template === 'own') return ownQuestions(kind, lang);
  const [found] = await tx
    .select()
    .from(reportTemplate)
    .where(and(eq(reportTemplate.partnershipId, partnershipId), eq(reportTemplate.id, template)));
  return found?.questions ?? null;
}
