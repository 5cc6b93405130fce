import { acceptReport } from '#5-follow-up/progress/data/accept-report.ts';
import { changeCycle } from '#5-follow-up/progress/data/cycle.ts';
import { importSpending } from '#5-follow-up/progress/data/import-spending.ts';
import { makeReportLink } from '#5-follow-up/progress/data/make-link.ts';
import { reportProgress } from '#5-follow-up/progress/data/report-progress.ts';
import { withdrawText } from '#5-follow-up/progress/data/withdraw-text.ts';
import type { Ground } from '#platform/acts/act.ts';
import type { Press } from '#platform/export/press.ts';
import type { PlacedFormPage, PlacedPage } from '#platform/http/page.ts';
import type { Who } from '#platform/http/route.ts';
import { acceptPage } from './accept.tsx';
import { importSpendingPage } from './import-spending.tsx';
import { linkPage } from './link.tsx';
import { moneyFile, moneyPage } from './money.tsx';
import { progressPage } from './progress.tsx';
import { reportPage } from './report.tsx';
import { roundsPage } from './rounds.tsx';
import { sendLinkPage } from './send-link.tsx';
import { standingsCsv, standingsDocx, standingsXlsx } from './standings-file.ts';
import { withdrawPage } from './withdraw.tsx';

type Pages = { who: Who; get: PlacedPage; post?: PlacedFormPage; upload?: true };

/** The addresses under a partnership where one reports, and sees how it goes; who may open each. */
export function progressAddresses({
  press,
  ground,
}: {
  press: Press;
  ground: Ground;
}): Readonly<Record<string, Pages>> {
  return {
    oppfolging: { who: 'everyone', get: progressPage },
    'oppfolging/tiltak.docx': { who: 'everyone', get: standingsDocx(press) },
    'oppfolging/tiltak.xlsx': { who: 'everyone', get: standingsXlsx },
    'oppfolging/tiltak.csv': { who: 'everyone', get: standingsCsv },
    'oppfolging/penger': { who: 'everyone', get: moneyPage },
    'oppfolging/penger.csv': { who: 'everyone', get: moneyFile },
    'oppfolging/forbruk': { who: [importSpending], ...importSpendingPage, upload: true },
    'oppfolging/runder': { who: [changeCycle], ...roundsPage },
    'tiltak/:measure/rapporter': { who: [reportProgress], ...reportPage },
    'tiltak/:measure/rapporter/godta': { who: [acceptReport], ...acceptPage },
    'tiltak/:measure/rapporter/fjern': { who: [withdrawText], ...withdrawPage },
    'tiltak/:measure/rapportlenke': { who: [makeReportLink], ...sendLinkPage },
    // Whoever has the link may open it, which is what it is for.
    'r/:token': { who: 'everyone', ...linkPage(ground) },
  };
}
