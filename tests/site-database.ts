import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { fillRegions } from '#0-partnership/members/data/fill-regions.ts';
import { migrate } from '#platform/database/migrate.ts';
import { openPool } from '#platform/database/pool.ts';
import { prepareQueues } from '#platform/jobs/boss.ts';
import { loadExample } from '../app/house.ts';
import { jobs } from '../app/jobs.ts';
import { examples } from '../examples/index.ts';

const template = 'tannhjul_site_template';
const templateLock = 5_470_262;
/** The examples are loaded on a day of their own, so that nothing on a page hangs on today. */
const loadedAt = new Date('2026-04-20T08:00:00Z');

export type SiteDatabase = { appUrl: string; ownerUrl: string; remove(): Promise<void> };

/** A database of its own with the four examples, copied from one that is made once for a whole run. */
export async function siteDatabase(): Promise<SiteDatabase> {
  const admin = new pg.Client({ connectionString: inject('adminUrl') });
  await admin.connect();
  try {
    // Held while copying too: a copy needs the template to be nobody's.
    await admin.query('select pg_advisory_lock($1)', [templateLock]);
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [
      template,
    ]);
    if (rowCount === 0) await makeTemplate(admin);
    const name = `site_${randomBytes(6).toString('hex')}`;
    await admin.query(`create database ${name} template ${template} owner tannhjul_owner`);
    return {
      appUrl: named(inject('appUrl'), name),
      ownerUrl: named(inject('ownerUrl'), name),
      remove: () => remove(name),
    };
  } finally {
    await admin.end();
  }
}

async function makeTemplate(admin: pg.Client): Promise<void> {
  const making = `${template}_making`;
  await admin.query(`drop database if exists ${making}`);
  await admin.query(`create database ${making} owner tannhjul_owner`);
  const owner = openPool(named(inject('ownerUrl'), making), () => {}, { max: 2, pipeline: false });
  const app = openPool(named(inject('appUrl'), making), () => {}, { max: 2 });
  const role = decodeURIComponent(new URL(inject('appUrl')).username);
  const ground = { pool: app, now: () => loadedAt, writing: async () => null };
  try {
    await migrate(owner, role, async () => {
      const queues = jobs.map(({ name }) => name);
      await prepareQueues(named(inject('ownerUrl'), making), role, queues);
      await fillRegions(owner);
    });
    for (const example of examples) await loadExample(ground, example);
  } finally {
    await Promise.all([owner.end(), app.end()]);
  }
  // Given its name last: one that was killed halfway is never taken for whole.
  await admin.query(`alter database ${making} rename to ${template}`);
}

async function remove(name: string): Promise<void> {
  const admin = new pg.Client({ connectionString: inject('adminUrl') });
  await admin.connect();
  await admin.query(`drop database if exists ${name} with (force)`).finally(() => admin.end());
}

function named(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
