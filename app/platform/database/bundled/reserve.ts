import { closeSync, existsSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { freeBytes } from './folder.ts';

const size = 32 * 1024 * 1024;
const plenty = 3 * size;

function fileIn(folder: string): string {
  return join(folder, 'reserve');
}

/**
 * Keeps some of the disk in hand. PostgreSQL does not start on a disk that is quite full, not even
 * to be read; with the reserve given up it does.
 */
export async function keepReserve(folder: string) {
  if (existsSync(fileIn(folder)) || (await freeBytes(folder)) < plenty) return;
  const file = openSync(fileIn(folder), 'w', 0o600);
  try {
    // Written, not only made long: a file with a hole in it holds no space.
    const part = Buffer.alloc(1024 * 1024);
    for (let written = 0; written < size; written += writeSync(file, part));
  } finally {
    closeSync(file);
  }
}

/** Gives the reserve up; false when there was none left. */
export function giveUpReserve(folder: string): boolean {
  if (!existsSync(fileIn(folder))) return false;
  rmSync(fileIn(folder));
  return true;
}
