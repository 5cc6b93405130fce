CREATE TABLE "collective_member" (
	"partnership_id" uuid NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"collective_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	CONSTRAINT "collective_member_partnership_id_collective_id_member_id_pk" PRIMARY KEY("partnership_id","collective_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "collective_member" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "collective_member" ADD CONSTRAINT "collective_member_partnership_id_collective_id_actor_partnership_id_id_fk" FOREIGN KEY ("partnership_id","collective_id") REFERENCES "public"."actor"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collective_member" ADD CONSTRAINT "collective_member_partnership_id_member_id_actor_partnership_id_id_fk" FOREIGN KEY ("partnership_id","member_id") REFERENCES "public"."actor"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "read" ON "collective_member" AS PERMISSIVE FOR SELECT TO public USING ((partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (published or (select current_setting('tannhjul.member', true) = 'on'))) or (published and (select current_setting('tannhjul.across', true) = 'on')));--> statement-breakpoint
CREATE POLICY "insert" ON "collective_member" AS PERMISSIVE FOR INSERT TO public WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "update" ON "collective_member" AS PERMISSIVE FOR UPDATE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "delete" ON "collective_member" AS PERMISSIVE FOR DELETE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));