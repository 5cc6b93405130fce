CREATE TABLE "consultation_contact" (
	"partnership_id" uuid NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"edition_id" uuid NOT NULL,
	"contact" text NOT NULL,
	CONSTRAINT "consultation_contact_partnership_id_edition_id_pk" PRIMARY KEY("partnership_id","edition_id")
);
--> statement-breakpoint
ALTER TABLE "consultation_contact" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "consultation_contact" ADD CONSTRAINT "consultation_contact_partnership_id_edition_id_published_edition_partnership_id_id_published_fk" FOREIGN KEY ("partnership_id","edition_id","published") REFERENCES "public"."edition"("partnership_id","id","published") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
insert into consultation_contact (partnership_id, published, edition_id, contact)
select l.partnership_id, l.published, l.edition_id, l.contact
  from (select distinct on (partnership_id, edition_id) * from edition_life
         order by partnership_id, edition_id, position desc) l
 where l.state = 'on-consultation' and l.contact is not null;--> statement-breakpoint
ALTER TABLE "edition_life" DROP COLUMN "contact";--> statement-breakpoint
CREATE POLICY "read" ON "consultation_contact" AS PERMISSIVE FOR SELECT TO public USING ((partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (published or (select current_setting('tannhjul.member', true) = 'on'))) or (published and (select current_setting('tannhjul.across', true) = 'on')));--> statement-breakpoint
CREATE POLICY "insert" ON "consultation_contact" AS PERMISSIVE FOR INSERT TO public WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "update" ON "consultation_contact" AS PERMISSIVE FOR UPDATE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on')) WITH CHECK (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));--> statement-breakpoint
CREATE POLICY "delete" ON "consultation_contact" AS PERMISSIVE FOR DELETE TO public USING (partnership_id = (select nullif(current_setting('tannhjul.partnership', true), '')::uuid) and (select current_setting('tannhjul.member', true) = 'on'));