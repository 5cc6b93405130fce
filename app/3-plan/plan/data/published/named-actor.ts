import { type SQL, sql } from 'drizzle-orm';

/**
 * An actor as one asks for it: by its id; by a number of nine digits, then with the sections of that
 * organisation; or by words of its name, each whole and in any order («Nav» finds «Nav Vest-Telemark»).
 * `a` is the alias of the actor.
 */
export function isNamed(asked: string): SQL {
  const words = asked.trim();
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(words)) return sql`a.id = ${words}`;
  const number = words.replace(/\s/g, '');
  if (/^\d{9}$/.test(number)) {
    return sql`exists (
      select 1 from actor whole join organisation o on o.id = whole.organisation_id
       where o.number = ${number} and whole.partnership_id = a.partnership_id
         and (whole.id = a.id or (whole.id = a.of_actor_id and a.kind = 'section')))`;
  }
  const conditions = words
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => sql`a.name ~* ${`(^|[^[:alnum:]])${plain(word)}($|[^[:alnum:]])`}`);
  return conditions.length === 0 ? sql`false` : sql.join(conditions, sql` and `);
}

/** A word as itself, with nothing in it that a pattern gives a meaning. */
function plain(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, '\\$&');
}
