import { sql } from 'drizzle-orm';
import type { Lang } from '#base/text.ts';
import type { Tx } from '#platform/database/transactions.ts';

export type Found = {
  partnershipId: string;
  kind: string;
  id: string;
  lang: Lang;
  title: string;
  /** The part of the text that matched, with the words between `[[` and `]]`. */
  excerpt: string;
};

/**
 * The things whose words match, best first, one row each; at most `limit`. Understands words, quoted
 * phrases, `or` and `-word`; the last word also matches as the beginning of one. What the transaction
 * may see is what is found: across published rows, or within one partnership.
 */
export async function find(tx: Tx, words: string, limit: number): Promise<Found[]> {
  const query = sql`(websearch_to_tsquery('norwegian', ${words}) || websearch_to_tsquery('english', ${words}) || ${prefixQuery(words)})`;
  const { rows } = await tx.execute<Found>(sql`
    select "partnershipId", kind, id, lang, title,
           ts_headline('norwegian', body, query, 'StartSel=[[, StopSel=]], MaxWords=28, MinWords=12') as excerpt
      from (
        select distinct on (kind, id) partnership_id as "partnershipId", kind, id, lang, title, body, query,
               ts_rank_cd(words, query) as rank
          from search_entry, (select ${query} as query) as asked
         where words @@ query
         order by kind, id, version desc
      ) as best
     order by rank desc, title collate norwegian, id
     limit ${limit}`);
  return rows;
}

/** The last word as a beginning; matches nothing when there is no letter or digit in it. */
function prefixQuery(words: string) {
  const last = words.match(/[\p{L}\p{N}]{2,}$/u)?.[0];
  return last ? sql`to_tsquery('simple', ${`'${last}':*`})` : sql`''::tsquery`;
}
