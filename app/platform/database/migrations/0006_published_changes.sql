-- What changed in what everyone can see, without who did it or what was there before. The journal itself
-- is for members; this hands out five of its columns for the entries that tell nothing hidden:
-- that an edition was published, and that a measure was reworded after an edition with it was public, when
-- no draft that was there by then holds it too, so that the change can only be of what is public.
create function published_changes(of_partnership uuid, most integer)
returns table (number bigint, at timestamptz, name text, about_kind text, about_id uuid)
language sql stable security definer
set search_path = pg_catalog, public
as $$
  select j.number, j.at, j.name, j.about_kind, j.about_id
    from public.journal j
   where j.chain = of_partnership
     and exists (select 1 from public.partnership p where p.id = of_partnership and p.published)
     and (
       (j.name = 'edition-published'
        and exists (select 1 from public.edition e
                     where e.partnership_id = j.chain and e.id = j.about_id and e.published))
       or
       (j.name = 'measure-reworded'
        and exists (select 1 from public.measure_wording w
                      join public.journal shown on shown.chain = j.chain
                       and shown.name = 'edition-published'
                       and shown.about_id = w.edition_id and shown.number < j.number
                     where w.partnership_id = j.chain and w.measure_id = j.about_id and w.published)
        and not exists (select 1 from public.measure_wording w
                         where w.partnership_id = j.chain and w.measure_id = j.about_id
                           and not w.published
                           -- By the order of the journal, not by any clock; unknown counts as before.
                           and coalesce((select min(made.number) from public.journal made
                                          where made.chain = j.chain and made.about_id = w.edition_id),
                                        0) < j.number))
     )
   order by j.number desc
   limit most
$$;
