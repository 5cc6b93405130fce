import type { Pool } from 'pg';
import { listPartnerships } from '#0-partnership/members/data/partnerships.ts';
import type { Lang } from '#base/text.ts';
import { acrossPublished, inPartnership } from '#platform/database/transactions.ts';
import { type MemberRow, membersWithNames } from './members-of.ts';

export type ExamplePlace = { slug: string; name: string; lang: Lang; people: MemberRow[] };

/** The ending of every address that comes with the examples, which no letter can reach. */
const exampleAddress = /\.eksempel\.invalid$/;

/** The people that came with the examples, by partnership: those one may try to be. */
export async function examplePeople(pool: Pool, now: Date): Promise<ExamplePlace[]> {
  const partnerships = await acrossPublished(pool, listPartnerships);
  const places: ExamplePlace[] = [];
  for (const { id, slug, name, lang, example } of partnerships) {
    if (!example) continue;
    const rows = await inPartnership(pool, { partnershipId: id, member: true }, (tx) =>
      membersWithNames(tx, id, now),
    );
    const people = rows.filter(
      ({ email, standing }) => standing === 'active' && exampleAddress.test(email ?? ''),
    );
    if (people.length > 0) places.push({ slug, name, lang, people });
  }
  return places;
}
