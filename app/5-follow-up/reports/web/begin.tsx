import { reportsPath } from '#3-plan/plan/core/paths.ts';
import { editions, type FramedEdition } from '#3-plan/plan/data/editions.ts';
import { reportKinds } from '#5-follow-up/reports/core/kinds.ts';
import { kindNames } from '#5-follow-up/reports/core/names.ts';
import { newReportPath, writePath } from '#5-follow-up/reports/core/paths.ts';
import { ReportDraft } from '#5-follow-up/reports/core/report.ts';
import { beginReport } from '#5-follow-up/reports/data/begin-report.ts';
import { type Template, templates } from '#5-follow-up/reports/data/reports.ts';
import { refusedForm } from '#platform/http/came-back.ts';
import {
  type PlacedFormPage,
  type PlacedPage,
  type PlacedRequest,
  redirect,
  type View,
} from '#platform/http/page.ts';
import { SendOrLeave } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { ErrorSummary, type Fault } from '#ui/error-summary.tsx';
import { Field } from '#ui/field.tsx';
import { Form } from '#ui/form.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { RadioGroup } from '#ui/radio-group.tsx';
import { refusalSentences } from './refusal-texts.ts';
import { texts as pageTexts } from './texts.ts';
import { texts } from './write-texts.ts';

type Typed = Readonly<Record<string, string>>;
type Answer = { typed: Typed; faults?: readonly Fault[]; status?: 403 | 409 | 422 };

/** Where a report is begun: of which plan, which kind, and by which questions. */
export const beginPage: { get: PlacedPage; post: PlacedFormPage } = {
  get: (request) =>
    beginView(request, { typed: { kind: 'yearly', year: request.today.slice(0, 4) } }),

  post: async (request) => {
    const { lang, place, form } = request;
    const { typed } = form;
    const draft = form.read(ReportDraft, ({ edition, kind, year, template, dueOn }) => ({
      ...{ editionId: edition, kind, year, template, dueOn: dueOn ? dueOn : null },
    }));
    if (!draft.ok) {
      const fields = [...new Set(draft.faults.map(({ field }) => fieldOf(field)))];
      const faults = fields.map((field) => ({ field, message: faultOf(field)[lang] }));
      return beginView(request, { typed, faults, status: 422 });
    }
    const outcome = await request.act(beginReport, draft.value);
    if (outcome.ok) {
      return redirect(writePath(lang, place.slug, { id: outcome.value, title: '' }), beginReport);
    }
    const back = refusedForm(lang, outcome.refused, refusalSentences, fieldsOf);
    return beginView(request, { typed, ...back });
  },
};

const fieldsOf = {
  'year-outside-plan': 'year',
  'year-not-begun': 'year',
  'no-frame': 'kind',
};

function fieldOf(name: string): string {
  return name === 'editionId' ? 'edition' : name;
}

function faultOf(field: string) {
  if (field === 'year') return texts.faultYear;
  return field === 'dueOn' ? texts.faultDue : texts.faultChoice;
}

async function beginView(request: PlacedRequest, answer: Answer): Promise<View> {
  const { lang, place, read } = request;
  const [plans, loaded] = await read((tx) =>
    Promise.all([editions(tx, place.id), templates(tx, place.id)]),
  );
  const { faults = [], status } = answer;
  return {
    title: texts.beginTitle[lang],
    stage: { stage: 'follow-up' },
    crumbs: [{ label: pageTexts.title[lang], href: reportsPath(lang, place.slug) }],
    unlisted: true,
    keep: false,
    status,
    body: (
      <>
        <PageTitle title={texts.beginTitle[lang]} lead={texts.beginLead[lang]} />
        <ErrorSummary lang={lang} faults={faults} />
        {plans.length === 0 ? (
          <EmptyState title={texts.noPlan[lang]}>{texts.noPlanText[lang]}</EmptyState>
        ) : (
          <BeginForm request={request} answer={answer} plans={plans} loaded={loaded} />
        )}
      </>
    ),
  };
}

function BeginForm({
  request: { lang, place },
  answer: { typed, faults = [] },
  plans,
  loaded,
}: {
  request: PlacedRequest;
  answer: Answer;
  plans: readonly FramedEdition[];
  loaded: readonly Template[];
}) {
  const errorOf = (name: string) => faults.find(({ field }) => field === name)?.message;
  const field = (name: 'plan' | 'year' | 'template' | 'dueOn', as: string = name) => ({
    ...{ lang, name: as, label: texts[name][lang], value: typed[as], error: errorOf(as) },
  });
  return (
    <Form action={newReportPath(lang, place.slug)}>
      <Field
        {...field('plan', 'edition')}
        options={plans.map(({ edition }) => ({ value: edition.id, label: edition.title }))}
        required
      />
      <RadioGroup
        name="kind"
        legend={texts.kind[lang]}
        value={typed.kind}
        error={errorOf('kind')}
        options={reportKinds.map((kind) => ({
          value: kind,
          label: kindNames[kind][lang],
          hint: texts[`${kind}Hint`][lang],
        }))}
      />
      <Field {...field('year')} hint={texts.yearHint[lang]} inputmode="numeric" required />
      <Field
        {...field('template')}
        options={[
          { value: 'own', label: texts.own[lang] },
          ...loaded.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        required
      />
      <Field {...field('dueOn')} hint={texts.dueHint[lang]} kind="date" />
      <SendOrLeave
        send={texts.begin[lang]}
        leave={texts.leave[lang]}
        href={reportsPath(lang, place.slug)}
      />
    </Form>
  );
}
