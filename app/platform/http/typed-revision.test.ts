import { expect, test } from 'vitest';
import { typedRevision } from './typed-revision.ts';

test.each([
  ['7', 7],
  ['-1', 1],
  ['0', 1],
  ['1.5', 1],
  ['9'.repeat(40), 1],
  ['x', 1],
  ['', 1],
])('the revision in a form that says «%s» is %i', (revision, read) => {
  expect(typedRevision({ revision })).toBe(read);
  expect(typedRevision({})).toBe(1);
});
