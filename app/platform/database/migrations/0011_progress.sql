CREATE TABLE "progress_report" (
	"partnership_id" uuid NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"id" uuid NOT NULL,
	"measure_id" uuid NOT NULL,
	"state" text NOT NULL,
	"sentence" text NOT NULL,
	"next_step" text,
	"next_day" date,
	"percent" integer,
	"spent_year" integer,
	"spent" bigint,
	"day" date NOT NULL,
	"lang" text NOT NULL,
	"by_actor_id" uuid,
	"on_behalf" boolean NOT NULL,
	"corrects" boolean NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	CONSTRAINT "progress_report_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
ALTER TABLE "progress_report" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "report_cycle" (
	"partnership_id" uuid NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"days" text[] NOT NULL,
	"silent_months" integer NOT NULL,
	"revision" integer NOT NULL,
	CONSTRAINT "report_cycle_partnership_id_pk" PRIMARY KEY("partnership_id")
);
--> statement-breakpoint
ALTER TABLE "report_cycle" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "report_link" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"hash" text NOT NULL,
	"measure_id" uuid NOT NULL,
	"actor_id" uuid NOT NULL,
	"due" date NOT NULL,
	"ends_on" date NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"report_id" uuid,
	CONSTRAINT "report_link_partnership_id_id_pk" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "report_link_hash" UNIQUE("hash")
);
--> statement-breakpoint
ALTER TABLE "report_link" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "spending" (
	"partnership_id" uuid NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"id" uuid NOT NULL,
	"year" integer NOT NULL,
	"goal_id" uuid,
	"measure_id" uuid,
	"amount" bigint NOT NULL,
	"source_sha256" text NOT NULL,
	"imported_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "spending_partnership_id_id_pk" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "spending_once" UNIQUE NULLS NOT DISTINCT("partnership_id","year","goal_id","measure_id")
);
--> statement-breakpoint
ALTER TABLE "spending" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "progress_report" ADD CONSTRAINT "progress_report_partnership_id_measure_id_measure_partnership_id_id_fk" FOREIGN KEY ("partnership_id","measure_id") REFERENCES "public"."measure"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_report" ADD CONSTRAINT "progress_report_partnership_id_by_actor_id_actor_partnership_id_id_fk" FOREIGN KEY ("partnership_id","by_actor_id") REFERENCES "public"."actor"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_cycle" ADD CONSTRAINT "report_cycle_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_link" ADD CONSTRAINT "report_link_partnership_id_measure_id_measure_partnership_id_id_fk" FOREIGN KEY ("partnership_id","measure_id") REFERENCES "public"."measure"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_link" ADD CONSTRAINT "report_link_partnership_id_actor_id_actor_partnership_id_id_fk" FOREIGN KEY ("partnership_id","actor_id") REFERENCES "public"."actor"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_link" ADD CONSTRAINT "report_link_partnership_id_report_id_progress_report_partnership_id_id_fk" FOREIGN KEY ("partnership_id","report_id") REFERENCES "public"."progress_report"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spending" ADD CONSTRAINT "spending_partnership_id_goal_id_goal_partnership_id_id_fk" FOREIGN KEY ("partnership_id","goal_id") REFERENCES "public"."goal"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spending" ADD CONSTRAINT "spending_partnership_id_measure_id_measure_partnership_id_id_fk" FOREIGN KEY ("partnership_id","measure_id") REFERENCES "public"."measure"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "progress_report_measure" ON "progress_report" USING btree ("partnership_id","measure_id","day");--> statement-breakpoint
CREATE INDEX "report_link_measure" ON "report_link" USING btree ("partnership_id","measure_id");--> statement-breakpoint
CREATE POLICY "read" ON "progress_report" AS PERMISSIVE FOR SELECT TO public USING ((partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (published or (select current_setting('tannhjul.member', true) = 'on'))) or (published and (select current_setting('tannhjul.across', true) = 'on')));--> statement-breakpoint
CREATE POLICY "insert" ON "progress_report" AS PERMISSIVE FOR INSERT TO public WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "update" ON "progress_report" AS PERMISSIVE FOR UPDATE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "delete" ON "progress_report" AS PERMISSIVE FOR DELETE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "read" ON "report_cycle" AS PERMISSIVE FOR SELECT TO public USING ((partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (published or (select current_setting('tannhjul.member', true) = 'on'))) or (published and (select current_setting('tannhjul.across', true) = 'on')));--> statement-breakpoint
CREATE POLICY "insert" ON "report_cycle" AS PERMISSIVE FOR INSERT TO public WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "update" ON "report_cycle" AS PERMISSIVE FOR UPDATE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "delete" ON "report_cycle" AS PERMISSIVE FOR DELETE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "members_here" ON "report_link" AS PERMISSIVE FOR ALL TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "read" ON "spending" AS PERMISSIVE FOR SELECT TO public USING ((partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (published or (select current_setting('tannhjul.member', true) = 'on'))) or (published and (select current_setting('tannhjul.across', true) = 'on')));--> statement-breakpoint
CREATE POLICY "insert" ON "spending" AS PERMISSIVE FOR INSERT TO public WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "update" ON "spending" AS PERMISSIVE FOR UPDATE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "delete" ON "spending" AS PERMISSIVE FOR DELETE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
create or replace function published_changes(of_partnership uuid, most integer)
returns table (number bigint, at timestamptz, name text, about_kind text, about_id uuid)
language sql stable security definer
set search_path = pg_catalog, public
as $$
  select j.number, j.at, j.name, j.about_kind, j.about_id
    from public.journal j
   where j.chain = of_partnership
     and exists (select 1 from public.partnership p where p.id = of_partnership and p.published)
     and (
       (j.name in ('edition-published', 'edition-put-on-consultation', 'edition-put-forward',
                   'edition-sent-back', 'version-made', 'edition-adopted', 'edition-approved-by-state',
                   'edition-paid', 'edition-superseded')
        and exists (select 1 from public.edition e
                     where e.partnership_id = j.chain and e.id = j.about_id and e.published))
       or
       (j.name = 'measure-reworded'
        and exists (select 1 from public.measure_wording w
                      join public.journal shown on shown.chain = j.chain
                       and shown.name in ('edition-published', 'edition-put-on-consultation',
                                          'edition-put-forward')
                       and shown.about_id = w.edition_id and shown.number < j.number
                     where w.partnership_id = j.chain and w.measure_id = j.about_id and w.published)
        and not exists (select 1 from public.measure_wording w
                         where w.partnership_id = j.chain and w.measure_id = j.about_id
                           and not w.published
                           -- By the order of the journal, not by any clock; unknown counts as before.
                           and coalesce((select min(made.number) from public.journal made
                                          where made.chain = j.chain and made.about_id = w.edition_id),
                                        0) < j.number))
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
     )
   order by j.number desc
   limit most
$$;
