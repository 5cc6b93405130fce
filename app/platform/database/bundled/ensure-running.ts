import { setTimeout as pause } from 'node:timers/promises';
import { findBinaries } from './binaries.ts';
import { createCluster, readSecrets } from './create.ts';
import { lookAt, type Paths, pathsIn, removeLeftovers } from './folder.ts';
import { tryLock } from './kernel-lock.ts';
import { type Place, placeFor } from './place.ts';
import { Refusing, tellsOfFullDisk } from './refusals.ts';
import { giveUpReserve, keepReserve } from './reserve.ts';
import { addresses, ensureRoles } from './roles.ts';
import { chooseRunAs, type RunAs } from './run-as.ts';
import { isServerOf } from './running.ts';
import { findRunning, type Running, startServer } from './server.ts';

export type Wish = {
  durable: boolean;
  /** Whether to make a cluster where there is none. */
  create: boolean;
  say: (message: string) => void;
};

const tooManyConnections = '53300';

/** Joins the server of a folder, or makes what is missing and starts it. Called in turn. */
export async function ensureRunning(
  folder: string,
  wish: Wish,
): Promise<Running & { started: boolean }> {
  const paths = pathsIn(folder);
  const binaries = findBinaries(paths.libraries);
  const state = lookAt(paths, binaries.major);
  if (state === 'ours') {
    const running = await findRunning(paths, { alone: isAlone(paths), say: wish.say });
    // One that was killed a moment ago still has its number, but does not answer.
    if (running && (await makeWhole(paths, running))) return { ...running, started: false };
  } else if (!wish.create) {
    throw new Refusing('not-a-data-folder', `${paths.cluster} was removed`);
  }
  const runAs = chooseRunAs(binaries, state === 'ours' ? paths.cluster : null);
  const place = placeFor(runAs, { binaries, paths }, wish.say);
  removeLeftovers(place.paths.cluster);
  if (state === 'none') {
    wish.say(`Making a new database in ${place.paths.cluster} …`);
    await createCluster(place, runAs, wish.durable);
  }
  const running = await startEvenWhenFull(place, runAs, wish);
  if (!(await makeWhole(place.paths, running))) {
    throw new Refusing('does-not-start', 'it ended again as soon as it had started');
  }
  if (wish.durable) await keepReserve(place.paths.cluster);
  return { ...running, started: true };
}

/** On a full disk the reserve is given up, so that the database can at least be read. */
async function startEvenWhenFull(place: Place, runAs: RunAs, wish: Wish): Promise<Running> {
  try {
    return await startServer(place, runAs, wish);
  } catch (error) {
    const full = error instanceof Refusing && error.reason === 'disk-full';
    if (!full || !giveUpReserve(place.paths.cluster)) throw error;
    wish.say(
      `The disk that holds ${place.paths.folder} is full. The database starts on its last reserve, to be read: free some space before anything is written.`,
    );
    return await startServer(place, runAs, wish);
  }
}

/** Makes what an earlier start did not come to; false when the server is gone instead. */
async function makeWhole(paths: Paths, { pid, port }: Running): Promise<boolean> {
  const secrets = readSecrets(paths.cluster);
  const until = performance.now() + 10_000;
  for (;;) {
    try {
      await ensureRoles(addresses(port, secrets).adminUrl, secrets);
      return true;
    } catch (error) {
      if (!isServerOf(paths.cluster, pid)) return false;
      const { code = '', message } = error as Error & { code?: string };
      // It has no place for one more, so it answers and is in use.
      if (code === tooManyConnections) return true;
      if (tellsOfFullDisk(message)) throw error;
      if (performance.now() > until) {
        throw new Refusing('does-not-start', `process ${pid} does not answer (${message})`);
      }
      await pause(50);
    }
  }
}

function isAlone(paths: Paths): boolean {
  const alone = tryLock(paths.users, 'exclusive');
  alone?.letGo();
  return alone !== null;
}
