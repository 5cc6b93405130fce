import { ReportDraft, type ReportRefusal } from '#5-follow-up/progress/core/report.ts';
import { type Outcome, refuse } from '#base/outcome.ts';
import { type Actor, allows } from '#platform/acts/actor.ts';
import { type OperationContext, operation } from '#platform/acts/operation.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { isOwn, ownRoles } from './own-roles.ts';
import { type Reportable, reportable, spokenFor } from './reportable.ts';
import { type By, writeReport } from './write-report.ts';

export type ReportingRefusal =
  | ReportRefusal
  | 'no-such-measure'
  | 'not-taking-part'
  | 'no-such-organisation';

/**
 * Reports how a measure goes. A partner contact does so for an organisation that leads it or takes part in
 * it, and who only takes part waits for the lead or an editor; the partnership's own may report on behalf of
 * one of them, which is marked. Gives the report's id.
 */
export const reportProgress = operation(
  { name: 'progress-reported', may: [...ownRoles, 'partner-contact'], takes: ReportDraft },
  async (context, draft): Promise<Outcome<string, ReportingRefusal>> => {
    const { tx, partnershipId } = context;
    const measure = await reportable(tx, partnershipId, draft.measureId, true);
    if (measure === null) return refuse('no-such-measure');
    const by = isOwn(context) ? onBehalf(measure, draft) : await ofPartner(context, measure);
    return typeof by === 'string' ? refuse(by) : writeReport(context, measure, draft, by);
  },
);

/** Whether the operation would take a report on this measure from this actor. */
export async function reportsFor(
  tx: Tx,
  partnershipId: string,
  actor: Actor,
  measure: Reportable,
): Promise<boolean> {
  if (!allows(reportProgress, actor)) return false;
  const by = isOwn({ actor }) || (await ofPartner({ tx, partnershipId, actor }, measure));
  return by !== 'not-taking-part';
}

function onBehalf({ participants }: Reportable, { onBehalfOf }: ReportDraft) {
  if (onBehalfOf === null) return { actorId: null, onBehalf: false, awaits: false };
  if (!participants.some(({ actorId }) => actorId === onBehalfOf)) return 'no-such-organisation';
  return { actorId: onBehalfOf, onBehalf: true, awaits: false };
}

async function ofPartner(
  { tx, partnershipId, actor }: Pick<OperationContext, 'tx' | 'partnershipId' | 'actor'>,
  measure: Reportable,
): Promise<By | 'not-taking-part'> {
  const actorId = actor.membership?.actorId ?? null;
  if (actorId === null) return 'not-taking-part';
  return byOrganisation(measure, await spokenFor(tx, partnershipId, actorId));
}

/** For which of those it speaks for an organisation reports: one that leads before one that takes part. */
export function byOrganisation(
  { participants }: Reportable,
  speaksFor: ReadonlySet<string>,
): By | 'not-taking-part' {
  const mine = participants.filter(({ actorId }) => speaksFor.has(actorId));
  const lead = mine.find(({ role }) => role === 'lead');
  const one = lead ?? mine[0];
  if (one === undefined) return 'not-taking-part';
  return { actorId: one.actorId, onBehalf: false, awaits: lead === undefined };
}
