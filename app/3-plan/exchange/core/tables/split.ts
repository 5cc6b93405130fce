import type { Block, Cell, Table, Where } from '#base/block.ts';
import { isHeaderRow } from './header.ts';

/**
 * Tables as a reader would count them: where only a page end or an empty line parted two, the second
 * begins at its own header, and a header printed again on a new page is left out.
 */
export function splitTables(blocks: readonly Block[]): Block[] {
  let count = 0;
  return blocks.flatMap((block): Block[] => {
    if (block.kind !== 'table') return [block];
    return partsOf(block).map((part) => {
      count += 1;
      return numbered(part, count);
    });
  });
}

type Part = { rows: Cell[][]; first: number };

function partsOf(table: Table): (Table & { first: number })[] {
  let part: Part = { rows: [], first: 0 };
  const parts = [part];
  let header = { text: '', at: -1 };
  for (const [index, row] of table.rows.entries()) {
    const texts = row.map(({ text }) => text);
    if (isHeaderRow(texts)) {
      const text = texts.join('\t');
      const under = header.at >= 0 && index - header.at > 1;
      if (under && text === header.text) continue;
      if (under) {
        part = { rows: [], first: index };
        parts.push(part);
      }
      if (under || header.at < 0) header = { text, at: index };
    }
    part.rows.push(row);
  }
  return parts.map(({ rows, first }) => ({
    ...table,
    rows,
    first,
    where: first === 0 ? table.where : { ...table.where, ...rows[0]?.[0]?.where },
  }));
}

/** A sheet's rows keep the numbers they have there; in running text they are counted in each table. */
function numbered({ first, ...table }: Table & { first: number }, number: number): Table {
  const inText = table.where.line !== undefined;
  const placed = ({ row, ...where }: Where): Where => ({
    ...where,
    ...(row === undefined ? {} : { row: inText ? Math.max(1, row - first) : row }),
    table: number,
  });
  const { row: _row, column: _column, ...where } = table.where;
  return {
    ...table,
    where: { ...where, table: number },
    rows: table.rows.map((row) => row.map((cell) => ({ ...cell, where: placed(cell.where) }))),
  };
}
