ALTER TABLE "approval" ADD COLUMN "earlier" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
-- What was decided on earlier versions before this was kept is known from what the bodies' decisions are recorded by.
update approval a
   set earlier = told.earlier
  from (select d.partnership_id, d.approval_id,
               jsonb_agg(jsonb_build_object('version', d.version, 'outcome', d.outcome,
                                            'decided', d.decided, 'caseNumber', d.case_number)
                         order by d.version) as earlier
          from (select distinct on (partnership_id, approval_id, version) *
                  from decision
                 where confirmed_by is not null
                 order by partnership_id, approval_id, version, id desc) d
          join approval s on s.partnership_id = d.partnership_id and s.id = d.approval_id
         where d.version < s.decided_version
         group by 1, 2) told
 where told.partnership_id = a.partnership_id and told.approval_id = a.id;
