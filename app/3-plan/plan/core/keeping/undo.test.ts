import { describe, expect, test } from 'vitest';
import { changeIn, standsAs } from './undo.ts';
import { bareMeasure } from './whole.ts';

const id = (n: number) => `01890000-0000-7000-8000-00000000000${n}`;
const editionId = id(9);
const added = { title: 'Læreplasser', ref: null, goalId: id(1), standing: 'proposed' };
const whole = { ...bareMeasure, ...added, seenFrom: [], position: 3, revision: 2 };

describe('what an entry tells of that can be taken back', () => {
  test.each<[string, 'goal' | 'measure' | 'edition', object, string | null]>([
    ['a measure that came', 'measure', { after: { editionId, ...added } }, 'added'],
    ['a goal that came', 'goal', { after: { editionId, title: 'Mål', parentId: null } }, 'added'],
    [
      'a measure that went',
      'measure',
      { before: whole, after: { editionId, ended: 'ended' } },
      'ended',
    ],
    [
      'one that went before all of it was kept',
      'measure',
      { before: { ref: null, title: 'Gammelt' }, after: { editionId, ended: 'ended' } },
      null,
    ],
    [
      'a proposal, which changes nothing',
      'measure',
      { after: { editionId, proposal: id(4), ...added } },
      null,
    ],
    ['a report', 'measure', { after: { state: 'on-track', sentence: 'Det går godt' } }, null],
    [
      'the order at the top of the plan',
      'edition',
      { before: { order: [id(1), id(2)] }, after: { editionId, order: [id(2), id(1)] } },
      'order',
    ],
    ['a measure has no order', 'measure', { before: { order: [] }, after: { order: [] } }, null],
  ])('%s', (_, kind, content, by) => {
    expect(changeIn(kind, content)?.by ?? null).toBe(by);
  });

  test('what was added stands as it came until anything is written in it', () => {
    const change = changeIn('measure', { after: { editionId, ...added } });
    if (change === null) throw new Error('nothing to take back');
    const now = { ...bareMeasure, ...added, revision: 4, position: 7 };
    expect(standsAs(change, now)).toBe(true);
    expect(standsAs(change, { ...now, partners: ['Verftet'] })).toBe(false);
    expect(standsAs(change, { ...now, effect: 'Flere' })).toBe(false);
  });
});
