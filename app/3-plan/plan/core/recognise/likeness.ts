import { inCommon } from './in-common.ts';

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
type Gist = {
  /** Empty where there is none, or none that says anything. */
  number: string;
  home: string | null;
  leads: ReadonlySet<string>;
  title: ReadonlySet<string>;
  text: ReadonlySet<string>;
};

function gistOf({ ref, home, leads, title, text }: Facts): Gist {
  return {
    number: plain(ref ?? ''),
    home,
    leads: new Set(leads.map(plain)),
    title: threes(plain(title)),
    text: new Set(plain(text).split(' ').filter(says).slice(0, manyWords)),
  };
}

/** A text of fewer words than this is alike by chance. */
const fewWords = 6;

/** Texts that begin like this go on alike, and one that never ends is not to hold anyone up. */
const manyWords = 1_000;

/** What one thing has in common with each of many, in their order. */
export function likenessTo(many: readonly Facts[]): (one: Facts) => Likeness[] {
  const others = many.map(gistOf);
  const inTitle = inCommon(others.map(({ title }) => title));
  const inText = inCommon(others.map(({ text }) => text));
  return (facts) => {
    const one = gistOf(facts);
    const [titles, texts] = [inTitle(one.title), inText(one.text)];
    const leads = [...one.leads];
    return others.map((other, at) => ({
      number: one.number !== '' && one.number === other.number,
      home: one.home !== null && one.home === other.home,
      lead: leads.some((name) => other.leads.has(name)),
      title: share(one.title, other.title, titles[at]),
      text: areLong(one, other) ? share(one.text, other.text, texts[at]) : 0,
    }));
  };
}

function areLong(one: Gist, other: Gist): boolean {
  return Math.min(one.text.size, other.text.size) >= fewWords;
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
function share(one: ReadonlySet<string>, other: ReadonlySet<string>, both = 0): number {
  return both === 0 ? 0 : (2 * both) / (one.size + other.size);
}
