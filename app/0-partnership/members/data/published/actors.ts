import { sql } from 'drizzle-orm';
import type { ActorKind } from '#0-partnership/members/core/partnership.ts';
import { rowsOf } from '#platform/database/rows-of.ts';
import type { Tx } from '#platform/database/transactions.ts';

export type ActorFilter = {
  id?: string | undefined;
  partnershipId: string | null;
  kind?: ActorKind | undefined;
  member?: boolean | undefined;
  number?: string | undefined;
  name?: string | undefined;
};

export type PublishedActor = {
  id: string;
  kind: ActorKind;
  name: string;
  number: string | null;
  member: boolean;
  ofId: string | null;
  ofName: string | null;
  slug: string;
  partnershipName: string;
  lang: 'nb' | 'nn' | 'en';
};

/** Organisations, sections and collective actors that visitors may see, in the order they came into being. */
export async function publishedActors(
  tx: Tx,
  { id, partnershipId, kind, member, number, name }: ActorFilter,
  { after, most }: { after: string | null; most: number },
): Promise<PublishedActor[]> {
  const conditions = [
    sql`a.published`,
    id !== undefined && sql`a.id = ${id}`,
    partnershipId !== null && sql`a.partnership_id = ${partnershipId}`,
    kind !== undefined && sql`a.kind = ${kind}`,
    member !== undefined && sql`a.member = ${member}`,
    number !== undefined && sql`o.number = ${number}`,
    name !== undefined && sql`strpos(lower(a.name), lower(${name})) > 0`,
    after !== null && sql`a.id > ${after}`,
  ].filter((one) => one !== false);
  return rowsOf<PublishedActor>(
    tx,
    sql`
    select a.id, a.kind, a.name, o.number, a.member, u.id as "ofId", u.name as "ofName",
           p.slug, p.name as "partnershipName", p.lang
      from actor a
      join partnership p on p.id = a.partnership_id
      left join organisation o on o.id = a.organisation_id
      left join actor u on u.partnership_id = a.partnership_id and u.id = a.of_actor_id
     where ${sql.join(conditions, sql` and `)} order by a.id limit ${most}`,
  );
}
