import type { Cell, Table } from '#base/block.ts';

/** A place in a table: the cell that covers it, and whether it is that cell's first place. */
export type Place = { text: string; first: boolean; cell: Cell | null };

const nothing: Place = { text: '', first: false, cell: null };

/** Columns beyond this are no plan's; the rest of such a row is left out. */
const maxColumns = 60;

/** A table as rows of equal length, in which a merged cell stands at every place it covers. */
export function gridOf(table: Table): Place[][] {
  const grid: Place[][] = table.rows.map(() => []);
  for (const [row, cells] of table.rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (grid[row]?.[column]) column += 1;
      if (column >= maxColumns) break;
      cover(grid, cell, row, column);
    }
  }
  const width = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? nothing));
}

function cover(grid: Place[][], cell: Cell, row: number, column: number): void {
  const columns = Math.min(cell.columnSpan, maxColumns - column);
  for (let down = 0; down < cell.rowSpan && row + down < grid.length; down += 1) {
    for (let right = 0; right < columns; right += 1) {
      const places = grid[row + down];
      if (places)
        places[column + right] = { text: cell.text, first: down === 0 && right === 0, cell };
    }
  }
}
