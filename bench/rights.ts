import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Line } from './line.ts';

/**
 * The walk over rights with every role at every address: `npm test` leaves out those that are told alike. Fails
 * the run when any is met otherwise than declared.
 */
export async function rightsLines(): Promise<Line[]> {
  const walk = ['run', '--project', 'database', 'tests/rights-walk.db.test.ts'];
  const child = spawn('node_modules/.bin/vitest', walk, {
    env: { ...process.env, TANNHJUL_WALK: 'whole' },
    stdio: 'inherit',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) process.exitCode = 1;
  return [
    {
      what: 'every role at every address and operation',
      measured: code === 0 ? 'as declared' : 'otherwise',
      against: 'as declared',
      ratio: code === 0 ? '0' : '1',
    },
  ];
}
