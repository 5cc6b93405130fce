import type { Block } from '#base/block.ts';

/** The blocks of each sheet by itself, in order; a document without sheets is one. */
export function sheetsOf(blocks: readonly Block[]): Block[][] {
  const sheets: Block[][] = [];
  let number: number | null = null;
  for (const block of blocks) {
    const own = block.kind === 'table' ? null : (block.layout?.sheet ?? block.where.page ?? null);
    const last = sheets.at(-1);
    if (!last || (own !== null && own !== number)) sheets.push([block]);
    else last.push(block);
    number = own ?? number;
  }
  return sheets;
}

/** A sheet with less on it than this says too little to be called a repetition. */
const leastText = 60;

/** The blocks without the sheets that say word for word what an earlier one said: slides that repeat are one. */
export function withoutRepeats(blocks: readonly Block[]): Block[] {
  const seen = new Set<string>();
  return sheetsOf(blocks).flatMap((sheet) => {
    const text = sheet.map(textOf).join('\n').replace(/\s+/g, ' ').trim();
    if (text.length < leastText || sheet.some(({ kind }) => kind === 'table')) return sheet;
    if (seen.has(text)) return [];
    seen.add(text);
    return sheet;
  });
}

function textOf(block: Block): string {
  if (block.kind === 'list') return block.items.map(({ text }) => text).join('\n');
  return block.kind === 'table' ? '' : block.text;
}
