import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageAsked, pageOf } from './page-of.ts';

const perPage = 50;
const rows = fc.array(fc.nat(), { maxLength: 3 * perPage });

test('every row is on one page, whatever is asked for a page there is', () => {
  fc.assert(
    fc.property(rows, fc.string(), (all, asked) => {
      const { pages, page, shown } = pageOf(all, pageAsked(asked), perPage);
      expect(page >= 1 && page <= pages && shown.length <= perPage).toBe(true);
      const each = Array.from(
        { length: pages },
        (_, at) => pageOf(all, pageAsked(String(at + 1)), perPage).shown,
      );
      expect(each.flat()).toEqual(all);
    }),
  );
});
