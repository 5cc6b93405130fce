import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ReadResult } from '#3-plan/exchange/core/contract.ts';
import { readDocument } from '#3-plan/exchange/core/read-document.ts';
import { readHere } from '#platform/documents/read-here.ts';
import { writeDocx } from './write-docx.ts';
import { writePdf } from './write-pdf.ts';
import { writeXlsx } from './write-xlsx.ts';

const table = [
  ['Mål', 'Tiltak', 'Ansvar', 'Tidsrom'],
  [{ text: 'Mål 1: Flere tar fagbrev', down: 2 }, 'Kurs', 'NAV', '2026'],
  ['Kart', 'NHO i samarbeid med LO (seksjon A og B)', '2027'],
];
const text = [
  'Handlingsplan 2026\t\n\nMål 1: Flere\n\nTiltak 1a Kurs\nHovedansvar: NAV\nAktører: KS, LO\f',
  'Tiltak\tAnsvar\t2025\t2026\tSum\nKurs\tNAV\t100\t1 200,-\t1 300*\nSum\t\t100\t1 200\t1 300\n',
  'Gruppe 1\nDeltakere: Aa Bb (NAV)\nHva: kurs\n- a\n• b\nNår: Aa innkaller\n',
].join('\n');
const documents = [
  {
    format: 'docx',
    bytes: writeDocx([{ heading: 'Handlingsplan', level: 1 }, { table }, { items: ['a', 'b'] }]),
  },
  {
    format: 'xlsx',
    bytes: writeXlsx(
      [
        ['Tiltak', 'Ansvar', 2026],
        ['Kurs', 'NAV', 300],
      ],
      ['A1:A2'],
    ),
  },
  {
    format: 'pdf',
    bytes: writePdf([
      [
        { x: 50, y: 700, text: 'Tiltak' },
        { x: 200, y: 700, text: 'Ansvar' },
      ],
    ]),
  },
  { format: 'txt', bytes: Buffer.from(text) },
] as const;

/** One wound: a byte changed, a stretch cut out, or a stretch said twice. */
const wound = fc.record({
  kind: fc.constantFrom('change', 'cut', 'double'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 300 }),
  byte: fc.integer({ min: 0, max: 255 }),
});

function damage(
  bytes: Buffer,
  wounds: readonly { kind: string; at: number; length: number; byte: number }[],
): Buffer {
  return wounds.reduce((whole, { kind, at, length, byte }) => {
    const start = Math.floor(at * whole.length);
    const [head, tail] = [whole.subarray(0, start), whole.subarray(start)];
    if (kind === 'cut') return Buffer.concat([head, tail.subarray(length)]);
    if (kind === 'double') return Buffer.concat([head, tail.subarray(0, length), tail]);
    return Buffer.concat([head, Buffer.from([byte]), tail.subarray(1)]);
  }, bytes);
}

/** In the app a library that waits for ever is ended with its child; here a moment's wait stands for that. */
async function neverEnds() {
  await new Promise((resolve) => setTimeout(resolve, 1000).unref());
  return { ok: false as const, refused: ['damaged'] };
}

test('a damaged document is read or refused, and never brings the reader down', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...documents),
      fc.array(wound, { minLength: 1, maxLength: 12 }),
      async ({ format, bytes }, wounds) => {
        const read = await Promise.race([readHere(damage(bytes, wounds), format), neverEnds()]);
        if (read.ok) expect(ReadResult.safeParse(readDocument(read.value)).success).toBe(true);
        else expect(read.refused).toHaveLength(1);
      },
    ),
    { numRuns: 400 },
  );
}, 60_000);

test('any text at all is read as something the contract allows', () => {
  fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 400 }), async (anything) => {
      const read = await readHere(Buffer.from(anything), 'txt');
      if (read.ok) ReadResult.parse(readDocument(read.value));
    }),
    { numRuns: 300 },
  );
});

test('a PDF of three hundred pages stays far from its limits', async () => {
  const page = Array.from({ length: 45 }, (_, line) => ({
    x: 50,
    y: 800 - line * 16,
    text: `Linje ${line} med noen ord om det vi vil gjøre, og hvorfor det trengs`,
  }));
  const start = performance.now();
  const read = await readHere(writePdf(Array.from({ length: 300 }, () => page)), 'pdf');
  expect(read.ok).toBe(true);
  expect(performance.now() - start).toBeLessThan(10_000);
}, 30_000);
