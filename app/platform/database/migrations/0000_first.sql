CREATE TABLE "form_token" (
	"partnership_id" uuid NOT NULL,
	"token" uuid NOT NULL,
	"outcome" jsonb,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "form_token_partnership_id_token_pk" PRIMARY KEY("partnership_id","token")
);
--> statement-breakpoint
ALTER TABLE "form_token" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "journal" (
	"chain" uuid NOT NULL,
	"number" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"name" text NOT NULL,
	"about_kind" text NOT NULL,
	"about_id" uuid NOT NULL,
	"salt" text,
	"content" text,
	"digest" text NOT NULL,
	"previous" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "journal_chain_number_pk" PRIMARY KEY("chain","number")
);
--> statement-breakpoint
ALTER TABLE "journal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "revision" (
	"chain" uuid PRIMARY KEY NOT NULL,
	"number" bigint NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "revision" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "file" (
	"partnership_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	"stored_at" timestamp with time zone NOT NULL,
	"keep_until" date,
	CONSTRAINT "file_partnership_id_sha256_pk" PRIMARY KEY("partnership_id","sha256")
);
--> statement-breakpoint
ALTER TABLE "file" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "letter" (
	"id" uuid PRIMARY KEY NOT NULL,
	"to_address" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"attempts" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_entry" (
	"partnership_id" uuid NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"kind" text NOT NULL,
	"id" uuid NOT NULL,
	"version" uuid NOT NULL,
	"lang" text NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"words" "tsvector" GENERATED ALWAYS AS (case when lang = 'en' then setweight(to_tsvector('english'::regconfig, title), 'A') || setweight(to_tsvector('english'::regconfig, body), 'C') else setweight(to_tsvector('norwegian'::regconfig, title), 'A') || setweight(to_tsvector('norwegian'::regconfig, body), 'C') end) STORED,
	CONSTRAINT "search_entry_partnership_id_kind_id_version_pk" PRIMARY KEY("partnership_id","kind","id","version")
);
--> statement-breakpoint
ALTER TABLE "search_entry" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"key" text NOT NULL,
	"window" timestamp with time zone NOT NULL,
	"used" integer NOT NULL,
	CONSTRAINT "rate_limit_key_window_pk" PRIMARY KEY("key","window")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"role" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "actor" (
	"partnership_id" uuid NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"organisation_id" uuid,
	"of_actor_id" uuid,
	"member" boolean NOT NULL,
	CONSTRAINT "actor_partnership_id_id_pk" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "actor_name" UNIQUE("partnership_id","name")
);
--> statement-breakpoint
ALTER TABLE "actor" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "body" (
	"partnership_id" uuid NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"of_actor_id" uuid,
	"position" integer NOT NULL,
	CONSTRAINT "body_partnership_id_id_pk" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "body_name" UNIQUE("partnership_id","name")
);
--> statement-breakpoint
ALTER TABLE "body" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "organisation_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "partnership" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"about" text NOT NULL,
	"lang" text NOT NULL,
	"example" boolean NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	CONSTRAINT "partnership_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "partnership" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "partnership_region" (
	"partnership_id" uuid NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"code" text NOT NULL,
	"region_from" date NOT NULL,
	CONSTRAINT "partnership_region_partnership_id_code_region_from_pk" PRIMARY KEY("partnership_id","code","region_from")
);
--> statement-breakpoint
ALTER TABLE "partnership_region" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "region" (
	"code" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"parent" text,
	CONSTRAINT "region_code_valid_from_pk" PRIMARY KEY("code","valid_from")
);
--> statement-breakpoint
CREATE TABLE "due" (
	"partnership_id" uuid NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"id" uuid NOT NULL,
	"what" text NOT NULL,
	"ref_kind" text NOT NULL,
	"ref_id" uuid NOT NULL,
	"title" text NOT NULL,
	"owner_kind" text,
	"owner_id" uuid,
	"day" date NOT NULL,
	"state" text NOT NULL,
	CONSTRAINT "due_partnership_id_id_pk" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "due_once" UNIQUE("partnership_id","what","ref_id")
);
--> statement-breakpoint
ALTER TABLE "due" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "link" (
	"partnership_id" uuid NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"id" uuid NOT NULL,
	"from_kind" text NOT NULL,
	"from_id" uuid NOT NULL,
	"relation" text NOT NULL,
	"to_kind" text NOT NULL,
	"to_id" uuid NOT NULL,
	CONSTRAINT "link_partnership_id_id_pk" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "link_once" UNIQUE("partnership_id","from_kind","from_id","relation","to_kind","to_id")
);
--> statement-breakpoint
ALTER TABLE "link" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "approval" (
	"partnership_id" uuid NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"planned" date,
	"decided" date,
	"case_number" text,
	"outcome" text,
	CONSTRAINT "approval_partnership_id_id_pk" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "approval_once" UNIQUE("partnership_id","edition_id","body_id")
);
--> statement-breakpoint
ALTER TABLE "approval" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "budget_line" (
	"partnership_id" uuid NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"goal_id" uuid,
	"measure_id" uuid,
	"item" text,
	"year" integer NOT NULL,
	"amount" bigint NOT NULL,
	CONSTRAINT "budget_line_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
ALTER TABLE "budget_line" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "edition" (
	"partnership_id" uuid NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"id" uuid NOT NULL,
	"slug" text NOT NULL,
	"frame_id" uuid,
	"title" text NOT NULL,
	"lang" text NOT NULL,
	"valid_from" date,
	"valid_to" date,
	"state" text NOT NULL,
	"source_sha256" text,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "edition_partnership_id_id_pk" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "edition_slug" UNIQUE("partnership_id","slug"),
	CONSTRAINT "edition_publication" UNIQUE("partnership_id","id","published")
);
--> statement-breakpoint
ALTER TABLE "edition" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "frame" (
	"partnership_id" uuid NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"valid_from" date,
	"valid_to" date,
	CONSTRAINT "frame_partnership_id_id_pk" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "frame_title" UNIQUE("partnership_id","title")
);
--> statement-breakpoint
ALTER TABLE "frame" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "funding" (
	"partnership_id" uuid NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"goal_id" uuid,
	"measure_id" uuid,
	"item" text,
	"year" integer NOT NULL,
	"amount" bigint NOT NULL,
	"source" text NOT NULL,
	"payer_id" uuid,
	"certainty" text NOT NULL,
	"carry_over" boolean NOT NULL,
	CONSTRAINT "funding_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
ALTER TABLE "funding" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "goal" (
	"partnership_id" uuid NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"id" uuid NOT NULL,
	"short" text GENERATED ALWAYS AS (right(id::text, 10)) STORED NOT NULL,
	CONSTRAINT "goal_partnership_id_id_pk" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "goal_short" UNIQUE("partnership_id","short")
);
--> statement-breakpoint
ALTER TABLE "goal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "goal_wording" (
	"partnership_id" uuid NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"edition_id" uuid NOT NULL,
	"goal_id" uuid NOT NULL,
	"parent_id" uuid,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"ref" text,
	"title" text NOT NULL,
	"purpose" text,
	"weight" real,
	CONSTRAINT "goal_wording_partnership_id_edition_id_goal_id_pk" PRIMARY KEY("partnership_id","edition_id","goal_id")
);
--> statement-breakpoint
ALTER TABLE "goal_wording" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "measure" (
	"partnership_id" uuid NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"id" uuid NOT NULL,
	"short" text GENERATED ALWAYS AS (right(id::text, 10)) STORED NOT NULL,
	CONSTRAINT "measure_partnership_id_id_pk" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "measure_short" UNIQUE("partnership_id","short")
);
--> statement-breakpoint
ALTER TABLE "measure" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "measure_wording" (
	"partnership_id" uuid NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"edition_id" uuid NOT NULL,
	"measure_id" uuid NOT NULL,
	"goal_id" uuid,
	"position" integer NOT NULL,
	"ref" text,
	"title" text NOT NULL,
	"standing" text NOT NULL,
	"lead_kind" text NOT NULL,
	"challenge" text,
	"description" text,
	"effect" text,
	"valid_from" date,
	"valid_to" date,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "measure_wording_partnership_id_edition_id_measure_id_pk" PRIMARY KEY("partnership_id","edition_id","measure_id")
);
--> statement-breakpoint
ALTER TABLE "measure_wording" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participation" (
	"partnership_id" uuid NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"edition_id" uuid NOT NULL,
	"measure_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"actor_id" uuid NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "participation_partnership_id_edition_id_measure_id_role_actor_id_pk" PRIMARY KEY("partnership_id","edition_id","measure_id","role","actor_id")
);
--> statement-breakpoint
ALTER TABLE "participation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "see_also" (
	"partnership_id" uuid NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"edition_id" uuid NOT NULL,
	"measure_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"other_id" uuid NOT NULL,
	CONSTRAINT "see_also_partnership_id_edition_id_measure_id_other_id_pk" PRIMARY KEY("partnership_id","edition_id","measure_id","other_id")
);
--> statement-breakpoint
ALTER TABLE "see_also" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "step" (
	"partnership_id" uuid NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"edition_id" uuid NOT NULL,
	"measure_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "step_partnership_id_edition_id_measure_id_position_pk" PRIMARY KEY("partnership_id","edition_id","measure_id","position")
);
--> statement-breakpoint
ALTER TABLE "step" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "actor" ADD CONSTRAINT "actor_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actor" ADD CONSTRAINT "actor_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actor" ADD CONSTRAINT "actor_partnership_id_of_actor_id_actor_partnership_id_id_fk" FOREIGN KEY ("partnership_id","of_actor_id") REFERENCES "public"."actor"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body" ADD CONSTRAINT "body_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body" ADD CONSTRAINT "body_partnership_id_of_actor_id_actor_partnership_id_id_fk" FOREIGN KEY ("partnership_id","of_actor_id") REFERENCES "public"."actor"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnership_region" ADD CONSTRAINT "partnership_region_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnership_region" ADD CONSTRAINT "partnership_region_code_region_from_region_code_valid_from_fk" FOREIGN KEY ("code","region_from") REFERENCES "public"."region"("code","valid_from") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval" ADD CONSTRAINT "approval_partnership_id_edition_id_published_edition_partnership_id_id_published_fk" FOREIGN KEY ("partnership_id","edition_id","published") REFERENCES "public"."edition"("partnership_id","id","published") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "approval" ADD CONSTRAINT "approval_partnership_id_body_id_body_partnership_id_id_fk" FOREIGN KEY ("partnership_id","body_id") REFERENCES "public"."body"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_line" ADD CONSTRAINT "budget_line_partnership_id_edition_id_published_edition_partnership_id_id_published_fk" FOREIGN KEY ("partnership_id","edition_id","published") REFERENCES "public"."edition"("partnership_id","id","published") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "budget_line" ADD CONSTRAINT "budget_line_partnership_id_edition_id_goal_id_goal_wording_partnership_id_edition_id_goal_id_fk" FOREIGN KEY ("partnership_id","edition_id","goal_id") REFERENCES "public"."goal_wording"("partnership_id","edition_id","goal_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_line" ADD CONSTRAINT "budget_line_partnership_id_edition_id_measure_id_measure_wording_partnership_id_edition_id_measure_id_fk" FOREIGN KEY ("partnership_id","edition_id","measure_id") REFERENCES "public"."measure_wording"("partnership_id","edition_id","measure_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition" ADD CONSTRAINT "edition_partnership_id_frame_id_frame_partnership_id_id_fk" FOREIGN KEY ("partnership_id","frame_id") REFERENCES "public"."frame"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "frame" ADD CONSTRAINT "frame_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "funding" ADD CONSTRAINT "funding_partnership_id_payer_id_actor_partnership_id_id_fk" FOREIGN KEY ("partnership_id","payer_id") REFERENCES "public"."actor"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "funding" ADD CONSTRAINT "funding_partnership_id_edition_id_published_edition_partnership_id_id_published_fk" FOREIGN KEY ("partnership_id","edition_id","published") REFERENCES "public"."edition"("partnership_id","id","published") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "funding" ADD CONSTRAINT "funding_partnership_id_edition_id_goal_id_goal_wording_partnership_id_edition_id_goal_id_fk" FOREIGN KEY ("partnership_id","edition_id","goal_id") REFERENCES "public"."goal_wording"("partnership_id","edition_id","goal_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "funding" ADD CONSTRAINT "funding_partnership_id_edition_id_measure_id_measure_wording_partnership_id_edition_id_measure_id_fk" FOREIGN KEY ("partnership_id","edition_id","measure_id") REFERENCES "public"."measure_wording"("partnership_id","edition_id","measure_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal" ADD CONSTRAINT "goal_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_wording" ADD CONSTRAINT "goal_wording_partnership_id_edition_id_published_edition_partnership_id_id_published_fk" FOREIGN KEY ("partnership_id","edition_id","published") REFERENCES "public"."edition"("partnership_id","id","published") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "goal_wording" ADD CONSTRAINT "goal_wording_partnership_id_goal_id_goal_partnership_id_id_fk" FOREIGN KEY ("partnership_id","goal_id") REFERENCES "public"."goal"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_wording" ADD CONSTRAINT "goal_wording_partnership_id_edition_id_parent_id_goal_wording_partnership_id_edition_id_goal_id_fk" FOREIGN KEY ("partnership_id","edition_id","parent_id") REFERENCES "public"."goal_wording"("partnership_id","edition_id","goal_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure" ADD CONSTRAINT "measure_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_wording" ADD CONSTRAINT "measure_wording_partnership_id_edition_id_published_edition_partnership_id_id_published_fk" FOREIGN KEY ("partnership_id","edition_id","published") REFERENCES "public"."edition"("partnership_id","id","published") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "measure_wording" ADD CONSTRAINT "measure_wording_partnership_id_measure_id_measure_partnership_id_id_fk" FOREIGN KEY ("partnership_id","measure_id") REFERENCES "public"."measure"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_wording" ADD CONSTRAINT "measure_wording_partnership_id_edition_id_goal_id_goal_wording_partnership_id_edition_id_goal_id_fk" FOREIGN KEY ("partnership_id","edition_id","goal_id") REFERENCES "public"."goal_wording"("partnership_id","edition_id","goal_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participation" ADD CONSTRAINT "participation_partnership_id_edition_id_measure_id_measure_wording_partnership_id_edition_id_measure_id_fk" FOREIGN KEY ("partnership_id","edition_id","measure_id") REFERENCES "public"."measure_wording"("partnership_id","edition_id","measure_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participation" ADD CONSTRAINT "participation_partnership_id_edition_id_published_edition_partnership_id_id_published_fk" FOREIGN KEY ("partnership_id","edition_id","published") REFERENCES "public"."edition"("partnership_id","id","published") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "participation" ADD CONSTRAINT "participation_partnership_id_actor_id_actor_partnership_id_id_fk" FOREIGN KEY ("partnership_id","actor_id") REFERENCES "public"."actor"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "see_also" ADD CONSTRAINT "see_also_partnership_id_edition_id_measure_id_measure_wording_partnership_id_edition_id_measure_id_fk" FOREIGN KEY ("partnership_id","edition_id","measure_id") REFERENCES "public"."measure_wording"("partnership_id","edition_id","measure_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "see_also" ADD CONSTRAINT "see_also_partnership_id_edition_id_published_edition_partnership_id_id_published_fk" FOREIGN KEY ("partnership_id","edition_id","published") REFERENCES "public"."edition"("partnership_id","id","published") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "see_also" ADD CONSTRAINT "see_also_partnership_id_edition_id_other_id_measure_wording_partnership_id_edition_id_measure_id_fk" FOREIGN KEY ("partnership_id","edition_id","other_id") REFERENCES "public"."measure_wording"("partnership_id","edition_id","measure_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "step" ADD CONSTRAINT "step_partnership_id_edition_id_measure_id_measure_wording_partnership_id_edition_id_measure_id_fk" FOREIGN KEY ("partnership_id","edition_id","measure_id") REFERENCES "public"."measure_wording"("partnership_id","edition_id","measure_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "step" ADD CONSTRAINT "step_partnership_id_edition_id_published_edition_partnership_id_id_published_fk" FOREIGN KEY ("partnership_id","edition_id","published") REFERENCES "public"."edition"("partnership_id","id","published") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "journal_about" ON "journal" USING btree ("chain","about_id","number");--> statement-breakpoint
CREATE INDEX "letter_waiting" ON "letter" USING btree ("written_at") WHERE sent_at is null;--> statement-breakpoint
CREATE INDEX "search_entry_words" ON "search_entry" USING gin ("words");--> statement-breakpoint
CREATE INDEX "session_ends" ON "session" USING btree ("ends_at");--> statement-breakpoint
CREATE INDEX "actor_organisation" ON "actor" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "region_parent" ON "region" USING btree ("parent");--> statement-breakpoint
CREATE INDEX "due_day" ON "due" USING btree ("partnership_id","day");--> statement-breakpoint
CREATE INDEX "link_to" ON "link" USING btree ("partnership_id","to_id");--> statement-breakpoint
CREATE INDEX "budget_line_edition" ON "budget_line" USING btree ("partnership_id","edition_id");--> statement-breakpoint
CREATE INDEX "funding_edition" ON "funding" USING btree ("partnership_id","edition_id");--> statement-breakpoint
CREATE INDEX "measure_wording_measure" ON "measure_wording" USING btree ("partnership_id","measure_id");--> statement-breakpoint
CREATE INDEX "participation_actor" ON "participation" USING btree ("partnership_id","actor_id");--> statement-breakpoint
CREATE POLICY "members_here" ON "form_token" AS PERMISSIVE FOR ALL TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "members_read" ON "journal" AS PERMISSIVE FOR SELECT TO public USING (chain = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "members_add" ON "journal" AS PERMISSIVE FOR INSERT TO public WITH CHECK ((chain = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) or chain = '00000000-0000-0000-0000-000000000000') and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "everyone_reads" ON "revision" AS PERMISSIVE FOR SELECT TO public USING (true);--> statement-breakpoint
CREATE POLICY "members_add" ON "revision" AS PERMISSIVE FOR INSERT TO public WITH CHECK ((chain = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) or chain = '00000000-0000-0000-0000-000000000000') and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "members_move" ON "revision" AS PERMISSIVE FOR UPDATE TO public USING ((chain = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) or chain = '00000000-0000-0000-0000-000000000000') and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK ((chain = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) or chain = '00000000-0000-0000-0000-000000000000') and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "members_here" ON "file" AS PERMISSIVE FOR ALL TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "read" ON "search_entry" AS PERMISSIVE FOR SELECT TO public USING ((partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (published or (select current_setting('tannhjul.member', true) = 'on'))) or (published and (select current_setting('tannhjul.across', true) = 'on')));--> statement-breakpoint
CREATE POLICY "insert" ON "search_entry" AS PERMISSIVE FOR INSERT TO public WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "update" ON "search_entry" AS PERMISSIVE FOR UPDATE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "delete" ON "search_entry" AS PERMISSIVE FOR DELETE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "read" ON "actor" AS PERMISSIVE FOR SELECT TO public USING ((partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (published or (select current_setting('tannhjul.member', true) = 'on'))) or (published and (select current_setting('tannhjul.across', true) = 'on')));--> statement-breakpoint
CREATE POLICY "insert" ON "actor" AS PERMISSIVE FOR INSERT TO public WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "update" ON "actor" AS PERMISSIVE FOR UPDATE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "delete" ON "actor" AS PERMISSIVE FOR DELETE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "read" ON "body" AS PERMISSIVE FOR SELECT TO public USING ((partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (published or (select current_setting('tannhjul.member', true) = 'on'))) or (published and (select current_setting('tannhjul.across', true) = 'on')));--> statement-breakpoint
CREATE POLICY "insert" ON "body" AS PERMISSIVE FOR INSERT TO public WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "update" ON "body" AS PERMISSIVE FOR UPDATE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "delete" ON "body" AS PERMISSIVE FOR DELETE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "read" ON "partnership" AS PERMISSIVE FOR SELECT TO public USING ((id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (published or (select current_setting('tannhjul.member', true) = 'on'))) or (published and (select current_setting('tannhjul.across', true) = 'on')));--> statement-breakpoint
CREATE POLICY "insert" ON "partnership" AS PERMISSIVE FOR INSERT TO public WITH CHECK (id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "update" ON "partnership" AS PERMISSIVE FOR UPDATE TO public USING (id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "delete" ON "partnership" AS PERMISSIVE FOR DELETE TO public USING (id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "read" ON "partnership_region" AS PERMISSIVE FOR SELECT TO public USING ((partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (published or (select current_setting('tannhjul.member', true) = 'on'))) or (published and (select current_setting('tannhjul.across', true) = 'on')));--> statement-breakpoint
CREATE POLICY "insert" ON "partnership_region" AS PERMISSIVE FOR INSERT TO public WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "update" ON "partnership_region" AS PERMISSIVE FOR UPDATE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "delete" ON "partnership_region" AS PERMISSIVE FOR DELETE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "read" ON "due" AS PERMISSIVE FOR SELECT TO public USING ((partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (published or (select current_setting('tannhjul.member', true) = 'on'))) or (published and (select current_setting('tannhjul.across', true) = 'on')));--> statement-breakpoint
CREATE POLICY "insert" ON "due" AS PERMISSIVE FOR INSERT TO public WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "update" ON "due" AS PERMISSIVE FOR UPDATE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "delete" ON "due" AS PERMISSIVE FOR DELETE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "read" ON "link" AS PERMISSIVE FOR SELECT TO public USING ((partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (published or (select current_setting('tannhjul.member', true) = 'on'))) or (published and (select current_setting('tannhjul.across', true) = 'on')));--> statement-breakpoint
CREATE POLICY "insert" ON "link" AS PERMISSIVE FOR INSERT TO public WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "update" ON "link" AS PERMISSIVE FOR UPDATE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "delete" ON "link" AS PERMISSIVE FOR DELETE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "read" ON "approval" AS PERMISSIVE FOR SELECT TO public USING ((partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (published or (select current_setting('tannhjul.member', true) = 'on'))) or (published and (select current_setting('tannhjul.across', true) = 'on')));--> statement-breakpoint
CREATE POLICY "insert" ON "approval" AS PERMISSIVE FOR INSERT TO public WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "update" ON "approval" AS PERMISSIVE FOR UPDATE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "delete" ON "approval" AS PERMISSIVE FOR DELETE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "read" ON "budget_line" AS PERMISSIVE FOR SELECT TO public USING ((partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (published or (select current_setting('tannhjul.member', true) = 'on'))) or (published and (select current_setting('tannhjul.across', true) = 'on')));--> statement-breakpoint
CREATE POLICY "insert" ON "budget_line" AS PERMISSIVE FOR INSERT TO public WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "update" ON "budget_line" AS PERMISSIVE FOR UPDATE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "delete" ON "budget_line" AS PERMISSIVE FOR DELETE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "read" ON "edition" AS PERMISSIVE FOR SELECT TO public USING ((partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (published or (select current_setting('tannhjul.member', true) = 'on'))) or (published and (select current_setting('tannhjul.across', true) = 'on')));--> statement-breakpoint
CREATE POLICY "insert" ON "edition" AS PERMISSIVE FOR INSERT TO public WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "update" ON "edition" AS PERMISSIVE FOR UPDATE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "delete" ON "edition" AS PERMISSIVE FOR DELETE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "read" ON "frame" AS PERMISSIVE FOR SELECT TO public USING ((partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (published or (select current_setting('tannhjul.member', true) = 'on'))) or (published and (select current_setting('tannhjul.across', true) = 'on')));--> statement-breakpoint
CREATE POLICY "insert" ON "frame" AS PERMISSIVE FOR INSERT TO public WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "update" ON "frame" AS PERMISSIVE FOR UPDATE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "delete" ON "frame" AS PERMISSIVE FOR DELETE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "read" ON "funding" AS PERMISSIVE FOR SELECT TO public USING ((partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (published or (select current_setting('tannhjul.member', true) = 'on'))) or (published and (select current_setting('tannhjul.across', true) = 'on')));--> statement-breakpoint
CREATE POLICY "insert" ON "funding" AS PERMISSIVE FOR INSERT TO public WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "update" ON "funding" AS PERMISSIVE FOR UPDATE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "delete" ON "funding" AS PERMISSIVE FOR DELETE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "read" ON "goal" AS PERMISSIVE FOR SELECT TO public USING ((partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (published or (select current_setting('tannhjul.member', true) = 'on'))) or (published and (select current_setting('tannhjul.across', true) = 'on')));--> statement-breakpoint
CREATE POLICY "insert" ON "goal" AS PERMISSIVE FOR INSERT TO public WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "update" ON "goal" AS PERMISSIVE FOR UPDATE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "delete" ON "goal" AS PERMISSIVE FOR DELETE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "read" ON "goal_wording" AS PERMISSIVE FOR SELECT TO public USING ((partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (published or (select current_setting('tannhjul.member', true) = 'on'))) or (published and (select current_setting('tannhjul.across', true) = 'on')));--> statement-breakpoint
CREATE POLICY "insert" ON "goal_wording" AS PERMISSIVE FOR INSERT TO public WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "update" ON "goal_wording" AS PERMISSIVE FOR UPDATE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "delete" ON "goal_wording" AS PERMISSIVE FOR DELETE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "read" ON "measure" AS PERMISSIVE FOR SELECT TO public USING ((partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (published or (select current_setting('tannhjul.member', true) = 'on'))) or (published and (select current_setting('tannhjul.across', true) = 'on')));--> statement-breakpoint
CREATE POLICY "insert" ON "measure" AS PERMISSIVE FOR INSERT TO public WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "update" ON "measure" AS PERMISSIVE FOR UPDATE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "delete" ON "measure" AS PERMISSIVE FOR DELETE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "read" ON "measure_wording" AS PERMISSIVE FOR SELECT TO public USING ((partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (published or (select current_setting('tannhjul.member', true) = 'on'))) or (published and (select current_setting('tannhjul.across', true) = 'on')));--> statement-breakpoint
CREATE POLICY "insert" ON "measure_wording" AS PERMISSIVE FOR INSERT TO public WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "update" ON "measure_wording" AS PERMISSIVE FOR UPDATE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "delete" ON "measure_wording" AS PERMISSIVE FOR DELETE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "read" ON "participation" AS PERMISSIVE FOR SELECT TO public USING ((partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (published or (select current_setting('tannhjul.member', true) = 'on'))) or (published and (select current_setting('tannhjul.across', true) = 'on')));--> statement-breakpoint
CREATE POLICY "insert" ON "participation" AS PERMISSIVE FOR INSERT TO public WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "update" ON "participation" AS PERMISSIVE FOR UPDATE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "delete" ON "participation" AS PERMISSIVE FOR DELETE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "read" ON "see_also" AS PERMISSIVE FOR SELECT TO public USING ((partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (published or (select current_setting('tannhjul.member', true) = 'on'))) or (published and (select current_setting('tannhjul.across', true) = 'on')));--> statement-breakpoint
CREATE POLICY "insert" ON "see_also" AS PERMISSIVE FOR INSERT TO public WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "update" ON "see_also" AS PERMISSIVE FOR UPDATE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "delete" ON "see_also" AS PERMISSIVE FOR DELETE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "read" ON "step" AS PERMISSIVE FOR SELECT TO public USING ((partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (published or (select current_setting('tannhjul.member', true) = 'on'))) or (published and (select current_setting('tannhjul.across', true) = 'on')));--> statement-breakpoint
CREATE POLICY "insert" ON "step" AS PERMISSIVE FOR INSERT TO public WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "update" ON "step" AS PERMISSIVE FOR UPDATE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "delete" ON "step" AS PERMISSIVE FOR DELETE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));