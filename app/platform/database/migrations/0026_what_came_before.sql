ALTER TABLE "decision" ADD COLUMN "corrects" boolean DEFAULT false NOT NULL;--> statement-breakpoint
-- Of what was recorded of one version before this was asked: a decision of a later day than a postponement followed
-- it, and any other put right the one before.
update decision d
   set corrects = true
  from (select partnership_id, id, decided,
               lag(outcome) over same as outcome_before, lag(decided) over same as decided_before
          from decision
         where confirmed_by is not null
        window same as (partition by partnership_id, approval_id, version order by id)) told
 where told.partnership_id = d.partnership_id and told.id = d.id and told.outcome_before is not null
   and not (told.outcome_before = 'postponed' and told.decided > told.decided_before);--> statement-breakpoint
update approval a
   set earlier = told.earlier
  from (select partnership_id, approval_id,
               jsonb_agg(jsonb_build_object('version', version, 'outcome', outcome, 'decided', decided,
                                            'caseNumber', case_number) order by id) as earlier
          from (select *, lead(id) over (partition by partnership_id, approval_id order by id) as next,
                       lead(corrects) over (partition by partnership_id, approval_id, version order by id) as put_right
                  from decision
                 where confirmed_by is not null) d
         where next is not null and put_right is not true
         group by 1, 2) told
 where told.partnership_id = a.partnership_id and told.approval_id = a.id;
