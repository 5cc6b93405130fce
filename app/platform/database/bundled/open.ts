import { mkdirSync } from 'node:fs';
import { readSecrets } from './create.ts';
import { ensureRunning, type Wish } from './ensure-running.ts';
import { type Paths, pathsIn } from './folder.ts';
import { type Held, lock, tryLock } from './kernel-lock.ts';
import { type Refused, Refusing, refusalOf, sentenceFor } from './refusals.ts';
import { addresses } from './roles.ts';
import { isServerOf } from './running.ts';
import { stopServer } from './server.ts';
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

type Say = (message: string) => void;

const patience = 6 * 60_000;

/**
 * Starts or joins the bundled server on a data folder, and makes what the folder lacks. While it is
 * used it is kept alive on the same port. `durable: false` is for data that is thrown away.
 */
export async function openBundled(
  dataDir: string,
  say: Say,
  { durable = true }: { durable?: boolean } = {},
): Promise<{ ok: true; value: Bundled } | Refused> {
  const { folder } = pathsIn(dataDir);
  try {
    makeFolder(folder);
    return { ok: true, value: await openFolder(folder, { durable, say, create: true }) };
  } catch (error) {
    return refusalOf(error, folder);
  }
}

async function openFolder(folder: string, wish: Wish): Promise<Bundled> {
  const opened = await inTurn(folder, wish.say, async () => {
    const running = await ensureRunning(folder, wish);
    const using = tryLock(pathsIn(folder).users, 'shared');
    // Only the holder of the turn asks for it exclusively, and that is this process.
    if (!using) throw new Error('the lock of users is held against the rules');
    return { ...running, using };
  });
  const paths = pathsIn(folder);
  let { pid } = opened;
  const watching = watch(
    () => isServerOf(paths.cluster, pid),
    async () => {
      const revived = await revive(paths, opened.port, { ...wish, create: false });
      pid = revived ?? pid;
      return revived !== null;
    },
  );
  let released: Promise<void> | null = null;
  return {
    ...addresses(opened.port, readSecrets(paths.cluster)),
    dataDir: folder,
    started: opened.started,
    release: () => {
      released ??= watching.stop().then(() => leave(paths, opened.using, wish.say));
      return released;
    },
  };
}

/** Starts a server that went away; its number, or null after saying why not. */
async function revive(paths: Paths, port: number, wish: Wish): Promise<number | null> {
  try {
    wish.say('The database stopped unexpectedly; starting it again …');
    const running = await inTurn(paths.folder, wish.say, () => ensureRunning(paths.folder, wish));
    if (running.port === port) wish.say('The database is back.');
    else wish.say(`The database came back on another port (${running.port}): restart Tannhjul.`);
    return running.pid;
  } catch (error) {
    wish.say(sentenceFor(refusalOf(error, paths.folder)));
    return null;
  }
}

async function leave(paths: Paths, using: Held, say: Say) {
  await inTurn(paths.folder, say, async () => {
    using.letGo();
    const alone = tryLock(paths.users, 'exclusive');
    if (alone) await stopServer(paths);
    alone?.letGo();
  });
}

/** One process at a time starts or stops the server of a folder. */
async function inTurn<Value>(folder: string, say: Say, act: () => Promise<Value>): Promise<Value> {
  const turn = await lock(pathsIn(folder).turn, 'exclusive', {
    patience,
    waiting: () => say('Another process is starting or stopping the database; waiting for it …'),
  });
  if (!turn) throw new Refusing('in-use-elsewhere', 'it has been starting for six minutes');
  try {
    return await act();
  } finally {
    turn.letGo();
  }
}

function makeFolder(folder: string) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' || code === 'ENOTDIR') {
      throw new Refusing('not-a-data-folder', 'it, or what it would lie in, is a file');
    }
    // What making a folder on a read-only disk answers.
    if (code === 'ENOENT') throw new Refusing('cannot-write', message);
    throw error;
  }
}
