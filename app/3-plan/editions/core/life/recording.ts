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
  protocol: z
    .object({ name: z.string().min(1).max(300), bytes: z.instanceof(Uint8Array) })
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
  | 'postponed-to-before'
  | 'says-no-change'
  | 'no-such-file-kind';

/**
 * Every reason why this cannot be recorded; `represents` says whether who records speaks for the body, and
 * `kind` what the protocol's file is.
 */
export function recordRefusals(
  now: { state: string; newest: number; revision: number; today: Day; represents: boolean },
  draft: Pick<
    Recording,
    'revision' | 'version' | 'outcome' | 'decided' | 'postponedTo' | 'note'
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
  if (draft.postponedTo !== null && draft.postponedTo < draft.decided) {
    found.push('postponed-to-before');
  }
  if (asksForChange.has(draft.outcome) && draft.note === null) found.push('says-no-change');
  if (draft.protocol?.kind === null) found.push('no-such-file-kind');
  return found;
}
