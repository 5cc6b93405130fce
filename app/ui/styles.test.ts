import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { elements } from './elements.ts';

const here = import.meta.dirname;
const read = (file: string) => readFileSync(join(here, file), 'utf8');

test('every style sheet beside a component is part of the page', () => {
  const entry = read('styles.css');
  const sheets = readdirSync(here).filter((file) => file.endsWith('.css') && file !== 'styles.css');
  for (const sheet of sheets) expect(entry).toContain(`./${sheet}`);
});

test('dark colours are for the screen alone, and never for paper', () => {
  for (const sheet of ['theme.css', 'ground.css'])
    expect(read(sheet)).not.toMatch(/@media \(prefers-color-scheme/);
});

test('every colour, size and radius asked for is one that the theme or we have', () => {
  const sheets = readdirSync(here).filter((file) => file.endsWith('.css'));
  const all = sheets.map(read).join('\n');
  const known = new Set([...all.matchAll(/(--[\w-]+)\s*:/g)].map((hit) => hit[1]));
  const ours = sheets
    .filter((file) => file !== 'theme.css')
    .map(read)
    .join('\n');
  const asked = [...ours.matchAll(/var\((--[\w-]+)/g)].map((hit) => hit[1] ?? '');
  expect(asked.filter((name) => !known.has(name))).toEqual([]);
});

test('every element a page may name has its script', () => {
  const root = join(here, '..', '..');
  for (const source of Object.values(elements)) expect(existsSync(join(root, source))).toBe(true);
});
