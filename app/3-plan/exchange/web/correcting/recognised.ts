import { toPlanContent } from '#3-plan/exchange/core/to-plan-content.ts';
import { type Likely, recognise } from '#3-plan/plan/core/recognise/recognise.ts';
import type { Read } from './read.ts';

/** What is known by number and goal under another title, and what may be something earlier, were it saved now. */
export function recognisedIn({ view, result, corrected }: Read): Record<Found, Likely[]> {
  if (view.earlier === null) return { byNumber: [], likely: [] };
  // Titles and languages that the document lacks tell nothing of its goals and measures.
  const { content } = toPlanContent(result, { title: 'Plan', lang: 'nb' });
  return recognise(content, view.earlier, corrected.answers);
}

type Found = 'byNumber' | 'likely';
