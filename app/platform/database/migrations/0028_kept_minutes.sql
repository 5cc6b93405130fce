CREATE TABLE "kept_minutes" (
	"partnership_id" uuid NOT NULL,
	"approval_id" uuid NOT NULL,
	"by" text NOT NULL,
	"sha256" text NOT NULL,
	"size" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	"kept_at" timestamp with time zone NOT NULL,
	CONSTRAINT "kept_minutes_partnership_id_by_approval_id_sha256_pk" PRIMARY KEY("partnership_id","by","approval_id","sha256")
);
--> statement-breakpoint
ALTER TABLE "kept_minutes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "kept_minutes" ADD CONSTRAINT "kept_minutes_partnership_id_approval_id_approval_partnership_id_id_fk" FOREIGN KEY ("partnership_id","approval_id") REFERENCES "public"."approval"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "members_here" ON "kept_minutes" AS PERMISSIVE FOR ALL TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));