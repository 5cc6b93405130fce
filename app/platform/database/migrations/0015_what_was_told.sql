CREATE TABLE "told" (
	"person_id" uuid NOT NULL,
	"day" date NOT NULL,
	"keys" text[] NOT NULL,
	"stop_hash" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "told_person_id_day_pk" PRIMARY KEY("person_id","day"),
	CONSTRAINT "told_stop_hash_unique" UNIQUE("stop_hash")
);
--> statement-breakpoint
ALTER TABLE "told" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "letter" ADD COLUMN "stop_url" text;--> statement-breakpoint
ALTER TABLE "told" ADD CONSTRAINT "told_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "told_day" ON "told" USING btree ("day");--> statement-breakpoint
CREATE POLICY "own" ON "told" AS PERMISSIVE FOR ALL TO public USING (person_id = (select nullif(current_setting('tannhjul.person', true), '')::uuid) or (select current_setting('tannhjul.signing_in', true) = 'on')) WITH CHECK (person_id = (select nullif(current_setting('tannhjul.person', true), '')::uuid) or (select current_setting('tannhjul.signing_in', true) = 'on'));