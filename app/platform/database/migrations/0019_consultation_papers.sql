CREATE TABLE "edition_paper" (
	"partnership_id" uuid NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"items" jsonb NOT NULL,
	"hash" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "edition_paper_partnership_id_id_pk" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "one_paper" UNIQUE("partnership_id","edition_id")
);
--> statement-breakpoint
ALTER TABLE "edition_paper" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "earlier" text;--> statement-breakpoint
ALTER TABLE "edition_life" ADD COLUMN "contact" text;--> statement-breakpoint
ALTER TABLE "edition_life" ADD COLUMN "case_number" text;--> statement-breakpoint
ALTER TABLE "edition_paper" ADD CONSTRAINT "edition_paper_partnership_id_edition_id_published_edition_partnership_id_id_published_fk" FOREIGN KEY ("partnership_id","edition_id","published") REFERENCES "public"."edition"("partnership_id","id","published") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
CREATE POLICY "read" ON "edition_paper" AS PERMISSIVE FOR SELECT TO public USING ((partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (published or (select current_setting('tannhjul.member', true) = 'on'))) or (published and (select current_setting('tannhjul.across', true) = 'on')));--> statement-breakpoint
CREATE POLICY "insert" ON "edition_paper" AS PERMISSIVE FOR INSERT TO public WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "update" ON "edition_paper" AS PERMISSIVE FOR UPDATE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "delete" ON "edition_paper" AS PERMISSIVE FOR DELETE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));