import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ReadResult } from '#3-plan/exchange/core/contract.ts';

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
