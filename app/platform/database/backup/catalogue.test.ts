import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from './catalogue.ts';

test('every table comes after those it refers to', () => {
  const anyTables = fc
    .array(fc.array(fc.nat(), { maxLength: 3 }), { maxLength: 12 })
    .map((tables) =>
      tables.map((others, index) => ({
        table: `t${index}`,
        // Only to earlier ones, hence never in a circle.
        refers: index === 0 ? [] : others.map((other) => `t${other % index}`),
      })),
    )
    .chain((tables) => fc.shuffledSubarray(tables, { minLength: tables.length }));
  fc.assert(
    fc.property(anyTables, (tables) => {
      const names = inOrder(tables).map(({ table }) => table);
      expect(names.toSorted()).toEqual(tables.map(({ table }) => table).toSorted());
      for (const { table, refers } of tables)
        for (const other of refers) expect(names.indexOf(other)).toBeLessThan(names.indexOf(table));
    }),
  );
});

test('a circle of tables is no order and says so', () => {
  const circle = [
    { table: 'a', refers: ['b'] },
    { table: 'b', refers: ['a'] },
  ];
  expect(() => inOrder(circle)).toThrow('in a circle');
});
