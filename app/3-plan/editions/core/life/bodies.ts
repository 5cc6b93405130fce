import type { ApprovalOutcome } from '#3-plan/plan/core/content.ts';
import type { Day } from '#base/period.ts';

/** What a body decided that counts: of which version of the text. */
export type Stands = {
  version: number;
  outcome: ApprovalOutcome;
  decided: Day;
  caseNumber: string | null;
  note: string | null;
};

/** A body that is to decide about an edition, and what it has decided. */
export type Asked = {
  approvalId: string;
  /** Null before it has decided on any version here. */
  stands: Stands | null;
};

/** A version of the text by its number, and whose change it was made for. */
export type MadeFor = { number: number; approvalId: string | null };

/**
 * Where a body stands to the version that stands. `decided`: it has agreed to it, or noted it; `told`: to an
 * earlier one, and what differs does not concern it; `see-again`: what differs does; `wants-change`: it
 * asked for a change that is not made yet; `decide-again`: the change is made, or it turned an earlier version
 * down.
 */
export type Standing =
  | 'waiting'
  | 'decided'
  | 'told'
  | 'see-again'
  | 'postponed'
  | 'wants-change'
  | 'decide-again';

/** Outcomes by which a body asks for a text other than the one it had before it. */
export const asksForChange: ReadonlySet<ApprovalOutcome> = new Set([
  'approved-with-changes',
  'sent-back',
  'rejected',
]);

/** Whether what differs between two versions, by number, concerns the body. */
export type Concerns = (from: number, to: number) => boolean;

/** The version that was made for what a body decided; null when there is none. */
export function madeFor(
  { approvalId, stands }: Asked,
  versions: readonly MadeFor[],
): number | null {
  if (stands === null) return null;
  const made = versions.find(
    (version) => version.approvalId === approvalId && version.number > stands.version,
  );
  return made?.number ?? null;
}

/** Where a body stands to the newest version of the text. */
export function standingOf(
  asked: Asked,
  versions: readonly MadeFor[],
  concerns: Concerns,
): Standing {
  const { stands } = asked;
  if (stands === null) return 'waiting';
  const newest = versions.at(-1)?.number ?? 0;
  const agreedTo = agreedVersion(asked, versions);
  if (agreedTo !== null) {
    if (agreedTo === newest) return 'decided';
    return concerns(agreedTo, newest) ? 'see-again' : 'told';
  }
  if (stands.outcome === 'postponed') return 'postponed';
  const stillWants = stands.outcome === 'approved-with-changes' || stands.version === newest;
  return madeFor(asked, versions) === null && stillWants ? 'wants-change' : 'decide-again';
}

/**
 * The version a body has agreed to, or noted. Who approves with changes agrees to the version that is made
 * with them; until it is, to none.
 */
function agreedVersion(asked: Asked, versions: readonly MadeFor[]): number | null {
  const { stands } = asked;
  if (stands === null) return null;
  if (stands.outcome === 'approved' || stands.outcome === 'noted') return stands.version;
  return stands.outcome === 'approved-with-changes' ? madeFor(asked, versions) : null;
}

/** Whether a body in this standing has said what is needed of it. */
export function isDone(standing: Standing): boolean {
  return standing === 'decided' || standing === 'told';
}

export type SendBackRefusal = 'not-in-that-state' | 'no-such-body' | 'asked-for-no-change';

/** Every reason why an edition cannot come back for the change a body asked for. */
export function sendBackRefusals(
  state: string,
  asked: Asked | null,
  versions: readonly MadeFor[],
): SendBackRefusal[] {
  if (asked === null) return ['no-such-body'];
  const found: SendBackRefusal[] = [];
  if (state !== 'put-forward') found.push('not-in-that-state');
  const { stands } = asked;
  const wants = stands !== null && asksForChange.has(stands.outcome);
  if (!wants || madeFor(asked, versions) !== null) found.push('asked-for-no-change');
  return found;
}

export type AdoptRefusal =
  | 'not-in-that-state'
  | 'no-body-to-decide'
  | 'bodies-remain'
  | 'errors-unexplained'
  | 'later-holds';

/** Every reason why an edition is not adopted now. */
export function adoptRefusals({
  state,
  standings,
  errors,
  why,
  laterHolds,
}: {
  state: string;
  /** Of every body that is to decide. */
  standings: readonly Standing[];
  /** How many errors the checks find in it. */
  errors: number;
  /** What whoever adopts it says of them. */
  why: string;
  /** Whether a later edition holds already. */
  laterHolds: boolean;
}): AdoptRefusal[] {
  const found: AdoptRefusal[] = [];
  if (state !== 'put-forward') found.push('not-in-that-state');
  if (standings.length === 0) found.push('no-body-to-decide');
  if (!standings.every(isDone)) found.push('bodies-remain');
  if (errors > 0 && why.trim() === '') found.push('errors-unexplained');
  if (laterHolds) found.push('later-holds');
  return found;
}
