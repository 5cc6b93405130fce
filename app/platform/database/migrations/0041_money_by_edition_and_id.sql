DROP INDEX "budget_line_edition";--> statement-breakpoint
DROP INDEX "funding_edition";--> statement-breakpoint
CREATE INDEX "budget_line_edition" ON "budget_line" USING btree ("partnership_id","edition_id","id");--> statement-breakpoint
CREATE INDEX "funding_edition" ON "funding" USING btree ("partnership_id","edition_id","id");