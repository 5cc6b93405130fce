import type { Tx } from '#platform/database/transactions.ts';
import { type Found, type Hit, hitsOf, shown } from '#platform/search/find.ts';
import { meant } from '#platform/search/meant.ts';
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
};

/** What is shown of an answer, with the number of an organisation that stands for all its actors. */
export type Shown = Found & { number: string | null };

export type Answer = {
  shown: Shown[];
  /** How many of each kind, by kind; of those that were ranked when `more`. */
  counts: Map<string, number>;
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
  const { words, kinds, perPage, over } = searching;
  const all = await single(tx, await hitsOf(tx, words), over);
  const chosen =
    kinds !== null && all.more ? await single(tx, await hitsOf(tx, words, { kinds }), over) : all;
  const hits = chosen.hits.filter(({ kind }) => kinds === null || kinds.includes(kind));
  const pages = Math.max(1, Math.ceil(hits.length / perPage));
  const first = (Math.min(searching.page, pages) - 1) * perPage;
  const digits = words.replace(/\s/g, '');
  const byNumber = /^\d{9}$/.test(digits) ? await organisationByNumber(tx, digits) : null;
  return {
    shown: await withNumbers(tx, words, hits.slice(first, first + perPage), all.numbers),
    counts: new Map(
      [...Map.groupBy(all.hits, ({ kind }) => kind)].map(([kind, own]) => [kind, own.length]),
    ),
    count: hits.length,
    more: chosen.more,
    pages,
    byNumber,
    meant: all.hits.length < few && byNumber === null ? await probably(tx, searching, all) : null,
  };
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
  { words, kinds, over }: Searching,
  found: Single,
): Promise<Answer['meant']> {
  const instead = await meant(tx, words);
  if (instead === null) return null;
  const { hits, numbers } = await single(tx, await hitsOf(tx, instead, { kinds }), over);
  if (hits.length <= found.hits.length) return null;
  const first = found.hits.length === 0 ? hits.slice(0, mostInstead) : [];
  return { words: instead, shown: await withNumbers(tx, instead, first, numbers) };
}

async function withNumbers(
  tx: Tx,
  words: string,
  hits: readonly Hit[],
  numbers: Map<string, string>,
): Promise<Shown[]> {
  const found = await shown(tx, words, hits);
  return found.map((one) => ({
    ...one,
    number: (one.kind === 'actor' && numbers.get(one.id)) || null,
  }));
}
