import { describe, expect, test } from 'vitest';
import { years } from '#base/period.ts';
import { measureDays } from './measure-due.ts';

const plan = {
  ...{ state: 'on-consultation' as const, published: true, frame: years(2025, 2028) },
  ...years(2026),
};
const measure = { standing: 'proposed' as const, from: '2026-03-01', to: '2027-06-30' };

describe('the days of a measure that the year should know of', () => {
  test('are those of its own', () => {
    expect(measureDays(measure, plan)).toEqual([
      { what: 'measure-starts', day: '2026-03-01' },
      { what: 'measure-ends', day: '2027-06-30' },
    ]);
  });

  test.each<[string, object, object]>([
    ['where it follows its plan', years(2026), {}],
    ['where it follows the strategy', years(2025, 2028), {}],
    ['where it has no dates', { from: null, to: null }, {}],
    ['of an example', { standing: 'example' }, {}],
    ['of a draft nobody has seen', {}, { published: false }],
    ['of a plan another has taken the place of', {}, { state: 'superseded' }],
  ])('are none %s', (_, own, of) => {
    expect(measureDays({ ...measure, ...own }, { ...plan, ...of })).toEqual([]);
  });
});
