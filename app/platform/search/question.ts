import { type SQL, sql } from 'drizzle-orm';
import { type Asked, askedFor } from './asked.ts';
import { withSynonyms } from './synonyms.ts';

/** What was typed, as a question in the stems of each language: `norwegian` and `english` in a row of its own. */
export function questionFor(words: string): SQL {
  const asked = askedFor(words);
  return sql`(select ${queryIn('norwegian', asked)} as norwegian, ${queryIn('english', asked)} as english)`;
}

/** What was asked, by the stems of one language: another's would not take away what `-word` names. */
function queryIn(language: 'norwegian' | 'english', { whole, before, begun }: Asked): SQL {
  const parsed = (text: string) =>
    sql`websearch_to_tsquery(${sql.raw(`'${language}'`)}::regconfig, ${text})`;
  const widened = language === 'norwegian' ? withSynonyms(whole) : [whole];
  const asked = sql`(${sql.join(widened.map(parsed), sql` || `)})`;
  if (begun === null) return asked;
  const beginning = sql`to_tsquery('simple', ${`'${begun}':*`})`;
  return sql`(${asked} || (${parsed(before)} && ${beginning}))`;
}
