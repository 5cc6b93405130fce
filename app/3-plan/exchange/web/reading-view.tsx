import { randomUUID } from 'node:crypto';
import type { ReadResult } from '#3-plan/exchange/core/contract.ts';
import { maskedIn } from '#3-plan/exchange/core/masked.ts';
import { putInPath, readAgainPath, readingPath } from '#3-plan/exchange/core/paths.ts';
import { isUnderWay } from '#3-plan/exchange/core/reading.ts';
import { pageOfLine } from '#3-plan/exchange/core/source-lines.ts';
import { toPlanContent } from '#3-plan/exchange/core/to-plan-content.ts';
import type { ReadingView } from '#3-plan/exchange/data/readings.ts';
import { planPath } from '#3-plan/plan/core/paths.ts';
import type { Lang } from '#base/text.ts';
import type { PlacedRequest, View } from '#platform/http/page.ts';
import { Alert } from '#ui/alert.tsx';
import { Actions, Button } from '#ui/button.tsx';
import { ErrorSummary, type Fault } from '#ui/error-summary.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Section } from '#ui/section.tsx';
import { failureSentences } from './failure-texts.ts';
import { Findings } from './findings.tsx';
import { Keeping } from './keep-source.tsx';
import { noteTexts } from './note-texts.ts';
import { pointing } from './pointing.ts';
import { texts } from './reading-texts.ts';
import { GoalsAndMeasures, PlanFacts } from './result.tsx';
import { Source } from './source.tsx';
import { StateTag } from './state.tsx';

/** After this long in a state one waits in, something has probably stopped. */
const patience = 90_000;

/** A document's page in whatever state its reading is. */
export function readingPageView(
  request: PlacedRequest,
  view: ReadingView,
  faults: readonly Fault[] = [],
  status?: 403 | 409,
): View {
  const { lang, place, now } = request;
  const { reading, edition } = view;
  const { state, result } = reading;
  const title = titleOf(view, lang);
  const slow = isUnderWay(state) && now.getTime() - reading.askedAt.getTime() > patience;
  return {
    title,
    stage: { stage: 'plan' },
    crumbs: [{ label: texts.all[lang], href: putInPath(lang, place.slug) }],
    unlisted: true,
    keep: false,
    ...(isUnderWay(state) && !slow ? { refresh: 3 } : {}),
    ...(status ? { status } : {}),
    body: (
      <>
        <PageTitle title={title} over={<StateTag state={state} lang={lang} />} />
        <ErrorSummary lang={lang} faults={faults} />
        {request.query.get('kjent') === 'ja' && (
          <Alert lang={lang} tone="info" title={texts.known[lang]}>
            <p>{texts.knownText[lang]}</p>
          </Alert>
        )}
        {isUnderWay(state) && <Progress lang={lang} slow={slow} />}
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
        {result && !isUnderWay(state) && <Result request={request} view={view} result={result} />}
        {!isUnderWay(state) && <Keeping lang={lang} slug={place.slug} reading={reading} />}
      </>
    ),
  };
}

function titleOf({ reading }: ReadingView, lang: Lang): string {
  return reading.name ?? reading.result?.plan.title ?? texts.unnamed[lang];
}

/** Where the reading is; the one step under way is told to those who cannot see it too. */
function Progress({ lang, slow }: { lang: Lang; slow: boolean }) {
  const steps = [texts.stepKept, texts.stepReading, texts.stepLook];
  return (
    <Section title={texts.progress[lang]}>
      <ol class="reading-steps">
        {steps.map((step, index) => (
          <li key={step.nb} aria-current={index === 1 ? 'step' : undefined}>
            {step[lang]}
          </li>
        ))}
      </ol>
      {slow ? (
        <Alert lang={lang} tone="warning" title={texts.slow[lang]}>
          <p>{texts.slowText[lang]}</p>
        </Alert>
      ) : (
        <p>{texts.wait[lang]}</p>
      )}
    </Section>
  );
}

function Again({ request: { lang, place }, view }: { request: PlacedRequest; view: ReadingView }) {
  const { id, revision } = view.reading;
  return (
    <form method="post" action={readAgainPath(lang, place.slug, id)}>
      <input type="hidden" name="token" value={randomUUID()} />
      <input type="hidden" name="revision" value={revision} />
      <Button weight="secondary">{texts.again[lang]}</Button>
    </form>
  );
}

function Result({
  request,
  view,
  result,
}: {
  request: PlacedRequest;
  view: ReadingView;
  result: ReadResult;
}) {
  const { lang, place } = request;
  const { id, source, state } = view.reading;
  const here = (part: number) => `${readingPath(lang, place.slug, id)}?kilde=${part}`;
  const sourceHref = pointing(lang, place.slug, id, source);
  const contentLang = result.plan.language ?? undefined;
  const asked = Number(request.query.get('kilde') ?? 1);
  const parts = pageOfLine(Math.max((source?.length ?? 1) - 1, 0));
  const part = Number.isInteger(asked) && asked >= 1 && asked <= parts ? asked : 1;
  const things = result.measures.map(({ where, title, key }) => ({
    where,
    title,
    href: `#t-${key}`,
  }));
  return (
    <>
      <PlanFacts lang={lang} result={result} />
      {state === 'read' && <SaveOrAgain request={request} view={view} />}
      <Notes lang={lang} view={view} result={result} fallback={place.lang} />
      <MaskedNames lang={lang} result={result} />
      <Findings
        lang={lang}
        findings={result.findings}
        sourceHref={sourceHref}
        things={things}
        contentLang={contentLang}
      />
      <GoalsAndMeasures lang={lang} result={result} sourceHref={sourceHref} />
      <Source lang={lang} lines={source} part={part} href={here} contentLang={contentLang} />
    </>
  );
}

function SaveOrAgain({ request, view }: { request: PlacedRequest; view: ReadingView }) {
  const { lang, place } = request;
  const { id, revision } = view.reading;
  return (
    <form method="post" action={readingPath(lang, place.slug, id)}>
      <input type="hidden" name="token" value={randomUUID()} />
      <input type="hidden" name="revision" value={revision} />
      <p>{texts.saveText[lang]}</p>
      <Actions>
        <Button>{texts.save[lang]}</Button>
        <Button weight="secondary" formaction={readAgainPath(lang, place.slug, id)}>
          {texts.again[lang]}
        </Button>
      </Actions>
    </form>
  );
}

function Notes({
  lang,
  view,
  result,
  fallback,
}: {
  lang: Lang;
  view: ReadingView;
  result: ReadResult;
  fallback: Lang;
}) {
  const { notes } = toPlanContent(result, { title: titleOf(view, fallback), lang: fallback });
  const shown = notes.flatMap(({ code, at }) => {
    const text = noteTexts[code];
    return text ? [`${text[lang]}: ${nameAt(result, at)}`] : [];
  });
  if (shown.length === 0) return null;
  return (
    <Section title={texts.notes[lang]}>
      <ul>
        {shown.map((one, index) => (
          <li key={index}>{one}</li>
        ))}
      </ul>
    </Section>
  );
}

/** The title behind a key; keys say nothing to who reads. */
function nameAt({ goals, measures }: ReadResult, at: string): string {
  return [...measures, ...goals].find(({ key }) => key === at)?.title ?? at;
}

function MaskedNames({ lang, result }: { lang: Lang; result: ReadResult }) {
  const masked = maskedIn(result);
  if (masked.length === 0) return null;
  return (
    <Section title={texts.masked[lang]} id="skjulte-navn">
      <p>{texts.maskedText[lang]}</p>
      <ul>
        {masked.map(({ text, sure }, index) => (
          <li key={index}>
            {!sure && <strong>{texts.confirm[lang]}: </strong>}
            <span lang={result.plan.language ?? undefined}>{text}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
