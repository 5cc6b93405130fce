import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { folderInMemory } from './tools/test/in-memory.ts';

const databaseServer = './app/platform/database/bundled/test-server.ts';
const withDatabase = existsSync(databaseServer) ? [databaseServer] : [];

// Where all that a test writes goes; another folder when one is named.
const folder = process.env.TMPDIR ?? folderInMemory();
if (folder !== null) process.env.TMPDIR = folder;

/** Three kinds of test, told by the end of the file's name. Only what is run starts what it needs. */
export default defineConfig({
  test: {
    // One more than there are cores to count on: a test waits a good part of its time, for a letter, a job or
    // the other of two who write at once.
    maxWorkers: 3,
    // A worker keeps what it has loaded from file to file: loading anew took a third of the time. So no
    // test may leave anything behind in a module, as none may in a database.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{app,tools,tests,bench,examples}/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', '**/*.{db,browser}.test.ts'],
          testTimeout: 10_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['{app,tools,tests,bench,examples}/**/*.db.test.ts'],
          globalSetup: withDatabase,
          // The first to come waits for the databases that the others are copied from.
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['{app,tests}/**/*.browser.test.ts'],
          globalSetup: withDatabase,
          // Beside whatever else the machine does, and the first of a file waits for its site.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
