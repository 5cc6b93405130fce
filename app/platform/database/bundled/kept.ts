import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Paths } from './folder.ts';
import { whereabouts } from './running.ts';

/** What is kept about the last server on a folder: where it ran, and its port. */
export type Kept = { whereabouts: string; port: number };

/** Reads it; null when it was lost or half written: then PostgreSQL's own lock decides. */
export function readKept(paths: Paths): Kept | null {
  try {
    return JSON.parse(readFileSync(paths.server, 'utf8'));
  } catch {
    return null;
  }
}

/** Notes that a server runs here, on this port. */
export function keep(paths: Paths, port: number) {
  writeFileSync(paths.server, JSON.stringify({ whereabouts: whereabouts(), port } satisfies Kept));
}

/** A port below the range from which the system takes those for outgoing connections. */
export function randomPort(): number {
  return 20_000 + Math.floor(Math.random() * 12_000);
}

/** Whether a server may listen on that port now. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
