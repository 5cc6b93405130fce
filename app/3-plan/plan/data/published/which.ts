import { type SQL, sql } from 'drizzle-orm';
import { inForce } from '#3-plan/plan/core/edition.ts';

/** Of which plan: one partnership's or all, and one edition or the one that holds of each partnership. */
export type Which = { partnershipId: string | null; editionId: string | null };

/** Where a page of rows begins, by the id of the last one given, and how many it holds. */
export type Page = { after: string | null; most: number };

const agreed = sql.raw(`state in (${inForce.map((one) => `'${one}'`).join(', ')})`);

/** The order of the published editions of a partnership, the one that holds first: as `currentFirst` has it. */
export const byHolding = sql`${agreed} desc, id desc`;

/** The rows of those editions; `row` is the alias of a table whose rows belong to an edition. */
export function ofWhich(row: SQL, which: Which): SQL {
  const here = when(which.partnershipId, (id) => sql`${row}.partnership_id = ${id}`) ?? sql`true`;
  return sql`${here} and (${row}.partnership_id, ${row}.edition_id) in (
    select partnership_id, id from ${editionsOf(which)} as asked)`;
}

/** Those editions themselves: few, so that what is in many is found from them, each by its whole key. */
export function editionsOf({ partnershipId, editionId }: Which): SQL {
  const here = when(partnershipId, (id) => sql`partnership_id = ${id}`) ?? sql`true`;
  if (editionId !== null)
    return sql`(select * from edition where ${here} and id = ${editionId} and published)`;
  return partnershipId === null
    ? sql`(select distinct on (partnership_id) * from edition where published
            order by partnership_id, ${byHolding})`
    : sql`(select * from edition where ${here} and published order by ${byHolding} limit 1)`;
}

/**
 * A page of a table's rows in the editions asked for, which follow each other by `id`: the first of each edition,
 * by its own index, and of those the first in all. What is to be told beside them is joined to these and to no
 * other, so an answer takes no longer where there are many.
 */
export function pageInEditions(
  table: SQL,
  { which, where, id, most }: { which: Which; where: SQL; id: SQL; most: number },
): SQL {
  return sql`(
    select m.* from ${editionsOf(which)} asked cross join lateral (
      select * from ${table} m
       where m.partnership_id = asked.partnership_id and m.edition_id = asked.id and ${where}
       order by m.${id} limit ${most}) m
     order by m.${id} limit ${most})`;
}

/** The edition an answer is of, and the partnership: joined to `row` as `e` and `p`. */
export function joinEdition(row: SQL): SQL {
  return sql`join edition e on e.partnership_id = ${row}.partnership_id and e.id = ${row}.edition_id
             join partnership p on p.id = ${row}.partnership_id`;
}

export const editionColumns = sql`e.id as "editionId", e.slug as "editionSlug",
  e.title as "editionTitle", e.lang, p.id as "partnershipId", p.slug, p.name as "partnershipName"`;

/** What every row of an edition says of where it stands. */
export type InEdition = {
  editionId: string;
  editionSlug: string;
  editionTitle: string;
  lang: 'nb' | 'nn' | 'en';
  partnershipId: string;
  slug: string;
  partnershipName: string;
};

export function all(conditions: readonly (SQL | null)[]): SQL {
  return sql.join(
    conditions.filter((one) => one !== null),
    sql` and `,
  );
}

/** The condition where a value is asked for; none where it is not. */
export function when<Value>(
  value: Value | null | undefined,
  condition: (value: Value) => SQL,
): SQL | null {
  return value === null || value === undefined ? null : condition(value);
}
