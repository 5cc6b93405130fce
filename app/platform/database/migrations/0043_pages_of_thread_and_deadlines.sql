CREATE INDEX "due_page" ON "due" USING btree ("day","id");--> statement-breakpoint
CREATE INDEX "link_id" ON "link" USING btree ("id");