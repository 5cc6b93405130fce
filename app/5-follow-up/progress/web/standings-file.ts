import { shortOf } from '#0-partnership/members/core/paths.ts';
import { lookOf } from '#0-partnership/members/data/look.ts';
import { fileName, fileTypes } from '#3-plan/exchange/core/file-formats.ts';
import {
  standingsDocument,
  standingsSheet,
  standingsWorkbook,
} from '#5-follow-up/progress/core/standings-file.ts';
import { selectionName } from '#5-follow-up/progress/core/standings-selection.ts';
import type { Lang } from '#base/text.ts';
import { csv } from '#platform/export/csv.ts';
import { docxPage } from '#platform/export/document-pages.ts';
import type { Press } from '#platform/export/press.ts';
import { whole } from '#platform/export/whole.ts';
import { writeXlsx } from '#platform/export/xlsx/write-xlsx.ts';
import { notFound, type PlacedPage, type PlacedRequest } from '#platform/http/page.ts';
import { type Followed, followed, shownNames } from './followed.ts';

/** How the measures stand, for Word: what a meeting goes through. */
export function standingsDocx(press: Pick<Press, 'docx'>): PlacedPage {
  return docxPage(press, async (request) => {
    const found = await wanted(request);
    return found && { ...found, document: standingsDocument(found.rows, found.of) };
  });
}

/** The same for a spreadsheet. */
export const standingsXlsx: PlacedPage = async (request) => {
  const found = await wanted(request);
  if (found === null) return notFound;
  const body = await whole(writeXlsx(standingsWorkbook(found.rows, found.of), found.look));
  return { turn: 'file', type: fileTypes.xlsx, name: found.name('xlsx'), body };
};

/** The same as one simple table. */
export const standingsCsv: PlacedPage = async (request) => {
  const found = await wanted(request);
  if (found === null) return notFound;
  const body = csv(standingsSheet(found.rows, found.of), found.of.lang);
  return { turn: 'file', type: fileTypes.csv, name: found.name('csv'), body };
};

/** The measures an address asks for, in the plan’s language; null where there is no plan to see. */
async function wanted(request: PlacedRequest) {
  const { place, today, read } = request;
  const found = await followed(request);
  const { some: rows, whole, acts } = found;
  const [first] = whole;
  if (!first) return null;
  const { look } = await read((tx) => lookOf(tx, place.id));
  const { plan, lang } = first;
  const which = chosenBy(found, lang);
  const of = { plan, owner: place.name, lang, day: today, acts, which, all: whole.length };
  const title = `status ${today} ${selectionName({ ...of, n: rows.length })}`;
  return { rows, of, look, name: (end: string) => fileName(place.slug, title, end) };
}

/** What the measures were chosen by, in words: how they stand, and who leads them. */
function chosenBy({ whole, shown, lead }: Followed, lang: Lang): string[] {
  const leads = whole.flatMap((row) => row.leads);
  const name = lead === null ? undefined : leads.find(({ id }) => shortOf(id) === lead)?.name;
  return [...(shown === null ? [] : [shownNames[shown][lang]]), ...(name ? [name] : [])];
}
