import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * What drizzle-kit would still write: the SQL that brings the database from the migrations to the
 * tables as they are declared. Null when they are in step. Tried on a copy, so nothing is left behind.
 */
export async function missingMigration(root: string): Promise<string | null> {
  const configPath = join(root, 'drizzle.config.ts');
  const { default: config } = await import(pathToFileURL(configPath).href);
  const real = resolve(root, config.out);
  const folder = mkdtempSync(join(tmpdir(), 'tannhjul-migrations-'));
  try {
    const copy = join(folder, 'migrations');
    if (existsSync(real)) cpSync(real, copy, { recursive: true });
    const before = new Set(sqlIn(copy));
    const settings = join(folder, 'drizzle.config.json');
    writeFileSync(settings, JSON.stringify({ ...config, out: copy }));
    generate(root, settings);
    const added = sqlIn(copy).filter((name) => !before.has(name));
    if (added.length === 0) return null;
    return added.map((name) => readFileSync(join(copy, name), 'utf8')).join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Without a terminal: a question whether a column was renamed ends it, which is a failure too. */
function generate(root: string, settings: string): void {
  const kit = join(root, 'node_modules', 'drizzle-kit', 'bin.cjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [kit, 'generate', '--config', settings],
    { cwd: root, encoding: 'utf8', timeout: 60_000, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  if (status !== 0) throw new Error(`drizzle-kit generate failed\n${stdout}\n${stderr}`);
}

function sqlIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.sql')) : [];
}

if (import.meta.main) {
  const missing = await missingMigration(process.cwd());
  console.log(missing ?? 'the migrations lead to the tables as declared');
  if (missing) {
    console.log('Run npm run generate, and read what it wrote.');
    process.exitCode = 1;
  }
}
