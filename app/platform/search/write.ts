import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Lang } from '#base/text.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { searchEntry } from './tables.ts';

export type Findable = {
  kind: string;
  id: string;
  /** The edition whose wording this is, or the id itself where there is only one. */
  version: string;
  lang: Lang;
  title: string;
  body: string;
  published: boolean;
};

/** Makes things findable, or replaces the words they were found by. */
export async function writeFindable(
  tx: Tx,
  partnershipId: string,
  things: readonly Findable[],
): Promise<void> {
  if (things.length === 0) return;
  await tx
    .insert(searchEntry)
    .values(things.map((thing) => ({ ...thing, partnershipId })))
    .onConflictDoUpdate({
      target: [searchEntry.partnershipId, searchEntry.kind, searchEntry.id, searchEntry.version],
      set: {
        lang: sql`excluded.lang`,
        title: sql`excluded.title`,
        body: sql`excluded.body`,
        published: sql`excluded.published`,
      },
    });
  const said = things.map(({ title, body, published }) => ({
    said: `${title} ${body}`,
    published,
  }));
  await tx.execute(
    wordsOf(
      partnershipId,
      sql`select * from jsonb_to_recordset(${JSON.stringify(said)}::jsonb) as thing (said text, published boolean)`,
    ),
  );
}

/** Lets nobody find one version of a thing any more. Its words are forgotten at night. */
export async function removeFindable(
  tx: Tx,
  partnershipId: string,
  { kind, id, version }: Pick<Findable, 'kind' | 'id' | 'version'>,
): Promise<void> {
  await tx
    .delete(searchEntry)
    .where(
      and(
        eq(searchEntry.partnershipId, partnershipId),
        eq(searchEntry.kind, kind),
        eq(searchEntry.id, id),
        eq(searchEntry.version, version),
      ),
    );
}

/** Lets visitors find what members could find of one version. */
export async function publishFindable(
  tx: Tx,
  partnershipId: string,
  version: string,
): Promise<void> {
  await tx.execute(sql`
    with shown as (
      update search_entry set published = true
       where partnership_id = ${partnershipId} and version = ${version}
       returning title || ' ' || body as said, published
    ) ${wordsOf(partnershipId, sql`select * from shown`)}`);
}

/**
 * Keeps the words of what is said; visitors may be shown one when any published text has it. Those that are
 * there are not touched, which would lock them, and the others come in order, so that two acts at once do
 * not wait for each other in a ring.
 */
function wordsOf(partnershipId: string, said: SQL): SQL {
  return sql`
    insert into search_word as known (partnership_id, word, published)
    select ${partnershipId}::uuid, token.word, bool_or(thing.published)
      from (${said}) as thing, search_tokens(thing.said) as token (word)
     group by token.word
    having not exists (select from search_word as there
                        where there.partnership_id = ${partnershipId} and there.word = token.word
                          and (there.published or not bool_or(thing.published)))
     order by token.word
    on conflict (partnership_id, word) do update set published = true
     where excluded.published and not known.published`;
}
