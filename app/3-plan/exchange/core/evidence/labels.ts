import { type Field, fieldOfLabel } from './words.ts';

/** A stretch of text under the label it stands after; `field` is null before the first label. */
export type Labelled = { field: Field | null; label: string | null; text: string };

/** Fields whose labels may begin in the middle of a line; the others' words are too common there. */
const inner: ReadonlySet<Field> = new Set<Field>([
  'challenge',
  'description',
  'steps',
  'leads',
  'partners',
  'period',
  'to',
  'money',
  'financing',
  'purpose',
]);
const common =
  /^(hvem|kven|who|hvorfor|kvifor|why|hvordan|korleis|how|når|when|år|tid|til|to|behov|innhold|status)$/i;

type Found = { from: number; to: number; label: string; field: Field };

/** The labels within a line: known words that begin with a capital and end at a colon. */
function innerLabels(text: string): Found[] {
  const found: Found[] = [];
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const label = labelBefore(text, colon);
    if (label && /^(\s|$)/.test(text.slice(colon + 1, colon + 2))) found.push(label);
  }
  return found;
}

/** The longest known label of up to four words that ends at a place. */
function labelBefore(text: string, end: number): Found | null {
  const before = text.slice(Math.max(0, end - 60), end);
  const words = before.trimEnd().split(/\s+/);
  for (const count of [4, 3, 2, 1]) {
    const label = words.slice(-count).join(' ');
    if (count > words.length || !/^\p{Lu}/u.test(label) || common.test(label)) continue;
    const field = fieldOfLabel(label);
    const from = end - (before.length - before.lastIndexOf(words.at(-count) ?? ''));
    if (field && inner.has(field)) return { from, to: end + 1, label, field };
  }
  return null;
}

/**
 * Parts a line at its labels («Beskrivelse: … Hovedansvar: …»). Any known word and a colon at the
 * start is a label; within the line only words that are seldom anything else.
 */
export function labelled(line: string): Labelled[] {
  const parts: Labelled[] = [];
  let rest = line;
  const start = /^([^:.!?]{2,60}?)\s*:(?=\s|$)/.exec(line);
  const field = start ? fieldOfLabel(start[1] ?? '') : null;
  let open: Labelled = { field: null, label: null, text: '' };
  if (start && field) {
    open = { field, label: start[1] ?? null, text: '' };
    rest = line.slice(start[0].length).trim();
  }
  let from = 0;
  for (const { from: start, to, label, field: named } of innerLabels(rest)) {
    open.text = rest.slice(from, start).trim();
    if (open.field || open.text) parts.push(open);
    open = { field: named, label, text: '' };
    from = to;
  }
  open.text = rest.slice(from).trim();
  parts.push(open);
  return parts;
}
