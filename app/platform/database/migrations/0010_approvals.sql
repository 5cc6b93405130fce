CREATE TABLE "decision" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"approval_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"outcome" text NOT NULL,
	"decided" date NOT NULL,
	"postponed_to" date,
	"case_number" text,
	"note" text,
	"protocol_sha256" text,
	"protocol_name" text,
	"prepared_by" text NOT NULL,
	"prepared_at" timestamp with time zone NOT NULL,
	"confirmed_by" text,
	"confirmed_at" timestamp with time zone,
	CONSTRAINT "decision_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
ALTER TABLE "decision" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "decision_rule" (
	"partnership_id" uuid NOT NULL,
	"two_persons" boolean NOT NULL,
	CONSTRAINT "decision_rule_partnership_id_pk" PRIMARY KEY("partnership_id")
);
--> statement-breakpoint
ALTER TABLE "decision_rule" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "edition_life" (
	"partnership_id" uuid NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"edition_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"state" text NOT NULL,
	"day" date NOT NULL,
	"until" date,
	"version" integer,
	"approval_id" uuid,
	"note" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "edition_life_partnership_id_edition_id_position_pk" PRIMARY KEY("partnership_id","edition_id","position")
);
--> statement-breakpoint
ALTER TABLE "edition_life" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "edition_version" (
	"partnership_id" uuid NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"edition_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content" text NOT NULL,
	"hash" text NOT NULL,
	"approval_id" uuid,
	"note" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "edition_version_partnership_id_edition_id_number_pk" PRIMARY KEY("partnership_id","edition_id","number")
);
--> statement-breakpoint
ALTER TABLE "edition_version" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "approval" ADD COLUMN "decided_version" integer;--> statement-breakpoint
ALTER TABLE "approval" ADD COLUMN "note" text;--> statement-breakpoint
ALTER TABLE "approval" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_partnership_id_approval_id_approval_partnership_id_id_fk" FOREIGN KEY ("partnership_id","approval_id") REFERENCES "public"."approval"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_rule" ADD CONSTRAINT "decision_rule_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_life" ADD CONSTRAINT "edition_life_partnership_id_edition_id_published_edition_partnership_id_id_published_fk" FOREIGN KEY ("partnership_id","edition_id","published") REFERENCES "public"."edition"("partnership_id","id","published") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "edition_life" ADD CONSTRAINT "edition_life_partnership_id_approval_id_approval_partnership_id_id_fk" FOREIGN KEY ("partnership_id","approval_id") REFERENCES "public"."approval"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_version" ADD CONSTRAINT "edition_version_partnership_id_edition_id_published_edition_partnership_id_id_published_fk" FOREIGN KEY ("partnership_id","edition_id","published") REFERENCES "public"."edition"("partnership_id","id","published") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "edition_version" ADD CONSTRAINT "edition_version_partnership_id_approval_id_approval_partnership_id_id_fk" FOREIGN KEY ("partnership_id","approval_id") REFERENCES "public"."approval"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decision_approval" ON "decision" USING btree ("partnership_id","approval_id");--> statement-breakpoint
CREATE POLICY "members_here" ON "decision" AS PERMISSIVE FOR ALL TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "members_here" ON "decision_rule" AS PERMISSIVE FOR ALL TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "read" ON "edition_life" AS PERMISSIVE FOR SELECT TO public USING ((partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (published or (select current_setting('tannhjul.member', true) = 'on'))) or (published and (select current_setting('tannhjul.across', true) = 'on')));--> statement-breakpoint
CREATE POLICY "insert" ON "edition_life" AS PERMISSIVE FOR INSERT TO public WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "update" ON "edition_life" AS PERMISSIVE FOR UPDATE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "delete" ON "edition_life" AS PERMISSIVE FOR DELETE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "read" ON "edition_version" AS PERMISSIVE FOR SELECT TO public USING ((partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (published or (select current_setting('tannhjul.member', true) = 'on'))) or (published and (select current_setting('tannhjul.across', true) = 'on')));--> statement-breakpoint
CREATE POLICY "insert" ON "edition_version" AS PERMISSIVE FOR INSERT TO public WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "update" ON "edition_version" AS PERMISSIVE FOR UPDATE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "delete" ON "edition_version" AS PERMISSIVE FOR DELETE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
-- As before, and the states an edition comes through once it is public.
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
     )
   order by j.number desc
   limit most
$$;
