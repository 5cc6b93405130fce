/** What tells whether something in a new plan is something of an earlier one under another title. */
export type Facts = {
  ref: string | null;
  title: string;
  /** The identity of the goal above it, when that is known. */
  home: string | null;
  /** All that is written of it. */
  text: string;
  leads: readonly string[];
};

/** What two have in common. `title` and `text` go from 0, nothing alike, to 1, the same. */
export type Likeness = {
  number: boolean;
  home: boolean;
  lead: boolean;
  title: number;
  text: number;
};

/** Facts made ready to be compared with many. */
export type Gist = {
  facts: Facts;
  leads: ReadonlySet<string>;
  title: ReadonlySet<string>;
  text: ReadonlySet<string>;
};

export function gistOf(facts: Facts): Gist {
  return {
    facts,
    leads: new Set(facts.leads.map(plain)),
    title: threes(plain(facts.title)),
    text: new Set(plain(facts.text).split(' ').filter(says)),
  };
}

/** A text of fewer words than this is alike by chance. */
const fewWords = 6;

export function likeness(one: Gist, other: Gist): Likeness {
  const long = Math.min(one.text.size, other.text.size) >= fewWords;
  return {
    number: one.facts.ref !== null && plain(one.facts.ref) === plain(other.facts.ref ?? ''),
    home: one.facts.home !== null && one.facts.home === other.facts.home,
    lead: [...one.leads].some((name) => other.leads.has(name)),
    title: shared(one.title, other.title),
    text: long ? shared(one.text, other.text) : 0,
  };
}

/** How much speaks for it, to choose between several: the wording most, then number, goal and who leads. */
export function points({ number, home, lead, title, text }: Likeness): number {
  return 4 * title + 3 * text + 1.5 * Number(number) + Number(home) + 0.5 * Number(lead);
}

/** Whether number and goal say that they are one, and the wording does not say otherwise. */
export function isSaid({ number, home, title, text }: Likeness): boolean {
  return number && home && (title >= 0.5 || text >= 0.6);
}

/** Whether it is worth asking someone. */
export function isLikely({ number, home, lead, title, text }: Likeness): boolean {
  if (title >= 0.5 || text >= 0.5) return true;
  const some = lead || title >= 0.2 || text >= 0.2;
  return (number && home && some) || (number && title >= 0.3) || (home && lead && title >= 0.35);
}

/** Small words stand in every text. */
function says(word: string): boolean {
  return word.length >= 4;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

/** Three letters at a time, so that an ending, a slip or the other written Norwegian costs little. */
function threes(words: string): Set<string> {
  const padded = ` ${words} `;
  return new Set(
    Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)),
  );
}

/** Twice what they share over what they have (Dice). */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let both = 0;
  for (const part of one) if (other.has(part)) both += 1;
  return (2 * both) / (one.size + other.size);
}
