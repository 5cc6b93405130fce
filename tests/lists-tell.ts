import { afterAll, expect } from 'vitest';
import type { TestDatabase } from './database.ts';

/**
 * After all tests of a file, whatever they did: what lists tell of each measure, which is kept with its wording, is
 * what its own row, those who take part and its budget say. Asked in other words than the database keeps it by.
 */
export function listsTellWhatStands(database: Pick<TestDatabase, 'owner'>): void {
  afterAll(async () => expect(await toldOtherwise(database)).toEqual([]));
}

/** The measures of which a list tells otherwise than what stands. */
export async function toldOtherwise({ owner }: Pick<TestDatabase, 'owner'>): Promise<unknown[]> {
  const taking = (role: string) => `coalesce((
    select jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name, 'number',
             (select number from organisation where id = a.organisation_id)) order by t.position)
      from participation t join actor a using (partnership_id)
     where a.id = t.actor_id and t.role = '${role}'
       and (t.partnership_id, t.edition_id, t.measure_id) = (w.partnership_id, w.edition_id, w.measure_id)), '[]')`;
  const { rows } = await owner.query(`
    with standing as (
      select title, listed::jsonb as listed, jsonb_build_array(
        measure_id, edition_id, goal_id, position, ref, title, standing, lead_kind, valid_from, valid_to,
        ${taking('lead')}, ${taking('partner')}, coalesce((
          select jsonb_agg(jsonb_build_object('year', year, 'ore', ore::text) order by year)
            from (select year, sum(amount) as ore from budget_line b
                   where (b.partnership_id, b.edition_id, b.measure_id) = (w.partnership_id, w.edition_id, w.measure_id)
                   group by year) as years), '[]')) as stands
        from measure_wording w)
    select * from standing where listed is distinct from stands`);
  return rows;
}
