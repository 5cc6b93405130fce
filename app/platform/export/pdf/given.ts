import type {
  ColumnKind,
  Value,
  WrittenBlock,
  WrittenDocument,
  WrittenTable,
} from '#base/document.ts';
import { formatDay } from '#base/format.ts';
import type { Day } from '#base/period.ts';
import { printedValue } from '#base/printed-value.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import { isFigure, shareOf } from '#platform/export/column-share.ts';

const texts = {
  contents: { nb: 'Innhold', nn: 'Innhald', en: 'Contents' },
  page: {
    nb: 'Side {page} av {pages}',
    nn: 'Side {page} av {pages}',
    en: 'Page {page} of {pages}',
  },
  made: {
    nb: 'Dokumentet er laget {day}',
    nn: 'Dokumentet er laga {day}',
    en: 'This document was made on {day}',
  },
} satisfies Record<string, Text>;

const regions: Record<Lang, string> = { nb: 'no', nn: 'no', en: 'gb' };

/** A list of contents helps from so many lines on, and goes a level deeper as long as it has no more than so many. */
const contents = { fewest: 6, most: 45 };

/** A table with more columns than this lies down. */
const mostUpright = 6;

/** A document as the form it is set in takes it: every value a printed text, every heading in its turn. */
export function givenOf(document: WrittenDocument, { made }: { made: Day }) {
  const { title, subtitle, owner, lang } = document;
  const blocks = inTurn(document.blocks);
  return {
    title,
    subtitle,
    owner,
    lang,
    region: regions[lang],
    running: inShort(title),
    dated: fill(texts.made, lang, { day: formatDay(made, lang) }),
    words: { contents: texts.contents[lang], page: texts.page[lang] },
    depth: depthOfContents(blocks),
    blocks: lyingDown(blocks, lang),
  };
}

export type Given = ReturnType<typeof givenOf>;

/** A title that leaves room for the page's number on the line below every page. */
function inShort(title: string, most = 70): string {
  return title.length <= most ? title : `${title.slice(0, title.lastIndexOf(' ', most))} …`;
}

/** Headings that never go down more than one level at a time, as PDF/UA asks. */
function inTurn(blocks: readonly WrittenBlock[]): WrittenBlock[] {
  let above = 0;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    above = Math.min(block.level, above + 1);
    return { ...block, level: above as typeof block.level };
  });
}

/** How many levels of headings the list of contents shows; 0 for no list. */
function depthOfContents(blocks: readonly WrittenBlock[]): number {
  const lines = (depth: number) =>
    blocks.filter((block) => block.kind === 'heading' && block.level <= depth).length;
  if (lines(2) < contents.fewest && lines(3) < contents.fewest) return 0;
  return lines(3) <= contents.most ? 3 : 2;
}

type Upright = ReturnType<typeof givenBlock>;

/** The blocks, broad tables and the headings right above them gathered on pages that lie down. */
function lyingDown(
  blocks: readonly WrittenBlock[],
  lang: Lang,
): (Upright | { kind: 'broad'; blocks: Upright[] })[] {
  const given: (Upright | { kind: 'broad'; blocks: Upright[] })[] = [];
  for (const [index, block] of blocks.entries()) {
    const upright = givenBlock(withoutEcho(block, blocks[index - 1]), lang);
    if (upright.kind !== 'table' || upright.columns.length <= mostUpright) {
      given.push(upright);
      continue;
    }
    const before = given.at(-1);
    if (before?.kind === 'broad') before.blocks.push(upright);
    else given.push({ kind: 'broad', blocks: [...headingsAtEnd(given), upright] });
  }
  return given;
}

/** A table is not named again right under a heading of the same words. */
function withoutEcho(block: WrittenBlock, above: WrittenBlock | undefined): WrittenBlock {
  const echoes =
    block.kind === 'table' && above?.kind === 'heading' && above.text === block.caption;
  return echoes ? { ...block, caption: '' } : block;
}

/** Takes the headings that end a list out of it. */
function headingsAtEnd(given: { kind: string }[]): Upright[] {
  const from = given.findLastIndex(({ kind }) => kind !== 'heading') + 1;
  return given.splice(from) as Upright[];
}

function givenBlock(block: WrittenBlock, lang: Lang) {
  switch (block.kind) {
    case 'heading':
    case 'list':
      return block;
    case 'paragraph':
      return { kind: block.kind, parts: block.text.split('\n') };
    case 'facts':
      return {
        kind: block.kind,
        facts: block.facts.map(({ term, detail }) => ({ term, parts: parts(detail, lang) })),
      };
    case 'table':
      return givenTable(block, lang);
  }
}

function givenTable({ kind, caption, columns, rows, foot }: WrittenTable, lang: Lang) {
  const printed = (lines: readonly (readonly Value[])[]) =>
    lines.map((line) => line.map((value, at) => parts(value, lang, columns[at]?.kind)));
  const body = printed(rows);
  return {
    kind,
    caption,
    columns: columns.map((column, index) => ({
      header: column.header,
      right: isFigure(column),
      share: shareOf(
        column,
        body.map((row) => row[index] ?? []),
      ),
    })),
    rows: body,
    foot: printed(foot),
  };
}

/** A value's lines; at least one, since an empty place in a table is a place too. */
function parts(value: Value, lang: Lang, column?: ColumnKind): string[] {
  const lines = printedValue(value, lang, column).flatMap((line) => line.split('\n'));
  return lines.length === 0 ? [''] : lines;
}
