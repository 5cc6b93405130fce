import { z } from 'zod';

/** The organisation a body belongs to from now on; null for the whole partnership. */
export const Placing = z.object({
  bodyId: z.uuid(),
  of: z.uuid().nullable(),
  /** The one it belonged to when the form was opened. */
  before: z.uuid().nullable(),
});
export type Placing = z.infer<typeof Placing>;

/**
 * What a body has decided: nothing; only on plans that are settled; or on one that still lies before those who
 * decide, where its organisation says which changes it must see again.
 */
export type HasDecided = 'never' | 'settled' | 'unsettled';

export type PlacingAnewRefusal =
  | 'no-such-body'
  | 'changed-meanwhile'
  | 'nothing-changed'
  | 'no-such-organisation'
  | 'decides-now'
  | 'decided-for-another';

/**
 * Every reason why a body cannot belong to this organisation from now on. One added as the whole partnership's
 * can be given its organisation though it has decided: it saw more than it had to. One of an organisation that
 * has decided keeps it, since its decisions were that organisation's.
 */
export function placingRefusals(
  { of, before }: Pick<Placing, 'of' | 'before'>,
  now: { of: string | null; decided: HasDecided; organisations: ReadonlySet<string> },
): PlacingAnewRefusal[] {
  if (before !== now.of) return ['changed-meanwhile'];
  if (of === now.of) return ['nothing-changed'];
  const found: PlacingAnewRefusal[] = [];
  if (of !== null && !now.organisations.has(of)) found.push('no-such-organisation');
  if (now.decided === 'unsettled') found.push('decides-now');
  if (now.decided === 'settled' && now.of !== null) found.push('decided-for-another');
  return found;
}
