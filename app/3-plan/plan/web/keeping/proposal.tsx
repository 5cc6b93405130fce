import { shortIn } from '#0-partnership/members/core/paths.ts';
import { isOpen } from '#3-plan/plan/core/edition.ts';
import type { MoneyOf } from '#3-plan/plan/core/keeping/money.ts';
import { proposalPath, proposalsPath } from '#3-plan/plan/core/keeping/paths.ts';
import { answerRefusals, type ProposalState } from '#3-plan/plan/core/keeping/proposal.ts';
import { measurePath } from '#3-plan/plan/core/paths.ts';
import {
  acceptProposal,
  answeringAs,
  declineProposal,
  withdrawProposal,
} from '#3-plan/plan/data/keeping/answer-proposal.ts';
import { moneyOf } from '#3-plan/plan/data/keeping/money-of.ts';
import { type ProposalRow, proposalAt } from '#3-plan/plan/data/keeping/proposals.ts';
import { type MeasureView, measureView } from '#3-plan/plan/data/measure-view.ts';
import { subtitleOf } from '#3-plan/plan/web/shown.ts';
import { formatDay } from '#base/format.ts';
import { fill, type Lang } from '#base/text.ts';
import { allows } from '#platform/acts/actor.ts';
import { dayInNorway } from '#platform/clock.ts';
import { notFound, type PlacedPage, type PlacedRequest } from '#platform/http/page.ts';
import { Actions, LinkButton } from '#ui/button.tsx';
import { DefinitionList } from '#ui/definition-list.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Tag, type TagShape } from '#ui/tag.tsx';
import type { Around } from './form-page.tsx';
import { proposalStateNames, proposalTexts as texts } from './proposal-texts.ts';
import { Proposed } from './proposed.tsx';

export type FoundProposal = Around & {
  row: ProposalRow;
  /** The measure as it is now; null for a new one, and one that ended. */
  view: MeasureView | null;
  /** What the measure is planned to cost now, where money is proposed for it. */
  money: MoneyOf | null;
  /** What the one who looks may answer: keeps the plan, or speaks for the lead. */
  accepts: boolean;
  declines: boolean;
  /** It comes from them or their own organisation, so that another is to accept it. */
  isOwn: boolean;
};

/** The proposal an address names, with the measure as the same edition words it now. */
export async function proposalIn(
  request: PlacedRequest,
  step?: 'godta' | 'avsla' | 'trekk',
): Promise<FoundProposal | null> {
  const { lang, place } = request;
  const short = shortIn(request.params.proposal);
  if (short === null) return null;
  return request.read(async (tx) => {
    const row = await proposalAt(tx, place.id, short);
    if (row === null) return null;
    const { measureId, id } = row.proposal;
    const view =
      measureId && (await measureView(tx, place.id, measureId.slice(-10), row.edition.slug));
    const of = measureId && row.proposal.money ? { kind: 'measure' as const, id: measureId } : null;
    const money = of && (await moneyOf(tx, row.edition, of));
    const answering = await answeringAs(tx, row.edition, row.proposal, request.viewer);
    const refusals = (how: 'accept' | 'decline') =>
      answerRefusals(row.edition, row.proposal, answering, how);
    const back = proposalPath(lang, place.slug, id);
    return {
      ...{ row, view: view || null, edition: row.edition, back, money },
      accepts: refusals('accept').length === 0,
      declines: refusals('decline').length === 0,
      isOwn: refusals('accept').includes('own-proposal'),
      revision: view ? view.wording.revision : null,
      subtitle: subtitleOf(row, lang),
      crumbs: [
        { label: texts.list[lang], href: proposalsPath(lang, place.slug) },
        ...(step ? [{ label: titleOf(row, lang), href: back }] : []),
      ],
      path: proposalPath(lang, place.slug, id, step),
    };
  });
}

/** What a proposal is called: by the measure it is about, or the one it proposes. */
export function titleOf({ proposal, title }: ProposalRow, lang: Lang): string {
  const { wording, before } = proposal;
  if (wording === null) return [texts.moneyChange[lang], title].filter(Boolean).join(': ');
  const kind = before === null ? texts.newMeasure : texts.change;
  return `${kind[lang]}: ${title ?? wording.title}`;
}

/** The state one is told: what nobody answered before the plan was closed is overtaken. */
export function stateOf({ proposal, edition }: ProposalRow): ProposalState {
  return proposal.state === 'open' && !isOpen(edition.state) ? 'overtaken' : proposal.state;
}

const stateShapes: Record<ProposalState, TagShape> = {
  open: 'ongoing',
  accepted: 'adopted',
  declined: 'ended',
  withdrawn: 'ended',
  overtaken: 'ended',
};

/** Who proposed it and when, in few words. */
export function proposedBy({ proposal, by }: ProposalRow, lang: Lang): string {
  const day = formatDay(dayInNorway(proposal.at), lang);
  return fill(texts.by, lang, { who: by ?? texts.someone[lang], day });
}

/** One proposal: what it would change, why, and the ways to answer it. For those inside. */
export const proposalPage: PlacedPage = async (request) => {
  const { lang, viewer, place } = request;
  const found = await proposalIn(request);
  if (found === null) return notFound;
  const { row, view } = found;
  const { proposal } = row;
  const step = (way: 'godta' | 'avsla' | 'trekk') =>
    proposalPath(lang, place.slug, proposal.id, way);
  const own = proposal.by === viewer.name || proposal.byActorId === viewer.membership?.actorId;
  const state = stateOf(row);
  const open = state === 'open';
  return {
    title: titleOf(row, lang),
    stage: { stage: 'plan' },
    ...{ subtitle: found.subtitle, crumbs: found.crumbs, unlisted: true, keep: false },
    body: (
      <>
        <PageTitle
          title={titleOf(row, lang)}
          over={<Tag shape={stateShapes[state]}>{proposalStateNames[state][lang]}</Tag>}
          lead={state === 'overtaken' ? texts.overtaken[lang] : undefined}
        />
        <DefinitionList
          items={[
            { term: texts.from[lang], detail: proposedBy(row, lang) },
            { term: texts.why[lang], detail: proposal.why },
            {
              term: texts.answered[lang],
              detail: proposal.answeredAt && formatDay(dayInNorway(proposal.answeredAt), lang),
            },
            { term: texts.answer[lang], detail: proposal.answer },
          ]}
        />
        <Proposed lang={lang} found={found} />
        {open && !found.accepts && <p>{answeredBy(found, lang)}</p>}
        <Actions>
          {open && found.accepts && allows(acceptProposal, viewer) && (
            <LinkButton href={step('godta')}>{texts.accept[lang]}</LinkButton>
          )}
          {open && found.declines && !(found.isOwn && own) && allows(declineProposal, viewer) && (
            <LinkButton href={step('avsla')} weight="secondary">
              {texts.decline[lang]}
            </LinkButton>
          )}
          {open && own && allows(withdrawProposal, viewer) && (
            <LinkButton href={step('trekk')} weight="secondary">
              {texts.withdraw[lang]}
            </LinkButton>
          )}
          {view && (
            <LinkButton href={measureOf(view, request)} weight="tertiary">
              {texts.toMeasure[lang]}
            </LinkButton>
          )}
        </Actions>
      </>
    ),
  };
};

/** Who can answer, for one who cannot say yes: of a new measure there is no lead. */
function answeredBy({ row: { proposal }, isOwn }: FoundProposal, lang: Lang): string {
  const hasLead = proposal.measureId !== null;
  if (isOwn) return (hasLead ? texts.ownForLead : texts.ownForEditor)[lang];
  return (hasLead ? texts.forLead : texts.forEditor)[lang];
}

function measureOf({ wording, edition }: MeasureView, { lang, place }: PlacedRequest): string {
  const measure = { id: wording.measureId, title: wording.title };
  return measurePath(lang, place.slug, measure, edition.slug);
}
