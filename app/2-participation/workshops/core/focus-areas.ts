import type { Block, Where } from '#base/block.ts';
import type { FocusArea } from './contract.ts';

type Part = 'proposals' | 'purpose' | 'goals' | 'schedule' | 'financing';

const labels: [RegExp, Part][] = [
  [
    /^(forslag til (nye )?tiltak|framlegg til tiltak|foreslåtte tiltak|proposed (measures|actions))$/i,
    'proposals',
  ],
  [/^(formål|føremål|hensikt|purpose)$/i, 'purpose'],
  [/^(mål|goals|objectives)$/i, 'goals'],
  [/^(tidsplan|framdrift|fremdrift|tidsramme|schedule|timeline)$/i, 'schedule'],
  [/^(finansiering|funding|financing)$/i, 'financing'],
];

function labelOf(text: string): Part | null {
  const bare = text.replace(/\s*:$/, '').trim();
  return labels.find(([label]) => label.test(bare))?.[1] ?? null;
}

/**
 * The focus area a slide presents: proposals with a purpose or goals, in whatever order the text
 * boxes came, and a title that stands under no label. Null for any other slide.
 */
export function focusAreaOf(sheet: readonly Block[]): FocusArea | null {
  const area = emptyArea(sheet[0]?.where ?? {});
  const loose: string[] = [];
  let open: Part | null = null;
  for (const block of sheet) {
    if (block.kind === 'table') return null;
    if (block.kind === 'list') {
      if (open) for (const item of block.items) put(area, open, item.text, item.where);
      continue;
    }
    const [head = '', ...rest] = linesOf(block.text);
    const label = labelOf(head);
    if (label) {
      open = label;
      if (rest.length === 0) continue;
      put(area, open, rest.join(' '), block.where);
      open = null;
    } else if (open && open !== 'proposals' && open !== 'goals') {
      put(area, open, block.text, block.where);
      open = null;
    } else loose.push(block.text.replace(/\s+/g, ' ').trim());
  }
  if (area.proposals.length === 0 || (area.purpose === null && area.goals.length === 0))
    return null;
  return entitle(area, loose) ? area : null;
}

/** A label whose line end was lost («Finansiering Samarbeidsaktørene») is a line of its own again. */
function linesOf(text: string): string[] {
  const joined = /^(Tidsplan|Finansiering)\s+(\p{Lu}.*)$/su.exec(text);
  return joined ? [joined[1] ?? '', joined[2] ?? ''] : text.split('\n');
}

function emptyArea(where: Where): FocusArea {
  return {
    ref: null,
    title: '',
    purpose: null,
    goals: [],
    proposals: [],
    schedule: null,
    financing: null,
    where,
  };
}

function put(area: FocusArea, part: Part, printed: string, where: Where): void {
  const text = printed.replace(/\s+/g, ' ').trim();
  if (text === '') return;
  if (part === 'proposals') area.proposals.push({ text, where });
  else if (part === 'goals') area.goals.push(text);
  else if (part === 'financing') area.financing ??= { text, where };
  else area[part] ??= text;
}

/** A number alone is the area's number; the first short text under no label is its title. */
function entitle(area: FocusArea, loose: readonly string[]): boolean {
  for (const text of loose) {
    const numbered = /^(\d{1,2})[.:)]?(?:\s+(.*))?$/.exec(text);
    if (numbered) area.ref ??= numbered[1] ?? null;
    const title = numbered ? (numbered[2] ?? '') : text;
    if (title !== '' && title.length < 160 && area.title === '') area.title = title;
  }
  return area.title !== '';
}
