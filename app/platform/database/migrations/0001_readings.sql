CREATE TABLE "reading" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"name" text,
	"state" text NOT NULL,
	"failure" text,
	"result" jsonb,
	"source" jsonb,
	"edition_id" uuid,
	"put_in_at" timestamp with time zone NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"keep_until" date NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "reading_partnership_id_id_pk" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "reading_of_file" UNIQUE("partnership_id","sha256")
);
--> statement-breakpoint
ALTER TABLE "reading" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "reading" ADD CONSTRAINT "reading_partnership_id_edition_id_edition_partnership_id_id_fk" FOREIGN KEY ("partnership_id","edition_id") REFERENCES "public"."edition"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "members_here" ON "reading" AS PERMISSIVE FOR ALL TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));