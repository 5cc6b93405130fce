import { closeSync, existsSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { freeBytesAt } from './folder.ts';

const size = 32 * 1024 * 1024;
const plenty = 3 * size;

function fileIn(cluster: string): string {
  return join(cluster, 'tannhjul-reserve');
}

/**
 * Keeps some of the disk in hand. PostgreSQL does not start on a disk that is quite full, not even
 * to be read; with the reserve given up it does.
 */
export async function keepReserve(cluster: string) {
  if (existsSync(fileIn(cluster)) || (await freeBytesAt(cluster)) < plenty) return;
  const file = openSync(fileIn(cluster), 'w', 0o600);
  try {
    // Written, not only made long: a file with a hole in it holds no space.
    const part = Buffer.alloc(1024 * 1024);
    for (let written = 0; written < size; written += writeSync(file, part));
  } finally {
    closeSync(file);
  }
}

/** Gives the reserve up; false when there was none left. */
export function giveUpReserve(cluster: string): boolean {
  if (!existsSync(fileIn(cluster))) return false;
  rmSync(fileIn(cluster));
  return true;
}
