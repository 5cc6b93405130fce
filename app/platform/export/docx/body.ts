import type { WrittenBlock, WrittenDocument } from '#base/document.ts';
import type { Logo } from '#base/look.ts';
import { printableLine } from '#base/printable.ts';
import type { Text } from '#base/text.ts';
import { xmlText } from '#platform/export/xml.ts';
import { paragraph, run } from './paragraph.ts';
import { factsXml, tableXml } from './tables.ts';

const contents: Text = { nb: 'Innhold', nn: 'Innhald', en: 'Contents' };

/** A document with fewer headings than this is looked over at once and needs no list of them. */
const headingsForContents = 12;
/** Headings below this level are not in the list. */
const deepestInContents = 3;

/** Two tables without a paragraph between them are one table to Word. */
const gap = '<w:p><w:pPr><w:spacing w:after="60" w:line="120" w:lineRule="auto"/></w:pPr></w:p>';

const spaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ');

/** A4 with margins of two centimetres, and the running head and foot. */
const section =
  '<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:footerReference w:type="default" r:id="rIdFooter"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';

/** The parts of the document's XML, a block at a time. Each ordered list counts anew, by its number. */
export function* bodyParts(written: WrittenDocument, logo: Logo | null): Generator<string> {
  const { title, subtitle, owner, blocks, lang } = written;
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${spaces}><w:body>`;
  if (logo !== null) yield picture(logo);
  yield paragraph('Title', title);
  if (subtitle !== '') yield paragraph('Subtitle', subtitle);
  if (owner !== '') yield paragraph('Owner', owner);
  const headings = blocks.filter((block) => block.kind === 'heading');
  if (headings.length >= headingsForContents) {
    yield paragraph('Caption', contents[lang]);
    yield* contentsParts(headings);
  }
  let [heading, list] = [0, 0];
  for (const block of blocks) {
    if (block.kind === 'heading') heading += 1;
    if (block.kind === 'list' && block.ordered) list += 1;
    yield* blockParts(block, written, { heading, list });
  }
  yield `${section}</w:body></w:document>`;
}

/** How many ordered lists a document has: each is a numbering of its own. */
export function orderedLists({ blocks }: WrittenDocument): number {
  return blocks.filter((block) => block.kind === 'list' && block.ordered).length;
}

type Counted = { heading: number; list: number };

function* blockParts(
  block: WrittenBlock,
  { lang }: WrittenDocument,
  { heading, list }: Counted,
): Generator<string> {
  switch (block.kind) {
    case 'heading': {
      const mark = `<w:bookmarkStart w:id="${heading}" w:name="_Toc${heading}"/>`;
      yield `<w:p><w:pPr><w:pStyle w:val="Heading${block.level}"/></w:pPr>${mark}${run(block.text)}<w:bookmarkEnd w:id="${heading}"/></w:p>`;
      break;
    }
    case 'paragraph':
      yield paragraph(null, block.text);
      break;
    case 'list': {
      // The first numbering is that of bullets.
      const [style, id] = block.ordered ? ['ListNumber', list + 1] : ['ListBullet', 1];
      const numbering = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`;
      for (const item of block.items) yield paragraph(style, item, numbering);
      break;
    }
    case 'facts':
      yield factsXml(block, lang) + gap;
      break;
    case 'table':
      yield paragraph('Caption', block.caption);
      yield* tableXml(block, lang);
      yield gap;
      break;
  }
}

type HeadingBlock = Extract<WrittenBlock, { kind: 'heading' }>;

/**
 * The list of headings as Word's own field, filled in, with links. It has no page numbers: only Word
 * knows them, and a wrong one is worse than none; whoever wants them updates the field.
 */
function* contentsParts(headings: readonly HeadingBlock[]): Generator<string> {
  const code = `TOC \\o "1-${deepestInContents}" \\n \\h`;
  const begin = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${xmlText(code)} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`;
  let first = true;
  for (const [index, { level, text }] of headings.entries()) {
    if (level > deepestInContents) continue;
    const link = `<w:hyperlink w:anchor="_Toc${index + 1}" w:history="1">${run(text)}</w:hyperlink>`;
    yield `<w:p><w:pPr><w:pStyle w:val="TOC${level}"/></w:pPr>${first ? begin : ''}${link}</w:p>`;
    first = false;
  }
  if (!first) yield '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>';
}

/** English metric units in a pixel, as Office counts 96 of them to an inch. */
const unitsInPixel = 9525;

/** The mark at most 5 by 2 centimetres, in its own proportions. */
function picture({ width, height, alt }: Logo): string {
  const scale = Math.min(190 / width, 76 / height, 1);
  const [cx, cy] = [width, height].map((size) => Math.round(size * scale) * unitsInPixel);
  const name = xmlText(printableLine(alt));
  return [
    `<w:p><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/>`,
    `<wp:docPr id="1" name="${name}" descr="${name}"/><a:graphic>`,
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>',
    `<pic:nvPicPr><pic:cNvPr id="1" name="${name}" descr="${name}"/><pic:cNvPicPr/></pic:nvPicPr>`,
    '<pic:blipFill><a:blip r:embed="rIdLogo"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>',
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`,
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>',
  ].join('');
}
