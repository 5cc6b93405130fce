import { findingsOfEdition } from '#3-plan/exchange/data/readings.ts';
import type { PlacedRequest } from '#platform/http/page.ts';
import { Findings } from './findings.tsx';
import { pointing } from './pointing.ts';

/** What the checks noticed in the document an edition was read from: for those who may edit, and no visitor. */
export async function findingsBeside(request: PlacedRequest, editionId: string) {
  const { lang, place, viewer } = request;
  if (viewer.role === 'visitor') return null;
  const found = await request.read((tx) => findingsOfEdition(tx, place.id, editionId));
  if (found === null || found.findings.length === 0) return null;
  return (
    <Findings
      lang={lang}
      findings={found.findings}
      sourceHref={pointing(lang, place.slug, found.readingId, found.source)}
      contentLang={undefined}
    />
  );
}
