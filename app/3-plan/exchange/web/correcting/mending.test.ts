import { expect, test } from 'vitest';
import type { Finding } from '#3-plan/exchange/core/contract.ts';
import { mendPath } from './mending.ts';
import type { Read } from './read.ts';

const where = { block: 7, row: 1, column: 2, page: null };
const read = {
  result: { measures: [{ key: 'm5', where }], budget: [], approvals: [] },
  path: (...steps: (string | number)[]) => steps.join('/'),
} as unknown as Read;
const twice = (found: string | undefined) =>
  mendPath(read, { code: 'duplicate', where, found } as unknown as Finding);

test('an actor that stands in two roles is mended in the measure, and a measure that stands twice by merging', () => {
  expect(twice('Fjordby kommune')).toBe('tiltak/m5#partners');
  expect(twice(undefined)).toBe('tiltak/m5/sla-sammen');
});
