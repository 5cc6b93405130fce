import { sql } from 'drizzle-orm';
import type { EditionState } from '#3-plan/plan/core/edition.ts';
import type { Day } from '#base/period.ts';
import { rowsOf } from '#platform/database/rows-of.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { all, byHolding, type Page, when } from './which.ts';

export type EditionFilter = {
  id?: string | undefined;
  partnershipId: string | null;
  state?: EditionState | undefined;
  /** Only the one that holds of each partnership. */
  current?: boolean;
};

export type PublishedEdition = {
  id: string;
  editionSlug: string;
  title: string;
  lang: 'nb' | 'nn' | 'en';
  from: Day | null;
  to: Day | null;
  state: EditionState;
  current: boolean;
  frame: { kind: 'strategy' | 'agreement'; title: string; from: Day | null; to: Day | null } | null;
  goals: number;
  measures: number;
  slug: string;
  partnershipName: string;
};

/** Published editions in the order they came into being, with how much they hold. */
export async function publishedEditions(
  tx: Tx,
  { id, partnershipId, state, current }: EditionFilter,
  { after, most }: Page,
): Promise<PublishedEdition[]> {
  const isCurrent = sql`e.id = (select id from edition one
    where one.partnership_id = e.partnership_id and one.published order by ${byHolding} limit 1)`;
  const counted = (table: 'goal_wording' | 'measure_wording') => sql`(
    select count(*)::int from ${sql.raw(table)} w
     where w.partnership_id = e.partnership_id and w.edition_id = e.id)`;
  const asked = all([
    sql`e.published`,
    when(id, (one) => sql`e.id = ${one}`),
    when(partnershipId, (one) => sql`e.partnership_id = ${one}`),
    when(state, (one) => sql`e.state = ${one}`),
    current ? isCurrent : null,
    when(after, (one) => sql`e.id > ${one}`),
  ]);
  return rowsOf<PublishedEdition>(
    tx,
    sql`
    select e.id, e.slug as "editionSlug", e.title, e.lang, e.valid_from as "from", e.valid_to as "to",
           e.state, ${isCurrent} as current,
           case when f.id is null then null else json_build_object('kind', f.kind, 'title', f.title,
             'from', f.valid_from, 'to', f.valid_to) end as frame,
           ${counted('goal_wording')} as goals, ${counted('measure_wording')} as measures,
           p.slug, p.name as "partnershipName"
      from edition e
      join partnership p on p.id = e.partnership_id
      left join frame f on f.partnership_id = e.partnership_id and f.id = e.frame_id
     where ${asked} order by e.id limit ${most}`,
  );
}
