ALTER TABLE "proposal" ALTER COLUMN "wording" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "proposal" ADD COLUMN "money_before" jsonb;--> statement-breakpoint
ALTER TABLE "proposal" ADD COLUMN "money" jsonb;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_of_one" CHECK (("proposal"."wording" is null) <> ("proposal"."money" is null));