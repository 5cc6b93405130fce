import { accessibilityPage } from '#0-partnership/members/web/accessibility.tsx';
import { apiPage } from '#0-partnership/members/web/api-page.tsx';
import { frontPage } from '#0-partnership/members/web/front.tsx';
import { journalPage } from '#0-partnership/members/web/journal.tsx';
import { lookPage } from '#0-partnership/members/web/look.tsx';
import { privacyPage } from '#0-partnership/members/web/privacy.tsx';
import { rolePage } from '#0-partnership/members/web/role.tsx';
import { searchPage } from '#0-partnership/members/web/search.tsx';
import { suggestionsOf } from '#0-partnership/members/web/suggestions.ts';
import { becamePages } from '#3-plan/editions/web/became.tsx';
import { changesPage } from '#3-plan/editions/web/changes.tsx';
import { explainGoalPage, explainMeasurePage } from '#3-plan/editions/web/explain.tsx';
import { updateDocx, updatePdf, updateXlsx } from '#3-plan/editions/web/update-file.tsx';
import { findingsBesideMeasure, findingsBesidePlan } from '#3-plan/exchange/web/beside-plan.tsx';
import { correctingAddresses } from '#3-plan/exchange/web/correcting/addresses.ts';
import { fileAddresses } from '#3-plan/exchange/web/file-addresses.ts';
import { keepingPage } from '#3-plan/exchange/web/keeping.tsx';
import type { Workshop } from '#3-plan/exchange/web/pdf.tsx';
import { pdfAddresses } from '#3-plan/exchange/web/pdf-addresses.ts';
import { putInPage } from '#3-plan/exchange/web/put-in.tsx';
import { readAgainPage, readingPage } from '#3-plan/exchange/web/reading.tsx';
import { hideFindingsPage, showFindingsPage } from '#3-plan/exchange/web/release.tsx';
import { actorPage } from '#3-plan/plan/web/actor.tsx';
import { goalPage } from '#3-plan/plan/web/goal.tsx';
import { homePage } from '#3-plan/plan/web/home.tsx';
import { measurePageView } from '#3-plan/plan/web/measure.tsx';
import { organisationPage } from '#3-plan/plan/web/organisation.tsx';
import { planPageView } from '#3-plan/plan/web/plan.tsx';
import { rewordPage } from '#3-plan/plan/web/reword.tsx';
import type { Press } from '#platform/export/press.ts';
import type { Route } from '#platform/http/router.ts';
import { describedApi } from './api.ts';
import { kindAddress, kindName } from './kinds.ts';
import { wordsOf } from './operations.ts';

/**
 * Every address. Words over partnerships are reserved in `0-partnership/members/core/partnership.ts`,
 * so that no partnership's slug hides them; they come first here all the same.
 */
export function routes(
  example: boolean,
  operator: string | null,
  workshop: Workshop & { press: Press },
): readonly Route[] {
  const kinds = { name: kindName, address: kindAddress };
  const search = searchPage(kinds);
  const suggestions = suggestionsOf(kinds);
  const journal = journalPage(wordsOf, kinds.address);
  return [
    { path: '/:lang', under: 'all', get: frontPage },
    { path: '/:lang/sok', under: 'all', get: search },
    { path: '/:lang/sok/forslag', under: 'all', get: suggestions },
    { path: '/:lang/rolle', under: 'all', ...rolePage(example) },
    { path: '/:lang/organisasjon/:number', under: 'all', get: organisationPage },
    { path: '/:lang/tilgjengelighet', under: 'all', get: accessibilityPage(operator) },
    { path: '/:lang/api', under: 'all', get: apiPage(describedApi) },
    { path: '/:lang/personvern', under: 'all', get: privacyPage(operator) },
    { path: '/:lang/:partnership', under: 'partnership', get: homePage },
    { path: '/:lang/:partnership/sok', under: 'partnership', get: search },
    { path: '/:lang/:partnership/sok/forslag', under: 'partnership', get: suggestions },
    {
      path: '/:lang/:partnership/plan',
      under: 'partnership',
      get: planPageView(findingsBesidePlan),
    },
    ...Object.entries({ ...fileAddresses(workshop.press), ...pdfAddresses(workshop) }).map(
      ([path, get]): Route => ({ path: `/:lang/:partnership/${path}`, under: 'partnership', get }),
    ),
    { path: '/:lang/:partnership/plan/merknader/vis', under: 'partnership', ...showFindingsPage },
    { path: '/:lang/:partnership/plan/merknader/skjul', under: 'partnership', ...hideFindingsPage },
    { path: '/:lang/:partnership/plan/endringer', under: 'partnership', get: changesPage },
    {
      path: '/:lang/:partnership/plan/endringer/oppdatering.docx',
      under: 'partnership',
      get: updateDocx(workshop.press),
    },
    {
      path: '/:lang/:partnership/plan/endringer/oppdatering.xlsx',
      under: 'partnership',
      get: updateXlsx,
    },
    {
      path: '/:lang/:partnership/plan/endringer/oppdatering.pdf',
      under: 'partnership',
      get: updatePdf(workshop),
    },
    {
      path: '/:lang/:partnership/plan/endringer/mal/:thing',
      under: 'partnership',
      ...explainGoalPage,
    },
    {
      path: '/:lang/:partnership/plan/endringer/tiltak/:thing',
      under: 'partnership',
      ...explainMeasurePage,
    },
    ...(['goal', 'measure'] as const).flatMap((kind): Route[] => {
      const word = kind === 'goal' ? 'mal' : 'tiltak';
      const path = `/:lang/:partnership/plan/endringer/${word}/:thing/ble-til`;
      return [
        { path, under: 'partnership', ...becamePages[kind].say },
        { path: `${path}/angre`, under: 'partnership', ...becamePages[kind].takeBack },
      ];
    }),
    { path: '/:lang/:partnership/mal/:goal', under: 'partnership', get: goalPage },
    {
      path: '/:lang/:partnership/tiltak/:measure',
      under: 'partnership',
      get: measurePageView(findingsBesideMeasure),
    },
    { path: '/:lang/:partnership/tiltak/:measure/endre', under: 'partnership', ...rewordPage },
    { path: '/:lang/:partnership/les-inn', under: 'partnership', ...putInPage, upload: true },
    { path: '/:lang/:partnership/les-inn/:reading', under: 'partnership', ...readingPage },
    {
      path: '/:lang/:partnership/les-inn/:reading/les-igjen',
      under: 'partnership',
      ...readAgainPage,
    },
    {
      path: '/:lang/:partnership/les-inn/:reading/ta-vare-pa',
      under: 'partnership',
      ...keepingPage,
    },
    ...Object.entries(correctingAddresses).map(
      ([step, page]): Route => ({
        path: `/:lang/:partnership/les-inn/:reading/${step}`,
        under: 'partnership',
        ...page,
      }),
    ),
    { path: '/:lang/:partnership/aktor/:actor', under: 'partnership', get: actorPage },
    {
      path: '/:lang/:partnership/utseende',
      under: 'partnership',
      ...lookPage(workshop.press.draws),
      upload: true,
    },
    { path: '/:lang/:partnership/journal', under: 'partnership', get: journal },
  ];
}
