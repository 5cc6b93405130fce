import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { expect, test } from 'vitest';

// The command line runs the files as they are written, and loads most of them only when a command needs
// them; the tests run them another way, which reads more than Node does.
test('Node itself can run every file once its types are taken away', { timeout: 20_000 }, () => {
  const faults = globSync('{app,bench,tools}/**/*.ts').flatMap((path) => {
    try {
      stripTypeScriptTypes(readFileSync(path, 'utf8'));
      return [];
    } catch (error) {
      return [`${path}: ${(error as Error).message}`];
    }
  });
  expect(faults).toEqual([]);
});
