import { type Difference, difference } from '#3-plan/editions/core/difference.ts';
import { differs } from '#3-plan/editions/core/thing.ts';
import type { PlanContent } from '#3-plan/plan/core/content.ts';

/** Two versions of a text, as far as they are told apart for those who decide. */
export type Versions = { before: PlanContent; after: PlanContent };

/** What differs, and what of it concerns a body. */
export type Concerning = Pick<Difference, 'things' | 'money'>;

/**
 * The part of what differs that concerns a body: measures its organisation leads, in either version, and
 * money its organisation pays. A body of no organisation decides on the whole: all of it concerns it.
 * `names` are what the organisation and its sections go by, null for a body of none.
 */
export function concerning(
  { before, after }: Versions,
  names: readonly string[] | null,
): Concerning {
  const { things, money } = difference(before, after);
  const different = things.filter(differs);
  if (names === null) return { things: different, money };
  const led = new Set(
    [...before.measures, ...after.measures]
      .filter(({ leads }) => leads.some((lead) => names.includes(lead)))
      .map(({ key }) => key),
  );
  return {
    things: different.filter(({ kind, key }) => kind === 'measure' && led.has(key)),
    money: money.filter(({ payer }) => payer !== null && names.includes(payer)),
  };
}

/** Whether anything that differs between two versions concerns a body. */
export function concerns(versions: Versions, names: readonly string[] | null): boolean {
  const { things, money } = concerning(versions, names);
  return things.length > 0 || money.length > 0;
}
