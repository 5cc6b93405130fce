import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { publishLinksTo } from '#0-partnership/thread/data/add-link.ts';
import { accept, type Outcome } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { operation } from '#platform/acts/operation.ts';
import { askFor } from './ask-for-reports.ts';
import { cycleOf } from './cycle.ts';

/**
 * Brings what follows from the plan up to date: who is to report on what by when, and that reports and what
 * was spent are public where their measure or goal has become so. Writes nothing when all is as it should be.
 */
export const keepAsking = operation(
  { name: 'reports-asked-for', may: ['system'], takes: z.object({}) },
  async (context): Promise<Outcome<number, never>> => {
    const { tx, partnershipId, record } = context;
    const asked = await askFor(context, await cycleOf(tx, partnershipId));
    const shown = await tx.execute<{ id: string }>(sql`
      update progress_report r set published = true
       where r.partnership_id = ${partnershipId} and not r.published and r.accepted_at is not null
         and exists (select 1 from measure_wording w where w.partnership_id = r.partnership_id
                        and w.measure_id = r.measure_id and w.published)
      returning r.id`);
    await publishLinksTo(
      tx,
      partnershipId,
      shown.rows.map(({ id }) => id),
    );
    const spent = await tx.execute(sql`
      update spending s set published = true
       where s.partnership_id = ${partnershipId} and not s.published
         and (exists (select 1 from measure_wording w where w.partnership_id = s.partnership_id
                         and w.measure_id = s.measure_id and w.published)
           or exists (select 1 from goal_wording w where w.partnership_id = s.partnership_id
                         and w.goal_id = s.goal_id and w.published))`);
    const changed = asked + shown.rows.length + (spent.rowCount ?? 0);
    if (changed > 0)
      record({ about: ref('partnership', partnershipId), after: { asked, changed } });
    return accept(changed);
  },
);
