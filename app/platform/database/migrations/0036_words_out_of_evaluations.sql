-- Words that name a person, or should not have been public, go out of what was written in an evaluation, in every version of it. The app
-- may not change a version: it may only say which words, and all else is kept as it was by what stands here.
create function canonical_json(value jsonb) returns text language plpgsql immutable set search_path = pg_catalog, public as $$
begin
  case jsonb_typeof(value)
    when 'object' then
      return '{' || coalesce((select string_agg(to_json(key) || ':' || canonical_json(part), ',' order by key collate "C")
                                from jsonb_each(value) as each (key, part)), '') || '}';
    when 'array' then
      return '[' || coalesce((select string_agg(canonical_json(part), ',' order by place)
                                from jsonb_array_elements(value) with ordinality as each (part, place)), '') || ']';
    else
      return value::text;
  end case;
end $$;--> statement-breakpoint
-- Only what someone wrote: «goesOn» is a word of ours, and a figure's value a number. The mark is never longer than the words, so that
-- what was short enough still is.
create function without_words(value jsonb, words text) returns jsonb language plpgsql immutable set search_path = pg_catalog, public as $$
begin
  case jsonb_typeof(value)
    when 'object' then
      return coalesce((select jsonb_object_agg(key, case when key in ('goesOn', 'value') then part else without_words(part, words) end)
                         from jsonb_each(value) as each (key, part)), '{}');
    when 'array' then
      return coalesce((select jsonb_agg(without_words(part, words) order by place)
                         from jsonb_array_elements(value) with ordinality as each (part, place)), '[]');
    when 'string' then
      return to_jsonb(replace(value #>> '{}', words, '[…]'));
    else
      return value;
  end case;
end $$;--> statement-breakpoint
create function remove_words_from_report(of_report uuid, words text, done_at timestamptz)
returns jsonb language plpgsql security definer set search_path = pg_catalog, public as $$
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
    select number, content::jsonb as content from report_version
     where partnership_id = here and report_id = of_report order by number for update
  loop
    kept := jsonb_set(found.content, '{sections}', (
      select jsonb_agg(jsonb_set(one, '{written}', without_words(one -> 'written', words)) order by place)
        from jsonb_array_elements(found.content -> 'sections') with ordinality as each (one, place)));
    continue when kept = found.content;
    left_over := canonical_json(kept);
    update report_version
       set content = left_over, redacted_at = done_at,
           redacted_hash = encode(sha256(convert_to(left_over, 'UTF8')), 'hex')
     where partnership_id = here and report_id = of_report and number = found.number;
    done := done || jsonb_build_object('version', found.number,
      'hash', encode(sha256(convert_to(left_over, 'UTF8')), 'hex'));
  end loop;
  return done;
end $$;--> statement-breakpoint
revoke all on function remove_words_from_report(uuid, text, timestamptz) from public;
