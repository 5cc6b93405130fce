import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from './csv.ts';

test('a row is what a Norwegian spreadsheet reads', () => {
  expect(
    csv(
      [
        ['Mål', 'År', 'Kr'],
        ['Bolig; og «mer»', 2026, 123_450n],
      ],
      'nb',
    ),
  ).toBe('\uFEFFMål;År;Kr\r\n"Bolig; og «mer»";2026;1234,50\r\n');
  expect(csv([[null, -500_000n, 5n]], 'en')).toBe('\uFEFF;-5000;0.05\r\n');
});

test.each(['=1+1', '+47', '-2', '@SUM(A1)', '\t=1', ' =1', '\r=1', '=HYPERLINK("x";"y")'])(
  'text that would be a formula stays text: %j',
  (text) => {
    const written = csv([[text]], 'nb').slice(1);
    expect(written.replace(/^"/, '').startsWith("'")).toBe(true);
  },
);

test('what is written can be read again, cell by cell', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'ø', ';', '"', '\n', ' ', '.') });
  const table = fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1 });
  fc.assert(
    fc.property(table, (rows) => {
      expect(read(csv(rows, 'nb'))).toEqual(rows);
    }),
  );
});

function read(written: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n)/gy;
  for (const [, quoted, plain = '', end] of written.slice(1).matchAll(cell)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
