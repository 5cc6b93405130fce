import { sql } from 'drizzle-orm';
import type { Lang } from '#base/text.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { askedFor } from './asked.ts';
import { questionFor } from './question.ts';
import { newest, type Wordings } from './wordings.ts';

/** A thing that matches, by its name alone. */
export type Hit = { partnershipId: string; kind: string; id: string };

export type Found = Hit & {
  /** What an address asks for to show this wording; null where it is shown by itself. */
  asked: string | null;
  lang: Lang;
  title: string;
  /** The title again, with the words that matched between `[[` and `]]`. */
  marked: string;
  /** The part of the text that matched, marked likewise. */
  excerpt: string;
};

/**
 * So many are ranked. A word that stands in half of all texts would else have half of all texts weighed,
 * and nobody reads that far.
 */
export const mostRanked = 400;

/**
 * The things whose words match, best first, each once: what is called just that, those that have the words in
 * their title, then the others, each by how often and how near each other the words stand, short titles before
 * long. Understands words, quoted phrases, `or` and `-word`; the last word also matches as the beginning of one. What the transaction may see is what
 * is found: across published rows, or within one partnership. `kinds` narrows to some. When more than `most`
 * match, so many are taken, and `more` says so.
 */
export async function hitsOf(
  tx: Tx,
  words: string,
  { kinds = null, most = mostRanked }: { kinds?: readonly string[] | null; most?: number } = {},
): Promise<{ hits: Hit[]; more: boolean }> {
  const { rows } = await tx.execute<Hit & { matching: number }>(sql`
    with asked as materialized ${questionFor(words)},
    matching as materialized (
      select match.* from asked, search_matching(norwegian, english, ${sql.param(kinds)}::text[], ${most + 1}) as match
    )
    select partnership_id as "partnershipId", kind, id, matching
      from (
        select distinct on (kind, id) partnership_id, kind, id, title, titled,
               ts_rank_cd(words, case when lang = 'en' then english else norwegian end) as rank,
               (select count(*)::int from matching) as matching
          from asked, matching join search_entry using (partnership_id, kind, id, version)
         order by kind, id, version desc
      ) as best
     order by lower(title) = lower(${askedFor(words).whole}) desc, titled desc, rank desc, length(title), title collate norwegian, id
     limit ${most}`);
  const hits = rows.map(({ partnershipId, kind, id }) => ({ partnershipId, kind, id }));
  return { hits, more: (rows[0]?.matching ?? 0) > most };
}

/**
 * What hits are called and the part of each that matched, in their order; each in the wording its page shows
 * by itself where that matches, else in the newest that does.
 */
export async function shown(
  tx: Tx,
  words: string,
  hits: readonly Hit[],
  wordings: Wordings,
): Promise<Found[]> {
  if (hits.length === 0) return [];
  const places = [...new Set(hits.map(({ partnershipId }) => partnershipId))];
  const { shown: first, asked } = await wordings(tx, places);
  const { rows } = await tx.execute<Omit<Found, 'asked'> & { version: string }>(sql`
    select partnership_id as "partnershipId", hit.kind, hit.id, version, lang, title,
           ts_headline(stemmed, title, query, 'StartSel=[[, StopSel=]], HighlightAll=true') as marked,
           ts_headline(stemmed, body, query, 'StartSel=[[, StopSel=]], MaxFragments=2, MaxWords=18, MinWords=8, FragmentDelimiter=" … "') as excerpt
      from ${questionFor(words)} as asked,
           jsonb_to_recordset(${JSON.stringify(hits.map((hit, at) => ({ ...hit, at })))}::jsonb)
             as hit ("partnershipId" uuid, kind text, id uuid, at int),
           lateral (
             select partnership_id, version, lang, title, body,
                    case when lang = 'en' then 'english'::regconfig else 'norwegian' end as stemmed,
                    case when lang = 'en' then english else norwegian end as query
               from search_entry as entry
              where entry.partnership_id = hit."partnershipId" and entry.kind = hit.kind and entry.id = hit.id
                and words @@ case when lang = 'en' then english else norwegian end
              order by version = any(${sql.param(first)}::uuid[]) desc, version desc limit 1
           ) as newest
     order by at`);
  return rows.map(({ version, ...one }) => ({ ...one, asked: asked.get(version) ?? null }));
}

/** The best things at once, as they are shown; at most `limit`. */
export async function find(
  tx: Tx,
  words: string,
  limit: number,
  wordings: Wordings = newest,
): Promise<Found[]> {
  const { hits } = await hitsOf(tx, words);
  return shown(tx, words, hits.slice(0, limit), wordings);
}
