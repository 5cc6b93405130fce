import { lookOf } from '#0-partnership/members/data/look.ts';
import { changesPath, updateFilePath } from '#3-plan/editions/core/paths.ts';
import { yearlyUpdate } from '#3-plan/editions/core/yearly-update.ts';
import { yearlyWorkbook } from '#3-plan/editions/core/yearly-workbook.ts';
import { comparison } from '#3-plan/editions/data/comparison.ts';
import { nameOf } from '#3-plan/editions/data/explanations.ts';
import { fileName } from '#3-plan/exchange/core/file-formats.ts';
import type { Look } from '#base/look.ts';
import { mediaTypes } from '#base/media-types.ts';
import { docxPage, pdfPage } from '#platform/export/document-pages.ts';
import type { PdfWorkshop } from '#platform/export/pdf/on-request.ts';
import type { Press } from '#platform/export/press.ts';
import { whole } from '#platform/export/whole.ts';
import { writeXlsx } from '#platform/export/xlsx/write-xlsx.ts';
import { notFound, type PlacedPage, type PlacedRequest, type View } from '#platform/http/page.ts';
import { noPdf } from '#ui/no-pdf.tsx';
import { texts } from './texts.ts';

/** The yearly update for Word. */
export function updateDocx(press: Pick<Press, 'docx'>): PlacedPage {
  return docxPage(press, written);
}

/** The changes, the new budget and the new funding, each on a sheet. */
export const updateXlsx: PlacedPage = async (request) => {
  const found = await wanted(request);
  if (found === null) return notFound;
  const body = await whole(writeXlsx(yearlyWorkbook(found.update), found.look));
  return { turn: 'file', type: mediaTypes.xlsx, name: found.name('xlsx'), body };
};

/** The yearly update as PDF, made at once: it holds what changed, and is far shorter than the plan. */
export function updatePdf(workshop: PdfWorkshop): PlacedPage {
  return pdfPage(workshop, written, (request, { document }) =>
    wordInstead(request, document.title),
  );
}

async function written(request: PlacedRequest) {
  const found = await wanted(request);
  return found && { ...found, document: yearlyUpdate(found.update) };
}

async function wanted({ query, place, read }: PlacedRequest) {
  const asked = { from: query.get('fra'), to: query.get('utgave') };
  const [compared, look] = await read((tx) =>
    Promise.all([
      comparison(tx, place.id, asked),
      lookOf(tx, place.id).then(({ look }): Look => look),
    ]),
  );
  if (typeof compared === 'string') return null;
  const { before, after, difference, explanations } = compared;
  return {
    look,
    update: {
      ...{ before: before.content, after: after.content, difference, owner: place.name },
      said: (thing: Parameters<typeof nameOf>[0]) => explanations.get(nameOf(thing)) ?? null,
    },
    name: (ending: string) => fileName(place.slug, `oppdatering ${after.content.title}`, ending),
  };
}

/** Instead of a PDF that cannot be made now: the same document for Word. */
function wordInstead({ lang, place, query }: PlacedRequest, title: string): View {
  const compared = { from: query.get('fra'), to: query.get('utgave') };
  return noPdf(lang, 'plan', {
    title,
    word: updateFilePath(lang, place.slug, 'docx', compared),
    back: { label: texts.title[lang], href: changesPath(lang, place.slug, compared) },
  });
}
