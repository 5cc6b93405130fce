import { readFileSync, statfsSync } from 'node:fs';

const place = '/dev/shm';
const gigabyte = 2 ** 30;

/**
 * A folder in memory for what tests throw away, when this machine has one with room to spare; else null.
 * A hundred databases are copied in a run, of six hundred files each: on a full disk of a virtual machine a
 * new file takes a millisecond, and in memory next to nothing.
 */
export function folderInMemory(): string | null {
  try {
    return mayRunPrograms(readFileSync('/proc/self/mounts', 'utf8')) && hasRoom() ? place : null;
  } catch {
    // No such thing outside Linux.
    return null;
  }
}

/** Containers have it without the right to run a program there, which some tests do. */
export function mayRunPrograms(mounts: string): boolean {
  const options = mounts.match(/^\S+ \/dev\/shm tmpfs (\S+)/m)?.[1]?.split(',');
  return options?.includes('rw') === true && !options.includes('noexec');
}

/** Four times what a run holds at once, which is under half a gigabyte, and what its programs need beside it. */
function hasRoom(): boolean {
  const { bavail, bsize } = statfsSync(place);
  return bavail * bsize > 2 * gigabyte && process.availableMemory() > 5 * gigabyte;
}
