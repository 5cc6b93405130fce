ALTER TABLE "measure_wording" ADD COLUMN "leads" json DEFAULT '[]'::json NOT NULL;--> statement-breakpoint
ALTER TABLE "measure_wording" ADD COLUMN "partners" json DEFAULT '[]'::json NOT NULL;--> statement-breakpoint
ALTER TABLE "measure_wording" ADD COLUMN "planned" json DEFAULT '[]'::json NOT NULL;--> statement-breakpoint
-- What a list of measures tells of who takes part and what is planned, put together once when it changes and not for each reader.
-- By the database, so that no operation can forget it.
create function measure_actors(of_partnership uuid, of_edition uuid, of_measure uuid, of_role text)
returns json language sql stable as $$
  select coalesce(json_agg(json_build_object('id', a.id, 'name', a.name, 'number', o.number) order by t.position), '[]')
    from participation t
    join actor a on a.partnership_id = t.partnership_id and a.id = t.actor_id
    left join organisation o on o.id = a.organisation_id
   where t.partnership_id = of_partnership and t.edition_id = of_edition and t.measure_id = of_measure
     and t.role = of_role
$$;--> statement-breakpoint
create function measure_planned(of_partnership uuid, of_edition uuid, of_measure uuid)
returns json language sql stable as $$
  select coalesce(json_agg(json_build_object('year', year, 'ore', ore::text) order by year), '[]')
    from (select b.year, sum(b.amount) as ore from budget_line b
           where b.partnership_id = of_partnership and b.edition_id = of_edition and b.measure_id = of_measure
           group by b.year) as years
$$;--> statement-breakpoint
create function tell_actors() returns trigger language plpgsql as $$
begin
  update measure_wording w
     set leads = measure_actors(w.partnership_id, w.edition_id, w.measure_id, 'lead'),
         partners = measure_actors(w.partnership_id, w.edition_id, w.measure_id, 'partner')
   where (w.partnership_id, w.edition_id, w.measure_id) in (
     select partnership_id, edition_id, measure_id from changed);
  return null;
end $$;--> statement-breakpoint
create function tell_planned() returns trigger language plpgsql as $$
begin
  update measure_wording w set planned = measure_planned(w.partnership_id, w.edition_id, w.measure_id)
   where (w.partnership_id, w.edition_id, w.measure_id) in (
     select partnership_id, edition_id, measure_id from changed where measure_id is not null);
  return null;
end $$;--> statement-breakpoint
create function tell_actor() returns trigger language plpgsql as $$
begin
  update measure_wording w
     set leads = measure_actors(w.partnership_id, w.edition_id, w.measure_id, 'lead'),
         partners = measure_actors(w.partnership_id, w.edition_id, w.measure_id, 'partner')
   where w.partnership_id = new.partnership_id and (w.edition_id, w.measure_id) in (
     select edition_id, measure_id from participation
      where partnership_id = new.partnership_id and actor_id = new.id);
  return null;
end $$;--> statement-breakpoint
create trigger told_when_added after insert on participation
  referencing new table as changed for each statement execute function tell_actors();--> statement-breakpoint
create trigger told_when_changed after update on participation
  referencing new table as changed for each statement execute function tell_actors();--> statement-breakpoint
create trigger told_when_removed after delete on participation
  referencing old table as changed for each statement execute function tell_actors();--> statement-breakpoint
create trigger told_when_added after insert on budget_line
  referencing new table as changed for each statement execute function tell_planned();--> statement-breakpoint
create trigger told_when_changed after update on budget_line
  referencing new table as changed for each statement execute function tell_planned();--> statement-breakpoint
create trigger told_when_removed after delete on budget_line
  referencing old table as changed for each statement execute function tell_planned();--> statement-breakpoint
create trigger told_when_named after update of name, organisation_id on actor
  for each row execute function tell_actor();--> statement-breakpoint
update measure_wording w
   set leads = measure_actors(w.partnership_id, w.edition_id, w.measure_id, 'lead'),
       partners = measure_actors(w.partnership_id, w.edition_id, w.measure_id, 'partner'),
       planned = measure_planned(w.partnership_id, w.edition_id, w.measure_id);
