import { addLink } from '#0-partnership/thread/data/add-link.ts';
import { writeDue } from '#0-partnership/thread/data/write-due.ts';
import {
  mayWithdraw,
  type ReportDraft,
  type ReportRefusal,
  reportRefusals,
} from '#5-follow-up/progress/core/report.ts';
import { roundAfterReport } from '#5-follow-up/progress/core/rounds.ts';
import { isClosed } from '#5-follow-up/progress/core/states.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import type { OperationContext } from '#platform/acts/operation.ts';
import { dayInNorway } from '#platform/clock.ts';
import { newId } from '#platform/id.ts';
import { cycleOf } from './cycle.ts';
import { isOwn } from './own-roles.ts';
import type { Reportable } from './reportable.ts';
import { progressReport } from './tables.ts';
import { removeText } from './withdraw-text.ts';

/** Who reports: which organisation, whether an editor does so for it, and whether it must be accepted. */
export type By = { actorId: string | null; onBehalf: boolean; awaits: boolean };

/** Keeps a report on a measure that is held, for those who may give it. Gives its id, or every reason why not. */
export async function writeReport(
  context: OperationContext,
  measure: Reportable,
  draft: ReportDraft,
  by: By,
): Promise<Outcome<string, ReportRefusal>> {
  const { tx, partnershipId, now, record } = context;
  const { newest } = measure;
  const found = reportRefusals(newest, draft, dayInNorway(now));
  const own = isOwn(context);
  if (draft.withdraws !== null && !mayWithdraw(newest, { ...by, own })) {
    found.push('not-yours-to-withdraw');
  }
  const [first, ...more] = found;
  if (first) return refuse(first, ...more);
  const id = newId();
  const { state, sentence, nextStep, nextDay, percent, day, corrects } = draft;
  const told = { state, sentence, nextStep, nextDay, percent, day, corrects };
  const money = { spentYear: draft.spent?.year ?? null, spent: draft.spent?.amount ?? null };
  const row = { ...told, ...money, byActorId: by.actorId, onBehalf: by.onBehalf };
  await tx.insert(progressReport).values({
    partnershipId,
    id,
    measureId: measure.id,
    ...row,
    lang: measure.edition.lang,
    at: now,
    acceptedAt: by.awaits ? null : now,
    published: measure.edition.published && !by.awaits,
  });
  if (!by.awaits) await reportCounts(context, measure, { id, state, day });
  record({ about: ref('measure', measure.id), after: { ...row, awaits: by.awaits } });
  const was = newest && { id: newest.id, measureId: measure.id };
  if (draft.withdraws !== null && was) await removeText(context, was, draft.withdraws);
  return accept(id);
}

/** What follows when a report counts: the thread leads to it, and the lead is asked again at the next round. */
export async function reportCounts(
  { tx, partnershipId }: Pick<OperationContext, 'tx' | 'partnershipId'>,
  measure: Reportable,
  report: { id: string } & Pick<ReportDraft, 'state' | 'day'>,
): Promise<void> {
  const about = ref('measure', measure.id);
  const to = ref('progress-report', report.id);
  const { published } = measure.edition;
  await addLink(tx, partnershipId, { from: about, relation: 'results-in', to }, published);
  const lead = measure.participants.find(({ role }) => role === 'lead');
  await writeDue(tx, partnershipId, [
    {
      what: 'progress-report',
      about,
      title: measure.title,
      owner: lead ? ref('actor', lead.actorId) : null,
      day: roundAfterReport(await cycleOf(tx, partnershipId), report.day),
      state: isClosed(report.state) ? 'done' : 'open',
      published: false,
    },
  ]);
}
