import { shortOf } from '#0-partnership/members/core/paths.ts';
import { findingsFilePath } from '#3-plan/exchange/core/file-paths.ts';
import { downloadsOf } from '#3-plan/exchange/core/file-uses.ts';
import { findingsPlace } from '#3-plan/exchange/core/mending.ts';
import { findingsPath } from '#3-plan/exchange/core/paths.ts';
import { correctReading } from '#3-plan/exchange/data/correct-reading.ts';
import {
  type FindingsBeside,
  findingsBeside,
  type Released,
  releasedBeside,
} from '#3-plan/exchange/data/findings-beside.ts';
import { allFindings, isLeft, type OpenFinding } from '#3-plan/exchange/data/open-findings.ts';
import { releaseFindings, withdrawFindings } from '#3-plan/exchange/data/release-findings.ts';
import { isAhead } from '#3-plan/plan/core/edition.ts';
import { measurePath } from '#3-plan/plan/core/paths.ts';
import type { Edition } from '#3-plan/plan/data/editions.ts';
import { fill } from '#base/text.ts';
import { allows, isInside } from '#platform/acts/actor.ts';
import type { Tx } from '#platform/database/transactions.ts';
import type { PlacedRequest } from '#platform/http/page.ts';
import { DownloadMenu } from '#ui/download-menu.tsx';
import { Section } from '#ui/section.tsx';
import { FindingItems, Findings, type Thing } from './findings.tsx';
import { findingsLink, OpenFindings } from './open-findings.tsx';
import { openTexts } from './open-texts.ts';
import { pointing } from './pointing.ts';
import { texts } from './reading-texts.ts';
import { ReleasedWhen, ReleaseForm } from './release-form.tsx';
import { texts as releaseTexts } from './release-texts.ts';
import { texts as asideTexts } from './set-aside-texts.ts';

/**
 * What the checks notice beside an edition. As long as it has yet to be agreed, those inside see what is found in
 * its text as it stands, and below that what was found in the document it was read from; they choose whether
 * everyone sees the latter. Visitors see what was released, without the source.
 */
export const findingsBesidePlan = {
  name: 'plan_with_findings',
  asks: releasedBeside,
  shown: findingsShown,
};

async function findingsShown(
  request: PlacedRequest,
  edition: Edition,
  released: readonly Released[],
) {
  const inside = isInside(request.viewer);
  if (released.length === 0 && !inside) return { part: null, link: null };
  const ahead = inside && isAhead(edition.state);
  const [beside, all] = await request.read(async (tx) => {
    const found = await findingsBeside(tx, edition, inside, released);
    return [found, ahead ? await allFindings(tx, edition, found) : null] as const;
  });
  const noticed = beside !== null && beside.findings.length > 0 ? beside : null;
  if (all === null) {
    return { part: noticed && <Findings {...inDocument(request, edition, noticed)} />, link: null };
  }
  const open = all.filter(isLeft);
  if (all.length === 0 && noticed === null) return { part: null, link: null };
  return {
    part: <Ahead request={request} edition={edition} all={all} noticed={noticed} />,
    link: open.length === 0 ? null : findingsLink(request, open),
  };
}

function Ahead({
  request,
  edition,
  all,
  noticed,
}: {
  request: PlacedRequest;
  edition: Edition;
  all: readonly OpenFinding[];
  noticed: FindingsBeside | null;
}) {
  const { lang } = request;
  const open = all.filter(isLeft);
  const aside = all.filter((one) => !isLeft(one));
  const drawn = {
    ...{ request, edition },
    sourceHref: noticed ? sourceOf(request, noticed) : () => null,
  };
  return (
    <Section title={`${texts.findings[lang]} (${open.length})`} id="merknader">
      <p class="small">
        {openTexts[open.length > 0 ? 'about' : aside.length > 0 ? 'noMore' : 'none'][lang]}
      </p>
      <OpenFindings {...drawn} findings={open} />
      {aside.length > 0 && (
        <details class="finding-document">
          <summary>{fill(asideTexts.aside, lang, { n: aside.length })}</summary>
          <OpenFindings {...drawn} findings={aside} />
        </details>
      )}
      {noticed && (
        <details class="finding-document">
          <summary>{`${openTexts.document[lang]} (${noticed.findings.length})`}</summary>
          <FindingItems {...inDocument(request, edition, noticed)} />
        </details>
      )}
    </Section>
  );
}

/** What was noticed in the document an edition was read from, as it is shown. */
function inDocument(request: PlacedRequest, edition: Edition, beside: FindingsBeside) {
  const { lang, place, viewer } = request;
  const asked = request.query.get('utgave');
  const may = allows(beside.release ? withdrawFindings : releaseFindings, viewer);
  const to = beside.release ? 'skjul' : 'vis';
  return {
    lang,
    findings: beside.findings,
    sourceHref: sourceOf(request, beside),
    things: thingsOf(request, beside, asked),
    contentLang: edition.lang === lang ? undefined : edition.lang,
    after: (
      <DownloadMenu
        label={releaseTexts.download[lang]}
        downloads={downloadsOf(lang, (format) => findingsFilePath(lang, place.slug, format, asked))}
      />
    ),
    children:
      beside.from === null ? (
        <ReleasedWhen lang={lang} release={beside.release} />
      ) : (
        <ReleaseForm
          lang={lang}
          release={beside.release}
          published={edition.published}
          action={may ? findingsPath(lang, place.slug, to, edition.slug) : null}
        />
      ),
  };
}

/** The findings about one measure of an edition, as far as the viewer may see them. */
export async function findingsBesideMeasure(
  request: PlacedRequest,
  tx: Tx,
  edition: Edition,
  measureId: string,
) {
  const { lang, viewer } = request;
  if (isInside(viewer) && isAhead(edition.state)) {
    return openBeside(request, tx, edition, measureId);
  }
  const beside = await findingsBeside(tx, edition, isInside(viewer));
  const findings = beside?.findings.filter((one) => one.measureId === measureId) ?? [];
  if (beside === null || findings.length === 0) return null;
  return (
    <Findings
      lang={lang}
      findings={findings}
      sourceHref={sourceOf(request, beside)}
      after={<AllFindings request={request} />}
    >
      {beside.from === null && <ReleasedWhen lang={lang} release={beside.release} />}
      {beside.measures.get(measureId)?.reworded && <p>{releaseTexts.reworded[lang]}</p>}
    </Findings>
  );
}

/** What is found about one goal of an edition that has yet to be agreed, for those inside. */
export async function findingsBesideGoal(request: PlacedRequest, edition: Edition, goalId: string) {
  if (!isInside(request.viewer) || !isAhead(edition.state)) return null;
  return request.read((tx) => openBeside(request, tx, edition, goalId));
}

async function openBeside(request: PlacedRequest, tx: Tx, edition: Edition, id: string) {
  const beside = await findingsBeside(tx, edition, true);
  const within = shortOf(id);
  const open = (await allFindings(tx, edition, beside)).filter(
    (one) => isLeft(one) && one.about.some((thing) => thing.id === within),
  );
  if (open.length === 0) return null;
  return (
    <Section title={`${texts.findings[request.lang]} (${open.length})`} id="merknader">
      <OpenFindings
        request={request}
        edition={edition}
        findings={open}
        sourceHref={beside ? sourceOf(request, beside) : () => null}
        within={within}
      />
      <AllFindings request={request} />
    </Section>
  );
}

function AllFindings({ request: { lang, place, query } }: { request: PlacedRequest }) {
  return (
    <p>
      <a href={findingsPlace(lang, place.slug, query.get('utgave'))}>{releaseTexts.all[lang]}</a>
    </p>
  );
}

/** Where in the document a finding is, for those who may open what was read of it. */
function sourceOf({ lang, place, viewer }: PlacedRequest, { from }: FindingsBeside) {
  if (from === null || !allows(correctReading, viewer)) return () => null;
  return pointing(lang, place.slug, from.readingId, from.source);
}

function thingsOf(
  { lang, place }: PlacedRequest,
  { findings, measures }: FindingsBeside,
  asked: string | null,
): Thing[] {
  return findings.flatMap(({ where, measureId }) => {
    const measure = measureId === null ? undefined : measures.get(measureId);
    if (where === null || measureId === null || measure === undefined) return [];
    const { title, reworded } = measure;
    const href = measurePath(lang, place.slug, { id: measureId, title }, asked);
    return [{ where, title, href, ...(reworded ? { note: releaseTexts.reworded[lang] } : {}) }];
  });
}
