import { expect, test } from 'vitest';
import { killCycles } from './kills.ts';

test('app and database killed with -9 under sixteen writers lose nothing they acknowledged', {
  timeout: 180_000,
}, async () => {
  // The app, the database, and both: more is `npm run bench -- kills`.
  const { acknowledged, lost, faults } = await killCycles(3);
  expect({ lost, faults }).toEqual({ lost: 0, faults: [] });
  expect(acknowledged).toBeGreaterThan(20);
});
