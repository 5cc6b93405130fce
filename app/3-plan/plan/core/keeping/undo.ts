import { z } from 'zod';
import { wordedFields } from '#3-plan/plan/core/reword.ts';
import { canonical } from '#base/canonical.ts';
import { factFields } from './facts.ts';
import { goalFields } from './goal.ts';

/** Taking back one change of a goal or measure, named by its number in the journal. */
export const Undo = z.object({
  editionId: z.uuid(),
  of: z.object({ kind: z.enum(['goal', 'measure']), id: z.uuid() }),
  number: z.coerce.number().int().min(1),
});
export type Undo = z.infer<typeof Undo>;

export type UndoRefusal =
  | 'no-such-entry'
  | 'entry-erased'
  | 'cannot-be-undone'
  | 'of-another-edition'
  | 'changed-since'
  | 'no-such-thing';

/** What can be taken back together: the fields of one form. */
export type UndoneBy = 'wording' | 'facts' | 'goal' | 'money';

const forms: Readonly<Record<UndoneBy, { of: Undo['of']['kind'][]; fields: readonly string[] }>> = {
  wording: { of: ['measure'], fields: wordedFields },
  facts: { of: ['measure'], fields: factFields },
  goal: { of: ['goal'], fields: goalFields },
  money: { of: ['goal', 'measure'], fields: ['budget', 'funding'] },
};

/** A change as the journal has it: the fields it changed, as they were and as they became. */
export type Change = {
  by: UndoneBy;
  editionId: string | null;
  before: Readonly<Record<string, unknown>>;
  after: Readonly<Record<string, unknown>>;
};

/** The change an entry tells of, when it is one that can be taken back; else null. */
export function changeIn(
  kind: Undo['of']['kind'],
  { before, after }: { before?: unknown; after?: unknown },
): Change | null {
  if (!isRecord(before) || !isRecord(after)) return null;
  const { editionId, ...became } = after;
  const fields = Object.keys(before);
  const entry = Object.entries(forms).find(
    ([, form]) => form.of.includes(kind) && fields.every((field) => form.fields.includes(field)),
  );
  const whole = fields.length > 0 && fields.every((field) => field in became);
  if (!entry || !whole) return null;
  return {
    by: entry[0] as UndoneBy,
    editionId: typeof editionId === 'string' ? editionId : null,
    before,
    after: became,
  };
}

/** Whether every field is still as the change left it: else what came later would be lost. */
export function standsAs(change: Change, current: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(change.before).every(
    (field) => canonical(current[field] ?? null) === canonical(change.after[field] ?? null),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
