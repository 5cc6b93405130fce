import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readInput } from './read-input.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tannhjul-input-test-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a file of just the limit is read whole; one byte more is too large', async () => {
  const path = join(folder, 'plan.txt');
  writeFileSync(path, Buffer.alloc(200_000, 'å'));
  expect(await readInput(path, 200_000)).toMatchObject({ ok: true, value: { length: 200_000 } });
  expect(await readInput(path, 199_999)).toEqual({ ok: false, refused: ['too-large'] });
});

test.skipIf(process.platform === 'win32')(
  'a device without an end is left at the limit',
  async () => {
    expect(await readInput('/dev/zero', 1_000_000)).toEqual({ ok: false, refused: ['too-large'] });
  },
);

test('what is not there or is a folder is refused', async () => {
  expect(await readInput(join(folder, 'no.txt'), 10)).toEqual({
    ok: false,
    refused: ['not-there'],
  });
  expect(await readInput(folder, 100_000)).toEqual({ ok: false, refused: ['a-folder'] });
});
