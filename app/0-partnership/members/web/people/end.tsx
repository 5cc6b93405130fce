import { homePath } from '#0-partnership/members/core/paths.ts';
import { colleaguesOf } from '#0-partnership/members/core/people/hand-over.ts';
import {
  endMemberPath,
  handOverPath,
  membersPath,
} from '#0-partnership/members/core/people/paths.ts';
import { deactivateMember, handOver } from '#0-partnership/members/data/people/end-member.ts';
import { sendInvitationAgain } from '#0-partnership/members/data/people/send-invitation-again.ts';
import { fill } from '#base/text.ts';
import {
  notFound,
  type PlacedFormPage,
  type PlacedPage,
  type PlacedRequest,
  redirect,
  type View,
} from '#platform/http/page.ts';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Field } from '#ui/field.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { RadioGroup } from '#ui/radio-group.tsx';
import { MemberForm, memberHead, shownFaults } from './member-form.tsx';
import { type Asked, memberAsked } from './one-member.ts';
import { texts } from './place-texts.ts';
import type { MemberFault } from './refusal-texts.ts';
import { calledBy, ruled } from './rows.ts';

/** Where a membership is ended, or an invitation withdrawn. */
export const endPage: { get: PlacedPage; post: PlacedFormPage } = {
  get: async (request) => {
    const asked = await memberAsked(request);
    return asked ? endView(request, asked, []) : notFound;
  },
  post: async (request) => {
    const { lang, place, form } = request;
    const asked = await memberAsked(request);
    if (!asked) return notFound;
    const why = (form.typed.why ?? '').slice(0, 400);
    const ended = await request.act(deactivateMember, { id: asked.row.id, why });
    if (!ended.ok) return endView(request, asked, ended.refused, why);
    const waited = asked.row.standing !== 'active';
    return redirect(membersPath(lang, place.slug), waited ? 'uninvited' : deactivateMember);
  },
};

function endView(
  request: PlacedRequest,
  { row, who }: Asked,
  faults: readonly MemberFault[],
  why = '',
): View {
  const { lang, place } = request;
  const waits = row.standing !== 'active';
  const title = fill(waits ? texts.withdrawTitle : texts.endTitle, lang, { who });
  return {
    ...memberHead(request, title, faults),
    body: (
      <>
        <PageTitle
          title={title}
          lead={fill(waits ? texts.withdrawLead : texts.endLead, lang, { who, name: place.name })}
        />
        <ErrorSummary lang={lang} faults={shownFaults(lang, faults)} />
        <MemberForm
          request={request}
          action={endMemberPath(lang, place.slug, row.id)}
          button={(waits ? texts.withdraw : texts.end)[lang]}
          returned={faults.length > 0}
          danger
        >
          <Why lang={lang} why={why} />
        </MemberForm>
      </>
    ),
  };
}

/** Where who leaves hands over to a colleague, or to those the organisation has left. */
export const handOverPage: { get: PlacedPage; post: PlacedFormPage } = {
  get: async (request) => {
    const asked = await memberAsked(request);
    return asked ? handOverView(request, asked, []) : notFound;
  },
  post: async (request) => {
    const { lang, place, form } = request;
    const asked = await memberAsked(request);
    if (!asked) return notFound;
    const { id } = asked.row;
    const why = (form.typed.why ?? '').slice(0, 400);
    // Only those who were offered: any other id is nobody's.
    const offered = asked.rows.some((row) => row.id === form.typed.to);
    if (form.typed.to !== '' && !offered) {
      return handOverView(request, asked, ['no-such-colleague'], why);
    }
    const over = await request.act(handOver, { id, to: form.typed.to || null, why });
    if (!over.ok) return handOverView(request, asked, over.refused, why);
    // Who has left sees the list no more.
    const own = asked.row.personId === request.viewer.personId;
    return redirect((own ? homePath : membersPath)(lang, place.slug), handOver);
  },
};

function handOverView(
  request: PlacedRequest,
  { row, rows, who }: Asked,
  faults: readonly MemberFault[],
  why = '',
): View {
  const { lang, place } = request;
  const title = fill(texts.overTitle, lang, { who });
  const can = new Set(colleaguesOf(rows.map(ruled), ruled(row)).map(({ id }) => id));
  const errors = shownFaults(lang, faults);
  return {
    ...memberHead(request, title, faults),
    body: (
      <>
        <PageTitle title={title} lead={fill(texts.overLead, lang, { who })} />
        <ErrorSummary lang={lang} faults={errors} />
        <MemberForm
          request={request}
          action={handOverPath(lang, place.slug, row.id)}
          button={texts.over[lang]}
          returned={faults.length > 0}
          danger
        >
          <RadioGroup
            name="to"
            legend={texts.to[lang]}
            error={errors.find(({ field }) => field === 'to')?.message}
            value={[...can][0] ?? ''}
            options={[
              ...rows
                .filter(({ id }) => can.has(id))
                .map((one) => ({ value: one.id, label: calledBy(one) ?? '' })),
              { value: '', label: texts.toOrganisation[lang] },
            ]}
          />
          <Why lang={lang} why={why} />
        </MemberForm>
      </>
    ),
  };
}

/** Sends an invitation once more; there is nothing to look at, so asked for as a page it leads to the list. */
export const againPage: { get: PlacedPage; post: PlacedFormPage } = {
  get: async ({ lang, place }) => redirect(membersPath(lang, place.slug)),
  post: async (request) => {
    const { lang, place, origin } = request;
    const asked = await memberAsked(request);
    if (!asked) return notFound;
    const sent = await request.act(sendInvitationAgain, { id: asked.row.id, site: origin });
    if (sent.ok) return redirect(membersPath(lang, place.slug), 'sent-again');
    return {
      ...memberHead(request, asked.who, sent.refused),
      body: (
        <>
          <PageTitle title={asked.who} />
          <ErrorSummary lang={lang} faults={shownFaults(lang, sent.refused)} />
        </>
      ),
    };
  },
};

function Why({ lang, why }: { lang: PlacedRequest['lang']; why: string }) {
  return (
    <Field lang={lang} name="why" label={texts.why[lang]} hint={texts.whyHint[lang]} value={why} />
  );
}
