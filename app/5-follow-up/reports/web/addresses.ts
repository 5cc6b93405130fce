import { beginReport } from '#5-follow-up/reports/data/begin-report.ts';
import { loadTemplate } from '#5-follow-up/reports/data/load-template.ts';
import { publishReport } from '#5-follow-up/reports/data/publish-report.ts';
import { removeWords } from '#5-follow-up/reports/data/remove-words.ts';
import { saveSection } from '#5-follow-up/reports/data/save-section.ts';
import { takeAnew } from '#5-follow-up/reports/data/take-anew.ts';
import type { Ground } from '#platform/acts/act.ts';
import type { Press } from '#platform/export/press.ts';
import type { PlacedFormPage, PlacedPage } from '#platform/http/page.ts';
import type { Who } from '#platform/http/route.ts';
import { beginPage } from './begin.tsx';
import { reportsPage } from './list.tsx';
import { publishPage } from './publish.tsx';
import { removeWordsPage } from './remove-words.tsx';
import { reportPage } from './report.tsx';
import { reportDocx, reportPdf } from './report-file.tsx';
import { sectionPage } from './section.tsx';
import { takeAnewPage } from './take-anew.tsx';
import { templateDocx } from './template-file.ts';
import { templatesPage } from './templates.tsx';
import { writePage } from './write.tsx';

type Pages = { who: Who; get: PlacedPage; post?: PlacedFormPage; upload?: true };

/** The addresses under a partnership where reports are read and written; who may open each. */
export function reportAddresses({
  press,
  ground,
}: {
  press: Press;
  ground: Ground;
}): Readonly<Record<string, Pages>> {
  const report = 'rapporter/:report';
  return {
    rapporter: { who: 'everyone', get: reportsPage },
    'rapporter/ny': { who: [beginReport], ...beginPage },
    'rapporter/maler': { who: [loadTemplate], ...templatesPage, upload: true },
    'rapporter/maler/:template/mal.docx': { who: [loadTemplate], get: templateDocx(press) },
    [report]: { who: 'everyone', get: reportPage },
    [`${report}/rapport.docx`]: { who: 'everyone', get: reportDocx(press) },
    [`${report}/rapport.pdf`]: { who: 'everyone', get: reportPdf({ press, ground }) },
    [`${report}/fjern`]: { who: [removeWords], ...removeWordsPage },
    [`${report}/skriv`]: { who: [saveSection], get: writePage },
    // Before the sections, which would take these words for their own.
    [`${report}/skriv/hent`]: { who: [takeAnew], ...takeAnewPage },
    [`${report}/skriv/legg-ut`]: { who: [publishReport], ...publishPage },
    [`${report}/skriv/:section`]: { who: [saveSection], ...sectionPage },
    [`${report}/skriv/:section/hent`]: { who: [takeAnew], ...takeAnewPage },
  };
}
