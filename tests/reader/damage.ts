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
const markdown = `# Handlingsplan 2026

## Mål 1: Flere tar fagbrev (60 %)

### Tiltak 1a: **Kurs** for unge

**Ansvarlig:** NAV v/ Fornavn Etternavn, fornavn.etternavn@eksempel.no

- [ett steg](https://eksempel.no)
  1. et annet steg, jf. 1b

| Nr | Tiltak | Ansvar | 2026 |
|---|---|---|---:|
| 1b | Kart<br>over tilbud | NHO og LO | 1 200,- |
`;

/** A sound document in each format, with what the reader looks for in it. */
export const soundDocuments = [
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
  { format: 'md', bytes: Buffer.from(markdown) },
] as const;

export type Wound = { kind: string; at: number; length: number; byte: number };

/** A document with each wound in turn: a byte changed, a stretch cut out, or a stretch said twice. */
export function damage(bytes: Buffer, wounds: readonly Wound[]): Buffer {
  return wounds.reduce((whole, { kind, at, length, byte }) => {
    const start = Math.floor(at * whole.length);
    const [head, tail] = [whole.subarray(0, start), whole.subarray(start)];
    if (kind === 'cut') return Buffer.concat([head, tail.subarray(length)]);
    if (kind === 'double') return Buffer.concat([head, tail.subarray(0, length), tail]);
    return Buffer.concat([head, Buffer.from([byte]), tail.subarray(1)]);
  }, bytes);
}
