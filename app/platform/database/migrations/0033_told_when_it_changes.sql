-- An edition's publication goes through its rows by foreign key. That changes nothing of what measures tell, and putting it together anew
-- for each of 300 measures was most of the time publishing took.
create or replace function tell_actors() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    -- Apart: only then is there a «before» to ask.
    if not exists (
      select partnership_id, edition_id, measure_id, role, actor_id, position from changed
      except select partnership_id, edition_id, measure_id, role, actor_id, position from before) then
      return null;
    end if;
  end if;
  update measure_wording w
     set leads = measure_actors(w.partnership_id, w.edition_id, w.measure_id, 'lead'),
         partners = measure_actors(w.partnership_id, w.edition_id, w.measure_id, 'partner')
   where (w.partnership_id, w.edition_id, w.measure_id) in (
     select partnership_id, edition_id, measure_id from changed);
  return null;
end $$;--> statement-breakpoint
create or replace function tell_planned() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    -- Apart: only then is there a «before» to ask.
    if not exists (
      select id, partnership_id, edition_id, measure_id, year, amount from changed
      except select id, partnership_id, edition_id, measure_id, year, amount from before) then
      return null;
    end if;
  end if;
  update measure_wording w set planned = measure_planned(w.partnership_id, w.edition_id, w.measure_id)
   where (w.partnership_id, w.edition_id, w.measure_id) in (
     select partnership_id, edition_id, measure_id from changed where measure_id is not null);
  return null;
end $$;--> statement-breakpoint
create or replace trigger told_when_changed after update on participation
  referencing old table as before new table as changed for each statement execute function tell_actors();--> statement-breakpoint
create or replace trigger told_when_changed after update on budget_line
  referencing old table as before new table as changed for each statement execute function tell_planned();
