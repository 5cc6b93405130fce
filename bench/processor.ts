import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The processor time, in ms, that a process and the database in its folder have taken so far; null where
 * the system does not tell. Unlike the time on the clock it says the same on a busy machine.
 */
export function processorTime(site: number, folder: string): number | null {
  try {
    const database = Number(
      readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0],
    );
    return [site, ...childrenOf(database)].reduce((sum, pid) => sum + timeOf(pid), 0);
  } catch {
    return null;
  }
}

/** The server has a process for each connection. */
export function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === parent);
}

function parentOf(pid: number): number | null {
  try {
    // The name, which may hold anything, stands in brackets before it.
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]);
  } catch {
    return null;
  }
}

/** In all its threads. */
function timeOf(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/task`)
      .map((thread) => readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8'))
      .reduce((sum, told) => sum + Number(told.split(' ')[0]) / 1e6, 0);
  } catch {
    return 0;
  }
}
