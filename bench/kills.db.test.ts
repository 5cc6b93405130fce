import { expect, test } from 'vitest';
import { killCycles } from './kills.ts';

test('app and database killed with -9 under sixteen writers lose nothing they acknowledged', {
  timeout: 180_000,
}, async () => {
  const { acknowledged, lost, faults } = await killCycles(5);
  expect({ lost, faults }).toEqual({ lost: 0, faults: [] });
  expect(acknowledged).toBeGreaterThan(20);
});
