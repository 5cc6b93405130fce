-- Also that money spent was read in, and that what the checks noticed was shown to everyone.
create or replace function published_changes(of_partnership uuid, most integer)
returns table (number bigint, at timestamptz, name text, about_kind text, about_id uuid, title text)
language sql stable security definer
set search_path = pg_catalog, public
as $$
  with told as (
    select j.number, j.at, j.name, j.about_kind, j.about_id
      from public.journal j
     where j.chain = of_partnership
       and exists (select 1 from public.partnership p where p.id = of_partnership and p.published)
       and (
         (j.name in ('edition-published', 'edition-put-on-consultation', 'consultation-changed',
                     'edition-put-forward', 'edition-sent-back', 'version-made', 'edition-adopted',
                     'edition-approved-by-state', 'edition-paid', 'edition-superseded')
          and exists (select 1 from public.edition e
                       where e.partnership_id = j.chain and e.id = j.about_id and e.published))
         or
         -- The entry says in which edition something was changed: told when that was public before, by the
         -- order of the journal and not by any clock. An entry that was erased says nothing, and is not told.
         (j.name in ('measure-reworded', 'measure-facts-changed', 'measure-added', 'goal-added',
                     'goal-changed', 'money-set', 'thing-ended', 'order-set', 'change-undone',
                     'proposal-accepted')
          and exists (select 1 from public.edition e
                        join public.journal shown on shown.chain = j.chain and shown.about_id = e.id
                         and shown.name in ('edition-published', 'edition-put-on-consultation',
                                            'edition-put-forward')
                         and shown.number < j.number
                       where e.partnership_id = j.chain and e.published
                         and e.id::text = j.content::jsonb #>> '{after,editionId}'))
         or
         -- A report is known by the instant it was made; one that waited is told of when it was accepted.
         (j.name in ('progress-reported', 'progress-reported-by-link')
          and exists (select 1 from public.progress_report r
                       where r.partnership_id = j.chain and r.measure_id = j.about_id
                         and r.published and r.at = j.at and r.accepted_at = j.at))
         or
         (j.name = 'progress-accepted'
          and exists (select 1 from public.progress_report r
                       where r.partnership_id = j.chain and r.measure_id = j.about_id
                         and r.published and r.accepted_at = j.at))
         or
         -- What a body decided counts at once, or when a second person has confirmed it.
         (((j.name = 'decision-recorded' and j.content::jsonb #>> '{after,waits}' = 'false')
           or j.name = 'decision-confirmed')
          and exists (select 1 from public.approval a
                       where a.partnership_id = j.chain and a.id = j.about_id and a.published))
         or
         (j.name = 'report-published'
          and exists (select 1 from public.report r
                       where r.partnership_id = j.chain and r.id = j.about_id and r.published))
         or
         (j.name = 'lesson-published'
          and exists (select 1 from public.lesson l
                       where l.partnership_id = j.chain and l.id = j.about_id and l.published))
         or
         -- The entry names the file: told as long as some of what it said of public things still stands.
         (j.name = 'spending-imported'
          and exists (select 1 from public.spending s
                       where s.partnership_id = j.chain and s.published
                         and s.source_sha256 = j.content::jsonb #>> '{after,source}'))
         or
         -- Findings are known by the instant they were shown; those taken back are told of no more.
         (j.name = 'findings-released'
          and exists (select 1 from public.findings_release f
                       where f.partnership_id = j.chain and f.edition_id = j.about_id
                         and f.published and f.released_at = j.at))
       )
     order by j.number desc
     limit most)
  select t.number, t.at, t.name, t.about_kind, t.about_id,
         coalesce(
           (select s.title from public.search_entry s
             where s.partnership_id = of_partnership and s.kind = t.about_kind and s.id = t.about_id
               and s.published
             order by s.version desc limit 1),
           (select e.title from public.ended e
             where e.partnership_id = of_partnership and e.kind = t.about_kind and e.thing_id = t.about_id
               and e.published
             order by e.edition_id desc limit 1),
           (select b.name from public.approval a
              join public.body b on b.partnership_id = a.partnership_id and b.id = a.body_id
             where t.about_kind = 'approval' and a.partnership_id = of_partnership and a.id = t.about_id
               and b.published))
    from told t
$$;
