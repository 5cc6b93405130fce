import { z } from 'zod';

/** Where something stood in its document, counted from 1; what the format does not know is left out. */
const Count = z.number().int().min(1);
export const Where = z.object({
  page: Count.optional(),
  line: Count.optional(),
  table: Count.optional(),
  row: Count.optional(),
  column: Count.optional(),
});
export type Where = z.infer<typeof Where>;

/**
 * How a text lay on its page, when only the layout tells what belongs together: the sheet (page or
 * slide) and the frame (text box or table cell) it was in, and how many lines down in that frame.
 */
export const Layout = z.object({
  sheet: z.number().int().min(0),
  frame: z.number().int().min(0),
  offset: z.number().int().min(0),
});
export type Layout = z.infer<typeof Layout>;

/** The level of a line in bold that stands as a heading, where the format has levels 1 to 6 of its own. */
export const boldLine = 7;

export const Heading = z.object({
  kind: z.literal('heading'),
  level: z.number().int().min(1).max(boldLine),
  text: z.string(),
  where: Where,
  layout: Layout.optional(),
});
export type Heading = z.infer<typeof Heading>;

/** Soft line ends are already joined; a `\n` that is left was meant. */
export const Paragraph = z.object({
  kind: z.literal('paragraph'),
  text: z.string(),
  where: Where,
  layout: Layout.optional(),
});
export type Paragraph = z.infer<typeof Paragraph>;

/** `marker` is the number or letter as printed («2.», «b)»), null for a bullet. */
export const ListItem = z.object({
  marker: z.string().nullable(),
  depth: z.number().int().min(0),
  text: z.string(),
  where: Where,
});
export type ListItem = z.infer<typeof ListItem>;

export const List = z.object({
  kind: z.literal('list'),
  items: z.array(ListItem),
  where: Where,
  layout: Layout.optional(),
});
export type List = z.infer<typeof List>;

/** `where.row` and `where.column` are the cell's first; a merged cell spans more than one. */
export const Cell = z.object({
  text: z.string(),
  rowSpan: Count,
  columnSpan: Count,
  where: Where,
});
export type Cell = z.infer<typeof Cell>;

export const Table = z.object({
  kind: z.literal('table'),
  rows: z.array(z.array(Cell)),
  where: Where,
});
export type Table = z.infer<typeof Table>;

/** One piece of a document, in reading order. */
export const Block = z.discriminatedUnion('kind', [Heading, Paragraph, List, Table]);
export type Block = z.infer<typeof Block>;
