-- What a list tells of a measure, as one piece that follows from its row. The function is immutable, as a generated column
-- needs: JSON writes identities, whole numbers, texts and days in one way whatever the settings of a connection are.
create function measure_listed(
  measure_id uuid, edition_id uuid, goal_id uuid, place integer, ref text, title text, standing text, lead_kind text,
  valid_from date, valid_to date, leads json, partners json, planned json)
returns json language sql immutable parallel safe
return json_build_array(
  measure_id, edition_id, goal_id, place, ref, title, standing, lead_kind, valid_from, valid_to, leads, partners, planned);--> statement-breakpoint
-- Rows of a page are not packed: unpacking them for each reader takes longer than reading them.
ALTER TABLE "measure_wording" SET (toast_tuple_target = 8160);--> statement-breakpoint
ALTER TABLE "measure_wording" ADD COLUMN "listed" json GENERATED ALWAYS AS (measure_listed(measure_id, edition_id, goal_id, position, ref, title, standing, lead_kind, valid_from, valid_to, leads, partners, planned)) STORED NOT NULL;
