ALTER TABLE "progress_report" ADD COLUMN "withdrawn_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "progress_report" ADD COLUMN "withdrawn_from" jsonb;--> statement-breakpoint
ALTER TABLE "report_version" ADD COLUMN "redacted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "report_version" ADD COLUMN "redacted_hash" text;--> statement-breakpoint
-- What is taken out of the record of progress goes out of evaluations in the same statement. By the database, so that no operation
-- can forget it, and so that the app, which may not change what is published, still cannot.
create function redact_evaluations(
  of_partnership uuid, of_measure uuid, of_day date, said text, then_said text, why text, done_at timestamptz)
returns jsonb language plpgsql set search_path = pg_catalog, public as $$
declare
  day text := to_char(of_day, 'YYYY-MM-DD');
  -- As the program writes them, keys in order. A quote that someone typed stands after a backslash, so these are never found in text.
  head text := '{"about":{"id":"' || of_measure || '","kind":"measure"},';
  tail text := '"written":{';
  told text := '{"day":"' || day || '","next":' || coalesce(to_json(then_said)::text, 'null')
    || ',"sentence":' || to_json(said) || ',';
  instead text := '{"day":"' || day || '","next":null,"redacted":' || to_json(why) || ',"sentence":"",';
  found record;
  start integer;
  stop integer;
  section text;
  left_over text;
  done jsonb := '[]';
begin
  -- What is being written first: who publishes holds it, and what they publish is then seen below.
  update report_section s
     set taken = jsonb_set(s.taken, '{told}', coalesce((
           select jsonb_agg(one order by place) from jsonb_array_elements(s.taken -> 'told') with ordinality as t (one, place)
            where not (one ->> 'day' = day and one ->> 'sentence' = said and one ->> 'next' is not distinct from then_said)), '[]'))
   where s.partnership_id = of_partnership and s.about_id = of_measure
     and exists (select 1 from jsonb_array_elements(s.taken -> 'told') as one
                  where one ->> 'day' = day and one ->> 'sentence' = said and one ->> 'next' is not distinct from then_said);
  for found in
    select report_id, number, content from report_version
     where partnership_id = of_partnership and strpos(content, told) > 0
     order by report_id, number for update
  loop
    start := strpos(found.content, head);
    continue when start = 0;
    stop := start + strpos(substr(found.content, start), tail) - 1;
    section := substr(found.content, start, stop - start);
    continue when strpos(section, told) = 0;
    left_over := left(found.content, start - 1) || replace(section, told, instead) || substr(found.content, stop);
    update report_version
       set content = left_over, redacted_at = done_at,
           redacted_hash = encode(sha256(convert_to(left_over, 'UTF8')), 'hex')
     where partnership_id = of_partnership and report_id = found.report_id and number = found.number;
    done := done || jsonb_build_object('reportId', found.report_id, 'version', found.number,
      'hash', encode(sha256(convert_to(left_over, 'UTF8')), 'hex'));
  end loop;
  return done;
end $$;--> statement-breakpoint
create function take_out_of_evaluations() returns trigger language plpgsql security definer
set search_path = pg_catalog, public as $$
begin
  new.withdrawn_from := redact_evaluations(old.partnership_id, old.measure_id, old.day, old.sentence, old.next_step,
    new.withdrawn, new.withdrawn_at);
  return new;
end $$;--> statement-breakpoint
create trigger taken_out_of_evaluations before update of withdrawn on progress_report
  for each row when (old.withdrawn is null and new.withdrawn is not null) execute function take_out_of_evaluations();--> statement-breakpoint
-- And of what was taken out before: what an evaluation tells of that day and measure, and no report that stands says.
do $$
declare
  gone record;
begin
  for gone in
    with evaluated as (
      select v.partnership_id, s -> 'taken' -> 'told' as told, s #>> '{about,id}' as measure_id
        from report_version v, jsonb_array_elements(v.content::jsonb -> 'sections') as s
      union all
      select d.partnership_id, d.taken -> 'told', d.about_id::text from report_section d
    )
    select distinct r.partnership_id, r.measure_id, r.day, r.withdrawn, one ->> 'sentence' as said, one ->> 'next' as then_said
      from progress_report r
      join evaluated e on e.partnership_id = r.partnership_id and e.measure_id = r.measure_id::text
      cross join jsonb_array_elements(e.told) as one
     where r.withdrawn is not null and one ->> 'day' = to_char(r.day, 'YYYY-MM-DD')
       and not exists (select 1 from progress_report p
                        where p.partnership_id = r.partnership_id and p.measure_id = r.measure_id and p.day = r.day
                          and p.withdrawn is null and p.sentence = one ->> 'sentence'
                          and p.next_step is not distinct from one ->> 'next')
  loop
    perform redact_evaluations(gone.partnership_id, gone.measure_id, gone.day, gone.said, gone.then_said, gone.withdrawn, now());
  end loop;
end $$;
