import { amountOf } from '#3-plan/exchange/core/evidence/money.ts';
import {
  bareHeader,
  type Field,
  fieldOfHeader,
  fieldOfLabel,
} from '#3-plan/exchange/core/evidence/words.ts';
import type { Place } from './grid.ts';

/** What a column holds; a `year` column holds that year's amounts, a `source` column a source's. */
export type Column = {
  field: Field | 'year' | 'source' | 'approved' | null;
  year: number | null;
  header: string;
};

/** A table's header: its columns, and the number of rows it takes up. */
export type Header = { columns: Column[]; rows: number };

/** Rows looked at for a header; titles and empty rows may stand above it. */
const searched = 4;

/** Reads the header of a table; null when no row has words that headers have. */
export function headerOf(grid: readonly Place[][]): Header | null {
  let best: { row: number; columns: Column[]; known: number } | null = null;
  for (const [row, places] of grid.slice(0, searched).entries()) {
    const columns = places.map((place) => columnOf(place.text));
    const known = countKnown(places, columns);
    const filled = places.filter((place) => place.first && place.text !== '').length;
    const enough = known >= 2 || (known === 1 && filled === 1 && places.length <= 2);
    if (enough && known >= filled / 2 && known > (best?.known ?? 0)) best = { row, columns, known };
  }
  if (!best) return null;
  return withSubheader(grid, best.row, best.columns);
}

function countKnown(places: readonly Place[], columns: readonly Column[]): number {
  return columns.filter(({ field }, index) => field !== null && places[index]?.first).length;
}

/** Whether the cells of one row are all header words, or nearly so: such a row begins a table. */
export function isHeaderRow(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  // Whole words alone: «Tiltak 1» beside two years is a row, «Tiltak» beside them a header.
  if (filled.length < 2 || fieldOfLabel(filled[0] ?? '') === null) return false;
  const known = filled.filter((text) => columnOf(text).field !== null);
  const fields = new Set(known.map((text) => columnOf(text).field));
  return known.length >= 2 && fields.size >= 2 && known.length >= filled.length * 0.75;
}

const approvedWords = /godkjen|vedt(ak|att|eke)|behandl|handsam|approv|adopt/i;

function columnOf(text: string): Column {
  const header = text.replace(/\s+/g, ' ').trim();
  const years = header.match(/\b20\d\d\b/g) ?? [];
  const bare = bareHeader(header);
  if (
    years.length === 1 &&
    (bare === '' || ['money', 'total'].includes(fieldOfHeader(bare) ?? ''))
  ) {
    return { field: 'year', year: Number(years[0]), header };
  }
  if (approvedWords.test(header) && header.length < 60)
    return { field: 'approved', year: null, header };
  return { field: header === '' ? null : fieldOfHeader(header), year: null, header };
}

/** A second header row names what a wide cell above holds: the sources under «finansiering», the years under «budsjett». */
function withSubheader(grid: readonly Place[][], row: number, columns: Column[]): Header {
  const below = grid[row + 1];
  if (!below || !isSubheader(below, columns)) return { columns, rows: row + 1 };
  let above: Column['field'] = null;
  const joined = columns.map((column, index) => {
    if (column.header !== '') above = column.field;
    const text = below[index]?.text ?? '';
    if (text === '' || text === column.header) return column;
    const own = columnOf(text);
    if (own.field === 'year') return own;
    if (above === 'financing') return { field: 'source' as const, year: null, header: own.header };
    return column.field === null ? own : column;
  });
  return { columns: joined, rows: row + 2 };
}

/** Only under a wide header cell, with no figures but years, and nothing where the first row already says it. */
function isSubheader(below: readonly Place[], columns: readonly Column[]): boolean {
  const wide = columns.findIndex(
    ({ field }) => field === 'financing' || field === 'money' || field === 'total',
  );
  if (wide < 0) return false;
  const filled = below.flatMap((place, index) => (place.text !== '' && place.first ? [index] : []));
  const news = filled.filter((index) => below[index]?.text !== columns[index]?.header);
  if (news.length < 2 || news.some((index) => index < wide)) return false;
  return news.every((index) => {
    const text = below[index]?.text ?? '';
    return /^20\d\d$/.test(text) || typeof amountOf(text) === 'string';
  });
}
