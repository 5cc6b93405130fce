import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { precompiled } from './precompile.ts';

export type Built = { server: string; client: string };

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

/**
 * Builds the server and the client from what stands in `app`, unless that very state is built already.
 * Each state has a folder of its own that appears whole: two processes may build at once.
 */
export async function buildIfStale(): Promise<Built> {
  const folder = join(dist, stateOfSources());
  if (!existsSync(folder)) {
    const temporary = join(dist, `.building-${process.pid}`);
    await buildInto(temporary);
    takePlace(temporary, folder);
    removeOthers(folder);
  }
  return { server: join(folder, 'server', 'server.js'), client: join(folder, 'client') };
}

/** Names the state of the sources by path, size and time of each file, which is quicker than reading them. */
function stateOfSources(): string {
  const sources = ['app/**/*.{ts,tsx,css,svg}', 'tools/{build,precompile,precompile/*}.ts'];
  const files = globSync([...sources, 'vite.config.ts', 'package-lock.json'], {
    cwd: root,
    exclude: ['**/*.test.*'],
  }).sort();
  const hash = createHash('sha256');
  for (const file of files) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

async function buildInto(folder: string): Promise<void> {
  const shared = { root, configFile: join(root, 'vite.config.ts') } as const;
  await Promise.all([
    build({ ...shared, build: { outDir: join(folder, 'client'), emptyOutDir: true } }),
    build({
      ...shared,
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      plugins: [precompiled],
      oxc: { jsx: { runtime: 'automatic', importSource: '#ui/markup', development: false } },
      resolve: { alias: { '#ui/markup/jsx-runtime': join(root, 'app/ui/markup.ts') } },
      build: {
        ssr: join(root, 'app', 'server.ts'),
        outDir: join(folder, 'server'),
        emptyOutDir: true,
        target: 'node24',
        minify: false,
      },
    }),
  ]);
}

function takePlace(temporary: string, folder: string): void {
  try {
    renameSync(temporary, folder);
  } catch (error) {
    // Another process finished the same state first: its build is as good.
    if (!existsSync(folder)) throw error;
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Keeps the states of the last hour, which a running server may still read from. */
function removeOthers(folder: string): void {
  const hourAgo = Date.now() - 3_600_000;
  mkdirSync(dist, { recursive: true });
  for (const name of readdirSync(dist)) {
    const other = join(dist, name);
    if (other !== folder && statSync(other).mtimeMs < hourAgo) {
      rmSync(other, { recursive: true, force: true });
    }
  }
}

if (import.meta.main) console.log(JSON.stringify(await buildIfStale()));
