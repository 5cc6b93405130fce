import type { WrittenDocument } from '#base/document.ts';
import type { Look } from '#base/look.ts';
import { mediaTypes } from '#base/media-types.ts';
import {
  notFound,
  type PlacedPage,
  type PlacedRequest,
  type Turn,
  type View,
} from '#platform/http/page.ts';
import { type PdfWorkshop, pdfOnRequest, tooManyPdfs } from './pdf/on-request.ts';
import type { Press } from './press.ts';

/** A document that an address names, how it is to look, and what its file is called. */
export type FoundDocument = { document: WrittenDocument; look: Look; name(ending: string): string };

type Find<Found> = (request: PlacedRequest) => Promise<Found | null>;

const unavailable: Turn = { turn: 'error', status: 503 };

/** A document for Word. */
export function docxPage({ docx }: Pick<Press, 'docx'>, find: Find<FoundDocument>): PlacedPage {
  return async (request) => {
    const found = await find(request);
    if (found === null) return notFound;
    const written = await docx(found.document, found.look);
    if (!written.ok) return unavailable;
    return { turn: 'file', type: mediaTypes.docx, name: found.name('docx'), body: written.value };
  };
}

/** A document as PDF/UA, made while one waits; where it cannot be made now, what is shown instead. */
export function pdfPage<Found extends FoundDocument>(
  workshop: PdfWorkshop,
  find: Find<Found>,
  instead: (request: PlacedRequest, found: Found) => View | Turn = () => unavailable,
): PlacedPage {
  return async (request) => {
    const found = await find(request);
    if (found === null) return notFound;
    const written = await pdfOnRequest(workshop, request, found);
    if (written.ok) {
      const body = new Uint8Array(written.value);
      return { turn: 'file', type: mediaTypes.pdf, name: found.name('pdf'), body };
    }
    return written.refused.includes('asked-too-often')
      ? tooManyPdfs(request)
      : instead(request, found);
  };
}
