import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { coverage } from './coverage.ts';
import { shownText } from './shown.ts';

const font = fileURLToPath(
  import.meta.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
);
const has = coverage(readFileSync(font));
const shown = (text: string) => shownText(text, has);

test('Norwegian, Sámi, Kven and the signs of print are shown as they are', () => {
  const text =
    'ÆØÅ æøå éòô Áá Čč Đđ Ŋŋ Šš Ŧŧ Žž «sitat» – — … § × ± ½ € • − 1\u00a0000 Здравей Ελλάς';
  expect(shown(text)).toBe(text);
});

test('a letter written in two parts is shown as the one it is', () => {
  expect(shown('a\u030angstro\u0308m')).toBe('ångström');
});

test('what the type has no picture of becomes a square, and what has none anyway goes', () => {
  expect(shown('plan 🙂 漢字')).toBe('plan □ □□');
  expect(shown('👩🏽‍💻')).not.toContain('\u200d');
  expect(shown('del\u200bt \u202eord\ud800')).not.toMatch(/[\u200b\u202e\ud800]/);
  expect(has('□'.codePointAt(0) ?? 0)).toBe(true);
});
