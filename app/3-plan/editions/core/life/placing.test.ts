import { describe, expect, test } from 'vitest';
import { placingRefusals } from './placing.ts';

describe('which organisation a body belongs to', () => {
  const organisations = new Set(['kommunen', 'fylket']);
  const from = (of: string | null, decided: 'never' | 'settled' | 'unsettled' = 'never') => ({
    to: (next: string | null, before = of) =>
      placingRefusals({ of: next, before }, { of, decided, organisations }),
  });
  test('is said of one that stood for all, though it has decided on plans that are settled', () => {
    expect(from(null).to('kommunen')).toEqual([]);
    expect(from(null, 'settled').to('kommunen')).toEqual([]);
  });
  test('is put right where nothing is decided, and is kept by one that has decided', () => {
    expect(from('fylket').to('kommunen')).toEqual([]);
    expect(from('fylket').to(null)).toEqual([]);
    expect(from('fylket', 'settled').to('kommunen')).toEqual(['decided-for-another']);
    expect(from('fylket', 'settled').to(null)).toEqual(['decided-for-another']);
  });
  test('is not moved while it has decided on a plan that may come back to it', () => {
    expect(from(null, 'unsettled').to('kommunen')).toEqual(['decides-now']);
    expect(from('fylket', 'unsettled').to('nabolaget')).toEqual([
      'no-such-organisation',
      'decides-now',
    ]);
  });
  test('is chosen over what holds, among those that are there', () => {
    expect(from('fylket').to('kommunen', null)).toEqual(['changed-meanwhile']);
    expect(from('fylket').to('fylket')).toEqual(['nothing-changed']);
    expect(from(null).to(null)).toEqual(['nothing-changed']);
    expect(from(null).to('nabolaget')).toEqual(['no-such-organisation']);
  });
});
