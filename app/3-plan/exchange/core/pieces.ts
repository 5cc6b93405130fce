import type { Block, Table, Where } from '#base/block.ts';

/** A document as one line after another: a heading, a line of text, a list item, or a whole table. */
export type Piece =
  | { kind: 'heading'; level: number; text: string; where: Where }
  | { kind: 'text'; text: string; where: Where; starts: boolean }
  | {
      kind: 'item';
      marker: string | null;
      depth: number;
      text: string;
      where: Where;
      first: boolean;
      /** The only item of its list: it may be a chapter's heading. */
      alone: boolean;
    }
  | { kind: 'table'; table: Table; text: string; where: Where };

const address = /^(https?:\/\/\S+\s*)+$/;

/** The pieces of the blocks in reading order; lines that are only web addresses are left out. */
export function piecesOf(blocks: readonly Block[]): Piece[] {
  const pieces: Piece[] = [];
  for (const block of blocks) {
    if (block.kind === 'table')
      pieces.push({ kind: 'table', table: block, text: '', where: block.where });
    else if (block.kind === 'heading') {
      const text = block.text.replace(/\s+/g, ' ').trim();
      if (text) pieces.push({ kind: 'heading', level: block.level, text, where: block.where });
    } else if (block.kind === 'list') {
      for (const [index, { marker, depth, text, where }] of block.items.entries()) {
        if (text.trim())
          pieces.push({
            kind: 'item',
            marker,
            depth,
            text: text.trim(),
            where,
            first: index === 0,
            alone: block.items.length === 1,
          });
      }
    } else {
      for (const [index, line] of block.text.split('\n').entries()) {
        const text = line.replace(/\s+/g, ' ').trim();
        if (text && !address.test(text)) {
          pieces.push({ kind: 'text', text, where: block.where, starts: index === 0 });
        }
      }
    }
  }
  return pieces;
}
