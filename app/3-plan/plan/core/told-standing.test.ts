import { expect, test } from 'vitest';
import { Standing } from './content.ts';
import { EditionState, isAhead } from './edition.ts';
import { toldStanding } from './told-standing.ts';

test('a measure is said to be adopted only in an edition that is', () => {
  for (const state of EditionState.options) {
    expect(toldStanding('adopted', state)).toBe(isAhead(state) ? null : 'adopted');
  }
});

test('what is an example or a proposal is said to be so in every edition', () => {
  for (const state of EditionState.options) {
    for (const standing of Standing.exclude(['adopted']).options) {
      expect(toldStanding(standing, state)).toBe(standing);
    }
  }
});
