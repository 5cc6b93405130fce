import type { Money } from '#base/money.ts';

/** What a plan has one wording of in each edition, and one identity for life. */
export const thingKinds = ['goal', 'measure'] as const;
export type ThingKind = (typeof thingKinds)[number];

/** What became of a thing from one edition to the next. Each thing has exactly one fate. */
export type Fate = 'new' | 'changed' | 'moved' | 'same' | 'ended' | 'split' | 'merged';

/** What a field says; several lines where it is a list. */
export type Said = string | number | null | readonly string[];
export type FieldChange = { field: string; before: Said; after: Said };

/** Where a thing stood, by the keys of what it stood under; null at the top of the plan. */
export type Move = { before: string | null; after: string | null };

/** Of one thing: a link from what ended to what it became, by their keys. */
export type Became = {
  kind: ThingKind;
  from: string;
  relation: 'split-into' | 'merged-into';
  to: string;
};

/** What an amount is for, and who gives it when it is funding. */
export type MoneyChange = {
  what: 'budget' | 'funding';
  goal: string | null;
  measure: string | null;
  item: string | null;
  source: string | null;
  payer: string | null;
  year: number;
  /** Øre; null where the edition has no such line. */
  before: Money | null;
  after: Money | null;
  /** After less before, in øre; a line that is not there counts as nothing. */
  change: Money;
  /** How sure the money is and whether it may be carried over, where that is said. */
  terms: { before: readonly string[]; after: readonly string[] };
};

type Worded = { ref: string | null; title: string };

/** A goal or measure in two editions, and what differs. */
export type Thing = {
  kind: ThingKind;
  key: string;
  fate: Fate;
  /** What it is called in each edition; null where it is not there. */
  before: Worded | null;
  after: Worded | null;
  /** The fields that say something else, in the order of a page. */
  fields: readonly FieldChange[];
  move: Move | null;
  /** Budget and funding of its own that differ. */
  money: readonly MoneyChange[];
  /** Keys of what it was split into or merged into, and of what it came out of. */
  became: readonly string[];
  outOf: readonly string[];
};

/** Whether anything about it differs between the two editions. */
export function differs({ fate }: Pick<Thing, 'fate'>): boolean {
  return fate !== 'same';
}

/** Whether the later edition no longer has it. */
export function isGone({ fate }: Pick<Thing, 'fate'>): boolean {
  return fate === 'ended' || fate === 'split' || fate === 'merged';
}
