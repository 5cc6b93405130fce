import { z } from 'zod';
import { LeadKind, Standing } from '#3-plan/plan/core/content.ts';
import type { EditionState } from '#3-plan/plan/core/edition.ts';
import { differingFields, type OpenRefusal, openRefusals, Revision, Why } from './open.ts';

const Name = z.string().trim().min(1).max(500);
const Names = (most: number) => z.array(Name).max(most).transform(onceEach);

/** A measure's number in print, or none. */
export const RefText = z
  .string()
  .trim()
  .max(40)
  .transform((text) => (text === '' ? null : text))
  .nullable();

/** Where a measure belongs and who answers for it, with the revision it was written over. */
export const FactsChange = z.object({
  editionId: z.uuid(),
  measureId: z.uuid(),
  revision: Revision,
  ref: RefText,
  goalId: z.uuid().nullable(),
  standing: Standing,
  leadKind: LeadKind,
  /** Names of actors, in the order they are shown. */
  leads: Names(40),
  partners: Names(100),
  seeAlso: z.array(z.uuid()).max(60).transform(onceEach),
  /** Whether names the partnership does not know are to be added as organisations. */
  addNew: z.boolean().default(false),
  why: Why,
});
export type FactsChange = z.infer<typeof FactsChange>;

export const factFields = [
  'ref',
  'goalId',
  'standing',
  'leadKind',
  'leads',
  'partners',
  'seeAlso',
] as const;
export type Facts = Pick<FactsChange, (typeof factFields)[number]>;

export type FactsRefusal =
  | OpenRefusal
  | 'no-such-measure'
  | 'no-such-goal'
  | 'no-such-other'
  | 'leads-and-takes-part'
  | 'names-not-known'
  | 'nothing-changed';

/** What the edition and the partnership hold, that the facts of a measure point to. */
export type FactsAround = {
  goals: ReadonlySet<string>;
  measures: ReadonlySet<string>;
  /** The names of actors the partnership knows. */
  names: ReadonlySet<string>;
};

/** Every reason why this edition cannot take these facts of the measure over the current ones. */
export function factsRefusals(
  edition: { state: EditionState },
  current: Facts & { revision: number },
  draft: FactsChange,
  around: FactsAround,
): FactsRefusal[] {
  const found: FactsRefusal[] = [...openRefusals(edition, current, draft)];
  if (draft.goalId !== null && !around.goals.has(draft.goalId)) found.push('no-such-goal');
  if (draft.seeAlso.some((id) => id === draft.measureId || !around.measures.has(id))) {
    found.push('no-such-other');
  }
  if (draft.leads.some((name) => draft.partners.includes(name))) found.push('leads-and-takes-part');
  if (!draft.addNew && newNames(draft, around.names).length > 0) found.push('names-not-known');
  if (found.length === 0 && changedFacts(current, draft).length === 0) {
    found.push('nothing-changed');
  }
  return found;
}

/** The names among leads and partners that the partnership does not know. */
export function newNames(
  { leads, partners }: Pick<Facts, 'leads' | 'partners'>,
  known: ReadonlySet<string>,
): string[] {
  return onceEach([...leads, ...partners]).filter((name) => !known.has(name));
}

export function changedFacts(before: Facts, after: Facts): (keyof Facts)[] {
  return differingFields(factFields, before, after);
}

function onceEach<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
