import { describe, expect, test } from 'vitest';
import { type ExplainRefusal, explainRefusals, lacks } from './explain.ts';
import { chosenPair, editionBefore } from './pair.ts';
import type { Fate } from './thing.ts';

describe('a reason', () => {
  const draft = { contributed: null, revision: 0 };
  test.each<[string, ExplainRefusal[], Parameters<typeof explainRefusals>]>([
    ['is taken', [], [{ state: 'draft' }, { fate: 'moved' }, null, draft]],
    [
      'is taken over the one before it',
      [],
      [{ state: 'on-consultation' }, { fate: 'new' }, { revision: 3 }, { ...draft, revision: 3 }],
    ],
    ['needs something to be about', ['no-such-thing'], [{ state: 'adopted' }, null, null, draft]],
    ['needs a change', ['nothing-changed'], [{ state: 'draft' }, { fate: 'same' }, null, draft]],
    [
      'says what something contributed only when it has ended',
      ['has-not-ended'],
      [{ state: 'draft' }, { fate: 'new' }, null, { contributed: 'Mye.', revision: 0 }],
    ],
    [
      'is refused for all reasons at once',
      ['edition-is-closed', 'nothing-changed', 'changed-meanwhile'],
      [{ state: 'put-forward' }, { fate: 'same' }, { revision: 2 }, draft],
    ],
  ])('%s', (_, refused, given) => {
    expect(explainRefusals(...given)).toEqual(refused);
  });

  test.each<[Fate, string | null | undefined, boolean]>([
    ['same', undefined, false],
    ['new', undefined, true],
    ['new', null, false],
    ['ended', null, true],
    ['split', 'Ga seks nye boliger.', false],
  ])(
    'of something %s with %s said of what it gave: lacking is %s',
    (fate, contributed, lacking) => {
      const said = contributed === undefined ? null : { contributed };
      expect(lacks({ fate }, said)).toBe(lacking);
    },
  );
});

describe('the two editions compared', () => {
  const [first, hidden, third, draft] = [
    { id: '1', slug: 'a', published: true },
    { id: '2', slug: 'b', published: false },
    { id: '3', slug: 'c', published: true },
    { id: '4', slug: 'd', published: false },
  ] as const;
  const all = [third, first, draft, hidden];

  test('are the newest and the public one before it', () => {
    expect(chosenPair(all, { from: null, to: null })).toEqual({ before: third, after: draft });
    expect(chosenPair(all, { from: null, to: 'c' })).toEqual({ before: first, after: third });
    expect(editionBefore([draft, hidden], draft)).toBe(hidden);
  });

  test('are those an address names, in either order', () => {
    expect(chosenPair(all, { from: 'd', to: 'a' })).toEqual({ before: draft, after: first });
    expect(chosenPair(all, { from: 'b', to: null })).toEqual({ before: hidden, after: draft });
  });

  test('are none where a name is no edition’s, or there is only one', () => {
    expect(chosenPair(all, { from: 'x', to: null })).toBe('unknown');
    expect(chosenPair(all, { from: null, to: 'x' })).toBe('unknown');
    expect(chosenPair([first], { from: null, to: null })).toBe('alone');
    expect(chosenPair(all, { from: null, to: 'a' })).toBe('alone');
    expect(chosenPair([], { from: null, to: null })).toBe('alone');
  });
});
