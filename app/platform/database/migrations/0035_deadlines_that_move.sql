ALTER TABLE "due" ADD COLUMN "revision" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "due" ADD COLUMN "revised" uuid;