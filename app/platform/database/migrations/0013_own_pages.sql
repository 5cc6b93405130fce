ALTER TABLE "person" ADD COLUMN "changes_seen_at" timestamp with time zone;--> statement-breakpoint
CREATE POLICY "own" ON "representation" AS PERMISSIVE FOR SELECT TO public USING (exists (select from membership m
    where m.partnership_id = representation.partnership_id
      and m.id = representation.membership_id and m.person_id = (select nullif(current_setting('tannhjul.person', true), '')::uuid)));