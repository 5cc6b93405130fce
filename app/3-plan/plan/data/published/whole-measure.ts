import { sql } from 'drizzle-orm';
import type { Certainty } from '#3-plan/plan/core/content.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { itsOwn, type MeasureRow, measuresIn } from './measure-rows.ts';
import { when } from './which.ts';

export type WholeMeasureRow = MeasureRow & More;

type More = {
  challenge: string | null;
  description: string | null;
  effect: string | null;
  steps: string[];
  seeAlso: { id: string; title: string }[];
  funding: { year: number; source: string; ore: string; certainty: Certainty }[];
};

/** All that is published of one measure, in the edition named or else the newest that has it; null when nothing is. */
export async function publishedMeasure(
  tx: Tx,
  id: string,
  editionId: string | null,
): Promise<WholeMeasureRow | null> {
  const edition = when(editionId, (one) => sql`id = ${one}`) ?? sql`true`;
  const editions = sql`(
    select * from edition where published and ${edition} and (partnership_id, id) in (
      select partnership_id, edition_id from measure_wording where measure_id = ${id}))`;
  const told = sql`w.listed::jsonb || jsonb_build_array(jsonb_build_object(
      'challenge', w.challenge, 'description', w.description, 'effect', w.effect,
      'steps', coalesce((select json_agg(s.text order by s.position) from step s
                 where ${itsOwn(sql`s`)}), '[]'),
      'seeAlso', coalesce((select json_agg(json_build_object('id', x.other_id, 'title', y.title) order by x.position)
         from see_also x join measure_wording y on y.partnership_id = x.partnership_id
              and y.edition_id = x.edition_id and y.measure_id = x.other_id
        where ${itsOwn(sql`x`)}), '[]'),
      'funding', coalesce((select json_agg(json_build_object('year', f.year, 'source', f.source,
                 'ore', f.amount::text, 'certainty', f.certainty) order by f.year, f.position)
         from funding f where ${itsOwn(sql`f`)}), '[]')))`;
  const [found] = await measuresIn<More>(tx, {
    editions,
    where: sql`w.measure_id = ${id}`,
    order: sql`w.edition_id desc`,
    most: 1,
    told,
  }).execute();
  if (!found) return null;
  const { more, ...row } = found;
  return { ...row, ...more };
}
