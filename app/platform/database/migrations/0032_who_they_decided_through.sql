ALTER TABLE "approval" ADD COLUMN "through" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
-- Of what was decided before this was kept, as it is today.
update approval a
   set through = told.names
  from (select b.partnership_id, b.id, array_agg(c.name) as names
          from body b
          join collective_member m on m.partnership_id = b.partnership_id and m.member_id = b.of_actor_id
          join actor c on c.partnership_id = m.partnership_id and c.id = m.collective_id
         group by 1, 2) told
 where told.partnership_id = a.partnership_id and told.id = a.body_id and a.decided_version is not null;
