import type { ReadResult } from '#3-plan/exchange/core/contract.ts';
import type { Corrected } from '#3-plan/exchange/core/corrections/correct.ts';
import { correctedReading } from '#3-plan/exchange/core/corrections/of-reading.ts';
import { correctingPath, readingPath } from '#3-plan/exchange/core/paths.ts';
import type { ReadingView } from '#3-plan/exchange/data/readings.ts';
import { wantedReading } from '#3-plan/exchange/web/wanted.ts';
import type { Lang } from '#base/text.ts';
import { notFound, type PlacedRequest, redirect, type Turn } from '#platform/http/page.ts';

/** A reading that can be corrected, as it is corrected so far. */
export type Read = {
  view: ReadingView;
  corrected: Corrected;
  result: ReadResult;
  /** The language of what was read, when it is not the page's own. */
  contentLang: Lang | undefined;
  /** Where something in it is corrected. */
  path(...steps: (string | number)[]): string;
  /** The document's own page. */
  home: string;
};

/** The reading an address names; the document's page when there is nothing in it to correct now. */
export async function readToCorrect(request: PlacedRequest): Promise<Read | Turn> {
  const view = await wantedReading(request);
  if (view === null) return notFound;
  const { lang, place } = request;
  const { id } = view.reading;
  const corrected = view.reading.state === 'read' ? correctedReading(view.reading) : null;
  if (corrected === null) return redirect(readingPath(lang, place.slug, id));
  return readOf(request, view, corrected);
}

export function readOf(
  { lang, place }: PlacedRequest,
  view: ReadingView,
  corrected: Corrected,
): Read {
  const { id } = view.reading;
  const { language } = corrected.result.plan;
  return {
    view,
    corrected,
    result: corrected.result,
    contentLang: language === null || language === lang ? undefined : language,
    path: (...steps) => correctingPath(lang, place.slug, id, ...steps),
    home: readingPath(lang, place.slug, id),
  };
}
