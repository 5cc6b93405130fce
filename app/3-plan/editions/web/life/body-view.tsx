import { invitePath } from '#0-partnership/members/core/people/paths.ts';
import { inviteMember } from '#0-partnership/members/data/people/invite-member.ts';
import { isDone } from '#3-plan/editions/core/life/bodies.ts';
import { lifePath, placeBodyPath, stepPath } from '#3-plan/editions/core/life/paths.ts';
import type { SinceDecided } from '#3-plan/editions/data/life/body-difference.ts';
import { placeBody } from '#3-plan/editions/data/life/place-body.ts';
import { planApproval } from '#3-plan/editions/data/life/plan-approval.ts';
import { recordDecision } from '#3-plan/editions/data/life/record-decision.ts';
import { sendBack } from '#3-plan/editions/data/life/send-back.ts';
import type { BodyView } from '#3-plan/editions/data/life/view.ts';
import { isInForce } from '#3-plan/plan/core/edition.ts';
import { approvalOutcomeNames } from '#3-plan/plan/core/names.ts';
import { formatDay } from '#base/format.ts';
import { fill, type Lang } from '#base/text.ts';
import { allows, isInside } from '#platform/acts/actor.ts';
import type { PlacedRequest, View } from '#platform/http/page.ts';
import { Alert } from '#ui/alert.tsx';
import { Actions, LinkButton } from '#ui/button.tsx';
import { DefinitionList } from '#ui/definition-list.tsx';
import { ErrorSummary, type Fault } from '#ui/error-summary.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Prose } from '#ui/prose.tsx';
import { Section } from '#ui/section.tsx';
import { Tag } from '#ui/tag.tsx';
import { belongingTexts } from './belonging-texts.ts';
import { bodyTexts as texts } from './body-texts.ts';
import { CasePackLinks } from './case-pack-links.tsx';
import { ConfirmForm } from './confirm-form.tsx';
import { EarlierDecisions } from './earlier-decisions.tsx';
import { RecordForm } from './record-form.tsx';
import { RecordedList } from './recorded-list.tsx';
import { Since } from './since.tsx';
import { lifeTexts, standingWords } from './words.ts';

export type ShownBody = {
  view: BodyView;
  since: SinceDecided | null;
  typed: Readonly<Record<string, string>>;
  faults: readonly Fault[];
  status?: 403 | 409 | 422;
};

/** One body's part in deciding on an edition, and for those who speak for it the form that says what it decided. */
export function bodyPageView(request: PlacedRequest, shown: ShownBody): View {
  const { lang, place, viewer } = request;
  const { view, since, faults, status } = shown;
  const { body, edition, standing } = view;
  const description = fill(texts.description, lang, { body: body.name, plan: edition.title });
  const records = view.represents && allows(recordDecision, viewer);
  const canRecord =
    records && edition.state === 'put-forward' && view.approving.versions.length > 0;
  const newest = view.approving.versions.at(-1)?.number;
  const hasDecided = isDone(standing) || body.stands?.version === newest;
  return {
    title: body.name,
    description,
    stage: { stage: 'plan' },
    crumbs: [{ label: lifeTexts.title[lang], href: lifePath(lang, place.slug, edition.slug) }],
    keep: !canRecord,
    elements: canRecord ? ['unsaved-changes'] : [],
    status,
    body: (
      <>
        <PageTitle
          title={body.name}
          over={
            <Tag shape={standingWords[standing].shape}>{standingWords[standing].name[lang]}</Tag>
          }
          lead={description}
        />
        <ErrorSummary lang={lang} faults={faults} />
        <WhatItDecided lang={lang} view={view} />
        <EarlierDecisions lang={lang} view={view} />
        {!hasDecided && <NobodyRecords request={request} view={view} />}
        <Ways request={request} view={view} />
        {standing === 'wants-change' &&
          edition.state === 'put-forward' &&
          allows(sendBack, viewer) && (
            <Actions>
              <LinkButton href={stepPath(lang, place.slug, edition.slug, 'tilbake')}>
                {texts.takeBack[lang]}
              </LinkButton>
            </Actions>
          )}
        {since && (
          <Section title={fill(texts.since, lang, { from: since.from })} id="endret">
            <Since lang={lang} slug={place.slug} view={view} since={since} />
          </Section>
        )}
        <Section title={texts.pack[lang]} id="saksframlegg">
          <CasePackLinks lang={lang} slug={place.slug} view={view} />
        </Section>
        {records && <ConfirmForm request={request} view={view} />}
        {canRecord && (
          <Section title={texts.record[lang]} id="for-vedtak" tinted>
            {hasDecided && faults.length === 0 ? (
              <details>
                <summary>{texts.recordAgain[lang]}</summary>
                <RecordForm request={request} shown={shown} />
              </details>
            ) : (
              <RecordForm request={request} shown={shown} />
            )}
          </Section>
        )}
        {isInside(viewer) && view.decisions.length > 0 && (
          <Section title={texts.recorded[lang]} id="fort">
            <p class="small">{texts.recordedText[lang]}</p>
            <RecordedList request={request} view={view} />
          </Section>
        )}
      </>
    ),
  };
}

/** Who has put a plan forward is told when it goes no further: what the body decides cannot be recorded by anyone. */
function NobodyRecords({ request, view }: { request: PlacedRequest; view: BodyView }) {
  const { lang, place, viewer } = request;
  const { body, edition, someoneRecords } = view;
  if (someoneRecords || edition.state !== 'put-forward' || !allows(planApproval, viewer)) {
    return null;
  }
  return (
    <Alert lang={lang} tone="warning" title={texts.nobody[lang]}>
      <p>{fill(texts.nobodyText, lang, { body: body.name })}</p>
      {allows(inviteMember, viewer) && (
        <p>
          <a href={invitePath(lang, place.slug)}>{texts.invite[lang]}</a>
        </p>
      )}
    </Alert>
  );
}

/** What may be set right about a body that is asked: when it decides, and where it belongs. */
function Ways({ request, view }: { request: PlacedRequest; view: BodyView }) {
  const { lang, place, viewer } = request;
  const { body, edition } = view;
  const ahead = edition.state !== 'superseded' && !isInForce(edition.state);
  const moves = allows(planApproval, viewer) && ahead;
  const places = allows(placeBody, viewer) && (body.of === null || !hasSaid(body));
  if (!moves && !places) return null;
  const named = { id: body.bodyId, name: body.name };
  const organ = new URLSearchParams({ organ: body.name });
  return (
    <Actions>
      {moves && (
        <LinkButton
          weight="secondary"
          href={`${stepPath(lang, place.slug, edition.slug, 'organ')}?${organ}`}
        >
          {texts.move[lang]}
        </LinkButton>
      )}
      {places && (
        <LinkButton weight="secondary" href={placeBodyPath(lang, place.slug, named, edition.slug)}>
          {(body.of === null ? texts.place : texts.placeAnew)[lang]}
        </LinkButton>
      )}
    </Actions>
  );
}

/** Whether it has decided anything at all here, or a document says that it has. */
function hasSaid({ stands, told, earlier }: BodyView['body']): boolean {
  return stands !== null || told !== null || earlier.length > 0;
}

export function otherLang({ edition }: Pick<BodyView, 'edition'>, lang: Lang): Lang | undefined {
  return edition.lang === lang ? undefined : edition.lang;
}

function WhatItDecided({ lang, view }: { lang: Lang; view: BodyView }) {
  const { body, edition } = view;
  const { stands, told, planned, of } = body;
  const day = (value: string | null | undefined) => (value ? formatDay(value, lang) : null);
  return (
    <>
      <DefinitionList
        items={[
          {
            term: texts.of[lang],
            detail: of ? <span lang={edition.lang}>{of.name}</span> : belongingTexts.whole[lang],
          },
          { term: lifeTexts.planned[lang], detail: day(planned) },
          { term: lifeTexts.decided[lang], detail: day(stands?.decided ?? told?.decided) },
          {
            term: lifeTexts.outcome[lang],
            detail: stands && approvalOutcomeNames[stands.outcome][lang],
          },
          { term: lifeTexts.caseNumber[lang], detail: stands?.caseNumber },
          { term: lifeTexts.version[lang], detail: stands && String(stands.version) },
          {
            term: texts.note[lang],
            detail: stands?.note && (
              <Prose text={stands.note} contentLang={otherLang(view, lang)} />
            ),
          },
        ]}
      />
      {told && <Alert lang={lang} tone="info" title={texts.told[lang]} />}
    </>
  );
}
