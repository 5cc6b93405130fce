import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isUnderWay, type ReadingState, readAgainRefusals, saveRefusals } from './reading.ts';

const states: ReadingState[] = ['waiting', 'reading', 'read', 'failed', 'saved'];

describe('reading again', () => {
  test('is possible from every state but one that is kept as a draft', () => {
    const possible = states.filter(
      (state) =>
        readAgainRefusals({ state, revision: 2 }, { revision: 2, fileKept: true }).length === 0,
    );
    expect(possible).toEqual(['waiting', 'reading', 'read', 'failed']);
  });

  test('is refused with every reason at once', () => {
    expect(
      readAgainRefusals({ state: 'saved', revision: 3 }, { revision: 2, fileKept: false }),
    ).toEqual(['reading-saved', 'reading-changed', 'file-gone']);
  });
});

describe('saving as a draft', () => {
  test('is possible for what is read, by one who saw this very reading', () => {
    fc.assert(
      fc.property(fc.constantFrom(...states), fc.nat(5), fc.nat(5), (state, revision, seen) => {
        const possible = saveRefusals({ state, revision }, seen).length === 0;
        expect(possible).toBe(state === 'read' && revision === seen);
      }),
    );
  });
});

test('someone waits only for what is put in and what is being read', () => {
  expect(states.filter(isUnderWay)).toEqual(['waiting', 'reading']);
});
