import { shortIn } from '#0-partnership/members/core/paths.ts';
import { lookOf } from '#0-partnership/members/data/look.ts';
import { casePack } from '#3-plan/editions/core/case-pack.ts';
import { caseOf } from '#3-plan/editions/data/life/body-difference.ts';
import { bodyView } from '#3-plan/editions/data/life/view.ts';
import { fileName } from '#3-plan/exchange/core/file-formats.ts';
import { fill } from '#base/text.ts';
import { docxPage, pdfPage } from '#platform/export/document-pages.ts';
import type { PdfWorkshop } from '#platform/export/pdf/on-request.ts';
import type { Press } from '#platform/export/press.ts';
import type { PlacedPage, PlacedRequest } from '#platform/http/page.ts';
import { lifeTexts } from './words.ts';

/** A body's case for Word. */
export function caseDocx(press: Pick<Press, 'docx'>): PlacedPage {
  return docxPage(press, wanted);
}

/** A body's case as PDF/UA. */
export function casePdf(workshop: PdfWorkshop): PlacedPage {
  return pdfPage(workshop, wanted);
}

async function wanted(request: PlacedRequest) {
  const { params, query, place, viewer, read } = request;
  const short = shortIn(params.body);
  if (short === null) return null;
  return read(async (tx) => {
    const view = await bodyView(tx, place.id, { short, slug: query.get('utgave'), viewer });
    const found = view && (await caseOf(tx, place.id, view));
    if (!view || !found) return null;
    const { lang } = found.content;
    const { look } = await lookOf(tx, place.id);
    const { before, content, version } = found;
    const document = casePack({
      ...{ content, version, owner: place.name, body: view.body },
      before: before && {
        ...before,
        called:
          before.from === null
            ? before.content.title
            : fill(lifeTexts.versionN, lang, { n: before.from }).toLowerCase(),
      },
    });
    return {
      ...{ document, look },
      name: (ending: string) => fileName(place.slug, `saksframlegg ${view.body.name}`, ending),
    };
  });
}
