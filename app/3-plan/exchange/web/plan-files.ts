import { shortIn } from '#0-partnership/members/core/paths.ts';
import { lookOf } from '#0-partnership/members/data/look.ts';
import { type FileFormat, fileName, mediaTypes } from '#3-plan/exchange/core/file-formats.ts';
import type { PlanSheet } from '#3-plan/exchange/core/out/plan-workbook.ts';
import { planSheet } from '#3-plan/exchange/core/out/plan-workbook.ts';
import { exportedPlan, type Wanted } from '#3-plan/exchange/data/exported-plan.ts';
import { writePlan } from '#3-plan/exchange/data/write-plan.ts';
import { csv } from '#platform/export/csv.ts';
import { notFound, type PlacedPage, type PlacedRequest, type Turn } from '#platform/http/page.ts';

/** A plan, whole, in one format. */
export function planFile(format: FileFormat): PlacedPage {
  return (request) => fileOf(request, { of: 'plan' }, format);
}

/** A goal with those below it, their measures and money. */
export function goalFile(format: FileFormat): PlacedPage {
  return (request) => partFile(request, 'goal', request.params.goal, format);
}

/** What an actor leads and takes part in. */
export function actorFile(format: FileFormat): PlacedPage {
  return (request) => partFile(request, 'actor', request.params.actor, format);
}

/** One sheet of the plan alone, to work on in a spreadsheet. */
export function sheetFile(sheet: PlanSheet, name: string): PlacedPage {
  return async (request) => {
    const found = await read(request, { of: 'plan' });
    if (found === null) return notFound;
    const { content } = found.exported;
    return {
      turn: 'file',
      type: mediaTypes.csv,
      name: `${request.place.slug}-${name}.csv`,
      body: csv(planSheet(content, sheet), content.lang),
    };
  };
}

async function partFile(
  request: PlacedRequest,
  of: 'goal' | 'actor',
  segment: string | undefined,
  format: FileFormat,
): Promise<Turn> {
  const short = shortIn(segment);
  return short === null ? notFound : fileOf(request, { of, short }, format);
}

async function fileOf(request: PlacedRequest, wanted: Wanted, format: FileFormat): Promise<Turn> {
  const found = await read(request, wanted);
  if (found === null) return notFound;
  const { exported, look } = found;
  return {
    turn: 'file',
    type: mediaTypes[format],
    name: fileName(request.place.slug, exported.content.title, format),
    body: await writePlan(exported, format, look),
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
