import { existsSync } from 'node:fs';
import { installed, ours } from './run.ts';

export interface Check {
  name: string;
  command: string[];
}

/** What is looked at before any test runs; a check whose ground is not laid yet is left out. */
export const checks: Check[] = [
  {
    name: 'format and lint',
    command: installed(
      'biome',
      'ci',
      '--colors=off',
      '--error-on-warnings',
      '--max-diagnostics=100',
      '.',
    ),
  },
  // One checker: several go over the same types, and beside the other checks there is no core for them.
  { name: 'types', command: installed('tsc', '--checkers', '1') },
  { name: 'dependency direction', command: ours('tools/direction.ts') },
  { name: 'missing texts', command: ours('tools/texts.ts') },
  { name: 'dead code', command: installed('knip', '--no-progress') },
  ...when('drizzle.config.ts', {
    name: 'migrations in step with tables',
    command: ours('tools/migrations.ts'),
  }),
  // The browser tests open what this builds.
  ...when('tools/build.ts', { name: 'build', command: ours('tools/build.ts') }),
];

function when(path: string, check: Check): Check[] {
  return existsSync(path) ? [check] : [];
}
