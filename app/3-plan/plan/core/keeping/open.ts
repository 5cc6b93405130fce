import { z } from 'zod';
import { type EditionState, isOpen } from '#3-plan/plan/core/edition.ts';

/** What every change in an edition may be refused for. */
export type OpenRefusal = 'edition-is-closed' | 'changed-meanwhile';

/** Why the change is made: kept in the journal. */
export const Why = z.string().trim().max(1_000).default('');

/** A change says which revision of the thing it was written over. */
export const Revision = z.coerce.number().int().min(1);

/** Whether the edition is still written, and the thing as it was when the form was opened. */
export function openRefusals(
  edition: { state: EditionState },
  current: { revision: number },
  draft: { revision: number },
): OpenRefusal[] {
  const found: OpenRefusal[] = [];
  if (!isOpen(edition.state)) found.push('edition-is-closed');
  if (draft.revision !== current.revision) found.push('changed-meanwhile');
  return found;
}

/** The fields that differ between two states of a thing, lists by their order. */
export function differingFields<Field extends string>(
  fields: readonly Field[],
  before: Readonly<Record<Field, unknown>>,
  after: Readonly<Record<Field, unknown>>,
): Field[] {
  return fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}
