import { reportsPath } from '#3-plan/plan/core/paths.ts';
import { publishReportPath, reportPath, writePath } from '#5-follow-up/reports/core/paths.ts';
import { publishReport } from '#5-follow-up/reports/data/publish-report.ts';
import {
  publishWithLessons,
  type ToPublish,
  toPublish,
} from '#5-follow-up/reports/data/publish-with-lessons.ts';
import { versionsOf } from '#5-follow-up/reports/data/reports.ts';
import { answeredIn, type Writing } from '#5-follow-up/reports/data/writing.ts';
import { fill } from '#base/text.ts';
import { type CameBack, refusedForm } from '#platform/http/came-back.ts';
import {
  notFound,
  type PlacedFormPage,
  type PlacedPage,
  type PlacedRequest,
  redirect,
  type View,
} from '#platform/http/page.ts';
import { typedRevision } from '#platform/http/typed-revision.ts';
import { SendOrLeave } from '#ui/button.tsx';
import { ErrorSummary, type Fault } from '#ui/error-summary.tsx';
import { Field } from '#ui/field.tsx';
import { Form } from '#ui/form.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { refusalSentences } from './refusal-texts.ts';
import { texts as pageTexts } from './texts.ts';
import { writingIn } from './write.tsx';
import { texts } from './write-texts.ts';

type Ready = Writing & { ready: ToPublish; again: boolean };
type Answer = { reason: string; faults?: readonly Fault[]; status?: CameBack['status'] };

/** Where a report is published, with what goes out with it. */
export const publishPage: { get: PlacedPage; post: PlacedFormPage } = {
  get: async (request) => {
    const found = await readyIn(request);
    return found ? publishView(request, found, { reason: '' }) : notFound;
  },

  post: async (request) => {
    const { lang, place, form, today } = request;
    const found = await readyIn(request);
    if (!found) return notFound;
    const { reason = '' } = form.typed;
    const outcome = await request.actOnce((perform) =>
      publishWithLessons(perform, found.ready, {
        reason: reason.trim().slice(0, 2_000),
        revision: typedRevision(form.typed),
        thisYear: Number(today.slice(0, 4)),
      }),
    );
    if (outcome.ok) return redirect(reportPath(lang, place.slug, found.report), publishReport);
    const back = refusedForm(lang, outcome.refused, refusalSentences, {
      'reason-is-missing': 'reason',
    });
    return publishView(request, found, { reason, ...back });
  },
};

async function readyIn(request: PlacedRequest): Promise<Ready | null> {
  const { place, read } = request;
  const found = await writingIn(request);
  if (!found) return null;
  return read(async (tx) => ({
    ...found,
    ready: await toPublish(tx, found.report, place.name),
    again: (await versionsOf(tx, found.report)).length > 0,
  }));
}

function publishView(request: PlacedRequest, found: Ready, answer: Answer): View {
  const { lang, place } = request;
  const { report, again } = found;
  const { faults = [], status } = answer;
  return {
    title: texts.publish[lang],
    stage: { stage: 'follow-up' },
    crumbs: [
      { label: pageTexts.title[lang], href: reportsPath(lang, place.slug) },
      { label: report.title, href: writePath(lang, place.slug, report) },
    ],
    unlisted: true,
    keep: false,
    status,
    body: (
      <>
        <PageTitle title={texts.publish[lang]} over={report.title} lead={texts.publishLead[lang]} />
        <ErrorSummary lang={lang} faults={faults} />
        <Told request={request} found={found} />
        <Form action={publishReportPath(lang, place.slug, report)}>
          <input type="hidden" name="revision" value={report.revision} />
          {again && (
            <Field
              lang={lang}
              name="reason"
              label={texts.reason[lang]}
              value={answer.reason}
              rows={3}
              contentLang={report.lang}
              error={faults.find(({ field }) => field === 'reason')?.message}
              required
            />
          )}
          <SendOrLeave
            send={texts.publish[lang]}
            leave={texts.leave[lang]}
            href={writePath(lang, place.slug, report)}
          />
        </Form>
      </>
    ),
  };
}

/** What one should know before: what is not answered, and the lessons that go out too. */
function Told({
  request: { lang },
  found: { report, sections, ready },
}: {
  request: PlacedRequest;
  found: Ready;
}) {
  const counts = sections.map((section) => answeredIn(section, report.questions));
  const unanswered = counts.reduce((all, one) => all + one.all - one.answered, 0);
  return (
    <>
      {unanswered > 0 && <p>{fill(texts.unanswered, lang, { n: unanswered })}</p>}
      {ready.lessons.length > 0 && (
        <>
          <p>{texts.lessonsToo[lang]}</p>
          <ul lang={report.lang === lang ? undefined : report.lang}>
            {ready.lessons.map(({ key, lesson }) => (
              <li key={key}>{lesson.title}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
