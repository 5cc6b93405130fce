CREATE TABLE "sign_in_try" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"browser_hash" text NOT NULL,
	"kind" text NOT NULL,
	"details" jsonb NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sign_in_try" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "membership" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"actor_id" uuid,
	"roles" text[] NOT NULL,
	"invited_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "membership_partnership_id_id_pk" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "membership_once" UNIQUE NULLS NOT DISTINCT("partnership_id","person_id","actor_id")
);
--> statement-breakpoint
ALTER TABLE "membership" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "passkey" (
	"credential_id" text PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"public_key" "bytea" NOT NULL,
	"counter" bigint NOT NULL,
	"transports" text[] NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "passkey" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text,
	"name" text,
	"lang" text NOT NULL,
	"digest" text DEFAULT 'weekly' NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"deactivated_at" timestamp with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "person_email_unique" UNIQUE("email")
);
--> statement-breakpoint
ALTER TABLE "person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person_identity" (
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"person_id" uuid NOT NULL,
	"linked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "person_identity_issuer_subject_pk" PRIMARY KEY("issuer","subject")
);
--> statement-breakpoint
ALTER TABLE "person_identity" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "representation" (
	"partnership_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	CONSTRAINT "representation_partnership_id_membership_id_body_id_pk" PRIMARY KEY("partnership_id","membership_id","body_id")
);
--> statement-breakpoint
ALTER TABLE "representation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "session" ALTER COLUMN "role" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "person_id" uuid;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "membership_id" uuid;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "means" text;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "provider" jsonb;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_partnership_id_actor_id_actor_partnership_id_id_fk" FOREIGN KEY ("partnership_id","actor_id") REFERENCES "public"."actor"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_identity" ADD CONSTRAINT "person_identity_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representation" ADD CONSTRAINT "representation_partnership_id_membership_id_membership_partnership_id_id_fk" FOREIGN KEY ("partnership_id","membership_id") REFERENCES "public"."membership"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representation" ADD CONSTRAINT "representation_partnership_id_body_id_body_partnership_id_id_fk" FOREIGN KEY ("partnership_id","body_id") REFERENCES "public"."body"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sign_in_try_ends" ON "sign_in_try" USING btree ("ends_at");--> statement-breakpoint
CREATE INDEX "membership_person" ON "membership" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "membership_actor" ON "membership" USING btree ("partnership_id","actor_id");--> statement-breakpoint
CREATE INDEX "passkey_person" ON "passkey" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "person_identity_person" ON "person_identity" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "session_person" ON "session" USING btree ("person_id");--> statement-breakpoint
CREATE POLICY "signing_in" ON "sign_in_try" AS PERMISSIVE FOR ALL TO public USING ((select current_setting('tannhjul.signing_in', true) = 'on')) WITH CHECK ((select current_setting('tannhjul.signing_in', true) = 'on'));--> statement-breakpoint
CREATE POLICY "read" ON "membership" AS PERMISSIVE FOR SELECT TO public USING ((partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) or person_id = (select nullif(current_setting('tannhjul.person', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "write" ON "membership" AS PERMISSIVE FOR INSERT TO public WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "change" ON "membership" AS PERMISSIVE FOR UPDATE TO public USING ((partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) or person_id = (select nullif(current_setting('tannhjul.person', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "remove" ON "membership" AS PERMISSIVE FOR DELETE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "own" ON "passkey" AS PERMISSIVE FOR ALL TO public USING (person_id = (select nullif(current_setting('tannhjul.person', true), '')::uuid) or (select current_setting('tannhjul.signing_in', true) = 'on')) WITH CHECK (person_id = (select nullif(current_setting('tannhjul.person', true), '')::uuid) or (select current_setting('tannhjul.signing_in', true) = 'on'));--> statement-breakpoint
CREATE POLICY "own" ON "person" AS PERMISSIVE FOR ALL TO public USING (id = (select nullif(current_setting('tannhjul.person', true), '')::uuid) or (select current_setting('tannhjul.signing_in', true) = 'on')) WITH CHECK (id = (select nullif(current_setting('tannhjul.person', true), '')::uuid) or (select current_setting('tannhjul.signing_in', true) = 'on'));--> statement-breakpoint
CREATE POLICY "colleagues" ON "person" AS PERMISSIVE FOR SELECT TO public USING ((select current_setting('tannhjul.member', true) = 'on') and exists (select from membership m
    where m.person_id = person.id and m.partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "own" ON "person_identity" AS PERMISSIVE FOR ALL TO public USING (person_id = (select nullif(current_setting('tannhjul.person', true), '')::uuid) or (select current_setting('tannhjul.signing_in', true) = 'on')) WITH CHECK (person_id = (select nullif(current_setting('tannhjul.person', true), '')::uuid) or (select current_setting('tannhjul.signing_in', true) = 'on'));--> statement-breakpoint
CREATE POLICY "members_here" ON "representation" AS PERMISSIVE FOR ALL TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
ALTER POLICY "members_read" ON "journal" TO public USING (chain = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and chain <> '00000000-0000-0000-0000-000000000000' and (select current_setting('tannhjul.member', true) = 'on'));