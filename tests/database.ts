import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { fillRegions } from '#0-partnership/members/data/fill-regions.ts';
import type { Ground } from '#platform/acts/act.ts';
import { migrate } from '#platform/database/migrate.ts';
import { openPool, openPublishedPool, type PublishedPool } from '#platform/database/pool.ts';
import { prepareQueues } from '#platform/jobs/boss.ts';
import { loadExample } from '../app/house.ts';
import { jobs } from '../app/jobs.ts';
import { examples } from '../examples/index.ts';

/** The examples are loaded on a day of their own, so that nothing on a page hangs on today. */
const loadedAt = '2026-04-20T08:00:00Z';

/** A quarter past nine in Norway, a Tuesday in March, in every test that does not say otherwise. */
export const anyMorning = '2026-03-10T08:15:00Z';

export type TestDatabase = {
  app: pg.Pool;
  published: PublishedPool;
  owner: pg.Pool;
  appUrl: string;
  ownerUrl: string;
  /** The superuser's address of this very database: to do what no role of ours may. */
  adminUrl: string;
  ground: Ground;
  /** Holds the ground's clock at another instant; without one, at `anyMorning` again. */
  hold(instant?: string): void;
};

type Options = {
  /** With the four example partnerships. */
  examples?: boolean;
  /** As the server is before anything was migrated: the two roles and nothing more. */
  bare?: boolean;
};

/**
 * A database of its own for the tests of a file, there from the first test and gone after the last.
 * Copied from one that is made once for a whole run, which takes about a tenth of a second.
 */
export function useDatabase(options: Options = {}): TestDatabase {
  const database = {} as TestDatabase;
  let remove = async () => {};
  beforeAll(async () => {
    const opened = await openTestDatabase(options);
    remove = opened.remove;
    Object.assign(database, opened.database);
  });
  afterAll(() => remove());
  return database;
}

/** The same for a single test, which removes it itself. */
export async function openTestDatabase(options: Options = {}): Promise<{
  database: TestDatabase;
  remove(): Promise<void>;
}> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(async (admin) => {
    await create(admin, name, options.bare ? null : await templateOn(admin, options));
  });
  const database = open(name);
  return {
    database,
    async remove() {
      await Promise.all([
        database.app.end(),
        database.published.connections.end(),
        database.owner.end(),
      ]);
      await asAdmin((admin) => admin.query(`drop database if exists ${name} with (force)`));
    },
  };
}

function open(name: string): TestDatabase {
  const [appUrl, ownerUrl, adminUrl] = (['appUrl', 'ownerUrl', 'adminUrl'] as const).map((role) =>
    to(inject(role), name),
  ) as [string, string, string];
  const app = openPool(appUrl, () => {});
  const published = openPublishedPool(appUrl, () => {});
  const owner = openPool(ownerUrl, () => {}, { max: 3, pipeline: false });
  let now = new Date(anyMorning);
  return {
    app,
    published,
    owner,
    appUrl,
    ownerUrl,
    adminUrl,
    ground: { pool: app, now: () => now, writing: async () => null },
    hold: (instant = anyMorning) => {
      now = new Date(instant);
    },
  };
}

const lock = 5_470_263;

/** The name of the database to copy, made by whoever comes first. */
async function templateOn(admin: pg.Client, { examples }: Options): Promise<string> {
  const name = examples ? 'test_template_examples' : 'test_template';
  await admin.query('select pg_advisory_lock($1)', [lock]);
  try {
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) {
      const making = `${name}_making`;
      await admin.query(`drop database if exists ${making} with (force)`);
      await create(admin, making, examples ? await templateOn(admin, {}) : null);
      await (examples ? fillWithExamples(making) : fillWithTables(making));
      // Given its name last: one that was killed halfway is never taken for whole.
      await admin.query(`alter database ${making} rename to ${name}`);
    }
  } finally {
    await admin.query('select pg_advisory_unlock($1)', [lock]);
  }
  return name;
}

async function create(admin: pg.Client, name: string, template: string | null): Promise<void> {
  const copied = template === null ? '' : `template ${template}`;
  await admin.query(`create database ${name} owner tannhjul_owner ${copied}`);
}

async function fillWithTables(name: string): Promise<void> {
  const { app, owner, ownerUrl } = open(name);
  try {
    const role = decodeURIComponent(new URL(inject('appUrl')).username);
    await migrate(owner, role, async () => {
      await prepareQueues(
        ownerUrl,
        role,
        jobs.map(({ name }) => name),
      );
      await fillRegions(owner);
    });
  } finally {
    await Promise.all([app.end(), owner.end()]);
  }
}

async function fillWithExamples(name: string): Promise<void> {
  const { app, owner, ground, hold } = open(name);
  hold(loadedAt);
  try {
    for (const example of examples) await loadExample(ground, example);
  } finally {
    await Promise.all([app.end(), owner.end()]);
  }
}

async function asAdmin<Result>(work: (admin: pg.Client) => Promise<Result>): Promise<Result> {
  const admin = new pg.Client({ connectionString: inject('adminUrl') });
  admin.on('error', () => {});
  await admin.connect();
  return work(admin).finally(() => admin.end());
}

function to(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
