import { partnershipItself } from '#0-partnership/members/core/names.ts';
import { shortIn } from '#0-partnership/members/core/paths.ts';
import { measurePath } from '#3-plan/plan/core/paths.ts';
import { reportPath } from '#5-follow-up/progress/core/paths.ts';
import { measureByShort } from '#5-follow-up/progress/data/measure-by-short.ts';
import { isOwn } from '#5-follow-up/progress/data/own-roles.ts';
import { reportProgress, reportsFor } from '#5-follow-up/progress/data/report-progress.ts';
import type { Reportable } from '#5-follow-up/progress/data/reportable.ts';
import type { Text } from '#base/text.ts';
import {
  forbidden,
  notFound,
  type PlacedFormPage,
  type PlacedPage,
  type PlacedRequest,
  redirect,
  type View,
} from '#platform/http/page.ts';
import { SendOrLeave } from '#ui/button.tsx';
import { ErrorSummary, type Fault } from '#ui/error-summary.tsx';
import { Field } from '#ui/field.tsx';
import { Form } from '#ui/form.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Last } from './last-report.tsx';
import { ReportFields, readReport, refusedReport, type Typed } from './report-fields.tsx';
import { fieldTexts } from './report-texts.ts';
import { ofLang, withRef } from './shown.ts';

const texts = {
  title: { nb: 'Meld hvordan det går', nn: 'Meld korleis det går', en: 'Report how it is going' },
  send: { nb: 'Send rapporten', nn: 'Send rapporten', en: 'Send the report' },
  leave: {
    nb: 'Gå tilbake uten å sende',
    nn: 'Gå tilbake utan å sende',
    en: 'Go back without sending',
  },
} satisfies Record<string, Text>;

/** The form by which one reports on a measure, for those in it and for the partnership on their behalf. */
export const reportPage: { get: PlacedPage; post: PlacedFormPage } = {
  get: async (request) => {
    const found = await wanted(request);
    if (found === null) return notFound;
    if (!found.may) return forbidden;
    const lead = found.measure.participants.find(({ role }) => role === 'lead');
    const typed = { day: request.today, onBehalfOf: lead?.actorId ?? '' };
    return drawn(request, found.measure, { typed, faults: [] });
  },
  post: async (request) => {
    const { lang, place, form, today } = request;
    const found = await wanted(request);
    if (found === null) return notFound;
    const { measure } = found;
    const draft = readReport(form, { measureId: measure.id, today, lang });
    const { typed } = form;
    if (!draft.ok) return drawn(request, measure, { typed, ...draft.back });
    const outcome = await request.act(reportProgress, draft.value);
    if (outcome.ok)
      return redirect(`${measurePath(lang, place.slug, measure)}#framdrift`, reportProgress);
    return drawn(request, measure, { typed, ...refusedReport(outcome.refused, lang) });
  },
};

async function wanted(request: PlacedRequest) {
  const short = shortIn(request.params.measure);
  const { place, viewer } = request;
  if (short === null) return null;
  return request.read(async (tx) => {
    const measure = await measureByShort(tx, place.id, short);
    return measure && { measure, may: await reportsFor(tx, place.id, viewer, measure) };
  });
}

function drawn(
  request: PlacedRequest,
  measure: Reportable,
  { typed, faults, status }: { typed: Typed; faults: readonly Fault[]; status?: 403 | 409 | 422 },
): View {
  const { lang, place, today, viewer } = request;
  const { edition } = measure;
  const href = measurePath(lang, place.slug, measure);
  const own = isOwn({ actor: viewer });
  const error = (name: string) => faults.find(({ field }) => field === name)?.message;
  return {
    title: texts.title[lang],
    stage: { stage: 'follow-up' },
    crumbs: [{ label: withRef(measure), href, ...ofLang(edition.lang, lang) }],
    elements: ['unsaved-changes', 'ds-field'],
    unlisted: true,
    keep: false,
    status,
    body: (
      <>
        <PageTitle
          title={texts.title[lang]}
          lead={withRef(measure)}
          contentLang={edition.lang === lang ? undefined : edition.lang}
        />
        <Last lang={lang} report={measure.newest} />
        <ErrorSummary lang={lang} faults={faults} />
        <Form action={reportPath(lang, place.slug, measure)} returned={status !== undefined}>
          <ReportFields
            lang={lang}
            typed={typed}
            faults={faults}
            contentLang={edition.lang}
            today={today}
            mayCorrect={measure.newest !== null}
          />
          {own && (
            <Field
              lang={lang}
              name="onBehalfOf"
              label={fieldTexts.onBehalfOf.label[lang]}
              hint={fieldTexts.onBehalfOf.hint[lang]}
              value={typed.onBehalfOf ?? ''}
              error={error('onBehalfOf')}
              required
              options={[
                { value: '', label: partnershipItself.alone[lang] },
                ...measure.participants.map(({ actorId, name }) => ({
                  value: actorId,
                  label: name,
                })),
              ]}
            />
          )}
          <Field
            lang={lang}
            name="day"
            label={fieldTexts.day.label[lang]}
            value={typed.day ?? ''}
            error={error('day')}
            kind="date"
            required
            sparse
          />
          <SendOrLeave send={texts.send[lang]} leave={texts.leave[lang]} href={href} />
        </Form>
      </>
    ),
  };
}
