import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withSynonyms } from './synonyms.ts';

test.each([
  ['bustad', ['bustad', 'bolig']],
  ['Ny Bolig nå', ['Ny Bolig nå', 'Ny bustad nå']],
  ['"ny bolig"', ['"ny bolig"']],
  ['hus -bolig', ['hus -bolig']],
  ['boligbygging', ['boligbygging']],
  ['høgare skule', ['høgare skule', 'høyere skole', 'høyere skule', 'høgare skole']],
  ['', ['']],
])('%s', (typed, asked) => {
  expect(withSynonyms(typed)).toEqual(asked);
});

test('what was typed is always asked first, and never more than eight questions are', () => {
  const words = fc.array(fc.constantFrom('bolig', 'skole', 'veiledning', '-skule', '"', 'x'));
  fc.assert(
    fc.property(words, (some) => {
      const typed = some.join(' ');
      const asked = withSynonyms(typed);
      expect(asked[0]).toBe(typed);
      expect(asked.length).toBeLessThanOrEqual(8);
    }),
  );
});
