import { correctedReading } from '#3-plan/exchange/core/corrections/of-reading.ts';
import { putInPath, readAgainPath } from '#3-plan/exchange/core/paths.ts';
import { isUnderWay } from '#3-plan/exchange/core/reading.ts';
import type { ReadingView } from '#3-plan/exchange/data/readings.ts';
import { planPath } from '#3-plan/plan/core/paths.ts';
import type { Lang } from '#base/text.ts';
import type { PlacedRequest, View } from '#platform/http/page.ts';
import { Alert } from '#ui/alert.tsx';
import { Button } from '#ui/button.tsx';
import { ErrorSummary, type Fault } from '#ui/error-summary.tsx';
import { Token } from '#ui/form.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { UnderWay } from '#ui/under-way.tsx';
import { readOf } from './correcting/read.ts';
import { failureSentences } from './failure-texts.ts';
import { Keeping } from './keep-source.tsx';
import { texts } from './reading-texts.ts';
import { StateTag } from './state.tsx';
import { WhatWasRead } from './what-was-read.tsx';

const steps = [texts.stepKept, texts.stepReading, texts.stepLook];

/** After this long in a state one waits in, something has probably stopped. */
const patience = 90_000;

/** A document's page in whatever state its reading is. */
export function readingPageView(
  request: PlacedRequest,
  view: ReadingView,
  faults: readonly Fault[] = [],
  status?: 403 | 409 | 422,
): View {
  const { lang, place, now } = request;
  const { reading, edition } = view;
  const { state } = reading;
  const corrected = isUnderWay(state) ? null : correctedReading(reading);
  const title = titleOf(view, lang);
  const slow = isUnderWay(state) && now.getTime() - reading.askedAt.getTime() > patience;
  return {
    title,
    stage: { stage: 'plan' },
    crumbs: [{ label: texts.all[lang], href: putInPath(lang, place.slug) }],
    unlisted: true,
    keep: false,
    ...(isUnderWay(state) && !slow ? { refresh: 3 } : {}),
    status,
    body: (
      <>
        <PageTitle title={title} over={<StateTag state={state} lang={lang} />} />
        <ErrorSummary lang={lang} faults={faults} />
        {request.query.get('kjent') === 'ja' && (
          <Alert lang={lang} tone="info" title={texts.known[lang]}>
            <p>{texts.knownText[lang]}</p>
          </Alert>
        )}
        {isUnderWay(state) && <UnderWay {...{ lang, texts, steps, slow }} at={1} />}
        {state === 'failed' && (
          <Alert lang={lang} tone="danger" title={texts.failed[lang]}>
            <p>{failureSentences[reading.failure ?? 'damaged'][lang]}</p>
          </Alert>
        )}
        {edition && (
          <Alert lang={lang} tone="success" title={texts.saved[lang]}>
            <p>
              <a href={planPath(lang, place.slug, edition.slug)}>{edition.title}</a>
            </p>
          </Alert>
        )}
        {(slow || state === 'failed') && <Again request={request} view={view} />}
        {corrected && <WhatWasRead request={request} read={readOf(request, view, corrected)} />}
        {!isUnderWay(state) && <Keeping lang={lang} slug={place.slug} reading={reading} />}
      </>
    ),
  };
}

function titleOf({ reading }: ReadingView, lang: Lang): string {
  return reading.name ?? reading.result?.plan.title ?? texts.unnamed[lang];
}

function Again({ request: { lang, place }, view }: { request: PlacedRequest; view: ReadingView }) {
  const { id, revision } = view.reading;
  return (
    <form method="post" action={readAgainPath(lang, place.slug, id)}>
      <Token />
      <input type="hidden" name="revision" value={revision} />
      <Button weight="secondary">{texts.again[lang]}</Button>
    </form>
  );
}
