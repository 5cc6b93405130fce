import { pageOf } from '#base/page-of.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { type Found, type Hit, hitsOf, shown } from '#platform/search/find.ts';
import { meant } from '#platform/search/meant.ts';
import type { Wordings } from '#platform/search/wordings.ts';
import { numbersOf, organisationByNumber } from './organisations.ts';

export type Searching = {
  words: string;
  /** Kinds to narrow to; null for all. */
  kinds: readonly string[] | null;
  /** The first is 1. */
  page: number;
  perPage: number;
  /** Whether an organisation with a number stands once for all partnerships that know it. */
  over: boolean;
  /** Which wording of a thing its page shows. */
  wordings: Wordings;
};

/** What is shown of an answer, with the number of an organisation that stands for all its actors. */
export type Shown = Found & { number: string | null };

export type Answer = {
  shown: Shown[];
  /** How many of each kind, by kind; null when more match than are ranked. */
  counts: Map<string, number> | null;
  /** Of the chosen kinds. */
  count: number;
  /** Whether more match than are ranked. */
  more: boolean;
  pages: number;
  /** The organisation whose number was typed. */
  byNumber: { number: string; name: string } | null;
  /** What was probably meant, and what that finds where what was typed finds nothing. */
  meant: { words: string; shown: Shown[] } | null;
};

/** With fewer than this, a search may have been misspelt. */
const few = 3;
/** Of what nobody asked for, enough to see whether it is what was meant. */
const mostInstead = 10;

/** One page of what a search finds, and what was probably meant when that is next to nothing. */
export async function search(tx: Tx, searching: Searching): Promise<Answer> {
  const { words, kinds, perPage, over, wordings } = searching;
  const { hits, more, numbers } = await single(tx, await hitsOf(tx, words, { kinds }), over);
  const here = pageOf(hits, searching.page, perPage);
  const digits = words.replace(/\s/g, '');
  const byNumber = /^\d{9}$/.test(digits) ? await organisationByNumber(tx, digits) : null;
  // What is common among some is so among all: then it is not asked a second time.
  const all =
    more || kinds === null ? { hits, more } : await single(tx, await hitsOf(tx, words), over);
  const misspelt = all.hits.length < few && byNumber === null;
  return {
    shown: await withNumbers(tx, { words, wordings }, here.shown, numbers),
    counts: all.more ? null : countsOf(all.hits),
    count: hits.length,
    more,
    pages: here.pages,
    byNumber,
    meant: misspelt ? await probably(tx, searching, hits.length) : null,
  };
}

function countsOf(hits: readonly Hit[]): Map<string, number> {
  const byKind = Map.groupBy(hits, ({ kind }) => kind);
  return new Map([...byKind].map(([kind, own]) => [kind, own.length]));
}

type Single = { hits: Hit[]; more: boolean; numbers: Map<string, string> };

/** An organisation that several partnerships know has a page over them all, and stands once: where it stood best. */
async function single(
  tx: Tx,
  { hits, more }: { hits: Hit[]; more: boolean },
  over: boolean,
): Promise<Single> {
  const actors = hits.filter(({ kind }) => kind === 'actor').map(({ id }) => id);
  const numbers = over ? await numbersOf(tx, actors) : new Map<string, string>();
  const seen = new Set<string>();
  const once = hits.filter(({ kind, id }) => {
    const key = (kind === 'actor' && numbers.get(id)) || id;
    return seen.size < seen.add(`${kind} ${key}`).size;
  });
  return { hits: once, more, numbers };
}

async function probably(
  tx: Tx,
  { words, kinds, over, wordings }: Searching,
  found: number,
): Promise<Answer['meant']> {
  const instead = await meant(tx, words);
  if (instead === null) return null;
  const { hits, numbers } = await single(tx, await hitsOf(tx, instead, { kinds }), over);
  if (hits.length <= found) return null;
  const first = found === 0 ? hits.slice(0, mostInstead) : [];
  return {
    words: instead,
    shown: await withNumbers(tx, { words: instead, wordings }, first, numbers),
  };
}

async function withNumbers(
  tx: Tx,
  { words, wordings }: Pick<Searching, 'words' | 'wordings'>,
  hits: readonly Hit[],
  numbers: Map<string, string>,
): Promise<Shown[]> {
  const found = await shown(tx, words, hits, wordings);
  return found.map((one) => ({
    ...one,
    number: (one.kind === 'actor' && numbers.get(one.id)) || null,
  }));
}
