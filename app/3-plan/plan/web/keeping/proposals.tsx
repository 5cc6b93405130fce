import { proposalPath, proposalsPath } from '#3-plan/plan/core/keeping/paths.ts';
import {
  allProposals,
  openProposals,
  type ProposalRow,
} from '#3-plan/plan/data/keeping/proposals.ts';
import type { Lang } from '#base/text.ts';
import { isInside } from '#platform/acts/actor.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { type PlacedPage, type PlacedRequest, turnedAway } from '#platform/http/page.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { EntryList } from '#ui/entry-list.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Section } from '#ui/section.tsx';
import { proposedBy, stateOf, titleOf } from './proposal.tsx';
import { proposalStateNames, proposalTexts as texts } from './proposal-texts.ts';

/** All that partners have proposed for the plan. For those inside. */
export const proposalsPage: PlacedPage = async (request) => {
  const { lang, place, viewer } = request;
  if (!isInside(viewer)) return turnedAway(request, proposalsPath(lang, place.slug));
  const rows = await request.read((tx) => allProposals(tx, place.id));
  return {
    title: texts.list[lang],
    stage: { stage: 'plan' },
    ...{ unlisted: true, keep: false },
    body: (
      <>
        <PageTitle title={texts.list[lang]} lead={texts.listLead[lang]} />
        {rows.length === 0 ? (
          <EmptyState title={texts.none[lang]}>{texts.noneText[lang]}</EmptyState>
        ) : (
          <EntryList level={2} entries={rows.map((row) => entryOf(row, lang, place.slug))} />
        )}
      </>
    ),
  };
};

function entryOf(row: ProposalRow, lang: Lang, slug: string) {
  return {
    title: titleOf(row, lang),
    href: proposalPath(lang, slug, row.proposal.id),
    over: proposalStateNames[stateOf(row)][lang],
    facts: [proposedBy(row, lang), row.proposal.why],
  };
}

/** What waits for an answer about one measure, on its own page. Nothing for visitors. */
export async function waitingFor(
  { viewer, place }: PlacedRequest,
  tx: Tx,
  measureId: string,
): Promise<ProposalRow[]> {
  return isInside(viewer) ? openProposals(tx, place.id, measureId) : [];
}

export function Waiting({
  lang,
  slug,
  rows,
}: {
  lang: Lang;
  slug: string;
  rows: readonly ProposalRow[];
}) {
  if (rows.length === 0) return null;
  return (
    <Section title={texts.list[lang]} id="forslag">
      <EntryList level={3} entries={rows.map((row) => entryOf(row, lang, slug))} />
    </Section>
  );
}
