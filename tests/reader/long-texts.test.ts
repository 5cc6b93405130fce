import { expect, test } from 'vitest';
import { ReadResult } from '#3-plan/exchange/core/contract.ts';
import { longTexts } from './long-texts.ts';
import { readText } from './read-text.ts';

/** How long each takes is the bench's to tell; here it is that each is read at all. */
test.each(Object.entries(longTexts))(
  'a text of %s is read',
  (_, text) => {
    expect(ReadResult.safeParse(readText(text)).success).toBe(true);
  },
  60_000,
);
