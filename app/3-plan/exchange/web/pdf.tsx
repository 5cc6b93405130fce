import { shortIn } from '#0-partnership/members/core/paths.ts';
import { lookOf } from '#0-partnership/members/data/look.ts';
import { type ExportPart, takesTime } from '#3-plan/exchange/core/export.ts';
import { exportPath } from '#3-plan/exchange/core/export-paths.ts';
import { fileName } from '#3-plan/exchange/core/file-formats.ts';
import { planFilePath } from '#3-plan/exchange/core/file-paths.ts';
import { findingsDocument } from '#3-plan/exchange/core/out/findings.ts';
import { planDocument } from '#3-plan/exchange/core/out/plan-document.ts';
import { exportKey } from '#3-plan/exchange/data/export-key.ts';
import { exportedPlan } from '#3-plan/exchange/data/exported-plan.ts';
import { askForExport, madeExport } from '#3-plan/exchange/data/exports.ts';
import { planPath } from '#3-plan/plan/core/paths.ts';
import type { WrittenDocument } from '#base/document.ts';
import type { Look } from '#base/look.ts';
import { mediaTypes } from '#base/media-types.ts';
import { inPartnership } from '#platform/database/transactions.ts';
import {
  mayMakePdf,
  type PdfWorkshop,
  pdfOnRequest,
  tooManyPdfs,
} from '#platform/export/pdf/on-request.ts';
import type { PdfRefusal } from '#platform/export/pdf/write-pdf.ts';
import {
  moved,
  notFound,
  type PlacedPage,
  type PlacedRequest,
  redirect,
  type Turn,
  type View,
} from '#platform/http/page.ts';
import { noPdf } from '#ui/no-pdf.tsx';
import { findingsIn } from './findings-files.ts';
import { refusalSentences, texts } from './pdf-texts.ts';

/** A plan, a goal or an actor's measures as PDF: at once when it is short, else by a page one waits on. */
export function pdfFile(of: ExportPart['of'], workshop: PdfWorkshop): PlacedPage {
  return async (request) => {
    const { lang, path, query } = request;
    const edition = query.get('utgave');
    // With words of no meaning in the address, the same document would be made over and over.
    if (query.size > (edition === null ? 0 : 1)) {
      return moved(
        `/${lang}${path}${edition === null ? '' : `?utgave=${encodeURIComponent(edition)}`}`,
      );
    }
    if (of === 'plan') return answer(request, { of }, workshop);
    const short = shortIn(request.params[of]);
    return short === null ? notFound : answer(request, { of, short }, workshop);
  };
}

/** What the checks noticed beside an edition, as PDF. */
export function findingsPdf(workshop: PdfWorkshop): PlacedPage {
  return async (request) => {
    const found = await request.read((tx) => findingsIn(tx, request));
    if (found === null) return notFound;
    const document = findingsDocument(found.findings, found.of);
    const name = `${request.place.slug}-merknader.pdf`;
    return atOnce(request, { document, look: found.look, name }, workshop);
  };
}

async function answer(
  request: PlacedRequest,
  part: ExportPart,
  workshop: PdfWorkshop,
): Promise<View | Turn> {
  const { place, query, now, today, read } = request;
  const found = await read(async (tx) => {
    const exported = await exportedPlan(tx, place, query.get('utgave'), part);
    return exported && { exported, ...(await lookOf(tx, place.id)) };
  });
  if (found === null) return notFound;
  const { content, facts, labels, edition } = found.exported;
  const document = planDocument(content, facts, labels);
  const name = fileName(place.slug, content.title, 'pdf');
  const { look } = found;
  const measures = content.measures.length;
  if (!takesTime(measures)) return atOnce(request, { document, look, name }, workshop);
  const key = exportKey(document, look, { editionId: edition.id, made: today, format: 'pdf' });
  const made = await read((tx) => madeExport(tx, place.id, key));
  if (made !== null) return redirect(exportPath(request.lang, place.slug, made));
  if (!(await mayMakePdf(workshop.ground, request))) return tooManyPdfs(request);
  // It is kept for a day, and there may be no room; where nobody may write yet, there is.
  if ((await workshop.ground.writing()) === 'storage-full') return { turn: 'error', status: 503 };
  const asked = { edition, key, part, name, title: document.title, measures };
  const view = { partnershipId: place.id, member: true };
  const id = await inPartnership(workshop.ground.pool, view, (tx) =>
    askForExport(tx, { partnershipId: place.id, now }, { format: 'pdf', ...asked }),
  );
  return redirect(exportPath(request.lang, place.slug, id));
}

type ToSet = { document: WrittenDocument; look: Look; name: string };

async function atOnce(
  request: PlacedRequest,
  { document, look, name }: ToSet,
  workshop: PdfWorkshop,
): Promise<View | Turn> {
  const written = await pdfOnRequest(workshop, request, { document, look });
  if (!written.ok) {
    const [refused = 'cannot-be-set'] = written.refused;
    if (refused === 'asked-too-often') return tooManyPdfs(request);
    return wordInstead(request, document.title, refused);
  }
  return { turn: 'file', type: mediaTypes.pdf, name, body: new Uint8Array(written.value) };
}

/** Instead of a PDF that cannot be made: why, and the plan for Word. */
function wordInstead(
  { lang, place, query }: PlacedRequest,
  title: string,
  refused: PdfRefusal,
): View {
  const edition = query.get('utgave');
  return noPdf(lang, 'plan', {
    ...{ title, why: refusalSentences[refused] },
    word: planFilePath(lang, place.slug, 'docx', edition),
    back: { label: texts.back[lang], href: planPath(lang, place.slug, edition) },
  });
}
