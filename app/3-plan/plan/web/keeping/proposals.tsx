import { proposalPath } from '#3-plan/plan/core/keeping/paths.ts';
import { planPath } from '#3-plan/plan/core/paths.ts';
import type { EditionKey } from '#3-plan/plan/data/in-edition.ts';
import {
  allProposals,
  openProposals,
  type ProposalRow,
} from '#3-plan/plan/data/keeping/proposals.ts';
import { partIn } from '#3-plan/plan/data/keeping/speaks-for.ts';
import type { Lang } from '#base/text.ts';
import { isInside } from '#platform/acts/actor.ts';
import type { Tx } from '#platform/database/transactions.ts';
import type { PlacedPage, PlacedRequest } from '#platform/http/page.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { EntryList } from '#ui/entry-list.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Section } from '#ui/section.tsx';
import { proposedBy, stateOf, titleOf } from './proposal.tsx';
import { proposalStateNames, proposalTexts as texts } from './proposal-texts.ts';

/** All that partners have proposed for the plan. For those inside. */
export const proposalsPage: PlacedPage = async (request) => {
  const { lang, place } = request;
  const rows = await request.read((tx) => allProposals(tx, place.id));
  return {
    title: texts.list[lang],
    stage: { stage: 'plan' },
    crumbs: [{ label: texts.toPlan[lang], href: planPath(lang, place.slug) }],
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

/** What waits for an answer about one measure, and whether the one who looks takes part in it. */
export type Proposing = {
  waiting: ProposalRow[];
  takesPart: boolean;
  /** Organisations that take part, which one belongs to and does not act for now. */
  couldActFor: string[];
};

/** What proposals there are and may be about a measure, on its own page. Nothing for visitors. */
export async function proposingIn(
  { viewer, me }: PlacedRequest,
  tx: Tx,
  edition: EditionKey,
  measureId: string,
): Promise<Proposing> {
  if (!isInside(viewer)) return { waiting: [], takesPart: false, couldActFor: [] };
  const { takesPart } = await partIn(tx, edition, measureId, viewer);
  const couldActFor: string[] = [];
  for (const membership of takesPart ? [] : (me?.memberships ?? [])) {
    const part = await partIn(tx, edition, measureId, { membership });
    if (part.takesPart && membership.organisation) couldActFor.push(membership.organisation);
  }
  const waiting = await openProposals(tx, edition.partnershipId, measureId);
  return { waiting, takesPart, couldActFor };
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
