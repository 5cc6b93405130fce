import { type Field, fieldOfLabel } from './words.ts';

/** A stretch of text under the label it stands after; `field` is null before the first label. */
export type Labelled = { field: Field | null; label: string | null; text: string };

/** Labels that may begin in the middle of a line: only unmistakable ones, and only before a colon. */
const inner =
  /(^|\s)((?:Hoved|Hovud)ansvar(?:lig|leg)?|Ansvar(?:lige?|lege?)?|Aktører|Aktørar|Samarbeidspart(?:er|ar|nere|narar|nerar)?|Aktuelle samarbeidspart(?:er|ar|nere|narar|nerar)|Medverkande|Medvirkende|Beskrivelse|Skildring|Utfordring(?:er|ar)?|Gjennomføring|Frist|Tidsramme|Periode|Budsjett|Finansiering|Formål|Føremål|Lead|Responsible|Partners|Deadline|Description)\s*:\s/g;

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
  for (const match of `${rest} `.matchAll(inner)) {
    const [whole, , word = ''] = match;
    open.text = rest.slice(from, match.index).trim();
    if (open.field || open.text) parts.push(open);
    open = { field: fieldOfLabel(word), label: word, text: '' };
    from = match.index + whole.length;
  }
  open.text = rest.slice(from).trim();
  parts.push(open);
  return parts;
}
