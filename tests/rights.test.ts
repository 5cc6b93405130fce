import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { roles } from '#platform/acts/actor.ts';
import { operations } from '../app/operations.ts';

const root = join(import.meta.dirname, '..');
const file = join(root, 'docs', 'rights.md');

/** The table of rights as the operations declare it. */
function table(): string {
  const rows = [...operations]
    .sort((a, b) => (a.operation.name < b.operation.name ? -1 : 1))
    .map(({ operation, said }) => {
      const may = roles.filter((role) => operation.may.includes(role));
      return `| \`${operation.name}\` | ${said.en} | ${may.join(', ')} |`;
    });
  return ['| operation | what the journal says | who may |', '|---|---|---|', ...rows].join('\n');
}

test('docs/rights.md tells who may do what, as the operations declare it', () => {
  expect(readFileSync(file, 'utf8')).toContain(table());
});

test('no operation is open to visitors, and each has a name of its own', () => {
  expect(operations.filter(({ operation }) => operation.may.includes('visitor'))).toEqual([]);
  const names = operations.map(({ operation }) => operation.name);
  expect(new Set(names).size).toBe(names.length);
});

test('every operation that is declared is told of, and so stands in the table', () => {
  const declared = globSync('app/*/*/data/**/*.ts', { cwd: root }).flatMap((path) => [
    ...readFileSync(join(root, path), 'utf8').matchAll(/operation\(\s*\{\s*name: '([a-z-]+)'/g),
  ]);
  expect(declared.length).toBeGreaterThan(80);
  const told = new Set(operations.map(({ operation }) => operation.name));
  expect(declared.map(([, name = '']) => name).filter((name) => !told.has(name))).toEqual([]);
});
