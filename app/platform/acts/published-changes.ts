import { sql } from 'drizzle-orm';
import { dayInNorway } from '#platform/clock.ts';
import type { Tx } from '#platform/database/transactions.ts';

export type PublishedChange = {
  number: number;
  at: Date;
  /** The operation, as the journal calls it. */
  name: string;
  aboutKind: string;
  aboutId: string;
  /** What the thing is called now; null when it cannot be found by name. */
  title: string | null;
};

type Row = Omit<PublishedChange, 'number' | 'at'> & { number: string; at: string };

/**
 * The newest changes of what everyone can see in a partnership, newest first: what the journal says of
 * them that is no secret. Which those are is decided by the function in the database, which alone may
 * read the journal for visitors.
 */
export async function publishedChanges(
  tx: Tx,
  partnershipId: string,
  most: number,
): Promise<PublishedChange[]> {
  const { rows } = await tx.execute<Row>(sql`
    select number, to_json(at) #>> '{}' as at, name, about_kind as "aboutKind",
           about_id as "aboutId", title
      from published_changes(${partnershipId}, ${most})
     order by number desc`);
  return rows.map((row) => ({ ...row, number: Number(row.number), at: new Date(row.at) }));
}

/** When something that everyone can see was last changed in each of these partnerships; one with nothing to tell of is left out. */
export async function lastChanged(
  tx: Tx,
  partnerships: readonly string[],
): Promise<Map<string, Date>> {
  const { rows } = await tx.execute<{ id: string; at: string }>(sql`
    select asked.id, to_json(newest.at) #>> '{}' as at
      from unnest(${sql.param([...partnerships])}::uuid[]) as asked (id)
     cross join lateral published_changes(asked.id, 1) newest`);
  return new Map(rows.map(({ id, at }) => [id, new Date(at)]));
}

/** A change as often as it happened in one day: ten rewordings of a measure are one piece of news. */
export type DailyChange = PublishedChange & { times: number };

/**
 * Changes of which the newest come first, each thing's of one name and one day in Norway as one: the newest of
 * them, with how many they were.
 */
export function byDay(changes: readonly PublishedChange[]): DailyChange[] {
  const alike = Map.groupBy(changes, ({ name, aboutKind, aboutId, at }) =>
    [name, aboutKind, aboutId, dayInNorway(at)].join(' '),
  );
  return [...alike.values()].flatMap((same) => {
    const [newest] = same;
    return newest ? [{ ...newest, times: same.length }] : [];
  });
}
