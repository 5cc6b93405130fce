import { describe, expect, test } from 'vitest';
import { collectiveRefusals } from './collective.ts';

const [council, one, other, section] = ['1', '2', '3', '4'].map(
  (at) => `00000000-0000-7000-8000-00000000000${at}`,
) as [string, string, string, string];
const actors = [
  { id: council, kind: 'collective' as const },
  { id: one, kind: 'organisation' as const },
  { id: other, kind: 'organisation' as const },
  { id: section, kind: 'section' as const },
];

describe('who an actor is made up of', () => {
  const refused = (memberIds: string[], own: object = {}) =>
    collectiveRefusals(
      { collectiveId: council, memberIds, before: [one], ...own },
      { actors, now: [one] },
    );

  test('is chosen among organisations, and over what stood when it was opened', () => {
    expect(refused([other, one])).toEqual([]);
    expect(refused([one])).toEqual(['nothing-changed']);
    expect(refused([other], { before: [] })).toEqual(['changed-meanwhile']);
  });

  test('is never itself, a section or someone unknown, and a section is made up of nobody', () => {
    expect(refused([council])).toEqual(['not-made-up-of-others']);
    expect(refused([section])).toEqual(['not-made-up-of-others']);
    expect(refused(['x'])).toContain('no-such-actor');
    expect(refused([other], { collectiveId: section })).toEqual(['not-made-up-of-others']);
  });
});
