import {
  Document,
  Footer,
  Header,
  ImageRun,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TableOfContents,
  TextRun,
} from 'docx';
import type { WrittenBlock, WrittenDocument } from '#base/document.ts';
import { type Logo, type Look, plainLook } from '#base/look.ts';
import { printableLine } from '#base/printable.ts';
import type { Lang, Text } from '#base/text.ts';
import { unzip } from '#platform/documents/zip.ts';
import { coreProperties } from '#platform/export/core-properties.ts';
import { whole } from '#platform/export/whole.ts';
import { zipped } from '#platform/export/zip.ts';
import { sectionsOf, textWidth } from './sections.ts';
import { numbering, styles } from './styles.ts';
import { factsTable, paragraph, tableOf } from './tables.ts';

const words = {
  contents: { nb: 'Innhold', nn: 'Innhald', en: 'Contents' },
  page: { nb: 'Side', nn: 'Side', en: 'Page' },
  of: { nb: 'av', nn: 'av', en: 'of' },
} satisfies Record<string, Text>;

/** A document with fewer headings than this is looked over at once and needs no list of them. */
const headingsForContents = 12;
const contentsLevels = '1-3';

/** A4 with margins of two centimetres. */
const size = { width: 11_906, height: 16_838 };
const margin = { top: 1134, bottom: 1134, left: 1134, right: 1134, header: 567, footer: 567 };
const pages = {
  upright: { size, margin },
  lying: { size: { ...size, orientation: PageOrientation.LANDSCAPE }, margin },
};

/**
 * A Word document with real headings, styles one can edit, and its language and title set. The
 * partnership stands as its author; no person does. Written here, at once: see `writeDocx`.
 */
export async function docxHere(
  written: WrittenDocument,
  { colour, logo }: Look = plainLook,
): Promise<Buffer<ArrayBuffer>> {
  const { title, owner, lang, blocks } = written;
  const places = new Map(blocks.map((block, place) => [block, place]));
  const head = [owner, title].filter((part) => part !== '').join(' · ');
  const document = new Document({
    styles: styles(lang, colour.replace('#', '').toUpperCase()),
    numbering,
    compatibility: { version: 15 },
    sections: sectionsOf(blocks, lang).map((section, at) => ({
      properties: { page: pages[section.lies ? 'lying' : 'upright'] },
      headers: { default: new Header({ children: [paragraph('Header', head)] }) },
      footers: { default: new Footer({ children: [pageOf(lang)] }) },
      children: [
        ...(at === 0 && logo !== null ? [picture(logo)] : []),
        ...(at === 0 ? opening(written) : []),
        ...section.blocks.flatMap((block) =>
          bodyOf(
            block,
            places.get(block) ?? 0,
            lang,
            textWidth[section.lies ? 'lying' : 'upright'],
          ),
        ),
      ],
    })),
  });
  // The library would put the hour of writing among the file's own facts, and on each part of the zip.
  const core = { path: 'docProps/core.xml', data: coreProperties(written) };
  const parts = unzip(await Packer.toBuffer(document, undefined, [core]));
  if (!parts.ok) throw new Error(`what was just packed is ${parts.refused.join()}`);
  return whole(
    zipped([...parts.value].map(([name, part]) => ({ name, parts: numberedOnUpdate(name, part) }))),
  );
}

/**
 * The library leaves page numbers out of a list of contents only by telling Word never to put them in. That is taken
 * out of the field, so that they come when somebody updates it. What users wrote is never within an instruction.
 */
function numberedOnUpdate(name: string, part: Buffer): Buffer {
  if (name !== 'word/document.xml') return part;
  const never = ` \\n &quot;${contentsLevels}&quot;`;
  return Buffer.from(
    part.toString().replace(/<w:instrText[^>]*>TOC [^<]*/, (field) => field.replace(never, '')),
  );
}

function opening({ title, subtitle, owner, lang, blocks }: WrittenDocument) {
  const styled = (style: string, text: string) => (text === '' ? [] : [paragraph(style, text)]);
  const headings = blocks.filter(({ kind }) => kind === 'heading').length;
  const front = [
    ...styled('Title', title),
    ...styled('Subtitle', subtitle),
    ...styled('Owner', owner),
  ];
  if (headings < headingsForContents) return front;
  // Without page numbers until Word updates it: to reckon them here takes half a minute, see `numberedOnUpdate`.
  const contents = new TableOfContents(words.contents[lang], {
    hyperlink: true,
    headingStyleRange: contentsLevels,
    pageNumbersEntryLevelsRange: contentsLevels,
    beginDirty: false,
  });
  return [...front, paragraph('Caption', words.contents[lang]), contents];
}

/** `place` keeps the numbers of one list apart from those of the next. */
function bodyOf(
  block: WrittenBlock,
  place: number,
  lang: Lang,
  width: number,
): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [paragraph(`Heading${block.level}`, block.text)];
    case 'paragraph':
      return [paragraph(undefined, block.text)];
    case 'list': {
      const [style, reference] = block.ordered
        ? ['ListNumber', 'numbers']
        : ['ListBullet', 'bullets'];
      const instance = block.ordered ? place : 0;
      const list = { reference, level: 0, instance };
      return block.items.map((item) => paragraph(style, item, { numbering: list }));
    }
    case 'facts':
      return [factsTable(block, lang, width), gap()];
    case 'table':
      return [paragraph('Caption', block.caption), tableOf(block, lang, width), gap()];
  }
}

/** Two tables without a paragraph between them are one table to Word. */
function gap(): Paragraph {
  return new Paragraph({ spacing: { after: 60, line: 120 } });
}

/** Which page it is, of how many. */
function pageOf(lang: Lang): Paragraph {
  const [page, of] = [`${words.page[lang]} `, ` ${words.of[lang]} `];
  const children = [page, PageNumber.CURRENT, of, PageNumber.TOTAL_PAGES];
  return new Paragraph({ style: 'Footer', children: [new TextRun({ children })] });
}

/** The mark at most 5 by 2 centimetres, in its own proportions. */
function picture({ bytes, type, width, height, alt }: Logo): Paragraph {
  const scale = Math.min(190 / width, 76 / height, 1);
  const name = printableLine(alt);
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const altText = { name, description: name };
  return new Paragraph({
    children: [new ImageRun({ type, data: bytes, transformation, altText })],
  });
}
