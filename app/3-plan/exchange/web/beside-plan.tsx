import { findingsFilePath } from '#3-plan/exchange/core/file-paths.ts';
import { downloadsOf } from '#3-plan/exchange/core/file-uses.ts';
import { findingsPath } from '#3-plan/exchange/core/paths.ts';
import {
  type FindingsBeside,
  findingsBeside,
  type Released,
  releasedBeside,
} from '#3-plan/exchange/data/findings-beside.ts';
import { measurePath, planPath } from '#3-plan/plan/core/paths.ts';
import type { Edition } from '#3-plan/plan/data/editions.ts';
import { isInside } from '#platform/acts/actor.ts';
import type { Tx } from '#platform/database/transactions.ts';
import type { PlacedRequest } from '#platform/http/page.ts';
import { DownloadMenu } from '#ui/download-menu.tsx';
import { Findings, type Thing } from './findings.tsx';
import { pointing } from './pointing.ts';
import { ReleasedWhen, ReleaseForm } from './release-form.tsx';
import { texts } from './release-texts.ts';

/**
 * What the checks noticed in the document an edition was read from: all of it for those who may edit,
 * who also choose whether everyone sees it; for visitors what was released, without the source.
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
  const { lang, place, viewer } = request;
  if (released.length === 0 && !isInside(viewer)) return null;
  const beside = await request.read((tx) =>
    findingsBeside(tx, edition, isInside(viewer), released),
  );
  if (beside === null || beside.findings.length === 0) return null;
  const asked = request.query.get('utgave');
  const action = (to: 'vis' | 'skjul') => findingsPath(lang, place.slug, to, edition.slug);
  return (
    <Findings
      lang={lang}
      findings={beside.findings}
      sourceHref={sourceOf(request, beside)}
      things={thingsOf(request, beside, asked)}
      contentLang={edition.lang === lang ? undefined : edition.lang}
      after={
        <DownloadMenu
          label={texts.download[lang]}
          downloads={downloadsOf(lang, (format) =>
            findingsFilePath(lang, place.slug, format, asked),
          )}
        />
      }
    >
      {beside.from === null ? (
        <ReleasedWhen lang={lang} release={beside.release} />
      ) : (
        <ReleaseForm
          lang={lang}
          release={beside.release}
          published={edition.published}
          action={action(beside.release ? 'skjul' : 'vis')}
        />
      )}
    </Findings>
  );
}

/** The findings about one measure of an edition, as far as the viewer may see them. */
export async function findingsBesideMeasure(
  request: PlacedRequest,
  tx: Tx,
  edition: Edition,
  measureId: string,
) {
  const { lang, place, viewer } = request;
  const beside = await findingsBeside(tx, edition, isInside(viewer));
  const findings = beside?.findings.filter((one) => one.measureId === measureId) ?? [];
  if (beside === null || findings.length === 0) return null;
  const asked = request.query.get('utgave');
  return (
    <Findings
      lang={lang}
      findings={findings}
      sourceHref={sourceOf(request, beside)}
      after={
        <p>
          <a href={`${planPath(lang, place.slug, asked)}#merknader`}>{texts.all[lang]}</a>
        </p>
      }
    >
      {beside.from === null && <ReleasedWhen lang={lang} release={beside.release} />}
      {beside.measures.get(measureId)?.reworded && <p>{texts.reworded[lang]}</p>}
    </Findings>
  );
}

function sourceOf({ lang, place }: PlacedRequest, { from }: FindingsBeside) {
  return from === null ? () => null : pointing(lang, place.slug, from.readingId, from.source);
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
    return [{ where, title, href, ...(reworded ? { note: texts.reworded[lang] } : {}) }];
  });
}
