import { type SQL, sql } from 'drizzle-orm';
import type { Lang } from '#base/text.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { type Asked, askedFor } from './asked.ts';
import { withSynonyms } from './synonyms.ts';

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
  const asked = askedFor(words);
  const { rows } = await tx.execute<Found>(sql`
    select "partnershipId", kind, id, lang, title,
           ts_headline(stemmed, body, query, 'StartSel=[[, StopSel=]], MaxWords=28, MinWords=12') as excerpt
      from (
        select distinct on (kind, id) partnership_id as "partnershipId", kind, id, lang, title, body,
               case when lang = 'en' then 'english'::regconfig else 'norwegian' end as stemmed,
               case when lang = 'en' then english else norwegian end as query,
               ts_rank_cd(words, case when lang = 'en' then english else norwegian end) as rank
          from search_entry, (select ${queryIn('norwegian', asked)} as norwegian,
                                     ${queryIn('english', asked)} as english) as asked
         where (lang <> 'en' and words @@ norwegian) or (lang = 'en' and words @@ english)
         order by kind, id, version desc
      ) as best
     order by rank desc, title collate norwegian, id
     limit ${limit}`);
  return rows;
}

/** What was asked, by the stems of one language: another's would not take away what `-word` names. */
function queryIn(language: 'norwegian' | 'english', { whole, before, begun }: Asked): SQL {
  const parsed = (text: string) => sql`websearch_to_tsquery(${language}::regconfig, ${text})`;
  const widened = language === 'norwegian' ? withSynonyms(whole) : [whole];
  const asked = sql`(${sql.join(widened.map(parsed), sql` || `)})`;
  if (begun === null) return asked;
  const beginning = sql`to_tsquery('simple', ${`'${begun}':*`})`;
  return sql`(${asked} || (${parsed(before)} && ${beginning}))`;
}
