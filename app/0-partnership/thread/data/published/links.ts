import { type SQL, sql } from 'drizzle-orm';
import type { Relation } from '#0-partnership/thread/core/thread.ts';
import { rowsOf } from '#platform/database/rows-of.ts';
import type { Tx } from '#platform/database/transactions.ts';

export type LinkFilter = {
  partnershipId: string | null;
  /** Only links from or to this thing. */
  about?: string | undefined;
  relation?: Relation | undefined;
};

/** The title is null for what is known by its kind alone. */
type End = { kind: string; id: string; title: string | null };

export type PublishedLink = {
  id: string;
  relation: Relation;
  from: End;
  to: End;
  slug: string;
  partnershipName: string;
};

/**
 * Steps of the thread whose both ends visitors may see, with the names the ends are found by. What is of an
 * `unnamed` kind is found by no name of its own: for such the step's own publication counts.
 */
export async function publishedLinks(
  tx: Tx,
  { partnershipId, about, relation }: LinkFilter,
  unnamed: readonly string[],
  { after, most }: { after: string | null; most: number },
): Promise<PublishedLink[]> {
  const conditions = [
    sql`l.published`,
    partnershipId !== null && sql`l.partnership_id = ${partnershipId}`,
    about !== undefined && sql`(l.from_id = ${about} or l.to_id = ${about})`,
    relation !== undefined && sql`l.relation = ${relation}`,
    after !== null && sql`l.id > ${after}`,
  ].filter((one) => one !== false);
  const titled = (kind: SQL, id: SQL) => sql`lateral (
    select s.title from search_entry s
     where s.partnership_id = l.partnership_id and s.kind = ${kind} and s.id = ${id} and s.published
     order by s.version desc limit 1)`;
  const nameless = sql.param([...unnamed]);
  return rowsOf<PublishedLink>(
    tx,
    sql`
    select l.id, l.relation, p.slug, p.name as "partnershipName",
           json_build_object('kind', l.from_kind, 'id', l.from_id, 'title', f.title) as "from",
           json_build_object('kind', l.to_kind, 'id', l.to_id, 'title', t.title) as "to"
      from link l join partnership p on p.id = l.partnership_id
      left join ${titled(sql`l.from_kind`, sql`l.from_id`)} f on true
      left join ${titled(sql`l.to_kind`, sql`l.to_id`)} t on true
     where ${sql.join(conditions, sql` and `)}
       and (f.title is not null or l.from_kind = any(${nameless}::text[]))
       and (t.title is not null or l.to_kind = any(${nameless}::text[]))
     order by l.id limit ${most}`,
  );
}
