-- What moves from one measure to another changes what lists tell of both: only the one it came to was told anew. No operation moves
-- anything so, and the database is to hold it for those to come.
create or replace function tell_actors() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    -- Apart: only then is there a «before» to ask.
    if not exists (
      select partnership_id, edition_id, measure_id, role, actor_id, position from changed
      except select partnership_id, edition_id, measure_id, role, actor_id, position from before) then
      return null;
    end if;
    update measure_wording w
       set leads = measure_actors(w.partnership_id, w.edition_id, w.measure_id, 'lead'),
           partners = measure_actors(w.partnership_id, w.edition_id, w.measure_id, 'partner')
     where (w.partnership_id, w.edition_id, w.measure_id) in (
       select partnership_id, edition_id, measure_id from before
       except select partnership_id, edition_id, measure_id from changed);
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
    update measure_wording w set planned = measure_planned(w.partnership_id, w.edition_id, w.measure_id)
     where (w.partnership_id, w.edition_id, w.measure_id) in (
       select partnership_id, edition_id, measure_id from before where measure_id is not null
       except select partnership_id, edition_id, measure_id from changed);
  end if;
  update measure_wording w set planned = measure_planned(w.partnership_id, w.edition_id, w.measure_id)
   where (w.partnership_id, w.edition_id, w.measure_id) in (
     select partnership_id, edition_id, measure_id from changed where measure_id is not null);
  return null;
end $$;--> statement-breakpoint
-- An organisation's number stands in the lists of all partnerships. The app may not change it; whoever mends one does so as the owner,
-- who sees them all.
create function tell_organisation() returns trigger language plpgsql as $$
begin
  update measure_wording w
     set leads = measure_actors(w.partnership_id, w.edition_id, w.measure_id, 'lead'),
         partners = measure_actors(w.partnership_id, w.edition_id, w.measure_id, 'partner')
   where (w.partnership_id, w.edition_id, w.measure_id) in (
     select t.partnership_id, t.edition_id, t.measure_id
       from participation t join actor a on a.partnership_id = t.partnership_id and a.id = t.actor_id
      where a.organisation_id = new.id);
  return null;
end $$;--> statement-breakpoint
create trigger told_when_numbered after update of number on organisation
  for each row execute function tell_organisation();
