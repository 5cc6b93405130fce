import { dateIn } from './dates.ts';

/** A body that approved or adopted, as a sentence says it. */
export type Approval = { body: string; date: string };

const said =
  /\b(?:vedtatt|vedteke|vedteken|vedtatt|vedtak|godkjent|godkjend|behandlet|handsama|adopted|approved)\s+(?:av|i|by)\s+(.{3,80}?)\s*,?\s*(?:den\s+|on\s+|\()?(?=\d{1,2}[. ])/giu;

/** Approvals in running text («Vedtatt av fylkestinget 12.06.2024»); only those with a whole date. */
export function approvalsIn(text: string): Approval[] {
  const found: Approval[] = [];
  for (const match of text.matchAll(said)) {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 30);
    const date = dateIn(after);
    const body = (match[1] ?? '').trim();
    if (date && after.search(/\d/) === 0 && !/[.;:]\s/.test(body)) found.push({ body, date });
  }
  return found;
}
