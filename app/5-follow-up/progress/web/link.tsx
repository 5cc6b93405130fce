import { measurePath } from '#3-plan/plan/core/paths.ts';
import { linkPath } from '#5-follow-up/progress/core/paths.ts';
import {
  type LinkClosed,
  linkActor,
  type OpenLink,
  openLink,
  reportByLink,
} from '#5-follow-up/progress/data/report-by-link.ts';
import { formatDay } from '#base/format.ts';
import { fill, type Text } from '#base/text.ts';
import { act, type Ground } from '#platform/acts/act.ts';
import { inPartnership } from '#platform/database/transactions.ts';
import {
  notFound,
  type PlacedFormPage,
  type PlacedPage,
  type PlacedRequest,
  redirect,
  type Turn,
  type View,
} from '#platform/http/page.ts';
import { countedAs, secondsLeft, withinLimitInStorm } from '#platform/sessions/rate-limit.ts';
import { hashOf } from '#platform/sessions/sessions.ts';
import { Alert } from '#ui/alert.tsx';
import { Actions, Button } from '#ui/button.tsx';
import { ErrorSummary, type Fault } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Last } from './last-report.tsx';
import { ReportFields, readReport, refusedReport, type Typed } from './report-fields.tsx';
import { refusalSentences } from './report-texts.ts';
import { withRef } from './shown.ts';

const texts = {
  title: { nb: 'Hvordan går det?', nn: 'Korleis går det?', en: 'How is it going?' },
  over: { nb: 'Rapport for {name}', nn: 'Rapport for {name}', en: 'Report for {name}' },
  send: { nb: 'Send', nn: 'Send', en: 'Send' },
  until: {
    nb: 'Lenken virker til og med {day}. Fram til da kan du rette det du har meldt.',
    nn: 'Lenkja verkar til og med {day}. Fram til då kan du rette det du har meldt.',
    en: 'The link works up to and including {day}. Until then you can correct what you reported.',
  },
  thanks: { nb: 'Takk, det er meldt', nn: 'Takk, det er meldt', en: 'Thank you, it is reported' },
  counts: {
    nb: 'Rapporten gjelder fra nå av. Er noe feil, retter du det her og sender på nytt.',
    nn: 'Rapporten gjeld frå no av. Er noko feil, rettar du det her og sender på nytt.',
    en: 'The report counts from now on. If something is wrong, correct it here and send it again.',
  },
  waits: {
    nb: 'Den som leder tiltaket, eller partnerskapet, ser på rapporten før alle kan lese den. Er noe feil, retter du det her og sender på nytt.',
    nn: 'Den som leier tiltaket, eller partnarskapet, ser på rapporten før alle kan lese han. Er noko feil, rettar du det her og sender på nytt.',
    en: 'The one who leads the measure, or the partnership, looks at the report before everyone can read it. If something is wrong, correct it here and send it again.',
  },
  see: {
    nb: 'Se det på siden til tiltaket',
    nn: 'Sjå det på sida til tiltaket',
    en: 'See it on the page of the measure',
  },
  closed: {
    nb: 'Lenken kan ikke brukes',
    nn: 'Lenkja kan ikkje brukast',
    en: 'The link cannot be used',
  },
} satisfies Record<string, Text>;

/** So often an hour a link takes a report, and one network asks for links. */
const limits = { reports: 20, asked: 300 };
const hour = 3_600;

/** What a link in a letter opens: one measure's report, without an account. Nobody on the way keeps the page. */
export function linkPage(ground: Ground): { get: PlacedPage; post: PlacedFormPage } {
  const open = (request: PlacedRequest) =>
    inPartnership(ground.pool, { partnershipId: request.place.id, member: true }, (tx) =>
      openLink(tx, request.place.id, request.params.token ?? '', request.today),
    );
  const within = (key: string, most: number, { now }: PlacedRequest) =>
    withinLimitInStorm(ground.pool, { key: `report-link ${key}`, most, seconds: hour }, now);
  return {
    get: async (request) => {
      if (!(await within(countedAs(request.network()), limits.asked, request)))
        return tooMany(request);
      const opened = await open(request);
      if (opened === 'no-such-link') return notFound;
      if (typeof opened === 'string') return closed(request, opened);
      const thanks = request.query.has('takk') && opened.last !== null;
      return drawn(request, opened, { typed: typedFrom(opened), faults: [], thanks });
    },
    post: async (request) => {
      const { lang, place, form, today, params } = request;
      const token = params.token ?? '';
      // By network first: each new guess would else be counted anew.
      if (!(await within(countedAs(request.network()), limits.asked, request)))
        return tooMany(request);
      const opened = await open(request);
      if (opened === 'no-such-link') return notFound;
      if (typeof opened === 'string') return closed(request, opened);
      if (!(await within(hashOf(token), limits.reports, request))) return tooMany(request);
      const { typed } = form;
      const report = readReport(form, { measureId: opened.measure.id, today, lang });
      if (!report.ok) return drawn(request, opened, { typed, ...report.back });
      const actor = linkActor(opened);
      const where = { partnershipId: place.id, actor, token: form.token };
      const outcome = await act(ground, where, reportByLink, { token, report: report.value });
      if (outcome.ok) return redirect(`${linkPath(lang, place.slug, token)}?takk`);
      const { faults } = refusedReport(outcome.refused, lang);
      return drawn(request, opened, { typed, faults, status: 409 });
    },
  };
}

function tooMany({ now }: PlacedRequest): Turn {
  return { turn: 'error', status: 429, wait: secondsLeft(hour, now) };
}

/** What one reported by the link stands in the form to be corrected. */
function typedFrom({ last }: OpenLink): Typed {
  if (last === null) return {};
  return {
    state: last.state,
    sentence: last.sentence,
    nextStep: last.nextStep ?? '',
    nextDay: last.nextDay ?? '',
    percent: last.percent === null ? '' : String(last.percent),
    spent: last.spent === null ? '' : krone(last.spent),
    ...(last.spentYear !== null && { spentYear: String(last.spentYear) }),
  };
}

function krone(ore: bigint): string {
  const rest = ore % 100n;
  return `${ore / 100n}${rest === 0n ? '' : `,${String(rest).padStart(2, '0')}`}`;
}

/** What all of it shares: found by nobody, kept by nobody. */
function head(title: string): Omit<View, 'body'> {
  return { title, stage: { stage: 'follow-up' }, unlisted: true, keep: false, secret: true };
}

function closed({ lang }: PlacedRequest, why: LinkClosed): View {
  return {
    ...head(texts.closed[lang]),
    body: <PageTitle title={texts.closed[lang]} lead={refusalSentences[why][lang]} />,
  };
}

function drawn(
  request: PlacedRequest,
  opened: OpenLink,
  shown: { typed: Typed; faults: readonly Fault[]; status?: 409 | 422; thanks?: boolean },
): View {
  const { lang, place, today, params } = request;
  const { measure, link, organisation, last } = opened;
  const { edition } = measure;
  const counts = last?.acceptedAt !== null;
  return {
    ...head(texts.title[lang]),
    elements: ['unsaved-changes', 'ds-field'],
    status: shown.status,
    body: (
      <>
        <PageTitle
          title={withRef(measure)}
          over={fill(texts.over, lang, { name: organisation })}
          contentLang={edition.lang === lang ? undefined : edition.lang}
        />
        {shown.thanks && (
          <Alert lang={lang} tone="success" title={texts.thanks[lang]} live>
            <p>{(counts ? texts.counts : texts.waits)[lang]}</p>
            {counts && edition.published && (
              <p>
                <a href={measurePath(lang, place.slug, measure)}>{texts.see[lang]}</a>
              </p>
            )}
          </Alert>
        )}
        {!shown.thanks && <Last lang={lang} report={measure.newest} />}
        <ErrorSummary lang={lang} faults={shown.faults} />
        <Form
          action={linkPath(lang, place.slug, params.token ?? '')}
          returned={shown.status !== undefined}
        >
          <ReportFields
            lang={lang}
            typed={shown.typed}
            faults={shown.faults}
            contentLang={edition.lang}
            today={today}
            mayCorrect={measure.newest !== null && last === null}
            mayWithdraw={last !== null && last.id === measure.newest?.id}
          />
          <p class="small">{fill(texts.until, lang, { day: formatDay(link.endsOn, lang) })}</p>
          <Actions>
            <Button>{texts.send[lang]}</Button>
          </Actions>
        </Form>
      </>
    ),
  };
}
