import { expect, test } from 'vitest';
import { askedFor } from './asked.ts';

test.each([
  ['kompetanse hel', { whole: 'kompetanse hel', before: 'kompetanse ', begun: 'hel' }],
  ['  hel ', { whole: 'hel', before: '', begun: 'hel' }],
  ['bedrift -helse', { whole: 'bedrift -helse', before: 'bedrift -helse', begun: null }],
  ['"små bed', { whole: '"små bed', before: '"små bed', begun: null }],
  ['"små bed"', { whole: '"små bed"', before: '"små bed"', begun: null }],
  ['«små bedrifter»', { whole: '"små bedrifter"', before: '"små bedrifter"', begun: null }],
  ['e-læring', { whole: 'e-læring', before: 'e-læring', begun: null }],
  ['--- a - b', { whole: 'a   b', before: 'a   b', begun: null }],
  ['a\u0000øy', { whole: 'a øy', before: 'a ', begun: 'øy' }],
  ['…', { whole: '…', before: '…', begun: null }],
])('%j is read as what it says', (typed, asked) => {
  expect(askedFor(typed)).toEqual(asked);
});

test('only the beginning of something very long is read', () => {
  expect(askedFor('ord '.repeat(10_000)).whole.length).toBeLessThanOrEqual(500);
});
