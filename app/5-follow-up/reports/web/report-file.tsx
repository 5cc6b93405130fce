import { lookOf } from '#0-partnership/members/data/look.ts';
import { fileName, mediaTypes } from '#3-plan/exchange/core/file-formats.ts';
import { reportFilePath, reportPath } from '#5-follow-up/reports/core/paths.ts';
import { reportDocument } from '#5-follow-up/reports/core/report-document.ts';
import { type PdfWorkshop, pdfOnRequest, tooManyPdfs } from '#platform/export/pdf/on-request.ts';
import type { Press } from '#platform/export/press.ts';
import { notFound, type PlacedPage, type PlacedRequest, type View } from '#platform/http/page.ts';
import { noPdf } from '#ui/no-pdf.tsx';
import { type Shown, shownReport, standingOf } from './shown.ts';

/** A report for Word. */
export function reportDocx({ docx }: Pick<Press, 'docx'>): PlacedPage {
  return async (request) => {
    const found = await wanted(request);
    if (found === null) return notFound;
    const written = await docx(found.document, found.look);
    if (!written.ok) return { turn: 'error', status: 503 };
    return { turn: 'file', type: mediaTypes.docx, name: found.name('docx'), body: written.value };
  };
}

/** A report as PDF/UA. */
export function reportPdf(workshop: PdfWorkshop): PlacedPage {
  return async (request) => {
    const found = await wanted(request);
    if (found === null) return notFound;
    const written = await pdfOnRequest(workshop, request, found);
    if (!written.ok) {
      return written.refused.includes('asked-too-often')
        ? tooManyPdfs(request)
        : wordInstead(request, found.shown);
    }
    const body = new Uint8Array(written.value);
    return { turn: 'file', type: 'application/pdf', name: found.name('pdf'), body };
  };
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
