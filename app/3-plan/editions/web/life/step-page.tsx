import { placeChoices } from '#0-partnership/members/data/people/choices.ts';
import { lifePath, type StepWord, stepPath } from '#3-plan/editions/core/life/paths.ts';
import { organisationsFor } from '#3-plan/editions/data/life/placed-body.ts';
import { asksForTwo } from '#3-plan/editions/data/life/representing.ts';
import { type LifeView, lifeView } from '#3-plan/editions/data/life/view.ts';
import { findingsPlace } from '#3-plan/exchange/core/mending.ts';
import { type OpenFinding, openErrors } from '#3-plan/exchange/data/open-findings.ts';
import { formatDay } from '#base/format.ts';
import { fill } from '#base/text.ts';
import { filledInWrongly, refusedForm } from '#platform/http/came-back.ts';
import {
  notFound,
  type PlacedFormPage,
  type PlacedPage,
  type PlacedRequest,
  redirect,
  type View,
} from '#platform/http/page.ts';
import { Alert } from '#ui/alert.tsx';
import { SendOrLeave } from '#ui/button.tsx';
import { ErrorSummary, type Fault } from '#ui/error-summary.tsx';
import { Field } from '#ui/field.tsx';
import { Form } from '#ui/form.tsx';
import { Known } from '#ui/known.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Section } from '#ui/section.tsx';
import { faultSentence } from './fault-texts.ts';
import { FindingList } from './finding-list.tsx';
import { refusalSentences, refusedFields } from './refusal-texts.ts';
import { stepOperations } from './step-operations.ts';
import { fieldTexts, stepTexts } from './step-texts.ts';
import { type StepView, steps } from './steps.ts';
import { lifeTexts } from './words.ts';

/** Steps after which what the checks find can no longer be set right in the text. */
const freezesOrHolds: ReadonlySet<StepWord> = new Set(['legg-fram', 'ny-versjon', 'vedta']);

type Wanted = { view: StepView; two: boolean; errors: readonly OpenFinding[] };

/** The form of one step of an edition's life. */
export function stepPage(word: StepWord): { get: PlacedPage; post: PlacedFormPage } {
  const step = steps[word];
  return {
    get: async (request) => {
      const found = await wanted(request, word);
      if (found === null) return notFound;
      const { query, today } = request;
      const typed = step.first(found.view, { today, two: found.two, query });
      return drawn(request, word, { ...found, typed, faults: [] });
    },

    post: async (request) => {
      const { lang, place, form } = request;
      const found = await wanted(request, word);
      if (found === null) return notFound;
      const { typed } = form;
      const answer = await step.post(request, found.view);
      if ('faults' in answer) {
        const said = (_: string, code: string) => faultSentence(code, lang);
        const asked = (field: string) => step.asks.some(({ name }) => name === field);
        return drawn(request, word, {
          ...{ ...found, typed },
          ...filledInWrongly(answer.faults, said, asked),
        });
      }
      const { outcome } = answer;
      if (outcome.ok) {
        const page = lifePath(lang, place.slug, found.view.edition.slug);
        return redirect(step.after?.(request, outcome.value) ?? page, stepOperations[word]);
      }
      const back = refusedForm(lang, outcome.refused, refusalSentences, refusedFields);
      // Over what stands now, so that sending once more is a choice and not another refusal.
      const now = (await wanted(request, word)) ?? found;
      return drawn(request, word, { ...now, typed, ...back });
    },
  };
}

async function wanted(
  { params, place, read }: PlacedRequest,
  word: StepWord,
): Promise<Wanted | null> {
  return read(async (tx) => {
    const view = await lifeView(tx, place.id, params.edition ?? '');
    if (view === null) return null;
    const errors = freezesOrHolds.has(word) ? await openErrors(tx, view.edition) : [];
    const asksForBody = word === 'organ';
    const organisations = asksForBody ? await organisationsFor(tx, place.id) : [];
    const { bodies } = asksForBody ? await placeChoices(tx, place.id) : { bodies: [] };
    const two = await asksForTwo(tx, place.id);
    return { view: { ...view, organisations, bodies }, errors, two };
  });
}

type Shown = Wanted & {
  typed: Readonly<Record<string, string>>;
  faults: readonly Fault[];
  status?: 403 | 409 | 422;
};

function drawn(request: PlacedRequest, word: StepWord, shown: Shown): View {
  const { lang, place } = request;
  const { edition } = shown.view;
  const { title, lead } = stepTexts[word];
  return {
    title: title[lang],
    stage: { stage: 'plan' },
    crumbs: [{ label: lifeTexts.title[lang], href: lifePath(lang, place.slug, edition.slug) }],
    unlisted: true,
    keep: false,
    elements: ['unsaved-changes'],
    status: shown.status,
    body: (
      <>
        <PageTitle
          title={title[lang]}
          over={
            <span lang={edition.lang === lang ? undefined : edition.lang}>{edition.title}</span>
          }
          lead={lead[lang]}
        />
        <ErrorSummary lang={lang} faults={shown.faults} />
        {shown.errors.length > 0 && (
          <Section title={fieldTexts.errors[lang]} id="feil">
            {word !== 'vedta' && (
              <p>
                {fieldTexts.frozen[lang]}{' '}
                <a href={findingsPlace(lang, place.slug, edition.slug)}>{fieldTexts.mend[lang]}</a>
              </p>
            )}
            <FindingList lang={lang} findings={shown.errors} />
          </Section>
        )}
        <StillOnConsultation request={request} word={word} view={shown.view} />
        <Otherwise request={request} word={word} view={shown.view} />
        <StepForm request={request} word={word} shown={shown} />
      </>
    ),
  };
}

/** That comments are still awaited: who puts the text forward ends the consultation before its last day. */
function StillOnConsultation({
  request: { lang, today },
  word,
  view: { edition, approving },
}: {
  request: PlacedRequest;
  word: StepWord;
  view: LifeView;
}) {
  const until = approving.life.at(-1)?.until;
  if (word !== 'legg-fram' || edition.state !== 'on-consultation') return null;
  if (!until || until < today) return null;
  return (
    <Alert lang={lang} tone="warning" title={fieldTexts.awaited[lang]}>
      <p>{fill(fieldTexts.awaitedText, lang, { day: formatDay(until, lang) })}</p>
    </Alert>
  );
}

/** Other ways to begin, as links to this form filled in so. */
function Otherwise({
  request: { lang, place, query },
  word,
  view,
}: {
  request: PlacedRequest;
  word: StepWord;
  view: LifeView;
}) {
  const ways = steps[word].otherwise?.(view, lang, query) ?? [];
  if (ways.length === 0) return null;
  return (
    <p>
      {fieldTexts.otherwise[lang]}{' '}
      {ways.map((way, at) => (
        <span key={way.query}>
          {at > 0 && ' · '}
          <a href={`${stepPath(lang, place.slug, view.edition.slug, word)}?${way.query}`}>
            {way.label}
          </a>
        </span>
      ))}
    </p>
  );
}

function StepForm({
  request: { lang, place },
  word,
  shown: { view, typed, faults, status, errors },
}: {
  request: PlacedRequest;
  word: StepWord;
  shown: Shown;
}) {
  const { edition } = view;
  return (
    <Form action={stepPath(lang, place.slug, edition.slug, word)} returned={status !== undefined}>
      <input type="hidden" name="revision" value={edition.revision} />
      {steps[word].asks.map(({ name, label, hint, told, kind, rows, prose, ...asked }) => (
        <Field
          key={name}
          lang={lang}
          name={name}
          label={label[lang]}
          hint={told?.(view, lang) ?? hint?.[lang]}
          error={faults.find(({ field }) => field === name)?.message}
          value={typed[name] ?? ''}
          kind={kind}
          rows={rows}
          required={!asked.optional || (name === 'why' && errors.length > 0)}
          options={asked.options?.(view, lang)}
          contentLang={prose ? edition.lang : undefined}
          list={asked.known && `${name}-known`}
        />
      ))}
      {steps[word].asks.map(
        ({ name, known }) => known && <Known key={name} id={`${name}-known`} names={known(view)} />,
      )}
      <SendOrLeave
        send={stepTexts[word].button[lang]}
        leave={fieldTexts.leave[lang]}
        href={lifePath(lang, place.slug, edition.slug)}
      />
    </Form>
  );
}
