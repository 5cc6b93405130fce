import { setCollective } from '#0-partnership/members/data/set-collective.ts';
import { setLook } from '#0-partnership/members/data/set-look.ts';
import { accessibilityPage } from '#0-partnership/members/web/accessibility.tsx';
import { apiPage } from '#0-partnership/members/web/api-page.tsx';
import { collectivePage } from '#0-partnership/members/web/collective.tsx';
import { frontPage } from '#0-partnership/members/web/front.tsx';
import { journalPage } from '#0-partnership/members/web/journal.tsx';
import { lookPage } from '#0-partnership/members/web/look.tsx';
import { oidcAddresses } from '#0-partnership/members/web/oidc/addresses.ts';
import { loginsPart } from '#0-partnership/members/web/oidc/logins-part.tsx';
import { leadOnFrom } from '#0-partnership/members/web/oidc/sign-out.tsx';
import { type Elsewhere, otherWays } from '#0-partnership/members/web/oidc/site.ts';
import { memberAddresses, myAddresses } from '#0-partnership/members/web/people/addresses.ts';
import { privacyPage } from '#0-partnership/members/web/privacy.tsx';
import { rolePage } from '#0-partnership/members/web/role.tsx';
import { searchPage } from '#0-partnership/members/web/search.tsx';
import { actByPage } from '#0-partnership/members/web/sign-in/act-by.tsx';
import { letterSentPage } from '#0-partnership/members/web/sign-in/letter-sent.tsx';
import { linkPage } from '#0-partnership/members/web/sign-in/link.tsx';
import { outboxPage } from '#0-partnership/members/web/sign-in/outbox.tsx';
import {
  passkeySignInPage,
  passkeyStartPage,
} from '#0-partnership/members/web/sign-in/passkey-sign-in.tsx';
import {
  passkeyMakePage,
  passkeysPage,
  passkeysPart,
} from '#0-partnership/members/web/sign-in/passkeys.tsx';
import { signInPage } from '#0-partnership/members/web/sign-in/sign-in.tsx';
import { signOutPage } from '#0-partnership/members/web/sign-in/sign-out.tsx';
import { suggestionsOf } from '#0-partnership/members/web/suggestions.ts';
import { changeLesson } from '#1-knowledge/lessons/data/change-lesson.ts';
import { publishLesson } from '#1-knowledge/lessons/data/publish-lesson.ts';
import { writeLesson } from '#1-knowledge/lessons/data/write-lesson.ts';
import { lessonPage } from '#1-knowledge/lessons/web/lesson.tsx';
import { lessonsPage } from '#1-knowledge/lessons/web/list.tsx';
import { publishLessonPage } from '#1-knowledge/lessons/web/publish.tsx';
import { changeLessonPage, newLessonPage } from '#1-knowledge/lessons/web/write.tsx';
import { explainChange } from '#3-plan/editions/data/explain-change.ts';
import { sayBecame, takeBackBecame } from '#3-plan/editions/data/say-became.ts';
import { becamePages } from '#3-plan/editions/web/became.tsx';
import { changesPage } from '#3-plan/editions/web/changes.tsx';
import { explainGoalPage, explainMeasurePage } from '#3-plan/editions/web/explain.tsx';
import { lifeAddresses } from '#3-plan/editions/web/life/addresses.ts';
import { lastDayBesidePlan } from '#3-plan/editions/web/life/last-day.ts';
import { ownSteps } from '#3-plan/editions/web/life/my-steps.tsx';
import { updateDocx, updatePdf, updateXlsx } from '#3-plan/editions/web/update-file.tsx';
import { correctReading } from '#3-plan/exchange/data/correct-reading.ts';
import { changeKeeping, keepSource } from '#3-plan/exchange/data/keep-source.ts';
import { readAgain } from '#3-plan/exchange/data/read-again.ts';
import { releaseFindings, withdrawFindings } from '#3-plan/exchange/data/release-findings.ts';
import { setFindingAside, takeFindingUp } from '#3-plan/exchange/data/set-aside.ts';
import {
  findingsBesideGoal,
  findingsBesideMeasure,
  findingsBesidePlan,
} from '#3-plan/exchange/web/beside-plan.tsx';
import { correctingAddresses } from '#3-plan/exchange/web/correcting/addresses.ts';
import { fileAddresses } from '#3-plan/exchange/web/file-addresses.ts';
import { keepingPage } from '#3-plan/exchange/web/keeping.tsx';
import { pdfAddresses } from '#3-plan/exchange/web/pdf-addresses.ts';
import { plansAsFiles } from '#3-plan/exchange/web/plans-as-files.ts';
import { putInPage } from '#3-plan/exchange/web/put-in.tsx';
import { readAgainPage, readingPage } from '#3-plan/exchange/web/reading.tsx';
import { hideFindingsPage, showFindingsPage } from '#3-plan/exchange/web/release.tsx';
import { setAsidePage, takeUpPage } from '#3-plan/exchange/web/set-aside.tsx';
import { rewordMeasure } from '#3-plan/plan/data/reword-measure.ts';
import { wordingsFound } from '#3-plan/plan/data/wordings-found.ts';
import { actorPage } from '#3-plan/plan/web/actor.tsx';
import { goalPageView } from '#3-plan/plan/web/goal.tsx';
import { homePageView } from '#3-plan/plan/web/home.tsx';
import { keepingAddresses } from '#3-plan/plan/web/keeping/addresses.ts';
import { ownAnswers } from '#3-plan/plan/web/keeping/my-answers.tsx';
import { ownProposals } from '#3-plan/plan/web/keeping/my-proposals.tsx';
import { measurePageView } from '#3-plan/plan/web/measure.tsx';
import { ownMeasures } from '#3-plan/plan/web/my-plan.tsx';
import { organisationPage } from '#3-plan/plan/web/organisation.tsx';
import { planPageView } from '#3-plan/plan/web/plan.tsx';
import { rewordPage } from '#3-plan/plan/web/reword.tsx';
import { progressAddresses } from '#5-follow-up/progress/web/addresses.ts';
import { progressBesideMeasure } from '#5-follow-up/progress/web/beside-measure.tsx';
import { progressBesideOwn } from '#5-follow-up/progress/web/beside-own.tsx';
import { progressBesidePlan } from '#5-follow-up/progress/web/beside-plan.tsx';
import { progressInWords } from '#5-follow-up/progress/web/in-words.ts';
import { ownWaiting } from '#5-follow-up/progress/web/my-waiting.tsx';
import { reportAddresses } from '#5-follow-up/reports/web/addresses.ts';
import { resultsOfMeasure } from '#5-follow-up/reports/web/measure-results.ts';
import type { PdfWorkshop } from '#platform/export/pdf/on-request.ts';
import type { Press } from '#platform/export/press.ts';
import type { FormPage, Page, PlacedFormPage, PlacedPage } from '#platform/http/page.ts';
import type { Route, Who } from '#platform/http/route.ts';
import { describedApi } from './api.ts';
import { kindAddress, kindName } from './kinds.ts';
import { wordsOf } from './operations.ts';

/**
 * Every address, and who may open it. Words over partnerships are reserved in `0-partnership/members/core/partnership.ts`,
 * so that no partnership's slug hides them; they come first here all the same.
 */
export function routes(
  example: boolean,
  operator: string | null,
  workshop: PdfWorkshop & { press: Press },
  elsewhere: Elsewhere = { ground: workshop.ground, publicUrl: null, providers: new Map() },
): readonly Route[] {
  const kinds = { name: kindName, address: kindAddress, wordings: wordingsFound };
  const search = searchPage(kinds);
  const suggestions = suggestionsOf(kinds);
  const journal = journalPage(wordsOf, kinds.address);
  // What signing in has to show there (passkeys, logins at providers) stands last.
  const words = { words: wordsOf, address: kinds.address };
  const mine = {
    kinds: words,
    waiting: [ownSteps, ownAnswers, ownWaiting, ownProposals],
    inPlan: ownMeasures(progressBesideOwn),
    signIn: [passkeysPart(workshop.ground), loginsPart(elsewhere)],
  };
  return [
    over('', 'everyone', { get: frontPage }),
    over('/sok', 'everyone', { get: search }),
    over('/sok/forslag', 'everyone', { get: suggestions }),
    over('/rolle', 'everyone', rolePage(example, workshop.ground)),
    over('/organisasjon/:number', 'everyone', { get: organisationPage }),
    over('/tilgjengelighet', 'everyone', { get: accessibilityPage(operator) }),
    over('/api', 'everyone', { get: apiPage(describedApi, plansAsFiles) }),
    over('/personvern', 'everyone', { get: privacyPage(operator) }),
    over('/logg-inn', 'everyone', signInPage(workshop.ground, otherWays(elsewhere))),
    over('/logg-inn/sendt', 'everyone', { get: letterSentPage(example) }),
    over('/logg-inn/lenke', 'everyone', linkPage(workshop.ground)),
    over('/logg-inn/nokkel', 'everyone', passkeySignInPage(workshop.ground)),
    over('/logg-inn/nokkel/start', 'everyone', passkeyStartPage(workshop.ground)),
    over('/min-side/nokler', 'signed-in', passkeysPage(workshop.ground)),
    over('/min-side/nokler/start', 'signed-in', passkeyMakePage(workshop.ground)),
    over('/logg-ut', 'everyone', signOutPage(leadOnFrom(elsewhere))),
    over('/utboks', 'everyone', { get: outboxPage(example) }),
    ...Object.entries(oidcAddresses(elsewhere)).map(
      ([path, pages]): Route => ({ path, under: 'all', ...pages }),
    ),

    ...Object.entries(myAddresses(workshop.ground, mine)).map(([path, { who, ...pages }]) =>
      over(`/${path}`, who, pages),
    ),

    under('', 'everyone', { get: homePageView(progressBesidePlan) }),
    under('/sok', 'everyone', { get: search }),
    under('/sok/forslag', 'everyone', { get: suggestions }),
    under('/journal', 'everyone', { get: journal }),
    under('/hvem', 'signed-in', actByPage),
    ...Object.entries(memberAddresses).map(([path, { who, ...pages }]) =>
      under(`/${path}`, who, pages),
    ),
    under('/utseende', [setLook], { ...lookPage(workshop.press.draws), upload: true }),

    under('/plan', 'everyone', {
      get: planPageView(findingsBesidePlan, progressBesidePlan, lastDayBesidePlan),
    }),
    under('/mal/:goal', 'everyone', { get: goalPageView(progressBesidePlan, findingsBesideGoal) }),
    under('/tiltak/:measure', 'everyone', {
      get: measurePageView({
        goes: progressBesideMeasure,
        noticed: findingsBesideMeasure,
        results: resultsOfMeasure,
      }),
    }),
    under('/tiltak/:measure/endre', [rewordMeasure], rewordPage),
    ...Object.entries(keepingAddresses(wordsOf)).map(([path, { who, ...pages }]) =>
      under(`/${path}`, who, pages),
    ),
    ...Object.entries(progressAddresses(workshop)).map(([path, { who, ...pages }]) =>
      under(`/${path}`, who, pages),
    ),
    ...Object.entries(reportAddresses(workshop)).map(([path, { who, ...pages }]) =>
      under(`/${path}`, who, pages),
    ),
    under('/aktor/:actor', 'everyone', { get: actorPage(progressInWords) }),
    under('/aktor/:actor/medlemmer', [setCollective], collectivePage),
    ...Object.entries({ ...fileAddresses(workshop.press), ...pdfAddresses(workshop) }).map(
      ([path, get]) => under(`/${path}`, 'everyone', { get }),
    ),

    under('/plan/merknader/vis', [releaseFindings], showFindingsPage),
    under('/plan/merknader/skjul', [withdrawFindings], hideFindingsPage),
    under('/plan/merknader/:finding/sett-til-side', [setFindingAside], setAsidePage),
    under('/plan/merknader/:finding/ta-opp', [takeFindingUp], takeUpPage),
    under('/plan/endringer', 'everyone', { get: changesPage }),
    under('/plan/endringer/oppdatering.docx', 'everyone', { get: updateDocx(workshop.press) }),
    under('/plan/endringer/oppdatering.xlsx', 'everyone', { get: updateXlsx }),
    under('/plan/endringer/oppdatering.pdf', 'everyone', { get: updatePdf(workshop) }),
    under('/plan/endringer/mal/:thing', [explainChange], explainGoalPage),
    under('/plan/endringer/tiltak/:thing', [explainChange], explainMeasurePage),
    ...(['goal', 'measure'] as const).flatMap((kind) => {
      const path = `/plan/endringer/${kind === 'goal' ? 'mal' : 'tiltak'}/:thing/ble-til`;
      const { say, takeBack } = becamePages[kind];
      return [under(path, [sayBecame], say), under(`${path}/angre`, [takeBackBecame], takeBack)];
    }),

    ...Object.entries(lifeAddresses(workshop)).map(([path, { who, ...pages }]) =>
      under(`/plan/${path}`, who, pages),
    ),

    under('/erfaringer', 'everyone', { get: lessonsPage }),
    under('/erfaringer/ny', [writeLesson], newLessonPage),
    under('/erfaringer/:lesson', 'everyone', { get: lessonPage }),
    under('/erfaringer/:lesson/endre', [changeLesson], changeLessonPage),
    under('/erfaringer/:lesson/legg-ut', [publishLesson], publishLessonPage),

    under('/les-inn', [keepSource], { ...putInPage, upload: true }),
    under('/les-inn/:reading', [correctReading], readingPage),
    under('/les-inn/:reading/les-igjen', [readAgain], readAgainPage),
    under('/les-inn/:reading/ta-vare-pa', [changeKeeping], keepingPage),
    ...Object.entries(correctingAddresses).map(([step, page]) =>
      under(`/les-inn/:reading/${step}`, [correctReading], page),
    ),
  ];
}

/** An address over partnerships, who may open it, and what answers there. */
function over(path: string, who: Who, pages: { get: Page; post?: FormPage }): Route {
  return { path: `/:lang${path}`, under: 'all', who, ...pages };
}

/** An address under a partnership; `send` where fewer send its form than open it, `upload` where that carries a file. */
function under(
  path: string,
  who: Who,
  pages: { get: PlacedPage; post?: PlacedFormPage; send?: Who; upload?: true },
): Route {
  return { path: `/:lang/:partnership${path}`, under: 'partnership', who, ...pages };
}
