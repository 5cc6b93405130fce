-- Why a version came is written by someone too, and stands beside it for all: words that are removed go from there as well.
create or replace function remove_words_from_report(of_report uuid, words text, done_at timestamptz)
returns jsonb language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  here uuid := nullif(current_setting('tannhjul.partnership', true), '')::uuid;
  found record;
  kept jsonb;
  left_over text;
  done jsonb := '[]';
begin
  if current_setting('tannhjul.member', true) is distinct from 'on' or length(words) < 3 then
    raise exception 'words are removed by members, three letters at least';
  end if;
  -- Whoever is writing over it is told that it changed.
  update report_section s set written = without_words(s.written, words), revision = s.revision + 1
   where s.partnership_id = here and s.report_id = of_report and without_words(s.written, words) <> s.written;
  for found in
    select number, content::jsonb as content, reason from report_version
     where partnership_id = here and report_id = of_report order by number for update
  loop
    kept := jsonb_set(found.content, '{sections}', (
      select jsonb_agg(jsonb_set(one, '{written}', without_words(one -> 'written', words)) order by place)
        from jsonb_array_elements(found.content -> 'sections') with ordinality as each (one, place)));
    continue when kept = found.content and strpos(coalesce(found.reason, ''), words) = 0;
    left_over := canonical_json(kept);
    update report_version
       set content = left_over, reason = replace(reason, words, '[…]'), redacted_at = done_at,
           redacted_hash = encode(sha256(convert_to(left_over, 'UTF8')), 'hex')
     where partnership_id = here and report_id = of_report and number = found.number;
    done := done || jsonb_build_object('version', found.number,
      'hash', encode(sha256(convert_to(left_over, 'UTF8')), 'hex'));
  end loop;
  return done;
end $$;
