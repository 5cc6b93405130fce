import type { Pool } from 'pg';
import type { DatabaseConfig } from '#platform/config.ts';
import { freeBytesAt } from './bundled/folder.ts';
import { openBundled } from './bundled/open.ts';
import { sentenceFor } from './bundled/refusals.ts';
import { roleFaults } from './check-role.ts';
import { serverFault } from './check-server.ts';
import { openPool, openPublishedPool, type PublishedPool } from './pool.ts';

/** A database with its two roles: the app's, which serves, and the owner's, which migrates. */
export type OpenDatabase = {
  kind: DatabaseConfig['kind'];
  app: Pool;
  /** The app's role as any visitor, of all partnerships. */
  published: PublishedPool;
  owner: Pool;
  appUrl: string;
  ownerUrl: string;
  /** Bytes left where the bundled server keeps its data; null for a server of yours. */
  bytesLeft(): Promise<number | null>;
  close(): Promise<void>;
};

type Opened = { ok: true; value: OpenDatabase } | { ok: false; sentence: string };

/**
 * Opens the database the configuration names, starting the bundled server if need be. A refusal is one
 * sentence for the operator.
 */
export async function openDatabase(
  config: DatabaseConfig,
  say: (message: string) => void,
): Promise<Opened> {
  if (config.kind === 'yours') {
    const database = pools('yours', config, say, { bytesLeft: async () => null });
    return reachable(database);
  }
  const bundled = await openBundled(config.folder, say);
  if (!bundled.ok) return { ok: false, sentence: sentenceFor(bundled) };
  const { dataDir, release } = bundled.value;
  const value = pools('bundled', bundled.value, say, {
    bytesLeft: () => freeBytesAt(dataDir),
    release,
  });
  return { ok: true, value };
}

function pools(
  kind: DatabaseConfig['kind'],
  { appUrl, ownerUrl }: { appUrl: string; ownerUrl: string },
  say: (message: string) => void,
  rest: { bytesLeft(): Promise<number | null>; release?: () => Promise<void> },
): OpenDatabase {
  let closing: Promise<void> | null = null;
  const broken = (error: Error) => {
    // A server that stops after us may reach a connection that is just closing.
    if (closing === null) say(`A database connection was lost: ${error.message}`);
  };
  const app = openPool(appUrl, broken);
  const published = openPublishedPool(appUrl, broken);
  const owner = openPool(ownerUrl, broken, { max: 2, pipeline: false });
  return {
    kind,
    app,
    published,
    owner,
    appUrl,
    ownerUrl,
    bytesLeft: rest.bytesLeft,
    close() {
      closing ??= Promise.all([app.end(), published.connections.end(), owner.end()]).then(() =>
        rest.release?.(),
      );
      return closing;
    },
  };
}

async function reachable(database: OpenDatabase): Promise<Opened> {
  for (const [name, pool] of [
    ['DATABASE_URL', database.app],
    ['DATABASE_OWNER_URL', database.owner],
  ] as const) {
    try {
      await pool.query('select 1');
    } catch (error) {
      await database.close();
      return { ok: false, sentence: `${name} cannot be reached: ${(error as Error).message}` };
    }
  }
  const fault = await serverFault(database.app, database.owner);
  if (fault === null) return { ok: true, value: database };
  await database.close();
  return { ok: false, sentence: fault };
}

/** The name of the role in an address. */
export function roleIn(url: string): string {
  return decodeURIComponent(new URL(url).username);
}

/** One sentence when the app's role would see past row-level security; null when it is bound by it. */
export async function unsafeRole(database: OpenDatabase): Promise<string | null> {
  const faults = await roleFaults(database.app, roleIn(database.ownerUrl));
  if (faults.length === 0) return null;
  return `The role in DATABASE_URL must be a plain one, but it ${faults
    .map((fault) => words[fault])
    .join(' and ')}. Row-level security does not bind it, so the app does not start.`;
}

const words = {
  superuser: 'is a superuser',
  'bypasses-row-security': 'may bypass row-level security',
  'owns-tables': 'is or may become the role that owns the tables',
};
