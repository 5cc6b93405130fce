-- A title, a purpose or a question names a person as well as an answer does, and a version keeps it when the plan has long been put right:
-- words that are removed go out of all that a person wrote. What was reported on a measure stays, since it goes with its own record, by
-- its very words; so do names of organisations, numbers, amounts and words of ours.
create function questions_without_words(questions jsonb, words text) returns jsonb language sql immutable
set search_path = pg_catalog, public, pg_temp as $$
  select coalesce(jsonb_agg(one || jsonb_build_object(
      'chapter', without_words(one -> 'chapter', words), 'text', without_words(one -> 'text', words),
      'guidance', without_words(one -> 'guidance', words)) order by place), '[]')
    from jsonb_array_elements(questions) with ordinality as each (one, place)
$$;--> statement-breakpoint
create function taken_without_words(taken jsonb, words text) returns jsonb language sql immutable
set search_path = pg_catalog, public, pg_temp as $$
  select taken || jsonb_build_object(
    'title', without_words(taken -> 'title', words),
    'meant', without_words(taken -> 'meant', words),
    'rows', coalesce((select jsonb_agg(one || jsonb_build_object('name', without_words(one -> 'name', words)) order by place)
      from jsonb_array_elements(taken -> 'rows') with ordinality as each (one, place)), '[]'),
    'lessons', coalesce((select jsonb_agg(one || jsonb_build_object(
        'title', without_words(one -> 'title', words), 'outcome', without_words(one -> 'outcome', words)) order by place)
      from jsonb_array_elements(taken -> 'lessons') with ordinality as each (one, place)), '[]'))
$$;--> statement-breakpoint
create function report_without_words(content jsonb, words text) returns jsonb language sql immutable
set search_path = pg_catalog, public, pg_temp as $$
  select content || jsonb_build_object(
    'title', without_words(content -> 'title', words),
    'plan', (content -> 'plan') || jsonb_build_object('title', without_words(content #> '{plan,title}', words)),
    'questions', questions_without_words(content -> 'questions', words),
    'sections', coalesce((select jsonb_agg(one || jsonb_build_object(
        'taken', taken_without_words(one -> 'taken', words), 'written', without_words(one -> 'written', words)) order by place)
      from jsonb_array_elements(content -> 'sections') with ordinality as each (one, place)), '[]'))
$$;--> statement-breakpoint
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
  update report r set title = replace(r.title, words, '[…]'), questions = questions_without_words(r.questions, words)
   where r.partnership_id = here and r.id = of_report
     and (strpos(r.title, words) > 0 or questions_without_words(r.questions, words) <> r.questions);
  -- Whoever is writing over it is told that it changed; what was taken in is nobody's to write over.
  update report_section s
     set written = without_words(s.written, words), taken = taken_without_words(s.taken, words),
         revision = s.revision + case when without_words(s.written, words) = s.written then 0 else 1 end
   where s.partnership_id = here and s.report_id = of_report
     and (without_words(s.written, words) <> s.written or taken_without_words(s.taken, words) <> s.taken);
  for found in
    select number, content::jsonb as content, reason from report_version
     where partnership_id = here and report_id = of_report order by number for update
  loop
    kept := report_without_words(found.content, words);
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
