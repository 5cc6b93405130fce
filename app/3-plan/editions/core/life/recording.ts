import { z } from 'zod';
import { ApprovalOutcome } from '#3-plan/plan/core/content.ts';
import { Day } from '#base/period.ts';
import { asksForChange, type Stands } from './bodies.ts';

const Note = z
  .string()
  .trim()
  .max(4_000)
  .transform((text) => (text === '' ? null : text))
  .nullable();

/** What a second decision on one version is: what a later meeting decided, or the first put right. */
export const Again = z.enum(['later', 'corrects']);
export type Again = z.infer<typeof Again>;

/**
 * What a decision is beside the one that stands with the body; null when that is of another version, or none is.
 * Where nobody says, what left the matter open is followed by a later meeting, and what settled it is put right.
 */
export function againOf(stands: Stands | null, version: number, said: Again | null): Again | null {
  if (stands === null || stands.version !== version) return null;
  const { outcome } = stands;
  return said ?? (outcome === 'postponed' || asksForChange.has(outcome) ? 'later' : 'corrects');
}

/** What a body decided, over the version and the revision it was recorded from. */
export const Recording = z.object({
  approvalId: z.uuid(),
  revision: z.coerce.number().int().min(1),
  version: z.coerce.number().int().min(1),
  outcome: ApprovalOutcome,
  decided: Day,
  /** When it is to be taken up again, of what was postponed. */
  postponedTo: Day.nullable().default(null),
  caseNumber: z
    .string()
    .trim()
    .max(80)
    .transform((text) => (text === '' ? null : text))
    .nullable(),
  note: Note,
  /** Why the meeting was before the text was put forward here, where it was. */
  earlier: Note.default(null),
  protocol: z
    .object({ name: z.string().min(1).max(300), bytes: z.instanceof(Uint8Array) })
    .nullable()
    .default(null),
  /** Asked where the body has decided on the version before. */
  again: Again.nullable().default(null),
  /** Minutes that were sent with the form before, and kept meanwhile. */
  kept: z
    .object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), name: z.string().min(1).max(300) })
    .nullable()
    .default(null),
});
export type Recording = z.infer<typeof Recording>;

export type RecordRefusal =
  | 'no-such-body'
  | 'not-your-body'
  | 'not-put-forward'
  | 'another-version'
  | 'changed-meanwhile'
  | 'in-the-future'
  | 'before-put-forward'
  | 'postponed-to-before'
  | 'before-last-decision'
  | 'says-no-change'
  | 'no-such-file-kind'
  | 'file-gone';

/**
 * Every reason why this cannot be recorded; `represents` says whether who records speaks for the body,
 * `putForward` when the newest version was, and `kind` what the protocol's file is. A meeting from before that may
 * count where it is said why: a plan may have been decided on before it came here.
 */
export function recordRefusals(
  now: {
    state: string;
    newest: number;
    revision: number;
    today: Day;
    putForward: Day | null;
    represents: boolean;
    stands: Stands | null;
  },
  draft: Pick<
    Recording,
    'revision' | 'version' | 'outcome' | 'decided' | 'postponedTo' | 'note' | 'earlier' | 'again'
  > & {
    protocol: { kind: string | null } | null;
  },
): RecordRefusal[] {
  const found: RecordRefusal[] = [];
  if (!now.represents) found.push('not-your-body');
  if (now.state !== 'put-forward') found.push('not-put-forward');
  else if (draft.version !== now.newest) found.push('another-version');
  if (draft.revision !== now.revision) found.push('changed-meanwhile');
  if (draft.decided > now.today) found.push('in-the-future');
  const before = now.putForward !== null && draft.decided < now.putForward;
  if (before && draft.earlier === null) found.push('before-put-forward');
  if (draft.postponedTo !== null && draft.postponedTo < draft.decided) {
    found.push('postponed-to-before');
  }
  const again = againOf(now.stands, draft.version, draft.again);
  if (again === 'later' && now.stands !== null && draft.decided < now.stands.decided) {
    found.push('before-last-decision');
  }
  if (asksForChange.has(draft.outcome) && draft.note === null) found.push('says-no-change');
  if (draft.protocol?.kind === null) found.push('no-such-file-kind');
  return found;
}
