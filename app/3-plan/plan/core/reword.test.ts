import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { years } from '#base/period.ts';
import { changedFields, Rewording, rewordRefusals, type Worded, wordedFields } from './reword.ts';

const id = '01890000-0000-7000-8000-000000000001';
const current = {
  revision: 3,
  title: 'Læreplasser',
  challenge: null,
  description: 'Som før.',
  steps: ['Ett'],
  effect: null,
  ...years(2026),
};
const draft = (change: object = {}) =>
  Rewording.parse({ editionId: id, measureId: id, ...current, title: 'Lærlinger', ...change });
const edition = { state: 'draft' as const, frame: null, ...years(2026) };

describe('a rewording', () => {
  test('of an open edition is taken', () => {
    expect(rewordRefusals(edition, current, draft())).toEqual([]);
    expect(rewordRefusals({ ...edition, state: 'on-consultation' }, current, draft())).toEqual([]);
  });

  test.each(['put-forward', 'adopted', 'superseded'] as const)(
    'is refused when the edition is %s',
    (state) => {
      expect(rewordRefusals({ ...edition, state }, current, draft())).toEqual([
        'edition-is-closed',
      ]);
    },
  );

  test('is refused over any revision but the one it was written from', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (revision) => {
        const refused = rewordRefusals(edition, current, draft({ revision }));
        expect(refused).toEqual(revision === 3 ? [] : ['changed-meanwhile']);
      }),
    );
  });

  test('may outlive the yearly plan, and not the strategy above it', () => {
    const longer = draft(years(2026, 2028));
    expect(rewordRefusals(edition, current, longer)).toEqual(['outside-period']);
    expect(rewordRefusals({ ...edition, frame: years(2025, 2028) }, current, longer)).toEqual([]);
    expect(rewordRefusals({ ...edition, frame: years(2025, 2027) }, current, longer)).toEqual([
      'outside-period',
    ]);
    expect(
      rewordRefusals({ ...edition, frame: { from: null, to: null } }, current, longer),
    ).toEqual([]);
  });

  test('that changes nothing is refused, also when only spaces and the reason differ', () => {
    const same = draft({
      title: '  Læreplasser ',
      challenge: '  ',
      description: 'Som før. ',
      why: 'Fordi.',
    });
    expect(rewordRefusals(edition, current, same)).toEqual(['nothing-changed']);
  });

  test('has every reason told at once', () => {
    const wrong = draft({ revision: 9, from: '2030-01-02', to: '2030-01-01' });
    expect(rewordRefusals({ ...edition, state: 'adopted' }, current, wrong)).toEqual([
      'edition-is-closed',
      'changed-meanwhile',
      'ends-before-start',
      'outside-period',
    ]);
  });

  test.each([
    ['a title that is too short', { title: ' ab ' }],
    ['a title that is too long', { title: 'x'.repeat(501) }],
    ['a day that is none', { from: '2026-02-30' }],
    ['too many steps', { steps: Array(61).fill('x') }],
    ['a step of spaces', { steps: ['  '] }],
    ['a revision that is no number', { revision: 'siste' }],
  ])('is not one with %s', (_, change) => {
    expect(() => draft(change)).toThrow();
  });
});

test('the changed fields are just those that differ', () => {
  const field = fc.subarray([...wordedFields]);
  fc.assert(
    fc.property(field, (fields) => {
      const other: Worded = {
        title: 'x',
        challenge: 'x',
        description: 'x',
        steps: ['x', 'y'],
        effect: 'x',
        from: '1999-01-01',
        to: '1999-01-01',
      };
      const after = { ...current, ...Object.fromEntries(fields.map((one) => [one, other[one]])) };
      expect(changedFields(current, after)).toEqual(fields);
    }),
  );
});
