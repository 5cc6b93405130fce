import { expect, test } from 'vitest';
import type { Text } from '#base/text.ts';
import { filledInWrongly, refusedForm } from './came-back.ts';

const said = (words: string): Text => ({ nb: words, nn: words, en: words });
const sentences = { 'not-allowed': said('no'), late: said('late'), long: said('long') };

test('a form filled in wrongly says each thing once, at fields it has', () => {
  const faults = [
    { field: 'day', code: 'too_small' },
    { field: 'day', code: 'custom' },
    { field: 'planId', code: 'invalid_type' },
    { field: '', code: 'custom' },
  ];
  const back = filledInWrongly(
    faults,
    (field) => `about ${field}`,
    (field) => field === 'day',
  );
  expect(back).toEqual({
    faults: [
      { field: 'day', message: 'about day' },
      { field: null, message: 'about planId' },
      { field: null, message: 'about ' },
    ],
    status: 422,
  });
});

test('a refused form says every reason, each at the field it is about', () => {
  expect(refusedForm('nb', ['late', 'long'], sentences, { late: 'day' })).toEqual({
    faults: [
      { field: 'day', message: 'late' },
      { field: null, message: 'long' },
    ],
    status: 409,
  });
  expect(refusedForm('nb', ['not-allowed'], sentences, 'day')).toEqual({
    faults: [{ field: 'day', message: 'no' }],
    status: 403,
  });
});
