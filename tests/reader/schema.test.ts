import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ReadResult } from '#3-plan/exchange/core/contract.ts';
import * as documents from './other-documents.ts';
import { readText } from './read-text.ts';

const path = new URL('../../docs/plan.schema.json', import.meta.url);

/** Run with `WRITE_SCHEMA=1` to write the file anew after the contract has changed. */
test('docs/plan.schema.json says what the contract says', () => {
  const schema = `${JSON.stringify(
    { title: 'What tannhjul read prints', ...z.toJSONSchema(ReadResult) },
    null,
    2,
  )}\n`;
  if (process.env.WRITE_SCHEMA) writeFileSync(path, schema);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(schema));
});

test('what is printed holds all of the contract and nothing else', () => {
  for (const text of Object.values(documents)) {
    const printed = JSON.parse(JSON.stringify(readText(text)));
    // Parsing leaves out what the contract does not name.
    expect(ReadResult.parse(printed)).toStrictEqual(printed);
  }
});
