import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { childrenOf } from './processor.ts';

/**
 * Puts the program on the first core and its database on the second, where the system has `taskset`; what
 * asks goes wherever there is room. Says which it came to.
 */
export function onOwnCores(site: number, folder: string): string {
  const file = readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8');
  const database = Number(file.split('\n')[0]);
  const alone = [database, ...childrenOf(database)].every((pid) => put(pid, '1'));
  return put(site, '0') && alone ? 'database on the other core' : 'cores as they come';
}

function put(pid: number, core: string): boolean {
  return spawnSync('taskset', ['-acp', core, String(pid)]).status === 0;
}
