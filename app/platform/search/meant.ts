import { sql } from 'drizzle-orm';
import type { Tx } from '#platform/database/transactions.ts';
import { distance, mostMistakes } from './distance.ts';
import { questionFor } from './question.ts';

/** Of what was typed, so many words are looked at. */
const mostWords = 6;
/** Of the words that are near one, so many are tried. */
const mostTried = 4;
/** A shorter word than this is the beginning of too many. */
const shortestBegun = 6;
/** Counting goes no further than this. */
const mostCounted = 100;

/** Words of three letters or more that say what they are: no numbers, no addresses, nothing taken away by a dash. */
const word = /(?<![-\p{L}\p{N}.@/])\p{L}{3,40}(?![\p{L}\p{N}@]|\.\p{L})/gu;

/**
 * What was probably meant, where a word of what was typed stands in nothing that can be seen, or in next to
 * nothing beside a word that is a mistake away from it; null when nothing better is known. Only words that
 * the transaction may see are looked among.
 */
export async function meant(tx: Tx, typed: string): Promise<string | null> {
  if (/["«»“”„]/.test(typed)) return null;
  const words = [...typed.matchAll(word)].slice(0, mostWords);
  const better = new Map<string, string>();
  for (const [one] of words) {
    const there = await countOf(tx, one);
    if (there > 2) continue;
    const instead = await betterThan(tx, one, there);
    if (instead !== null) better.set(one, instead);
  }
  if (better.size === 0) return null;
  return typed.replace(word, (one) => better.get(one) ?? one);
}

async function betterThan(tx: Tx, one: string, there: number): Promise<string | null> {
  let best: { word: string; count: number } | null = null;
  for (const { word, mistakes } of await candidates(tx, one, there)) {
    // One that stands somewhere may well be right: only a far more common word is named beside it.
    if (there > 0 && mistakes > 1) continue;
    const count = await countOf(tx, `${word} `);
    if (count > 9 * there && count > (best?.count ?? 0)) best = { word, count };
  }
  return best?.word ?? null;
}

/**
 * Words near this one. In a language of compounds a word may stand only as the beginning of longer ones
 * («karriere»): they are better than a whole word that is further away.
 */
async function candidates(tx: Tx, one: string, there: number) {
  const whole = (await nearest(tx, one)).slice(0, mostTried);
  const closest = whole[0]?.mistakes ?? Number.POSITIVE_INFINITY;
  if (there > 0 || closest <= 1 || one.length < shortestBegun) return whole;
  const begun = (await nearest(tx, one, true)).filter(({ mistakes }) => mistakes < closest);
  return begun.length > 0 ? begun.slice(0, mostTried) : whole;
}

/** Known words a few mistakes from this one, the nearest first. `begun`: from the beginning of which it is. */
export async function nearest(
  tx: Tx,
  typed: string,
  begun = false,
): Promise<{ word: string; mistakes: number }[]> {
  const { rows } = await tx.execute<{ word: string; folded: string; asked: string }>(sql`
    select known.word, known.folded, search_fold(${typed}) as asked
      from search_nearest(${typed}, ${begun}, 500) as near,
           lateral (select word, folded from search_word
                     where partnership_id = near.partnership_id and word = near.word limit 1) as known`);
  const asTyped = typed.toLowerCase();
  return rows
    .filter(({ word }) => word !== asTyped)
    .map(({ word, folded, asked }) => ({
      word,
      most: mostMistakes(asked.length),
      mistakes: distance(asked, folded, begun),
      // Hardly anyone is wrong about the first letter.
      begins: asked[0] === folded[0] ? 0 : 1,
      apart: distance(asTyped, word, begun),
    }))
    .filter(({ mistakes, most }) => mistakes <= most)
    .sort(
      (a, b) =>
        a.mistakes - b.mistakes ||
        a.begins - b.begins ||
        a.apart - b.apart ||
        a.word.length - b.word.length,
    );
}

/**
 * In how many things a word stands, also as the beginning of one when no blank follows; as far as it is
 * counted. Words that say nothing («for», «som») stand everywhere.
 */
async function countOf(tx: Tx, word: string): Promise<number> {
  const { rows } = await tx.execute<{ count: number }>(sql`
    select case when numnode(norwegian) = 0 or numnode(english) = 0 then ${mostCounted}::int
                else (select count(*)::int from search_matching(norwegian, english, null, ${mostCounted})) end as count
      from ${questionFor(word)} as asked`);
  return rows[0]?.count ?? 0;
}
