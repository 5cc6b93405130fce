import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocumentFile } from '#platform/documents/read-document.ts';
import { unzip } from '#platform/documents/zip.ts';
import { command } from '../command.ts';
import { writeDocx } from './write-docx.ts';
import { writePdf } from './write-pdf.ts';
import { writeXlsx } from './write-xlsx.ts';
import { writeZip } from './write-zip.ts';

/** A sound document with one of its parts written anew. */
function withPart(sound: Buffer, name: string, change: (xml: string) => string): Buffer {
  const entries = unzip(sound);
  if (!entries.ok) throw new Error('the sound document is not sound');
  const parts = Object.fromEntries(entries.value);
  return writeZip({ ...parts, [name]: change(String(parts[name])) });
}

const sheet = (rows: string) =>
  withPart(writeXlsx([['Tiltak']]), 'xl/worksheets/sheet1.xml', (xml) =>
    xml.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rows}</sheetData>`),
  );
const body = (content: string, before = '') =>
  withPart(writeDocx([{ text: 'X' }]), 'word/document.xml', (xml) =>
    xml.replace(/^(<\?xml[^>]*\?>)?/, `$1${before}`).replace(/<w:p>.*<\/w:p>/s, content),
  );
const cell = (place: string) => `<c r="${place}" t="inlineStr"><is><t>x</t></is></c>`;
const pdf = writePdf([[{ x: 50, y: 700, text: 'Plan' }]]).toString('latin1');
const key = `<${'41'.repeat(32)}>`;
const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [${key}${key}]`;
const locked = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4000)]);
const entities = [...'bcdefghij']
  .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghij'[at]};`.repeat(10)}">`)
  .join('');

const attacks: [string, string, string, Buffer][] = [
  [
    'two cells a billion apart',
    'celler.xlsx',
    'over-500000-cells',
    sheet(`<row r="1">${cell('A1')}</row><row r="1048576">${cell('XFD1048576')}</row>`),
  ],
  [
    'a million rows',
    'rader.xlsx',
    'over-500000-cells',
    sheet(
      Array.from(
        { length: 600_000 },
        (_, at) => `<row r="${at + 1}">${cell(`A${at + 1}`)}</row>`,
      ).join(''),
    ),
  ],
  [
    'entities in entities',
    'ord.docx',
    'damaged',
    body(
      '<w:p><w:r><w:t>&j;</w:t></w:r></w:p>',
      `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${entities}]>`,
    ),
  ],
  [
    'tables in tables',
    'dyp.docx',
    'damaged',
    body(`${'<w:tbl><w:tr><w:tc>'.repeat(50_000)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(50_000)}`),
  ],
  [
    'pages that hold themselves',
    'ring.pdf',
    'damaged',
    Buffer.from(pdf.replace('/Kids [4 0 R]', '/Kids [2 0 R]'), 'latin1'),
  ],
  [
    'a password',
    'plan.pdf',
    'password',
    Buffer.from(pdf.replace('/Root 1 0 R', `/Root 1 0 R ${lock}`), 'latin1'),
  ],
  ['a password', 'plan.docx', 'password', locked],
  ['text for a name', 'tekst.docx', 'unknown-format', Buffer.from('Handlingsplan')],
  ['another format’s name', 'ark.pdf', 'unknown-format', writeXlsx([['Tiltak']])],
  ['nothing', 'tom.txt', 'not-text', Buffer.alloc(0)],
  ['a byte order mark alone', 'merke.txt', 'not-text', Buffer.from([0xef, 0xbb, 0xbf])],
  ['zeros', 'null.txt', 'not-text', Buffer.alloc(1000)],
  [
    'one line of ten megabytes',
    'linje.txt',
    'over-1-million-letters-in-a-line',
    Buffer.alloc(10 * 2 ** 20, 'a '),
  ],
];

describe('a file made to hurt is refused with its reason', () => {
  test.each(attacks)(
    '%s (%s): %s',
    async (_, name, reason, bytes) => {
      expect(await readDocumentFile(bytes, name)).toEqual({ ok: false, refused: [reason] });
    },
    20_000,
  );
});

test('a cross-reference table that lies is passed over, and the page read all the same', async () => {
  const lying = pdf.replace(/startxref\n\d+/, 'startxref\n99999999');
  const read = await readDocumentFile(Buffer.from(lying, 'latin1'), 'plan.pdf');
  expect(read).toMatchObject({ ok: true, value: { blocks: [{ text: 'Plan' }] } });
}, 20_000);

test('the command names each, checks the others, and ends with 2', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tannhjul-attack-test-'));
  try {
    const put = (name: string, bytes: Buffer | string) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    };
    const hostile = attacks.slice(5).map(([, name, , bytes]) => put(name, bytes));
    const sound = put('plan.txt', 'Handlingsplan 2026\n\nTiltak\tAnsvar\nKurs\tNAV\nKart\tNHO\n');
    const { exit, out, err } = await command({}, 'check', ...hostile, sound, '--json');
    expect(exit).toBe(2);
    expect(JSON.parse(out).files.map(({ file }: { file: string }) => file)).toEqual([sound]);
    const lines = err.trimEnd().split('\n');
    expect(lines).toHaveLength(hostile.length);
    for (const [at, path] of hostile.entries()) expect(lines[at]).toContain(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 40_000);
