import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';

/** What PostgreSQL writes about itself in `postmaster.pid`. */
export type Noted = { pid: number; port: number; status: string };

/** Reads `postmaster.pid`; null when there is none or it is not yet whole. */
export function readNoted(cluster: string): Noted | null {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    if (!Number.isInteger(pid) || pid <= 0) return null;
    return { pid, port: Number(lines[3] ?? 0), status: (lines[7] ?? '').trim() };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Whether that process is the server of this cluster: numbers of processes are used again, soonest
 * in a container, where every start hands out the same ones.
 */
export function isServerOf(cluster: string, pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return basename(commandOf(pid)) === 'postgres' && worksIn(cluster, pid);
}

/** A server's working folder is its cluster, also after that was given another name. */
function worksIn(cluster: string, pid: number): boolean {
  try {
    const [at, asked] = [statSync(`/proc/${pid}/cwd`), statSync(cluster)];
    return at.ino === asked.ino && at.dev === asked.dev;
  } catch (error) {
    // Not for us to see, or no such thing on this system: then the name must do.
    return (error as NodeJS.ErrnoException).code === 'EACCES' || process.platform !== 'linux';
  }
}

function commandOf(pid: number): string {
  if (process.platform !== 'linux') {
    return spawnSync('ps', ['-p', String(pid), '-o', 'comm='], { encoding: 'utf8' }).stdout.trim();
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0', 1)[0] ?? '';
  } catch {
    return '';
  }
}

/**
 * The machine, its start and the container, as far as a number of a process means the same process:
 * a server noted from elsewhere says nothing about the processes here.
 */
export function whereabouts(): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}
