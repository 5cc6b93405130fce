import { z } from 'zod';
import { wordedFields } from '#3-plan/plan/core/reword.ts';
import { canonical } from '#base/canonical.ts';
import type { Text } from '#base/text.ts';
import { factFields } from './facts.ts';
import { goalFields } from './goal.ts';
import { bareMeasure, WholeGoal, WholeMeasure } from './whole.ts';

/** Taking back one change of a goal, a measure or the plan itself, named by its number in the journal. */
export const Undo = z.object({
  editionId: z.uuid(),
  of: z.object({ kind: z.enum(['goal', 'measure', 'edition']), id: z.uuid() }),
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

/** What can be taken back together: the fields of one form, or that a thing came or went. */
export type UndoneBy = Form | 'added' | 'ended';
type Form = 'wording' | 'facts' | 'goal' | 'money' | 'order';

const forms: Readonly<Record<Form, { of: Undo['of']['kind'][]; fields: readonly string[] }>> = {
  wording: { of: ['measure'], fields: wordedFields },
  facts: { of: ['measure'], fields: factFields },
  goal: { of: ['goal'], fields: goalFields },
  money: { of: ['goal', 'measure'], fields: ['budget', 'funding'] },
  // What stands under a goal, or at the top of the plan.
  order: { of: ['goal', 'edition'], fields: ['order'] },
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
  if (!isRecord(after)) return null;
  const { editionId, ...became } = after;
  const of = typeof editionId === 'string' ? editionId : null;
  if (before === undefined) return additionIn(kind, of, became);
  if (!isRecord(before)) return null;
  if ('ended' in became) return endingIn(kind, of, before);
  const fields = Object.keys(before);
  const entry = Object.entries(forms).find(
    ([, form]) => form.of.includes(kind) && fields.every((field) => form.fields.includes(field)),
  );
  const whole = fields.length > 0 && fields.every((field) => field in became);
  if (!entry || !whole) return null;
  return { by: entry[0] as Form, editionId: of, before, after: became };
}

type Fields = Readonly<Record<string, unknown>>;

const measureFields: readonly string[] = [...wordedFields, ...factFields];

/** A thing that came: the entry has nothing before it, and tells of nothing but what the thing says. */
function additionIn(kind: Undo['of']['kind'], editionId: string | null, said: Fields) {
  const all: readonly string[] = kind === 'goal' ? goalFields : measureFields;
  const told = Object.keys(said);
  const own = kind === 'goal' ? 'parentId' : 'goalId';
  if (kind === 'edition' || !told.includes('title') || !told.includes(own)) return null;
  if (told.some((field) => !all.includes(field))) return null;
  const after = kind === 'goal' ? said : { ...bareMeasure, ...said };
  return { by: 'added' as const, editionId, before: {}, after };
}

/** A thing that went; one that went before all of it was kept cannot be brought back. */
function endingIn(kind: Undo['of']['kind'], editionId: string | null, before: Fields) {
  const whole = (kind === 'goal' ? WholeGoal : WholeMeasure).safeParse(before);
  return whole.success ? { by: 'ended' as const, editionId, before, after: {} } : null;
}

/** Why a thing ended whose addition was taken back, in the plan's language: its address tells it. */
export const undoneAddition: Text = {
  nb: 'Det ble lagt til i planen, og tillegget ble angret.',
  nn: 'Det vart lagt til i planen, og tillegget vart angra.',
  en: 'It was added to the plan, and the addition was undone.',
};

/** The fields a change is about. */
export function fieldsOf({ by, before, after }: Change): string[] {
  return Object.keys(by === 'added' ? after : before);
}

/** Whether every field is still as the change left it: else what came later would be lost. */
export function standsAs(change: Change, current: Fields): boolean {
  return fieldsOf(change).every((field) => isSame(current[field], change.after[field]));
}

function isSame(one: unknown, other: unknown): boolean {
  return canonical(one ?? null) === canonical(other ?? null);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
