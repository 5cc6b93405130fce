import fc from 'fast-check';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { text, type Value, type WrittenDocument } from '#base/document.ts';
import { plainLook } from '#base/look.ts';
import { givenOf } from './given.ts';
import { setHere } from './set-here.ts';
import { canBeDrawn, writePdf } from './write-pdf.ts';

/** What Typst would act on, were it read as its markup. */
const attacks = [
  '#eval("1+1")',
  '*feit* _kursiv_',
  '$x^2$',
  '@ref',
  '<merke>',
  '#read("/etc/passwd")',
  '#import "@preview/cetz:0.3.0"',
  '= Overskrift',
  '// merknad',
  '/* gøymd */',
  'bak\\slash \\u{41}',
  '`rå`',
  '"]}#panic()',
  '#sys.inputs',
  '- punkt',
  '--- ... ~',
  'https://example.org/a_b_c',
];

const made = '2026-03-10';
const money: Value = { kind: 'money', amount: 445_000_000n };

const hostile: WrittenDocument = {
  title: 'Plan for #eval("1+1") & *meir*',
  subtitle: 'Strategi <2026>',
  owner: 'Vest-Telemark @fylke',
  lang: 'nn',
  blocks: [
    { kind: 'heading', level: 1, text: 'Mål $x$' },
    { kind: 'paragraph', text: attacks.join('\n') },
    { kind: 'list', ordered: false, items: attacks },
    { kind: 'list', ordered: true, items: attacks },
    { kind: 'heading', level: 2, text: '1.1. Tiltak' },
    {
      kind: 'facts',
      caption: 'Fakta',
      facts: attacks.map((attack) => ({ term: 'Ansvar', detail: text(attack) })),
    },
    { kind: 'heading', level: 1, text: 'Budsjett' },
    {
      kind: 'table',
      caption: 'Budsjett #2',
      columns: [
        { header: 'Gjeld', kind: 'text' },
        { header: '2026 $', kind: 'money' },
      ],
      rows: Array.from({ length: 90 }, (_, row) => [
        text(attacks[row % attacks.length] ?? ''),
        money,
      ]),
      foot: [[text('I alt'), money]],
    },
  ],
};

const unspaced = (words: string) => words.replace(/\s+/g, '');

describe('a document as PDF', () => {
  let bytes: Uint8Array;
  let pdf: PDFDocumentProxy;
  let words = '';
  const tags: { role: string; page: number }[] = [];

  beforeAll(async () => {
    const written = await writePdf(hostile, { look: plainLook, made });
    if (!written.ok) throw new Error(written.refused.join(', '));
    bytes = written.value;
    pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      words += items.map((item) => ('str' in item ? item.str : '')).join('');
      collect(await page.getStructTree(), (role) => tags.push({ role, page: number }));
    }
  });

  test('declares PDF/UA-1, is marked, and shows its title and language', async () => {
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect(raw).toMatch(/\/DisplayDocTitle true/);
    expect(await pdf.getMarkInfo()).toEqual(expect.any(Map));
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: hostile.title, Language: 'nn-NO' });
    expect(info).not.toHaveProperty('Author');
  });

  test('has headings, lists and tables for those who listen', () => {
    const roles = new Set(tags.map(({ role }) => role));
    for (const role of ['H1', 'H2', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TH', 'TD']) {
      expect(roles).toContain(role);
    }
    const firstOf = tags.find(({ role }) => role === 'TH')?.page;
    const heads = tags.filter(({ role, page }) => role === 'TH' && page === firstOf);
    expect(heads).toHaveLength(2);
  });

  test('prints what Typst could have acted on letter by letter', () => {
    for (const attack of attacks) expect(unspaced(words)).toContain(unspaced(attack));
    expect(words).toContain('Plan for #eval("1+1") & *meir*');
    expect(words).not.toContain('root:');
  });

  test('says on each page whose it is and which page it is, and repeats the head of a table', () => {
    expect(pdf.numPages).toBeGreaterThan(3);
    expect(words).toContain(`Side 2 av ${pdf.numPages}`);
    expect(words.split('2026 $').length - 1).toBeGreaterThan(1);
  });

  test('is the same to the byte when it is made again', async () => {
    const again = await writePdf(hostile, { look: plainLook, made });
    expect(again.ok && Buffer.from(again.value).equals(Buffer.from(bytes))).toBe(true);
  });
});

/** One pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
  'base64',
);

describe('a logo', () => {
  test('stands on the first page with its words, and none longer than the line', async () => {
    const logo = {
      type: 'png',
      bytes: pixel,
      width: 900,
      height: 1,
      alt: 'Våpenet <#emph>',
    } as const;
    const look = { colour: '#8a1538', logo };
    const written = await writePdf({ ...hostile, blocks: [] }, { look, made });
    if (!written.ok) throw new Error(written.refused.join(', '));
    const { promise } = getDocument({ data: Uint8Array.from(written.value), verbosity: 0 });
    const page = await (await promise).getPage(1);
    expect(JSON.stringify(await page.getStructTree())).toContain('"alt":"Våpenet <#emph>"');
  });

  test('that cannot be drawn is told of before it is taken', async () => {
    const damaged = { type: 'png', bytes: pixel.subarray(0, 40), width: 1, height: 1 } as const;
    expect(await canBeDrawn(damaged)).toBe(false);
    expect(await canBeDrawn({ ...damaged, bytes: pixel })).toBe(true);
  });
});

test('whatever was written, there is a PDF of it', { timeout: 20_000 }, () => {
  const any = fc.sample(fc.string({ unit: 'binary', maxLength: 40 }), 60);
  const document: WrittenDocument = {
    ...hostile,
    title: `Plan ${any[0]}`,
    blocks: any.flatMap((words, index) => [
      { kind: 'heading', level: ((index % 6) + 1) as 1, text: words },
      { kind: 'paragraph', text: words },
      { kind: 'list', ordered: index % 2 === 0, items: [words] },
      { kind: 'facts', caption: words, facts: [{ term: words, detail: text(words) }] },
    ]),
  };
  const set = setHere(givenOf(document, { made }), {
    colour: '#0e4b4b',
    logo: null,
    alt: '',
    height: 0,
  });
  expect(set.ok && Buffer.from(set.value).subarray(0, 5).toString()).toBe('%PDF-');
});

type Node = Awaited<ReturnType<Awaited<ReturnType<PDFDocumentProxy['getPage']>>['getStructTree']>>;

function collect(node: Node, take: (role: string) => void): void {
  take(node.role);
  for (const child of node.children) if ('children' in child) collect(child, take);
}
