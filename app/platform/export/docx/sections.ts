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
  const sections: [Section, ...Section[]] = [{ lies: false, blocks: [] }];
  for (const block of blocks) {
    const last = sections.at(-1) ?? sections[0];
    const lies = block.kind === 'table' && (last.lies || isBroad(block, lang));
    if (lies === last.lies) last.blocks.push(block);
    else if (!lies) sections.push({ lies, blocks: [block] });
    else {
      const over = headingsAtEnd(last.blocks);
      // Nothing but these headings stood between two broad tables: what is left would be an empty page.
      if (last.blocks.length === 0 && sections.length > 1) sections.pop();
      const before = sections.at(-1);
      if (before?.lies) before.blocks.push(...over, block);
      else sections.push({ lies, blocks: [...over, block] });
    }
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
