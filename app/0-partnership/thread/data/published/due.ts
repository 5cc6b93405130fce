import { sql } from 'drizzle-orm';
import type { DueState, DueWhat } from '#0-partnership/thread/core/thread.ts';
import type { Day } from '#base/period.ts';
import type { Tx } from '#platform/database/transactions.ts';

export type DueFilter = {
  partnershipId: string | null;
  from?: Day | undefined;
  to?: Day | undefined;
  state?: DueState | undefined;
  /** Only what this actor or body must do. */
  ownerId?: string | undefined;
  /** Only what one of these must do, or what is about one of them. */
  concerning?: readonly string[];
};

export type PublishedDue = {
  id: string;
  day: Day;
  what: DueWhat;
  title: string;
  state: DueState;
  refKind: string;
  refId: string;
  ownerKind: string | null;
  ownerId: string | null;
  /** How often it was changed, and an id made the last time; null when never. */
  revision: number;
  revised: string | null;
  slug: string;
  partnershipName: string;
  lang: 'nb' | 'nn' | 'en';
};

/** What is due by when, for visitors to see, earliest first; goes on after a day and an id. */
export async function publishedDue(
  tx: Tx,
  { partnershipId, from, to, state, ownerId, concerning }: DueFilter,
  { after, most }: { after: { day: Day; id: string } | null; most: number },
): Promise<PublishedDue[]> {
  const conditions = [
    sql`d.published`,
    partnershipId !== null && sql`d.partnership_id = ${partnershipId}`,
    from !== undefined && sql`d.day >= ${from}`,
    to !== undefined && sql`d.day <= ${to}`,
    state !== undefined && sql`d.state = ${state}`,
    ownerId !== undefined && sql`d.owner_id = ${ownerId}`,
    concerning !== undefined &&
      sql`(d.owner_id = any(${sql.param(concerning)}::uuid[]) or d.ref_id = any(${sql.param(concerning)}::uuid[]))`,
    after !== null && sql`(d.day, d.id) > (${after.day}::date, ${after.id}::uuid)`,
  ].filter((one) => one !== false);
  const { rows } = await tx.execute<PublishedDue>(sql`
    select d.id, d.day, d.what, d.title, d.state, d.ref_kind as "refKind", d.ref_id as "refId",
           d.owner_kind as "ownerKind", d.owner_id as "ownerId", d.revision,
           d.revised, p.slug, p.name as "partnershipName", p.lang
      from due d join partnership p on p.id = d.partnership_id
     where ${sql.join(conditions, sql` and `)} order by d.day, d.id limit ${most}`);
  return rows;
}
