-- A word without what is most often mistaken in it: accents, æ for ae, doubled letters.
CREATE FUNCTION "search_fold"("word" text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $$ select pg_catalog.regexp_replace(pg_catalog.replace(pg_catalog.replace(pg_catalog.translate(pg_catalog.lower(word), 'æäåáàâøöóòôéèêëüúùñç', 'aaaaaaoooooeeeeuuunc'), 'ae', 'a'), 'oe', 'o'), '(.)\1', '\1', 'g') $$;
--> statement-breakpoint
-- What is left of the beginning of a word when up to two letters go (one, of a short word). Two words that
-- are one or two mistakes apart have one of these in common.
CREATE FUNCTION "search_near"("folded" text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $$
  with beginning as (select pg_catalog.left(folded, 7) as part),
       one as (select pg_catalog.left(part, at - 1) || pg_catalog.substr(part, at + 1) as part
                 from beginning, pg_catalog.generate_series(1, pg_catalog.length(part)) as at),
       two as (select pg_catalog.left(part, at - 1) || pg_catalog.substr(part, at + 1) as part
                 from one, pg_catalog.generate_series(1, pg_catalog.length(part)) as at
                where pg_catalog.length(folded) >= 5)
  select pg_catalog.array_agg(distinct part)
    from (select part from beginning union all select part from one union all select part from two) as near
$$;
--> statement-breakpoint
-- The words of a text, each once: no numbers, addresses or words of one or two letters.
CREATE FUNCTION "search_tokens"("said" text) RETURNS SETOF text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $$
  select distinct pg_catalog.lower(token) from pg_catalog.ts_parse('default', said)
   where tokid in (1, 2, 10, 11) and pg_catalog.length(token) between 3 and 40
$$;
--> statement-breakpoint
CREATE TABLE "search_word" (
	"partnership_id" uuid NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"word" text NOT NULL,
	"folded" text GENERATED ALWAYS AS (search_fold(word)) STORED NOT NULL,
	CONSTRAINT "search_word_partnership_id_word_pk" PRIMARY KEY("partnership_id","word")
);
--> statement-breakpoint
ALTER TABLE "search_word" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP INDEX "search_entry_words";--> statement-breakpoint
ALTER TABLE "search_entry" ADD COLUMN "title_words" "tsvector" GENERATED ALWAYS AS (case when lang = 'en' then to_tsvector('english'::regconfig, title) else to_tsvector('norwegian'::regconfig, title) end) STORED;--> statement-breakpoint
CREATE INDEX "search_word_near" ON "search_word" USING gin (search_near("folded")) WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "search_entry_words_norwegian" ON "search_entry" USING gin ("words") WITH (fastupdate=false) WHERE lang <> 'en';--> statement-breakpoint
CREATE INDEX "search_entry_words_english" ON "search_entry" USING gin ("words") WITH (fastupdate=false) WHERE lang = 'en';--> statement-breakpoint
CREATE INDEX "search_entry_title_norwegian" ON "search_entry" USING gin ("title_words") WITH (fastupdate=false) WHERE lang <> 'en';--> statement-breakpoint
CREATE INDEX "search_entry_title_english" ON "search_entry" USING gin ("title_words") WITH (fastupdate=false) WHERE lang = 'en';--> statement-breakpoint
CREATE POLICY "read" ON "search_word" AS PERMISSIVE FOR SELECT TO public USING ((partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (published or (select current_setting('tannhjul.member', true) = 'on'))) or (published and (select current_setting('tannhjul.across', true) = 'on')));--> statement-breakpoint
CREATE POLICY "insert" ON "search_word" AS PERMISSIVE FOR INSERT TO public WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "update" ON "search_word" AS PERMISSIVE FOR UPDATE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "delete" ON "search_word" AS PERMISSIVE FOR DELETE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
-- The two functions below run as the owner, since row-level security lets no index help with a question in
-- words. They say themselves what may be seen, as the policies do, and give names of rows alone; who asks
-- reads the rows under the policies. What matches is planned anew each time: a word that most texts have is
-- best looked for row by row until there are enough, a rare one by the index.
CREATE FUNCTION "search_matching"("norwegian" tsquery, "english" tsquery, "of_kinds" text[], "most" integer)
RETURNS TABLE ("partnership_id" uuid, "kind" text, "id" uuid, "version" uuid, "titled" boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_custom_plan
AS $$
  with seen as not materialized (
    select e.* from search_entry e
     where ((e.partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid)
             and (e.published or (select current_setting('tannhjul.member', true) = 'on')))
         or (e.published and (select current_setting('tannhjul.across', true) = 'on')))
       and (of_kinds is null or e.kind = any(of_kinds))
  ),
  by_title as materialized (
    select partnership_id, kind, id, version, true as titled from seen
     where (lang <> 'en' and title_words @@ norwegian) or (lang = 'en' and title_words @@ english)
     limit most
  ),
  by_text as (
    select partnership_id, kind, id, version, false as titled from seen
     where (lang <> 'en' and words @@ norwegian and not title_words @@ norwegian)
        or (lang = 'en' and words @@ english and not title_words @@ english)
     limit most - (select count(*) from by_title)
  )
  select * from by_title union all select * from by_text
$$;
--> statement-breakpoint
CREATE FUNCTION "search_nearest"("typed" text, "begun" boolean, "most" integer)
RETURNS TABLE ("partnership_id" uuid, "word" text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
  with asked as materialized (
    select search_near(folded) as near, length(folded) as letters from search_fold(typed) as folded
  ),
  each_once as (
    select distinct on (w.word) w.partnership_id, w.word, abs(length(w.folded) - asked.letters) as longer
      from asked, search_word w
     where ((w.partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid)
             and (w.published or (select current_setting('tannhjul.member', true) = 'on')))
         or (w.published and (select current_setting('tannhjul.across', true) = 'on')))
       and search_near(w.folded) && asked.near
       and length(w.folded) >= asked.letters - 2
       and (begun or length(w.folded) <= asked.letters + 2)
     order by w.word
  )
  select partnership_id, word from each_once order by longer, word limit most
$$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION "search_matching"(tsquery, tsquery, text[], integer), "search_nearest"(text, boolean, integer) FROM PUBLIC;
--> statement-breakpoint
INSERT INTO "search_word" ("partnership_id", "published", "word")
SELECT "partnership_id", bool_or("published"), "token" FROM "search_entry", search_tokens("title" || ' ' || "body") AS "token"
GROUP BY "partnership_id", "token";
