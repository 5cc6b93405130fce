import { shortIn } from '#0-partnership/members/core/paths.ts';
import { lookOf } from '#0-partnership/members/data/look.ts';
import { type FileFormat, fileName, fileTypes } from '#3-plan/exchange/core/file-formats.ts';
import type { PlanSheet } from '#3-plan/exchange/core/out/plan-workbook.ts';
import { planSheet } from '#3-plan/exchange/core/out/plan-workbook.ts';
import { exportedPlan, type Wanted } from '#3-plan/exchange/data/exported-plan.ts';
import { writePlan } from '#3-plan/exchange/data/write-plan.ts';
import { csv } from '#platform/export/csv.ts';
import type { Press } from '#platform/export/press.ts';
import { notFound, type PlacedPage, type PlacedRequest, type Turn } from '#platform/http/page.ts';

/** A plan, whole, in one format. */
export function planFile(format: FileFormat, press: Press): PlacedPage {
  return (request) => fileOf(request, { of: 'plan' }, { format, press });
}

/** A goal with those below it, their measures and money. */
export function goalFile(format: FileFormat, press: Press): PlacedPage {
  return (request) => partFile(request, 'goal', { format, press });
}

/** What an actor leads and takes part in. */
export function actorFile(format: FileFormat, press: Press): PlacedPage {
  return (request) => partFile(request, 'actor', { format, press });
}

/** One sheet of the plan alone, to work on in a spreadsheet. */
export function sheetFile(sheet: PlanSheet, name: string): PlacedPage {
  return async (request) => {
    const found = await read(request, { of: 'plan' });
    if (found === null) return notFound;
    const { content } = found.exported;
    return {
      turn: 'file',
      type: fileTypes.csv,
      name: fileName(request.place.slug, content.title, 'csv', name),
      body: csv(planSheet(content, sheet), content.lang),
    };
  };
}

type How = { format: FileFormat; press: Press };

async function partFile(request: PlacedRequest, of: 'goal' | 'actor', how: How): Promise<Turn> {
  const short = shortIn(request.params[of]);
  return short === null ? notFound : fileOf(request, { of, short }, how);
}

async function fileOf(
  request: PlacedRequest,
  wanted: Wanted,
  { format, press }: How,
): Promise<Turn> {
  const found = await read(request, wanted);
  if (found === null) return notFound;
  const { exported, look } = found;
  const written = await writePlan(exported, format, { look, press });
  if (!written.ok) return { turn: 'error', status: 503 };
  return {
    turn: 'file',
    type: fileTypes[format],
    name: fileName(request.place.slug, exported.content.title, format),
    body: written.value,
  };
}

function read({ place, query, read }: PlacedRequest, wanted: Wanted) {
  return read(async (tx) => {
    const [exported, { look }] = await Promise.all([
      exportedPlan(tx, place, query.get('utgave'), wanted),
      lookOf(tx, place.id),
    ]);
    return exported && { exported, look };
  });
}
