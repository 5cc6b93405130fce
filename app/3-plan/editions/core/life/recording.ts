import { z } from 'zod';
import { ApprovalOutcome } from '#3-plan/plan/core/content.ts';
import { Day } from '#base/period.ts';
import { asksForChange } from './bodies.ts';

const Note = z
  .string()
  .trim()
  .max(4_000)
  .transform((text) => (text === '' ? null : text))
  .nullable();

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
  },
  draft: Pick<
    Recording,
    'revision' | 'version' | 'outcome' | 'decided' | 'postponedTo' | 'note' | 'earlier'
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
  if (asksForChange.has(draft.outcome) && draft.note === null) found.push('says-no-change');
  if (draft.protocol?.kind === null) found.push('no-such-file-kind');
  return found;
}
