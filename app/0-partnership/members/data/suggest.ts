import type { Tx } from '#platform/database/transactions.ts';
import { hitsOf, shown } from '#platform/search/find.ts';
import { meant, nearest } from '#platform/search/meant.ts';
import { numbersOf } from './organisations.ts';
import type { Searching, Shown } from './search.ts';

/** Things whose titles have what is typed so far, or else words that were probably meant. */
export type Suggested = { things: Shown[]; words: string[] };

/** More would hide the page under the list. */
const mostThings = 8;
const mostWords = 3;

/** What one may be about to search for. Nothing for a single letter, which is the beginning of everything. */
export async function suggest(
  tx: Tx,
  typed: string,
  { over, wordings }: Pick<Searching, 'over' | 'wordings'>,
): Promise<Suggested> {
  if (typed.length < 2) return { things: [], words: [] };
  // Those with the words in their titles come first, and only they are named: why is plain to see.
  const { hits } = await hitsOf(tx, typed, { most: 60 });
  const found = await shown(tx, typed, hits.slice(0, mostThings * 2), wordings);
  const titled = found.filter(({ marked }) => marked.includes('[['));
  const numbers = over
    ? await numbersOf(
        tx,
        titled.map(({ id }) => id),
      )
    : new Map();
  const things = new Map<string, Shown>();
  for (const one of titled) {
    const number: string | null = (one.kind === 'actor' && numbers.get(one.id)) || null;
    if (!things.has(number ?? one.id)) things.set(number ?? one.id, { ...one, number });
  }
  const words = hits.length === 0 ? await probable(tx, typed) : [];
  return { things: [...things.values()].slice(0, mostThings), words };
}

/** The words probably meant: with the last one taken as whole, and with it taken as the beginning of one. */
async function probable(tx: Tx, typed: string): Promise<string[]> {
  const whole = await meant(tx, typed);
  const [last = ''] = /\p{L}{5,40}$/u.exec(typed) ?? [];
  const begun = last === '' ? [] : await nearest(tx, last, true);
  const before = typed.slice(0, typed.length - last.length);
  const all = [...(whole === null ? [] : [whole]), ...begun.map(({ word }) => before + word)];
  const some: string[] = [];
  for (const one of new Set(all.slice(0, mostWords * 2))) {
    if (some.length === mostWords) break;
    const { hits } = await hitsOf(tx, one, { most: 1 });
    if (hits.length > 0) some.push(one);
  }
  return some;
}
