import mammoth from 'mammoth';
import type { Block, Cell, ListItem } from '#base/block.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { unzip, type ZipRefusal } from './zip.ts';

/** The part of mammoth's document that we read; it gives merged cells as spans. */
type Element = {
  type: string;
  value?: string;
  styleName?: string | null;
  numbering?: { isOrdered: boolean; level: string | number } | null;
  isBold?: boolean;
  breakType?: string;
  colSpan?: number;
  rowSpan?: number;
  children?: Element[];
};

/** The blocks of a Word document: headings by style, lists, and tables with their merged cells. */
export async function blocksOfDocx(bytes: Uint8Array): Promise<Outcome<Block[], ZipRefusal>> {
  const zip = unzip(bytes);
  if (!zip.ok) return zip;
  if (!zip.value.has('word/document.xml')) return refuse('damaged');
  let body: Element | null = null;
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        transformDocument: (document: Element) => {
          body = document;
          return { ...document, children: [] };
        },
      },
    );
  } catch {
    return refuse('damaged');
  }
  return body ? accept(blocksOf(body)) : refuse('damaged');
}

function blocksOf(body: Element): Block[] {
  const blocks: Block[] = [];
  let tables = 0;
  for (const [index, element] of (body.children ?? []).entries()) {
    if (element.type === 'table') {
      tables += 1;
      blocks.push(tableOf(element, tables));
    } else if (element.type === 'paragraph') addParagraph(blocks, element, index + 1);
  }
  return blocks;
}

/** Word knows no lines; a paragraph's place is its number in the document. */
function addParagraph(blocks: Block[], element: Element, line: number): void {
  const text = textOf(element);
  if (text === '') return;
  const where = { line };
  const level = headingLevel(element, text);
  const last = blocks.at(-1);
  if (level !== null)
    blocks.push({ kind: 'heading', level, text: text.replace(/\n/g, ' '), where });
  else if (element.numbering) {
    const item: ListItem = {
      marker: null,
      depth: Number(element.numbering.level) || 0,
      text,
      where,
    };
    if (last?.kind === 'list') last.items.push(numbered(item, last.items, element));
    else blocks.push({ kind: 'list', items: [numbered(item, [], element)], where });
  } else blocks.push({ kind: 'paragraph', text, where });
}

/** Word counts its numbered items itself; the file holds no number, so it is counted again. */
function numbered(item: ListItem, before: readonly ListItem[], element: Element): ListItem {
  if (!element.numbering?.isOrdered) return item;
  let count = 1;
  for (const earlier of before.toReversed()) {
    if (earlier.depth < item.depth) break;
    if (earlier.depth === item.depth) count += 1;
  }
  return { ...item, marker: `${count}.` };
}

function headingLevel(element: Element, text: string): number | null {
  const style = element.styleName ?? '';
  const level = /^(?:heading|overskrift)\s*(\d)/i.exec(style)?.[1];
  if (level) return Math.min(6, Math.max(1, Number(level)));
  if (/^(?:title|tittel)$/i.test(style)) return 1;
  const runs = (element.children ?? []).filter((run) => textOf(run) !== '');
  const bold = runs.length > 0 && runs.every((run) => run.type === 'run' && run.isBold === true);
  return bold && text.length < 160 && !element.numbering && !/[.]$/.test(text) ? 7 : null;
}

function tableOf(element: Element, table: number): Block {
  const rows = (element.children ?? []).filter(({ type }) => type === 'tableRow');
  return {
    kind: 'table',
    rows: rows.map((row, rowIndex) => {
      let column = 1;
      return (row.children ?? []).map((found): Cell => {
        const where = { table, row: rowIndex + 1, column };
        column += found.colSpan ?? 1;
        const text = (found.children ?? []).map(cellText).filter(Boolean).join('\n');
        return { text, rowSpan: found.rowSpan ?? 1, columnSpan: found.colSpan ?? 1, where };
      });
    }),
    where: { table },
  };
}

function cellText(element: Element): string {
  if (element.type !== 'table') return textOf(element);
  const rows = (element.children ?? []).flatMap((row) => row.children ?? []);
  return rows.map((cell) => (cell.children ?? []).map(cellText).join(' ')).join('\n');
}

/** Text of an element, its runs joined; a line break within a paragraph stays. */
function textOf(element: Element): string {
  return rawText(element)
    .replace(/\u00ad/g, '')
    .replace(/[ \t\u00a0]+/g, ' ')
    .trim();
}

function rawText(element: Element): string {
  if (element.type === 'text') return element.value ?? '';
  if (element.type === 'tab') return ' ';
  if (element.type === 'break') return element.breakType === 'line' ? '\n' : '';
  return (element.children ?? []).map(rawText).join('');
}
