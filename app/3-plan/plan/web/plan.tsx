import type { ComponentChildren } from 'preact';
import { keepSource } from '#3-plan/exchange/data/keep-source.ts';
import { type EditionState, isInForce } from '#3-plan/plan/core/edition.ts';
import { editionStateNames } from '#3-plan/plan/core/names.ts';
import { planDecidedPath, planPath } from '#3-plan/plan/core/paths.ts';
import type { Edition } from '#3-plan/plan/data/editions.ts';
import { type PlanPage, planWith } from '#3-plan/plan/data/plan-page.ts';
import { formatDay } from '#base/format.ts';
import type { Day } from '#base/period.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import { allows, isInside } from '#platform/acts/actor.ts';
import { notFound, type PlacedPage, type PlacedRequest, type View } from '#platform/http/page.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Tag } from '#ui/tag.tsx';
import type { Beside, Shown, Stands } from './beside.ts';
import { Downloads } from './downloads.tsx';
import { EditionNotice } from './edition-notice.tsx';
import { PlanGoals } from './goal-section.tsx';
import { PlanActions, proposalsWaiting } from './keeping/plan-actions.tsx';
import { noPlanView, PutIn } from './no-plan.tsx';
import { PlanContents } from './plan-contents.tsx';
import { Editions } from './plan-editions.tsx';
import { endsOf, PlanEnds } from './plan-ends.tsx';
import { editionIn, otherLang, stateShapes, subtitleOf } from './shown.ts';

const texts = {
  lead: {
    nb: '{goals} mål og {measures} tiltak.',
    nn: '{goals} mål og {measures} tiltak.',
    en: 'Goals: {goals}. Measures: {measures}.',
  },
  led: {
    nb: 'Alle tiltakene har en ansvarlig.',
    nn: 'Alle tiltaka har ein ansvarleg.',
    en: 'Someone is responsible for each of them.',
  },
  notLed: {
    nb: '{n} av tiltakene har ingen ansvarlig ennå.',
    nn: '{n} av tiltaka har ingen ansvarleg enno.',
    en: 'No one is responsible yet for {n} of the measures.',
  },
  consultation: {
    nb: 'På høring til {day}: se hva det gjelder, og hvor innspill sendes',
    nn: 'På høyring til {day}: sjå kva det gjeld, og kvar innspel skal sendast',
    en: 'On consultation until {day}: see what it is about, and where comments are sent',
  },
  closed: {
    nb: 'Høringen av planen: fristen for å svare var {day}',
    nn: 'Høyringa av planen: fristen for å svare var {day}',
    en: 'The consultation on the plan: the last day to answer was {day}',
  },
  draft: {
    nb: 'Neste steg for utkastet: send det på høring eller legg det fram',
    nn: 'Neste steg for utkastet: send det på høyring eller legg det fram',
    en: 'The next step for the draft: put it out for consultation or forward for decision',
  },
  decided: {
    nb: 'Slik behandles planen: hvert organ, og hva som er neste steg',
    nn: 'Slik blir planen handsama: kvart organ, og kva som er neste steg',
    en: 'How the plan is decided on: each body, and what is next',
  },
  next: {
    nb: 'Slik ble planen vedtatt, og neste utgave av den',
    nn: 'Slik vart planen vedteken, og neste utgåve av han',
    en: 'How the plan was adopted, and its next edition',
  },
  none: {
    nb: 'Planen har ingen tiltak ennå',
    nn: 'Planen har ingen tiltak enno',
    en: 'The plan has no measures yet',
  },
  noneText: {
    nb: 'Tiltak kommer hit når de er lagt inn i planen.',
    nn: 'Tiltak kjem hit når dei er lagde inn i planen.',
    en: 'Measures appear here when they have been added to the plan.',
  },
} satisfies Record<string, Text>;

/** What is to happen with a plan that is not agreed yet, told where one begins to read it. */
const waysOn: Partial<Record<EditionState, Text>> = {
  draft: texts.decided,
  'on-consultation': texts.decided,
  'put-forward': texts.decided,
};

/** The last day to answer while an edition is on consultation, as another room knows it; null when it does not. */
type LastDayOf = (request: PlacedRequest, edition: Edition) => Promise<Day | null>;

/** The whole plan, goal by goal, with its money and those who decide. */
export function planPageView<Asked, Newest>(
  { name, asks, shown }: Beside<Asked>,
  stands: Stands<Newest>,
  lastDayOf: LastDayOf,
): PlacedPage {
  const planOf = planWith(`${name}_${stands.name}`, asks, stands.asks);
  return async (request) => {
    const asked = editionIn(request);
    const plan = await request.ask((tx) => planOf(tx, request.place.id, asked));
    if (plan === null) return asked === null ? noPlanView(request) : notFound;
    const { part, link } = await shown(request, plan.edition, plan.beside);
    const goes = stands.shown(request, plan, plan.stands);
    const waiting = await proposalsWaiting(request, plan);
    const lastDay =
      plan.edition.state === 'on-consultation' ? await lastDayOf(request, plan.edition) : null;
    return drawn(request, asked, { ...plan, beside: part, link, goes, waiting, lastDay });
  };
}

function drawn(
  request: PlacedRequest,
  asked: string | null,
  plan: PlanPage &
    Pick<Shown, 'link'> & {
      beside: ComponentChildren;
      goes: ComponentChildren;
      waiting: number;
      lastDay: Day | null;
    },
): View {
  const { lang, place } = request;
  const { edition, measures, beside, goes } = plan;
  const contentLang = otherLang(edition.lang, lang);
  const lead = inBrief(plan, lang);
  const own = edition.state === 'draft' && isInside(request.viewer);
  // Only those inside lead an agreed plan on.
  const agreed = isInForce(edition.state) && isInside(request.viewer) ? texts.next : null;
  const wayOn = own ? texts.draft : (waysOn[edition.state] ?? agreed);
  const way = (plan.lastDay && lastDayTold(plan.lastDay, request)) ?? wayOn?.[lang];
  return {
    title: edition.title,
    description: lead,
    stage: { stage: 'plan', exact: asked === null },
    subtitle: subtitleOf(plan, lang),
    body: (
      <>
        <PageTitle
          title={edition.title}
          over={
            <Tag shape={stateShapes[edition.state]}>{editionStateNames[edition.state][lang]}</Tag>
          }
          lead={lead}
        />
        {way && (
          <p class="way-on">
            <a href={planDecidedPath(lang, place.slug, edition.slug)}>{way}</a>
          </p>
        )}
        <div class="ways">
          <Downloads request={request} what={{ of: 'plan' }} />
          {allows(keepSource, request.viewer) && (
            <PutIn lang={lang} slug={place.slug} weight="secondary" />
          )}
        </div>
        <PlanActions request={request} plan={plan} waiting={plan.waiting} more={plan.link} />
        <EditionNotice
          lang={lang}
          slug={place.slug}
          what="plan"
          shown={edition}
          current={plan.editions[0]}
          same={planPath(lang, place.slug)}
        />
        {plan.editions.length > 1 && <Editions lang={lang} slug={place.slug} plan={plan} />}
        <PlanContents
          lang={lang}
          goals={plan.goals}
          ends={endsOf(plan)}
          contentLang={contentLang}
        />
        {goes}
        {beside}
        {measures.length === 0 && (
          <EmptyState title={texts.none[lang]}>{texts.noneText[lang]}</EmptyState>
        )}
        <PlanGoals
          lang={lang}
          slug={place.slug}
          asked={asked}
          state={edition.state}
          plan={plan}
          contentLang={contentLang}
        />
        <PlanEnds request={request} asked={asked} plan={plan} contentLang={contentLang} />
      </>
    ),
  };
}

/** Until when the plan takes answers, or took them. */
function lastDayTold(last: Day, { lang, today }: PlacedRequest): string {
  return fill(last < today ? texts.closed : texts.consultation, lang, {
    day: formatDay(last, lang),
  });
}

/** How much there is, and whether someone does each of it. */
function inBrief({ goals, measures }: Pick<PlanPage, 'goals' | 'measures'>, lang: Lang): string {
  const many = fill(texts.lead, lang, {
    goals: goals.filter(({ kind }) => kind !== 'overall').length,
    measures: measures.length,
  });
  if (measures.length === 0) return many;
  const n = measures.filter(({ leads }) => leads.length === 0).length;
  return `${many} ${n === 0 ? texts.led[lang] : fill(texts.notLed, lang, { n })}`;
}
