import { describe, expect, test } from 'vitest';
import { money, text, type WrittenBlock, type WrittenDocument } from '#base/document.ts';
import { plainLook } from '#base/look.ts';
import { blocksOfDocx } from '#platform/documents/docx.ts';
import { unzip } from '#platform/documents/zip.ts';
import { docxHere } from './docx-here.ts';
import { roomIn } from './room.ts';
import { sectionsOf } from './sections.ts';
import { writeDocx } from './write-docx.ts';

const document: WrittenDocument = {
  title: 'Handlingsplan & mer',
  subtitle: 'Avtale 2025–2028',
  owner: 'Partnerskapet',
  lang: 'nn',
  blocks: [
    { kind: 'heading', level: 1, text: 'Mål og tiltak' },
    { kind: 'paragraph', text: 'Slik er <det>.' },
    { kind: 'list', ordered: true, items: ['Først.', 'Så.'] },
    { kind: 'heading', level: 6, text: 'Meir' },
    { kind: 'list', ordered: true, items: ['Først igjen.'] },
    { kind: 'list', ordered: false, items: ['Punkt.'] },
    { kind: 'facts', caption: 'Om planen', facts: [{ term: 'Status', detail: text('Vedteke') }] },
    {
      kind: 'table',
      caption: 'Budsjett',
      columns: [
        { header: 'Gjeld', kind: 'text' },
        { header: '2026', kind: 'money' },
      ],
      rows: [[text('Bustader'), money(1_234_567_00n)]],
      foot: [[text('I alt'), money(1_234_567_00n)]],
    },
  ],
};

async function written(look = plainLook) {
  const bytes = await docxHere(document, look);
  const files = unzip(bytes);
  if (!files.ok) throw new Error(files.refused.join());
  return {
    bytes,
    files: files.value,
    xml: (name: string) => files.value.get(name)?.toString() ?? '',
  };
}

test('a document is read as the headings, lists and tables it was written of', async () => {
  const blocks = await blocksOfDocx((await written()).bytes);
  if (!blocks.ok) throw new Error(blocks.refused.join());
  const told = blocks.value.map((block) => {
    if (block.kind === 'table') return block.rows.map((row) => row.map((cell) => cell.text));
    if (block.kind === 'list')
      return block.items.map((item) => `${item.marker ?? '–'} ${item.text}`);
    return block.kind === 'heading' ? `${block.level} ${block.text}` : block.text;
  });
  expect(told).toEqual([
    '1 Handlingsplan & mer',
    'Avtale 2025–2028',
    'Partnerskapet',
    '1 Mål og tiltak',
    'Slik er <det>.',
    ['1. Først.', '2. Så.'],
    '6 Meir',
    ['1. Først igjen.', '– Punkt.'],
    [
      ['Opplysning', 'Innhald'],
      ['Status', 'Vedteke'],
    ],
    'Budsjett',
    [
      ['Gjeld', '2026'],
      ['Bustader', '1 234 567'],
      ['I alt', '1 234 567'],
    ],
  ]);
});

test('every table has a header row, facts too; it is repeated, and no row is parted; looks are styles; each ordered list begins at 1', async () => {
  const { xml } = await written();
  const body = xml('word/document.xml');
  const tables = body.match(/<w:tbl>.*?<\/w:tbl>/g) ?? [];
  expect(tables).toHaveLength(2);
  for (const table of tables)
    expect(table.match(/^<w:tbl>.*?<\/w:tr>/)?.[0]).toMatch(/<w:tblHeader\b/);
  expect(body.match(/<w:tblHeader\b/g)).toHaveLength(2);
  expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(5);
  expect(body).not.toMatch(/<w:rPr>|<w:color|<w:sz /);
  const used = new Set(
    [...body.matchAll(/<w:(?:pStyle|tblStyle) w:val="(\w+)"/g)].map(([, id]) => id),
  );
  for (const id of used) expect(xml('word/styles.xml')).toContain(`w:styleId="${id}"`);
  const lists = new Set(
    [...body.matchAll(/"ListNumber"\/>.*?<w:numId w:val="(\d+)"/g)].map(([, id]) => id),
  );
  expect(lists.size).toBe(2);
  for (const id of lists)
    expect(xml('word/numbering.xml')).toMatch(
      new RegExp(`<w:num w:numId="${id}"[^>]*>(?:(?!</w:num>).)*<w:startOverride w:val="1"/>`),
    );
});

test('a document says its language, title and whose it is, and nobody’s name nor hour', async () => {
  const { xml, files } = await written();
  expect(xml('word/styles.xml')).toContain('<w:lang w:val="nn-NO"/>');
  expect(xml('docProps/core.xml')).toContain('<dc:title>Handlingsplan &amp; mer</dc:title>');
  expect(xml('docProps/core.xml')).toContain('<dc:creator>Partnerskapet</dc:creator>');
  expect(xml('docProps/core.xml')).not.toMatch(/created|modified>/);
  for (const part of files.values())
    expect(part.toString('latin1')).not.toMatch(/docx|\b20[3-9]\d/);
});

test('the same document is the same bytes, each time from a process of its own', async () => {
  const headings = Array.from(
    { length: 12 },
    (_, at): WrittenBlock => ({
      ...{ kind: 'heading', level: 1, text: `Kapittel ${at}` },
    }),
  );
  const long = { ...document, blocks: [...headings, ...document.blocks] };
  const [one, other] = await Promise.all([writeDocx(long), writeDocx(long)]);
  if (!one.ok || !other.ok) throw new Error('it was not written');
  expect(Buffer.compare(one.value, other.value)).toBe(0);
  const blocks = await blocksOfDocx(one.value);
  // Each chapter in the list of contents and at its place.
  const told = blocks.ok
    ? blocks.value.filter((block) => JSON.stringify(block).includes('Kapittel 7'))
    : [];
  expect(told.map(({ kind }) => kind)).toEqual(['paragraph', 'heading']);
  // Nothing tells Word to leave page numbers out when somebody updates it.
  const files = unzip(one.value);
  const body = (files.ok && files.value.get('word/document.xml')?.toString()) || '';
  expect(body).toMatch(/<w:instrText[^>]*>TOC \\h \\o &quot;1-3&quot;<\/w:instrText>/);
});

test('a county’s colour and logo are its own, and the logo has words', async () => {
  const bytes = new Uint8Array([137, 80, 78, 71]);
  const logo = { type: 'png', bytes, width: 400, height: 100, alt: 'Et "tannhjul"' } as const;
  const { xml, files } = await written({ colour: '#7a1f3d', logo });
  expect(xml('word/styles.xml')).toContain('<w:color w:val="7A1F3D"/>');
  const [picture = ''] = [...files.keys()].filter((name) => /^word\/media\/\w+\.png$/.test(name));
  expect(files.get(picture)).toEqual(Buffer.from(bytes));
  expect(xml('word/document.xml')).toContain('descr="Et &quot;tannhjul&quot;"');
  expect(xml('word/document.xml')).toContain('<wp:extent cx="1809750" cy="457200"/>');
  expect(xml('[Content_Types].xml')).toContain('Extension="png"');
});

test('a column is broad enough for its heading, whose letters are bold', () => {
  const column = (header: string) => ({ column: { header, kind: 'day' as const }, cells: [] });
  const { widths } = roomIn(9638, [column('Handsama'), column('Planlagd')]);
  // Eight letters of Calibri in bold nine points, three of them broad, and the air of a cell.
  for (const width of widths) expect(width).toBeGreaterThan(1010);
});

describe('a table too broad for a page that stands', () => {
  const years = (count: number) => Array.from({ length: count }, (_, at) => String(2026 + at));
  const funding = (count: number): WrittenBlock => ({
    kind: 'table',
    caption: 'Finansiering',
    columns: [
      { header: 'Kilde', kind: 'text' },
      { header: 'Gjelder', kind: 'text' },
      ...years(count).map((header) => ({ header, kind: 'money' as const })),
    ],
    rows: [
      [
        text('Tilskudd til kompetanseutvikling'),
        text('Opplæringskontorene'),
        ...years(count).map(() => money(12_250_000_00n)),
      ],
    ],
    foot: [],
  });
  const heading: WrittenBlock = { kind: 'heading', level: 1, text: 'Penger' };
  const paragraph: WrittenBlock = { kind: 'paragraph', text: 'Tekst.' };
  const laid = (...blocks: WrittenBlock[]) =>
    sectionsOf(blocks, 'nb').map(({ lies, blocks: own }) => [lies, own.map(({ kind }) => kind)]);

  test('lies down, with the headings over it, and what follows stands again', () => {
    expect(laid(paragraph, heading, funding(5), funding(1), heading, paragraph)).toEqual([
      [false, ['paragraph']],
      [true, ['heading', 'table', 'table']],
      [false, ['heading', 'paragraph']],
    ]);
  });

  test('goes on lying where only headings stand between it and the next, and leaves no empty page', () => {
    expect(laid(funding(5), heading, funding(5), heading, heading, funding(5))).toEqual([
      [false, []],
      [true, ['table', 'heading', 'table', 'heading', 'heading', 'table']],
    ]);
    expect(laid(heading, funding(5), paragraph, funding(5))).toEqual([
      [false, []],
      [true, ['heading', 'table']],
      [false, ['paragraph']],
      [true, ['table']],
    ]);
  });

  test('stands when there is room for it', () => {
    expect(laid(heading, funding(2), paragraph)).toEqual([
      [false, ['heading', 'table', 'paragraph']],
    ]);
  });
});
