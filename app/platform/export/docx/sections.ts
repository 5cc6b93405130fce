import type { WrittenBlock, WrittenTable } from '#base/document.ts';
import type { Lang } from '#base/text.ts';
import { roomIn } from './room.ts';
import { printedColumns } from './tables.ts';

/** The room for text on an A4 page between our margins, as it stands and as it lies down. */
export const textWidth = { upright: 9638, lying: 14_570 };

/** A part of a document whose pages all stand, or all lie down. */
type Section = { lies: boolean; blocks: WrittenBlock[] };

/**
 * A table too broad for a page that stands is set on pages that lie down, with the headings over it and the tables
 * right after it. All else stands.
 */
export function sectionsOf(blocks: readonly WrittenBlock[], lang: Lang): Section[] {
  let last: Section = { lies: false, blocks: [] };
  const sections = [last];
  for (const block of blocks) {
    const table = block.kind === 'table';
    const lies = table && (last.lies || isBroad(block, lang));
    if (lies !== last.lies) {
      last = { lies, blocks: lies ? headingsAtEnd(last.blocks) : [] };
      sections.push(last);
    }
    last.blocks.push(block);
  }
  return sections;
}

function isBroad(table: WrittenTable, lang: Lang): boolean {
  return !roomIn(textWidth.upright, printedColumns(table, lang)).enough;
}

/** Takes the last headings away from these, for what follows stands under them. */
function headingsAtEnd(blocks: WrittenBlock[]): WrittenBlock[] {
  return blocks.splice(blocks.findLastIndex(({ kind }) => kind !== 'heading') + 1);
}
