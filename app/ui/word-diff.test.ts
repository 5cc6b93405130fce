import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDiff } from './word-diff.ts';

const texts = fc.array(fc.constantFrom('eit', 'felles', 'fond', ' ', '\n', '\u00a0', 'tap,'), {
  maxLength: 30,
});
const joined = (changes: ReturnType<typeof wordDiff>, ...kinds: string[]) =>
  changes
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('');

test('the words that were removed and added are told apart from those that stayed', () => {
  expect(wordDiff('dekkje delar av tapet', 'dekkje halve tapet')).toEqual([
    { kind: 'same', text: 'dekkje ' },
    { kind: 'removed', text: 'delar av' },
    { kind: 'added', text: 'halve' },
    { kind: 'same', text: ' tapet' },
  ]);
});

test('an amount is told whole, not the digits of it that differ', () => {
  const kr = (digits: string) => `2026: ${digits}\u00a0000\u00a0kr`;
  expect(wordDiff(kr('250'), kr('300'))).toEqual([
    { kind: 'same', text: '2026: ' },
    { kind: 'removed', text: '250\u00a0000\u00a0kr' },
    { kind: 'added', text: '300\u00a0000\u00a0kr' },
  ]);
});

test('both wordings can be read back, whatever they are', () => {
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const [before, after] = [a.join(''), b.join('')];
      const changes = wordDiff(before, after);
      expect(joined(changes, 'same', 'removed')).toBe(before);
      expect(joined(changes, 'same', 'added')).toBe(after);
    }),
  );
});

test('a wording compared with itself has nothing removed or added', () => {
  fc.assert(
    fc.property(texts, (words) => {
      const text = words.join('');
      expect(joined(wordDiff(text, text), 'removed', 'added')).toBe('');
    }),
  );
});

test('two long texts with nothing in common are answered at once, as one change', () => {
  const long = (word: string) => Array.from({ length: 5_000 }, (_, n) => `${word}${n}`).join(' ');
  expect(wordDiff(long('gammal'), long('ny'))).toHaveLength(2);
});
