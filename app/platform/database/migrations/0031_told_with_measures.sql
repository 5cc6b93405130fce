ALTER TABLE "measure_wording" ADD COLUMN "taking" json DEFAULT '[]'::json NOT NULL;--> statement-breakpoint
ALTER TABLE "measure_wording" ADD COLUMN "planned" json DEFAULT '[]'::json NOT NULL;