-- What runs as the owner looks for tables among a connection's own temporary ones first, unless they are named last: where the app may
-- make such, as on a server of one's own, it could put one in the place of a table of ours, with a trigger that then ran as the owner.
alter function published_changes(uuid, integer) set search_path = pg_catalog, public, pg_temp;--> statement-breakpoint
alter function redact_evaluations(uuid, uuid, date, text, text, text, timestamptz) set search_path = pg_catalog, public, pg_temp;--> statement-breakpoint
alter function take_out_of_evaluations() set search_path = pg_catalog, public, pg_temp;--> statement-breakpoint
alter function canonical_json(jsonb) set search_path = pg_catalog, public, pg_temp;--> statement-breakpoint
alter function without_words(jsonb, text) set search_path = pg_catalog, public, pg_temp;--> statement-breakpoint
alter function remove_words_from_report(uuid, text, timestamptz) set search_path = pg_catalog, public, pg_temp;
