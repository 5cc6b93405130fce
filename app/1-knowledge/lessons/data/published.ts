import { sql } from 'drizzle-orm';
import type { Lang } from '#base/text.ts';
import { rowsOf } from '#platform/database/rows-of.ts';
import type { Tx } from '#platform/database/transactions.ts';

export type LessonFilter = {
  id?: string | undefined;
  partnershipId: string | null;
  /** What it comes from. */
  about?: string | undefined;
  /** Any of these is what it comes from. */
  abouts?: readonly string[] | undefined;
  year?: number | undefined;
};

export type PublishedLesson = {
  id: string;
  lang: Lang;
  title: string;
  tried: string;
  place: string;
  outcome: string;
  carryOver: string | null;
  year: number;
  aboutKind: string | null;
  aboutId: string | null;
  aboutTitle: string | null;
  slug: string;
  partnershipName: string;
};

/** Published lessons of all partnerships in the order they were written, each with what it comes from. */
export async function publishedLessons(
  tx: Tx,
  { id, partnershipId, about, abouts, year }: LessonFilter,
  { after, most }: { after: string | null; most: number },
): Promise<PublishedLesson[]> {
  const conditions = [
    sql`l.published`,
    id !== undefined && sql`l.id = ${id}`,
    partnershipId !== null && sql`l.partnership_id = ${partnershipId}`,
    about !== undefined && sql`l.about_id = ${about}`,
    abouts !== undefined && sql`l.about_id = any(${sql.param([...abouts])}::uuid[])`,
    year !== undefined && sql`l.year = ${year}`,
    after !== null && sql`l.id > ${after}`,
  ].filter((one) => one !== false);
  return rowsOf<PublishedLesson>(
    tx,
    sql`
    select l.id, l.lang, l.title, l.tried, l.place, l.outcome, l.carry_over as "carryOver", l.year,
           l.about_kind as "aboutKind", l.about_id as "aboutId",
           (select s.title from search_entry s
             where s.partnership_id = l.partnership_id and s.kind = l.about_kind
               and s.id = l.about_id and s.published
             order by s.version desc limit 1) as "aboutTitle",
           p.slug, p.name as "partnershipName"
      from lesson l join partnership p on p.id = l.partnership_id
     where ${sql.join(conditions, sql` and `)} order by l.id limit ${most}`,
  );
}
