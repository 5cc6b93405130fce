import type { Block, Where } from '#base/block.ts';
import { splitTables } from './tables/split.ts';

/** A piece of a document as it is shown beside what was read from it. */
export type SourceLine = { text: string; where: Where; heading: boolean };

/** What stands between the cells of a table's row. */
export const cellBreak = ' | ';

/** How many pieces stand on one page of the source. */
export const linesOnPage = 250;

/** A document as lines to show and to point into: list items and table rows are lines of their own. */
export function sourceLines(blocks: readonly Block[]): SourceLine[] {
  // Split as the reader splits them, so that a finding's table number means the same here.
  return splitTables(blocks).flatMap((block): SourceLine[] => {
    if (block.kind === 'list') {
      return block.items.map(({ marker, text, where }) => ({
        text: `${marker ?? '–'} ${text}`,
        where,
        heading: false,
      }));
    }
    if (block.kind === 'table') {
      return block.rows.flatMap((row) => {
        const first = row[0];
        if (first === undefined) return [];
        const text = row.map((cell) => cell.text).join(cellBreak);
        return [{ text, where: { ...block.where, ...first.where }, heading: false }];
      });
    }
    return [{ text: block.text, where: block.where, heading: block.kind === 'heading' }];
  });
}

/**
 * The number of the line that holds a place, or the last one before it: a place inside a paragraph of
 * many lines is found at the paragraph. Null when the document holds nothing that is not after it.
 */
export function lineAt(lines: readonly SourceLine[], where: Where): number | null {
  const { table, ...within } = where;
  // A table that the reader put together of lines of text is no table in the source: its lines are.
  const drawn = table !== undefined && lines.some((line) => line.where.table === table);
  const place = drawn ? where : within;
  let found: number | null = null;
  for (const [index, line] of lines.entries()) {
    if (drawn && line.where.table !== table) continue;
    if (!isComparable(line.where, place) || comesAfter(line.where, place)) continue;
    if (found === null || !comesAfter(lines[found]?.where ?? {}, line.where)) found = index;
  }
  return Object.keys(where).length === 0 ? null : found;
}

/** Whether both know something of the same kind: a line in a text says nothing of a row in a sheet. */
function isComparable(one: Where, other: Where): boolean {
  return (['page', 'table', 'row', 'line'] as const).some(
    (part) => one[part] !== undefined && other[part] !== undefined,
  );
}

/** By what both know of themselves, the largest first. */
function comesAfter(one: Where, other: Where): boolean {
  for (const part of ['page', 'table', 'row', 'line'] as const) {
    const [mine, its] = [one[part], other[part]];
    if (mine !== undefined && its !== undefined && mine !== its) return mine > its;
  }
  return false;
}

/** The page of the source a line stands on, counted from 1. */
export function pageOfLine(index: number): number {
  return Math.floor(index / linesOnPage) + 1;
}
