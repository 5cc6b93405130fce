import { lookOf } from '#0-partnership/members/data/look.ts';
import { fileName } from '#3-plan/exchange/core/file-formats.ts';
import { reportFilePath, reportPath } from '#5-follow-up/reports/core/paths.ts';
import { reportDocument } from '#5-follow-up/reports/core/report-document.ts';
import { docxPage, pdfPage } from '#platform/export/document-pages.ts';
import type { PdfWorkshop } from '#platform/export/pdf/on-request.ts';
import type { Press } from '#platform/export/press.ts';
import type { PlacedPage, PlacedRequest, View } from '#platform/http/page.ts';
import { noPdf } from '#ui/no-pdf.tsx';
import { type Shown, shownReport, standingOf } from './shown.ts';

/** A report for Word. */
export function reportDocx(press: Pick<Press, 'docx'>): PlacedPage {
  return docxPage(press, wanted);
}

/** A report as PDF/UA. */
export function reportPdf(workshop: PdfWorkshop): PlacedPage {
  return pdfPage(workshop, wanted, (request, { shown }) => wordInstead(request, shown));
}

async function wanted(request: PlacedRequest) {
  const { place, read } = request;
  const [shown, { look }] = await read((tx) =>
    Promise.all([shownReport(tx, request), lookOf(tx, place.id)]),
  );
  if (shown === null) return null;
  const document = reportDocument(shown.content, standingOf(shown.version));
  const name = (ending: string) => fileName(place.slug, shown.content.title, ending);
  return { shown, look, document, name };
}

/** Instead of a PDF that cannot be made now: the same report for Word. */
function wordInstead({ lang, place }: PlacedRequest, { report, version, content }: Shown): View {
  const { title } = content;
  return noPdf(lang, 'follow-up', {
    title,
    word: reportFilePath(lang, place.slug, report, 'docx', version?.number),
    back: { label: title, href: reportPath(lang, place.slug, report) },
  });
}
