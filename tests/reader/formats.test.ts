import { describe, expect, test } from 'vitest';
import type { ReadResult } from '#3-plan/exchange/core/contract.ts';
import { readDocument } from '#3-plan/exchange/core/read-document.ts';
import { readDocumentFile } from '#platform/documents/read-document.ts';
import { readInChild } from '#platform/documents/read-in-child.ts';
import { writeDocx } from './write-docx.ts';
import { writePdf } from './write-pdf.ts';
import { writeXlsx } from './write-xlsx.ts';
import { writeZip } from './write-zip.ts';

async function read(bytes: Buffer, name: string): Promise<ReadResult> {
  const file = await readDocumentFile(bytes, name);
  if (!file.ok) throw new Error(file.refused.join(', '));
  return readDocument(file.value.blocks);
}

function summary({ plan, goals, measures }: ReadResult) {
  return {
    kind: plan.kind,
    goals: goals.map(({ title }) => title),
    measures: measures.map(({ title, goal, leads, to }) =>
      [title, goal, leads.join(), to].join(' | '),
    ),
  };
}

const expected = {
  kind: 'action-plan',
  goals: ['Flere tar fagbrev', 'Bedre veiledning'],
  measures: [
    'Åpne et oppstartskurs | g1 | Nordre fylkeskommune | 2026',
    'Besøke bedriftene | g1 | NHO,LO | 2027',
    'Samle veilederne | g2 | Karrieresenteret | 2026',
  ],
};

const merged = [
  ['Mål', 'Tiltak', 'Ansvar', 'Tidsrom'],
  [
    { text: 'Mål 1: Flere tar fagbrev', down: 2 },
    'Åpne et oppstartskurs',
    'Nordre fylkeskommune',
    '2026',
  ],
  ['Besøke bedriftene', 'NHO og LO', '2026-2027'],
  ['Mål 2: Bedre veiledning', 'Samle veilederne', 'Karrieresenteret', '2026'],
];

describe('the same plan in each format', () => {
  test('Word, with the goal in a merged cell', async () => {
    const docx = writeDocx([{ heading: 'Handlingsplan 2026', level: 1 }, { table: merged }]);
    expect(summary(await read(docx, 'plan.docx'))).toEqual(expected);
  });

  test('Word, with headings and labels', async () => {
    const measure = (title: string, lead: string, time: string) => [
      { heading: title, level: 3 },
      { text: `Ansvar: ${lead}` },
      { text: `Tidsrom: ${time}` },
    ];
    const docx = writeDocx([
      { heading: 'Handlingsplan 2026', level: 1 },
      { heading: 'Mål 1: Flere tar fagbrev', level: 2 },
      ...measure('Åpne et oppstartskurs', 'Nordre fylkeskommune', '2026'),
      ...measure('Besøke bedriftene', 'NHO og LO', '2026-2027'),
      { heading: 'Mål 2: Bedre veiledning', level: 2 },
      ...measure('Samle veilederne', 'Karrieresenteret', '2026'),
    ]);
    expect(summary(await read(docx, 'plan.docx'))).toEqual(expected);
  });

  test('Excel, with the goal in a merged cell', async () => {
    const rows = merged.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? cell : cell.text)),
    );
    rows[2]?.unshift('');
    expect(summary(await read(writeXlsx(rows, ['A2:A3']), 'plan.xlsx'))).toEqual(expected);
  });

  test('PDF, with columns that only their places tell', async () => {
    const columns = [50, 200, 350, 500];
    const rows = merged.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? cell : cell.text)),
    );
    rows[2]?.unshift('');
    const table = rows.flatMap((row, at) =>
      row.map((text, column) => ({ x: columns[column] ?? 0, y: 700 - at * 24, text })),
    );
    const pdf = writePdf([[{ x: 50, y: 780, text: 'Handlingsplan 2026' }, ...table]]);
    const result = await read(pdf, 'plan.pdf');
    expect(summary(result)).toEqual(expected);
    expect(result.measures[0]?.where.page).toBe(1);
  });
});

describe('a file that cannot be read is refused with the reason', () => {
  test('a zip bomb, by what it inflates to', async () => {
    const bomb = writeZip({ 'word/document.xml': Buffer.alloc(200 * 2 ** 20) });
    expect(await readDocumentFile(bomb, 'bombe.docx')).toEqual({
      ok: false,
      refused: ['over-150-mb-inflated'],
    });
  }, 20_000);

  test('a broken PDF, a zip cut short, and a name that lies', async () => {
    const pdf = writePdf([[{ x: 50, y: 700, text: 'Plan' }]]);
    const cut = await readDocumentFile(
      Buffer.concat([pdf.subarray(0, 40), Buffer.alloc(50, 65)]),
      'plan.pdf',
    );
    expect(cut).toEqual({ ok: false, refused: ['damaged'] });
    const docx = writeDocx([{ text: 'Plan' }]);
    expect(await readDocumentFile(docx.subarray(0, 200), 'plan.docx')).toEqual({
      ok: false,
      refused: ['damaged'],
    });
    expect(await readDocumentFile(Buffer.from('Plan'), 'plan.pdf')).toEqual({
      ok: false,
      refused: ['unknown-format'],
    });
  });

  test('a workbook with a password', async () => {
    const locked = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    expect(await readDocumentFile(locked, 'plan.xlsx')).toEqual({
      ok: false,
      refused: ['password'],
    });
  });

  test('too large a file, a line without end, and bytes that are no text', async () => {
    expect(await readDocumentFile(Buffer.alloc(26 * 2 ** 20), 'plan.txt')).toEqual({
      ok: false,
      refused: ['over-25-mb'],
    });
    const line = Buffer.alloc(2_000_000, 'a');
    expect(await readDocumentFile(line, 'plan.txt')).toEqual({
      ok: false,
      refused: ['over-1-million-letters-in-a-line'],
    });
    expect(await readDocumentFile(Buffer.from([1, 0, 2, 3, 0, 4, 5]), 'plan.txt')).toEqual({
      ok: false,
      refused: ['not-text'],
    });
  });

  test('whatever takes more time or memory than its child is given', async () => {
    const docx = writeDocx([{ text: 'Plan' }]);
    const slow = await readInChild(docx, 'docx', { milliseconds: 1, residentBytes: 2 ** 40 });
    expect(slow).toEqual({ ok: false, refused: ['over-10-s'] });
    const fat = await readInChild(docx, 'docx', { milliseconds: 10_000, residentBytes: 1 });
    expect(fat).toEqual({ ok: false, refused: ['over-512-mb'] });
  });
});
