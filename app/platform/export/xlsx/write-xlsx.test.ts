import readSheets from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import {
  type Column,
  day,
  money,
  nothing,
  text,
  texts,
  type Value,
  type Workbook,
} from '#base/document.ts';
import { unzip } from '#platform/documents/zip.ts';
import { whole } from '#platform/export/whole.ts';
import { layoutOf } from './columns.ts';
import { heightOf } from './room.ts';
import { writeXlsx } from './write-xlsx.ts';

const number = (value: number): Value => ({ kind: 'number', number: value });

const workbook: Workbook = {
  title: 'Handlingsplan <2026> & mer',
  owner: 'Partnerskapet',
  lang: 'nn',
  sheets: [
    {
      name: 'Tiltak/2026: [alle]',
      table: {
        columns: [
          { header: 'Tittel', kind: 'prose' },
          { header: 'År', kind: 'year' },
          { header: 'Beløp', kind: 'money' },
          { header: 'Frå', kind: 'day' },
          { header: 'Vekt', kind: 'number' },
        ],
        rows: [
          [
            texts(['Bustader', 'og «tun»']),
            number(2026),
            money(12_345_678n),
            day('2026-02-28'),
            number(12.5),
          ],
          [text('1.10'), number(2027), money(-100n), day('1999-12-31'), nothing],
        ],
        count: 2,
      },
    },
    {
      name: 'Tom',
      table: {
        columns: [{ header: 'A', kind: 'text' }],
        rows: [],
        count: 0,
      },
    },
  ],
};

async function written() {
  const bytes = await whole(writeXlsx(workbook));
  const files = unzip(bytes);
  if (!files.ok) throw new Error(files.refused.join());
  return { bytes, xml: (name: string) => files.value.get(name)?.toString('utf8') ?? '' };
}

test('a sheet holds numbers as numbers, days as days and texts as texts', async () => {
  const [first, second] = await readSheets((await written()).bytes);
  expect(first?.data).toEqual([
    ['Tittel', 'År', 'Beløp', 'Frå', 'Vekt'],
    ['Bustader\nog «tun»', 2026, 123_456.78, new Date('2026-02-28T00:00:00Z'), 12.5],
    ['1.10', 2027, -1, new Date('1999-12-31T00:00:00Z'), null],
  ]);
  expect(second?.data).toEqual([['A']]);
});

test('a sheet has its header frozen, repeated in print, and with a filter', async () => {
  const { xml } = await written();
  const sheet = xml('xl/worksheets/sheet1.xml');
  expect(sheet).toContain(
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
  );
  expect(sheet).toContain('<autoFilter ref="A1:E3"/>');
  expect(sheet.match(/<col [^>]*customWidth="1"/g)).toHaveLength(5);
  const book = xml('xl/workbook.xml');
  expect(book).toContain('<sheet name="Tiltak 2026   alle " sheetId="1" r:id="rId1"/>');
  expect(book).toContain(`localSheetId="0">'Tiltak 2026   alle '!$1:$1</definedName>`);
});

test('a row is as high as its texts need, for those who do not reckon that themselves', () => {
  const high = (value: Value) => heightOf([26, 16], [value, money(1n)]);
  expect([high(text('Kort')), high(nothing)]).toEqual([null, null]);
  expect(high(texts(['Nav', 'Fylket', 'Skolen']))).toBe(45);
  expect(high(text('ord '.repeat(14).trim()))).toBe(30);
  expect(high(text('x'.repeat(60)))).toBe(45);
  expect(high(text('ord '.repeat(10_000)))).toBe(409);
});

test('a sheet too broad for one page is printed on several, each with what the rows are of', async () => {
  const columns = Array.from({ length: 9 }, (): Column => ({ header: 'Tekst', kind: 'prose' }));
  const sheets = [{ name: 'Tiltak', table: { columns, rows: [], count: 0 } }];
  const files = unzip(await whole(writeXlsx({ ...workbook, sheets })));
  const xml = (name: string) => (files.ok ? files.value.get(name)?.toString('utf8') : '');
  expect(xml('xl/worksheets/sheet1.xml')).toContain('fitToWidth="3" fitToHeight="0"');
  expect(xml('xl/workbook.xml')).toContain("'Tiltak'!$A:$B,'Tiltak'!$1:$1");
});

describe('a sheet', () => {
  const columns: Column[] = [
    ...['Nummer', 'Status'].map((header): Column => ({ header, kind: 'short' })),
    ...['Tittel', 'Ansvar'].map((header): Column => ({ header, kind: 'text' })),
    ...['Utfordring', 'Virkning & mer', 'Slik'].map(
      (header): Column => ({
        ...{ header, kind: 'prose' },
      }),
    ),
  ];
  const row = ['1', 'Vedtatt', 'Læreplasser i små bedrifter i fylket', 'Nav'].map(text);
  const rows = [[...row, text('Lang tekst. '.repeat(20)), nothing, nothing]];

  test('has columns as broad as what stands in them, and no broader than is read with ease', () => {
    const { widths } = layoutOf({ columns, rows });
    expect(widths).toEqual([11, 11, 39, 11, 120, 19, 10]);
  });

  test('too broad for a page is printed up to its long texts, and says so', async () => {
    expect(layoutOf({ columns, rows })).toMatchObject({ printed: 4, pages: 1 });
    const sheets = [{ name: 'Tiltak', table: { columns, rows, count: 1 } }];
    const files = unzip(await whole(writeXlsx({ ...workbook, sheets })));
    const xml = (name: string) => (files.ok ? files.value.get(name)?.toString('utf8') : '');
    expect(xml('xl/workbook.xml')).toContain(`localSheetId="0">'Tiltak'!$A$1:$D$2</definedName>`);
    expect(xml('xl/worksheets/sheet1.xml')).toContain('til og med kolonnen «Ansvar»');
  });

  test('gives way in print before its letters become too small', () => {
    const few = columns.slice(0, 5);
    const { widths, printed } = layoutOf({ columns: few, rows });
    expect([printed, widths.reduce((sum, one) => sum + one, 0) <= 190]).toEqual([5, true]);
  });
});

test('a workbook says its title, language and whose it is, and nobody’s name nor hour', async () => {
  const core = (await written()).xml('docProps/core.xml');
  expect(core).toContain('<dc:title>Handlingsplan &lt;2026&gt; &amp; mer</dc:title>');
  expect(core).toContain('<dc:creator>Partnerskapet</dc:creator>');
  expect(core).toContain('<dc:language>nn-NO</dc:language>');
  expect(core).not.toMatch(/created|modified>/);
});

test('the same workbook is the same bytes', async () => {
  const [one, other] = [await written(), await written()];
  expect(one.bytes.equals(other.bytes)).toBe(true);
});
