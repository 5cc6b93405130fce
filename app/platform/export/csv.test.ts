import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day, money, nothing, text, texts, type Value, type WrittenTable } from '#base/document.ts';
import { csv } from './csv.ts';

function table(headers: string[], ...rows: Value[][]): WrittenTable {
  const columns = headers.map((header) => ({ header, kind: 'text' as const }));
  return { kind: 'table', caption: '', columns, rows, foot: [] };
}

test('a row is what a Norwegian spreadsheet reads', () => {
  const year: Value = { kind: 'number', number: 2026 };
  expect(
    csv(table(['Mål', 'År', 'Kr'], [text('Bolig; og «mer»'), year, money(123_450n)]), 'nb'),
  ).toBe('\uFEFFMål;År;Kr\r\n"Bolig; og «mer»";2026;1234,50\r\n');
  const share: Value = { kind: 'percent', percent: 12.5 };
  expect(csv(table(['a'], [nothing, money(-500_000n), money(5n), share]), 'en')).toBe(
    '\uFEFFa\r\n;-5000;0.05;12.5\r\n',
  );
  expect(csv(table(['a'], [texts(['NAV', 'LO']), day('2026-05-01'), share]), 'nn')).toBe(
    '\uFEFFa\r\n"NAV\nLO";2026-05-01;12,5\r\n',
  );
});

test.each(['=1+1', '+47', '-2', '@SUM(A1)', '\t=1', ' =1', '\r=1', '=HYPERLINK("x";"y")'])(
  'text that would be a formula stays text: %j',
  (attack) => {
    for (const written of [csv(table([attack]), 'nb'), csv(table(['a'], [text(attack)]), 'nb')]) {
      const cell = written.replace('\uFEFF', '').replace('a\r\n', '');
      expect(cell.replace(/^"/, '').startsWith("'")).toBe(true);
    }
  },
);

test.each(['a,=1+1,b', 'a\n=1+1\nb', 'a, +1', 'a,"@SUM(A1)', 'a\t-1', 'a,\n=1'])(
  'text that would be a formula where commas or tabs part cells stays text too: %j',
  (attack) => {
    const written = csv(table(['a', 'b'], [text('x'), text(attack)]), 'nb');
    const cells = written.split(/[,\t\r\n]+/).map((cell) => cell.replace(/^[\s"]+/, ''));
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    expect(csv(table(['a'], [text('Nav, NHO og e-post a@b.no\n2026–2027')]), 'nb')).toContain(
      '"Nav, NHO og e-post a@b.no\n2026–2027"',
    );
  },
);

test('what is written can be read again, cell by cell', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'ø', ';', '"', '\n', ' ', '.') });
  const cells = fc.array(fc.array(letters, { minLength: 2, maxLength: 2 }), { minLength: 1 });
  fc.assert(
    fc.property(cells, (rows) => {
      const [, ...read] = readBack(
        csv(table(['a', 'b'], ...rows.map((row) => row.map(text))), 'nb'),
      );
      expect(read).toEqual(rows);
    }),
  );
});

function readBack(written: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n)/gy;
  for (const [, quoted, plain = '', end] of written.slice(1).matchAll(cell)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
