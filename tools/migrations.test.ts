import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onTree } from './planted.ts';

const here = import.meta.dirname;

/** Runs the check in a small project whose only table has these columns, and with these migrations. */
function check(columns: string, migrations: Record<string, string> = {}) {
  const files = {
    'drizzle.config.ts': `export default { dialect: 'postgresql', schema: './tables.ts', out: './migrations' };`,
    'tables.ts': `import { integer, pgTable } from 'drizzle-orm/pg-core';\nexport const wheel = pgTable('wheel', { ${columns} });`,
    ...migrations,
  };
  return onTree(files, (root) => {
    symlinkSync(join(here, '..', 'node_modules'), join(root, 'node_modules'));
    const script = join(here, 'migrations.ts');
    const { status, stdout } = spawnSync(process.execPath, [script], {
      cwd: root,
      encoding: 'utf8',
    });
    return { status, stdout };
  });
}

test('a column that no migration makes is told, with the SQL that is missing', () => {
  const { status, stdout } = check('teeth: integer()');
  expect(stdout).toContain('CREATE TABLE "wheel"');
  expect(stdout).toContain('"teeth" integer');
  expect(status).toBe(1);
});
