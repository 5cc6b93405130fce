ALTER TABLE "measure_wording" ADD COLUMN "changed_at" timestamp with time zone;--> statement-breakpoint
-- What was changed before this was kept is known from the journal.
update measure_wording w
   set changed_at = told.at
  from (select j.chain, j.about_id, j.content::jsonb #>> '{after,editionId}' as edition_id, max(j.at) as at
          from journal j
         where j.about_kind = 'measure' and j.content is not null
           and j.name in ('measure-reworded', 'measure-facts-changed', 'money-set', 'measure-added',
                          'change-undone', 'proposal-accepted')
         group by 1, 2, 3) told
 where told.chain = w.partnership_id and told.about_id = w.measure_id
   and told.edition_id = w.edition_id::text;
