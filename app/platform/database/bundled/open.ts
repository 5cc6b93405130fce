import { mkdirSync } from 'node:fs';
import { findBinaries } from './binaries.ts';
import { createCluster, readSecrets } from './create.ts';
import { lookAt, type Paths, pathsIn, removeLeftovers } from './folder.ts';
import { type Held, lock, tryLock } from './kernel-lock.ts';
import { type Place, placeFor } from './place.ts';
import { type Refused, Refusing, refusingFrom } from './refusals.ts';
import { addresses, ensureRoles } from './roles.ts';
import { chooseRunAs } from './run-as.ts';
import { findRunning, type Running, startServer, stopServer } from './server.ts';
import { watch } from './watch.ts';

/** The bundled server, used by this process until it lets go of it. */
export type Bundled = {
  /** For migrations and backups. */
  ownerUrl: string;
  /** For serving: a plain role that row policies bind. */
  appUrl: string;
  /** The superuser's, for tests that make databases of their own. */
  adminUrl: string;
  dataDir: string;
  /** Whether this process started the server, rather than joining one that ran. */
  started: boolean;
  /** Stops the server when nobody else uses it. */
  release(): Promise<void>;
};

type Options = {
  /** False for throwaway data: nothing is forced to disk. */
  durable?: boolean;
};

type Say = (message: string) => void;

const patience = 6 * 60_000;

/** Starts or joins the bundled server on a data folder, making the folder's contents when new. */
export async function openBundled(
  dataDir: string,
  say: Say,
  { durable = true }: Options = {},
): Promise<{ ok: true; value: Bundled } | Refused> {
  const paths = pathsIn(dataDir);
  try {
    mkdirSync(paths.folder, { recursive: true, mode: 0o700 });
    return { ok: true, value: await openFolder(paths, durable, say) };
  } catch (error) {
    const { reason, detail } = refusingFrom(error);
    return { ok: false, refused: [reason], detail, dataDir: paths.folder };
  }
}

async function openFolder(paths: Paths, durable: boolean, say: Say): Promise<Bundled> {
  const opened = await inTurn(paths, say, async () => {
    const running = await ensureRunning(paths, durable, say);
    const using = tryLock(paths.users, 'shared');
    // Only the holder of the turn asks for it exclusively, and that is this process.
    if (!using) throw new Error('the lock of users is held against the rules');
    return { ...running, using };
  });
  const watching = watch(opened.pid, () =>
    revive(pathsIn(paths.folder), opened.port, durable, say),
  );
  let released: Promise<void> | null = null;
  return {
    ...addresses(opened.port, readSecrets(pathsIn(paths.folder).cluster)),
    dataDir: paths.folder,
    started: opened.started,
    release: () => {
      released ??= watching.stop().then(() => leave(paths, opened.using, say));
      return released;
    },
  };
}

/** Joins the server, or makes what is missing and starts it. Called in turn. */
async function ensureRunning(
  paths: Paths,
  durable: boolean,
  say: Say,
): Promise<Running & { started: boolean }> {
  const binaries = findBinaries(paths.libraries);
  const state = lookAt(paths, binaries.major);
  if (state === 'ours') {
    const alone = tryLock(paths.users, 'exclusive');
    alone?.letGo();
    const running = await findRunning(paths, { alone: alone !== null, say });
    if (running) return { ...running, started: false };
  }
  const runAs = chooseRunAs(binaries, state === 'ours' ? paths.cluster : null);
  const place: Place = placeFor(runAs, { binaries, paths }, say);
  removeLeftovers(paths.folder);
  if (state === 'none') await createCluster(place, runAs, durable);
  const running = await startServer(place, runAs, { durable, say });
  const secrets = readSecrets(place.paths.cluster);
  await ensureRoles(addresses(running.port, secrets).adminUrl, secrets);
  return { ...running, started: true };
}

async function revive(paths: Paths, port: number, durable: boolean, say: Say): Promise<number> {
  say('The database stopped unexpectedly; starting it again …');
  const running = await inTurn(paths, say, () => ensureRunning(paths, durable, say));
  if (running.port !== port) {
    say(`The database had to take another port (${running.port}); start Tannhjul again.`);
  }
  return running.pid;
}

async function leave(paths: Paths, using: Held, say: Say) {
  await inTurn(paths, say, async () => {
    using.letGo();
    const alone = tryLock(paths.users, 'exclusive');
    if (alone) await stopServer(pathsIn(paths.folder));
    alone?.letGo();
  });
}

async function inTurn<Value>(paths: Paths, say: Say, act: () => Promise<Value>): Promise<Value> {
  const turn = await lock(paths.turn, 'exclusive', {
    patience,
    waiting: () => say('Another process is starting or stopping the database; waiting for it …'),
  });
  if (!turn)
    throw new Refusing('in-use-elsewhere', 'another process has been starting it for six minutes');
  try {
    return await act();
  } finally {
    turn.letGo();
  }
}
