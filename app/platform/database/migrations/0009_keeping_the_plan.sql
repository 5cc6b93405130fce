CREATE TABLE "ended" (
	"partnership_id" uuid NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"edition_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"thing_id" uuid NOT NULL,
	"ref" text,
	"title" text NOT NULL,
	"day" date NOT NULL,
	"why" text NOT NULL,
	CONSTRAINT "ended_partnership_id_edition_id_kind_thing_id_pk" PRIMARY KEY("partnership_id","edition_id","kind","thing_id")
);
--> statement-breakpoint
ALTER TABLE "ended" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "proposal" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"measure_id" uuid,
	"goal_id" uuid,
	"from_revision" integer,
	"before" jsonb,
	"wording" jsonb NOT NULL,
	"why" text NOT NULL,
	"by_actor_id" uuid,
	"by" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"state" text NOT NULL,
	"answer" text,
	"answered_at" timestamp with time zone,
	CONSTRAINT "proposal_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
ALTER TABLE "proposal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "goal_wording" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "ended" ADD CONSTRAINT "ended_partnership_id_edition_id_published_edition_partnership_id_id_published_fk" FOREIGN KEY ("partnership_id","edition_id","published") REFERENCES "public"."edition"("partnership_id","id","published") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_partnership_id_edition_id_edition_partnership_id_id_fk" FOREIGN KEY ("partnership_id","edition_id") REFERENCES "public"."edition"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_partnership_id_by_actor_id_actor_partnership_id_id_fk" FOREIGN KEY ("partnership_id","by_actor_id") REFERENCES "public"."actor"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ended_thing" ON "ended" USING btree ("partnership_id","thing_id");--> statement-breakpoint
CREATE INDEX "proposal_measure" ON "proposal" USING btree ("partnership_id","measure_id");--> statement-breakpoint
CREATE POLICY "read" ON "ended" AS PERMISSIVE FOR SELECT TO public USING ((partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (published or (select current_setting('tannhjul.member', true) = 'on'))) or (published and (select current_setting('tannhjul.across', true) = 'on')));--> statement-breakpoint
CREATE POLICY "insert" ON "ended" AS PERMISSIVE FOR INSERT TO public WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "update" ON "ended" AS PERMISSIVE FOR UPDATE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "delete" ON "ended" AS PERMISSIVE FOR DELETE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "members_here" ON "proposal" AS PERMISSIVE FOR ALL TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));