import { expect, test } from 'vitest';
import { writeDocx } from '../../../tests/reader/write-docx.ts';
import { writeXlsx } from '../../../tests/reader/write-xlsx.ts';
import { writeZip } from '../../../tests/reader/write-zip.ts';
import { documentKind } from './kind-of.ts';

const word = { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>' };
const mimetype = 'application/vnd.oasis.opendocument.text';

test.for<[string, Buffer, ReturnType<typeof documentKind>]>([
  ['a PDF', Buffer.from('%PDF-1.7\n'), 'pdf'],
  ['a PDF behind a few bytes of something else', Buffer.from('\n\n%PDF-1.4\n'), 'pdf'],
  ['a Word document', writeDocx([{ text: 'Protokoll' }]), 'docx'],
  ['an ODT document', writeZip({ mimetype, 'content.xml': '<office/>' }), 'odt'],
  ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), null],
  ['a program', Buffer.from('MZ\x90\x00'), null],
  ['nothing', Buffer.alloc(0), null],
  ['a sheet', writeXlsx([['Tiltak']]), null],
  ['any zip', writeZip({ 'les-meg.txt': 'Hei' }), null],
  ['a zip that is cut off', writeDocx([{ text: 'Protokoll' }]).subarray(0, 60), null],
  ['a Word document with a program in it', writeZip({ ...word, 'word/vbaProject.bin': 'x' }), null],
  ['one with it under another name', writeZip({ ...word, 'word/VBAProject.BIN': 'x' }), null],
  [
    'an ODT document with a program in it',
    writeZip({ mimetype, 'content.xml': '<office/>', 'Basic/Standard/Module1.xml': 'x' }),
    null,
  ],
  [
    'a spreadsheet of OpenDocument',
    writeZip({ mimetype: `${mimetype.slice(0, -4)}spreadsheet` }),
    null,
  ],
  ['one with a password', Buffer.from('d0cf11e0a1b11ae1', 'hex'), null],
  ['a PDF with one', Buffer.from('%PDF-1.7\ntrailer << /Size 4 /Encrypt 3 0 R >>'), null],
  [
    'a PDF with one whose trailer is an object',
    Buffer.from('%PDF-1.7\n9 0 obj << /Type /XRef /Encrypt 3 0 R >> stream'),
    null,
  ],
  [
    'a PDF that only writes of it',
    Buffer.from('%PDF-1.7\n4 0 obj << >> stream (/Encrypt 3 0 R) endstream endobj trailer << >>'),
    'pdf',
  ],
  [
    'an ODT document with one',
    writeZip({
      ...{ mimetype, 'content.xml': 'x' },
      'META-INF/manifest.xml':
        '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>',
    }),
    null,
  ],
])('%s is known by what is in it', ([, bytes, kind]) => {
  expect(documentKind(bytes)).toBe(kind);
});
