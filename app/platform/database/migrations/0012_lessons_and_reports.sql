CREATE TABLE "lesson" (
	"partnership_id" uuid NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"id" uuid NOT NULL,
	"short" text GENERATED ALWAYS AS (right(id::text, 10)) STORED NOT NULL,
	"lang" text NOT NULL,
	"title" text NOT NULL,
	"tried" text NOT NULL,
	"place" text NOT NULL,
	"outcome" text NOT NULL,
	"carry_over" text,
	"year" integer NOT NULL,
	"about_kind" text,
	"about_id" uuid,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "lesson_partnership_id_id_pk" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "lesson_short" UNIQUE("partnership_id","short")
);
--> statement-breakpoint
ALTER TABLE "lesson" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "report" (
	"partnership_id" uuid NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"id" uuid NOT NULL,
	"short" text GENERATED ALWAYS AS (right(id::text, 10)) STORED NOT NULL,
	"kind" text NOT NULL,
	"edition_id" uuid NOT NULL,
	"from_year" integer NOT NULL,
	"year" integer NOT NULL,
	"title" text NOT NULL,
	"lang" text NOT NULL,
	"questions" jsonb NOT NULL,
	"state" text NOT NULL,
	"due_on" date,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "report_partnership_id_id_pk" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "report_short" UNIQUE("partnership_id","short"),
	CONSTRAINT "report_once" UNIQUE("partnership_id","edition_id","kind","year")
);
--> statement-breakpoint
ALTER TABLE "report" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "report_section" (
	"partnership_id" uuid NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"report_id" uuid NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"about_id" uuid,
	"position" integer NOT NULL,
	"taken" jsonb,
	"taken_at" timestamp with time zone NOT NULL,
	"written" jsonb NOT NULL,
	"lesson_id" uuid,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "report_section_partnership_id_report_id_key_pk" PRIMARY KEY("partnership_id","report_id","key")
);
--> statement-breakpoint
ALTER TABLE "report_section" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "report_template" (
	"partnership_id" uuid NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	"lang" text NOT NULL,
	"questions" jsonb NOT NULL,
	"source_sha256" text NOT NULL,
	CONSTRAINT "report_template_partnership_id_id_pk" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "report_template_source" UNIQUE("partnership_id","source_sha256")
);
--> statement-breakpoint
ALTER TABLE "report_template" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "report_version" (
	"partnership_id" uuid NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"report_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"reason" text,
	"hash" text NOT NULL,
	"content" text NOT NULL,
	CONSTRAINT "report_version_partnership_id_report_id_number_pk" PRIMARY KEY("partnership_id","report_id","number")
);
--> statement-breakpoint
ALTER TABLE "report_version" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "lesson" ADD CONSTRAINT "lesson_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report" ADD CONSTRAINT "report_partnership_id_edition_id_edition_partnership_id_id_fk" FOREIGN KEY ("partnership_id","edition_id") REFERENCES "public"."edition"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_section" ADD CONSTRAINT "report_section_partnership_id_report_id_report_partnership_id_id_fk" FOREIGN KEY ("partnership_id","report_id") REFERENCES "public"."report"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_template" ADD CONSTRAINT "report_template_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_version" ADD CONSTRAINT "report_version_partnership_id_report_id_report_partnership_id_id_fk" FOREIGN KEY ("partnership_id","report_id") REFERENCES "public"."report"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "lesson_about" ON "lesson" USING btree ("partnership_id","about_id");--> statement-breakpoint
CREATE POLICY "read" ON "lesson" AS PERMISSIVE FOR SELECT TO public USING ((partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (published or (select current_setting('tannhjul.member', true) = 'on'))) or (published and (select current_setting('tannhjul.across', true) = 'on')));--> statement-breakpoint
CREATE POLICY "insert" ON "lesson" AS PERMISSIVE FOR INSERT TO public WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "update" ON "lesson" AS PERMISSIVE FOR UPDATE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "delete" ON "lesson" AS PERMISSIVE FOR DELETE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "read" ON "report" AS PERMISSIVE FOR SELECT TO public USING ((partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (published or (select current_setting('tannhjul.member', true) = 'on'))) or (published and (select current_setting('tannhjul.across', true) = 'on')));--> statement-breakpoint
CREATE POLICY "insert" ON "report" AS PERMISSIVE FOR INSERT TO public WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "update" ON "report" AS PERMISSIVE FOR UPDATE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "delete" ON "report" AS PERMISSIVE FOR DELETE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "read" ON "report_section" AS PERMISSIVE FOR SELECT TO public USING ((partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (published or (select current_setting('tannhjul.member', true) = 'on'))) or (published and (select current_setting('tannhjul.across', true) = 'on')));--> statement-breakpoint
CREATE POLICY "insert" ON "report_section" AS PERMISSIVE FOR INSERT TO public WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "update" ON "report_section" AS PERMISSIVE FOR UPDATE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "delete" ON "report_section" AS PERMISSIVE FOR DELETE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "read" ON "report_template" AS PERMISSIVE FOR SELECT TO public USING ((partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (published or (select current_setting('tannhjul.member', true) = 'on'))) or (published and (select current_setting('tannhjul.across', true) = 'on')));--> statement-breakpoint
CREATE POLICY "insert" ON "report_template" AS PERMISSIVE FOR INSERT TO public WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "update" ON "report_template" AS PERMISSIVE FOR UPDATE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "delete" ON "report_template" AS PERMISSIVE FOR DELETE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "read" ON "report_version" AS PERMISSIVE FOR SELECT TO public USING ((partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (published or (select current_setting('tannhjul.member', true) = 'on'))) or (published and (select current_setting('tannhjul.across', true) = 'on')));--> statement-breakpoint
CREATE POLICY "insert" ON "report_version" AS PERMISSIVE FOR INSERT TO public WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "update" ON "report_version" AS PERMISSIVE FOR UPDATE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "delete" ON "report_version" AS PERMISSIVE FOR DELETE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));