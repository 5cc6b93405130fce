import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TableOfContents,
  TextRun,
} from 'docx';
import type { WrittenBlock, WrittenDocument } from '#base/document.ts';
import { type Logo, type Look, plainLook } from '#base/look.ts';
import { printableLine } from '#base/printable.ts';
import type { Lang, Text } from '#base/text.ts';
import { coreProperties } from '#platform/export/core-properties.ts';
import { numbering, styles } from './styles.ts';
import { factsTable, tableOf } from './tables.ts';

const words = {
  contents: { nb: 'Innhold', nn: 'Innhald', en: 'Contents' },
  page: { nb: 'Side', nn: 'Side', en: 'Page' },
  of: { nb: 'av', nn: 'av', en: 'of' },
} satisfies Record<string, Text>;

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];

/** A document with fewer headings than this is looked over at once and needs no list of them. */
const headingsForContents = 12;

const margin = 1134;

/**
 * A Word document with real headings, styles one can edit, and its language and title set. The
 * partnership stands as its author; no person does. Nothing of it tells when it was written.
 */
export async function writeDocx(
  written: WrittenDocument,
  look: Look = plainLook,
): Promise<Buffer<ArrayBuffer>> {
  const { title, owner, lang, blocks } = written;
  const document = new Document({
    title,
    creator: owner,
    lastModifiedBy: owner,
    styles: styles(lang, look.colour.slice(1)),
    numbering,
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        headers: { default: new Header({ children: [running(`${owner} · ${title}`)] }) },
        footers: { default: new Footer({ children: [pageOf(lang)] }) },
        children: [...opening(written, look.logo), ...body(blocks, lang)],
      },
    ],
  });
  // The library would put the hour of writing among the properties.
  const own = [{ path: 'docProps/core.xml', data: coreProperties(written) }];
  return Buffer.from(await Packer.toArrayBuffer(document, undefined, own));
}

function opening({ title, subtitle, owner, lang, blocks }: WrittenDocument, logo: Logo | null) {
  const styled = (style: string, text: string) =>
    text === '' ? [] : [new Paragraph({ style, children: [run(text)] })];
  const headings = blocks.filter(({ kind }) => kind === 'heading').length;
  return [
    ...(logo ? [picture(logo)] : []),
    ...styled('Title', title),
    ...styled('Subtitle', subtitle),
    ...styled('Owner', owner),
    ...(headings < headingsForContents
      ? []
      : [
          ...styled('Caption', words.contents[lang]),
          // Without page numbers: only Word knows them, and finding them here took half a minute.
          new TableOfContents(words.contents[lang], {
            hyperlink: true,
            headingStyleRange: '1-3',
            pageNumbersEntryLevelsRange: '1-3',
            beginDirty: false,
          }),
        ]),
  ];
}

function body(blocks: readonly WrittenBlock[], lang: Lang): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => written(block, index, lang));
}

/** `place` keeps the numbers of one list apart from those of the next. */
function written(block: WrittenBlock, place: number, lang: Lang): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: levels[block.level - 1] ?? HeadingLevel.HEADING_6,
          children: [run(block.text)],
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ children: [run(block.text)] })];
    case 'list': {
      const reference = block.ordered ? 'numbers' : 'bullets';
      const list = { reference, level: 0, instance: place };
      return block.items.map((item) => new Paragraph({ numbering: list, children: [run(item)] }));
    }
    case 'facts':
      return [factsTable(block, lang), gap()];
    case 'table':
      return [
        new Paragraph({ style: 'Caption', children: [run(block.caption)] }),
        tableOf(block, lang),
        gap(),
      ];
  }
}

/** Two tables without a paragraph between them are one table to Word. */
function gap(): Paragraph {
  return new Paragraph({ spacing: { after: 60, line: 120 }, children: [] });
}

function run(text: string): TextRun {
  return new TextRun(printableLine(text));
}

function running(text: string): Paragraph {
  return new Paragraph({ style: 'TableText', children: [run(text)] });
}

function pageOf(lang: Lang): Paragraph {
  return new Paragraph({
    style: 'TableText',
    alignment: 'right',
    children: [
      new TextRun({
        children: [
          `${words.page[lang]} `,
          PageNumber.CURRENT,
          ` ${words.of[lang]} `,
          PageNumber.TOTAL_PAGES,
        ],
      }),
    ],
  });
}

/** The mark at most 5 by 2 centimetres, in its own proportions. */
function picture({ bytes, type, width, height, alt }: Logo): Paragraph {
  const scale = Math.min(190 / width, 76 / height, 1);
  const name = printableLine(alt);
  return new Paragraph({
    children: [
      new ImageRun({
        type,
        data: bytes,
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText: { name, title: name, description: name },
      }),
    ],
  });
}
