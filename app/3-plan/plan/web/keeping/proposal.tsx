import { shortIn } from '#0-partnership/members/core/paths.ts';
import { isOpen } from '#3-plan/plan/core/edition.ts';
import { proposalPath, proposalsPath } from '#3-plan/plan/core/keeping/paths.ts';
import { type ProposalState, proposedOver } from '#3-plan/plan/core/keeping/proposal.ts';
import { measurePath } from '#3-plan/plan/core/paths.ts';
import type { Worded } from '#3-plan/plan/core/reword.ts';
import {
  acceptProposal,
  declineProposal,
  withdrawProposal,
} from '#3-plan/plan/data/keeping/answer-proposal.ts';
import { type ProposalRow, proposalAt } from '#3-plan/plan/data/keeping/proposals.ts';
import { keepers } from '#3-plan/plan/data/keeping/propose.ts';
import { partIn } from '#3-plan/plan/data/keeping/speaks-for.ts';
import { type MeasureView, measureView } from '#3-plan/plan/data/measure-view.ts';
import { differingWords, wordingOf } from '#3-plan/plan/web/reword-form.tsx';
import { otherLang, subtitleOf } from '#3-plan/plan/web/shown.ts';
import { formatDay } from '#base/format.ts';
import { fill, type Lang } from '#base/text.ts';
import { allows } from '#platform/acts/actor.ts';
import { dayInNorway } from '#platform/clock.ts';
import { notFound, type PlacedPage, type PlacedRequest } from '#platform/http/page.ts';
import { Actions, LinkButton } from '#ui/button.tsx';
import { DefinitionList } from '#ui/definition-list.tsx';
import { Diff } from '#ui/diff.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Section } from '#ui/section.tsx';
import type { Around } from './form-page.tsx';
import { proposalStateNames, proposalTexts as texts } from './proposal-texts.ts';

export type FoundProposal = Around & {
  row: ProposalRow;
  /** The measure as it is now; null for a new one, and one that ended. */
  view: MeasureView | null;
  /** Whether the one who looks may answer: keeps the plan, or speaks for the lead. */
  answers: boolean;
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
    const part = measureId && (await partIn(tx, row.edition, measureId, request.viewer));
    const answers = allows(keepers, request.viewer) || (part ? part.leads : false);
    const back = proposalPath(lang, place.slug, id);
    return {
      ...{ row, view: view || null, edition: row.edition, back, answers },
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
  const kind = proposal.before === null ? texts.newMeasure : texts.change;
  return `${kind[lang]}: ${title ?? proposal.wording.title}`;
}

/** The state one is told: what nobody answered before the plan was closed is overtaken. */
export function stateOf({ proposal, edition }: ProposalRow): ProposalState {
  return proposal.state === 'open' && !isOpen(edition.state) ? 'overtaken' : proposal.state;
}

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
  const open = stateOf(row) === 'open';
  return {
    title: titleOf(row, lang),
    stage: { stage: 'plan' },
    ...{ subtitle: found.subtitle, crumbs: found.crumbs, unlisted: true, keep: false },
    body: (
      <>
        <PageTitle title={titleOf(row, lang)} lead={proposalStateNames[stateOf(row)][lang]} />
        <DefinitionList
          items={[
            { term: texts.from[lang], detail: proposedBy(row, lang) },
            { term: texts.why[lang], detail: proposal.why },
            { term: texts.answer[lang], detail: proposal.answer },
          ]}
        />
        <Proposed lang={lang} found={found} />
        <Actions>
          {open && found.answers && allows(acceptProposal, viewer) && (
            <LinkButton href={step('godta')}>{texts.accept[lang]}</LinkButton>
          )}
          {open && found.answers && allows(declineProposal, viewer) && (
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

function measureOf({ wording, edition }: MeasureView, { lang, place }: PlacedRequest): string {
  const measure = { id: wording.measureId, title: wording.title };
  return measurePath(lang, place.slug, measure, edition.slug);
}

/** What the plan says now beside what is proposed, of the fields that would be another. */
export function Proposed({
  lang,
  found: { row, view, edition },
}: {
  lang: Lang;
  found: FoundProposal;
}) {
  const { proposal } = row;
  const now: Worded | null = view && { ...wordingOf(view.wording), steps: view.steps };
  // Once it is answered, what it was written over tells more than what has become of it since.
  const over = proposal.state === 'open' ? now : proposal.before;
  const proposed = over === null ? proposal.wording : proposedOver(over, proposal);
  return (
    <Section title={texts.differs[lang]} id="foreslatt">
      <Diff
        lang={lang}
        contentLang={otherLang(edition.lang, lang)}
        before={(proposal.state === 'open' ? texts.now : texts.earlier)[lang]}
        after={texts.proposed[lang]}
        fields={differingWords(asText(over ?? nothing), asText(proposed), lang)}
      />
    </Section>
  );
}

const nothing: Worded = {
  ...{ title: '', challenge: null, description: null, steps: [], effect: null },
  ...{ from: null, to: null },
};

/** In the order of the form. */
function asText({ title, challenge, description, steps, effect, from, to }: Worded) {
  return { title, challenge, description, steps: steps.join('\n'), effect, from, to };
}
