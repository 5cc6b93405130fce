import type { Block } from '#base/block.ts';
import type { FocusArea, WorkshopNotes } from './contract.ts';
import { focusAreaOf } from './focus-areas.ts';
import { groupsIn } from './groups.ts';
import type { Person } from './people.ts';
import { sheetsOf } from './slides.ts';

/** What a workshop's slides or notes hold, and the persons they name, so that they can be masked. */
export type ReadNotes = WorkshopNotes & { people: Person[] };

const workshop =
  /\b(?:verksted|verkstad|workshop|idéverksted|gruppearbeid|gruppemøte|arbeidsverksted)\p{L}*/iu;

/** Reads blocks as workshop notes; null when they hold neither groups nor the slides of focus areas. */
export function readNotes(blocks: readonly Block[]): ReadNotes | null {
  const groups = groupsIn(blocks);
  const focusAreas = uniqueAreas(sheetsOf(blocks).flatMap((sheet) => focusAreaOf(sheet) ?? []));
  const called = blocks.some(
    (block) => block.kind !== 'table' && block.kind !== 'list' && workshop.test(block.text),
  );
  if (groups.length === 0 && (focusAreas.length === 0 || !called)) return null;
  if (!called && groups.length < 2) return null;
  return {
    overallGoals: overallGoalsIn(blocks),
    focusAreas,
    groups: groups.map(({ record }) => record),
    people: groups.flatMap(({ participants }) => participants.people),
  };
}

/** A focus area shown on several slides is one; a later slide adds the proposals that are new. */
function uniqueAreas(areas: readonly FocusArea[]): FocusArea[] {
  const byTitle = new Map<string, FocusArea>();
  for (const area of areas) {
    const known = byTitle.get(area.title.toLowerCase());
    if (!known) byTitle.set(area.title.toLowerCase(), area);
    else {
      const texts = new Set(known.proposals.map(({ text }) => text));
      known.proposals.push(...area.proposals.filter(({ text }) => !texts.has(text)));
    }
  }
  return [...byTitle.values()];
}

/** The lines under «Overordnet mål», each a goal of the whole strategy. */
function overallGoalsIn(blocks: readonly Block[]): string[] {
  const at = blocks.findIndex(
    (block, index) =>
      block.kind !== 'table' &&
      block.kind !== 'list' &&
      /^(?:overordne[td]e?|overordna) mål:?$/i.test(block.text.trim()) &&
      isGoals(blocks[index + 1]),
  );
  const next = at < 0 ? undefined : blocks[at + 1];
  if (!next || next.kind === 'table') return [];
  if (next.kind === 'list') return next.items.map(({ text }) => text);
  return next.text.split('\n').map((line) => line.trim());
}

function isGoals(block: Block | undefined): boolean {
  if (block?.kind === 'list') return true;
  return block?.kind === 'paragraph' && block.text.length < 600;
}
