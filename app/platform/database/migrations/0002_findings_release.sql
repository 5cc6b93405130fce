CREATE TABLE "findings_release" (
	"partnership_id" uuid NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"edition_id" uuid NOT NULL,
	"findings" jsonb NOT NULL,
	"read_at" timestamp with time zone NOT NULL,
	"released_at" timestamp with time zone NOT NULL,
	CONSTRAINT "findings_release_partnership_id_edition_id_pk" PRIMARY KEY("partnership_id","edition_id")
);
--> statement-breakpoint
ALTER TABLE "findings_release" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "reading" ALTER COLUMN "keep_until" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "findings_release" ADD CONSTRAINT "findings_release_partnership_id_edition_id_published_edition_partnership_id_id_published_fk" FOREIGN KEY ("partnership_id","edition_id","published") REFERENCES "public"."edition"("partnership_id","id","published") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "actor_short" ON "actor" USING btree ("partnership_id",right("id"::text, 10));--> statement-breakpoint
CREATE INDEX "reading_short" ON "reading" USING btree ("partnership_id",right("id"::text, 10));--> statement-breakpoint
CREATE POLICY "read" ON "findings_release" AS PERMISSIVE FOR SELECT TO public USING ((partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (published or (select current_setting('tannhjul.member', true) = 'on'))) or (published and (select current_setting('tannhjul.across', true) = 'on')));--> statement-breakpoint
CREATE POLICY "insert" ON "findings_release" AS PERMISSIVE FOR INSERT TO public WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "update" ON "findings_release" AS PERMISSIVE FOR UPDATE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "delete" ON "findings_release" AS PERMISSIVE FOR DELETE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));