ALTER TABLE "membership" ADD COLUMN "first_invited_at" timestamp with time zone;--> statement-breakpoint
-- Of invitations sent again before this was kept, the journal knows when they were sent the first time.
update membership m
   set first_invited_at = told.first
  from (select a.chain, a.about_id, max(f.at) as first
          from (select distinct chain, about_id from journal
                 where about_kind = 'membership' and name = 'invitation-sent-again') a
          join journal f on f.chain = a.chain and f.about_id = a.about_id
                        and f.about_kind = 'membership' and f.name = 'member-invited'
         group by 1, 2) told
 where told.chain = m.partnership_id and told.about_id = m.id
   and m.ended_at is null and told.first < m.invited_at;
