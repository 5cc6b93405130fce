import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import type { Pool } from 'pg';
import pino from 'pino';
import { test as plain } from 'vitest';
import { partnershipBySlug } from '#0-partnership/members/data/partnerships.ts';
import type { PlanDraft } from '#3-plan/plan/core/content.ts';
import { importPlan } from '#3-plan/plan/data/import-plan.ts';
import { act, type Ground } from '#platform/acts/act.ts';
import { system } from '#platform/acts/actor.ts';
import { openPool, openPublishedPool } from '#platform/database/pool.ts';
import { acrossPublished } from '#platform/database/transactions.ts';
import { press } from '#platform/export/press.ts';
import { type Trusted, trustedProxies } from '#platform/http/network.ts';
import { listenForRevisions } from '#platform/http/revisions.ts';
import type { ProviderSettings } from '#platform/oidc/settings.ts';
import { buildIfStale } from '../tools/build.ts';
import { test as withBrowser } from './browser.ts';
import { openTestDatabase } from './database.ts';

/** When it is in every test that does not say otherwise: noon in Norway on a Monday in May. */
export const noon = '2026-05-11T10:00:00Z';

/** How long to look for what the database tells of in a moment, also on a busy machine. */
export const patience = { timeout: 5_000 };

export type Site = {
  url: string;
  pool: Pool;
  /** Of the role that serves. */
  appUrl: string;
  /** Of the role that owns the tables. */
  ownerUrl: string;
  /** Holds the clock at another instant; without one, at `noon` again. */
  hold(instant?: string): void;
  /** The instant the clock is held at. */
  now(): Date;
  /** The name of the cookie of a session. */
  sessionCookie: string;
  /** Every line of the log so far, as it was written. */
  logged: string[];
  /** Keeps a plan as a draft that only editors see. Gives the edition's id. */
  importDraft(partnership: string, content: PlanDraft): Promise<string>;
  close(): Promise<void>;
};

type Options = {
  /** False as with a DATABASE_URL: no role to choose; people sign in. */
  example?: boolean;
  publicUrl?: string | null;
  /** Proxies whose word on who asks is believed. */
  trusted?: string[];
  /** Providers of sign-in. */
  oidc?: readonly ProviderSettings[];
  /** Whom people may write to about the site. */
  operator?: string | null;
  /** A way to the database other than the straight one. */
  through?: (url: string) => string | Promise<string>;
};

/** The whole site as it is built, in this process, on a free port and a fresh database with the examples. */
export async function startSite(options: Options = {}): Promise<Site> {
  const { example = true, publicUrl = null, operator = null, trusted = [] } = options;
  const { oidc = [], through = (url) => url } = options;
  const [{ database, remove }, built] = await Promise.all([
    openTestDatabase({ examples: true }),
    buildIfStale(),
  ]);
  const appUrl = await through(database.appUrl);
  const pool = openPool(appUrl, () => {}, { max: 6 });
  const published = openPublishedPool(appUrl, () => {});
  let now = new Date(noon);
  const ground: Ground = {
    pool,
    now: () => now,
    writing: async () => null,
  };
  const logged: string[] = [];
  const log = pino({ level: 'info', base: null }, intoLines(logged));
  const revisions = await listenForRevisions(appUrl, () => {});
  const { createWeb } = (await import(built.server)) as typeof import('../app/server.ts');
  const { client } = built;
  const server = createWeb({
    ground,
    published,
    example,
    publicUrl,
    trusted: trustedProxies(trusted) as Trusted,
    oidc,
    operator,
    client,
    revisions,
    log,
    press,
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pool,
    appUrl,
    ownerUrl: database.ownerUrl,
    hold: (instant = noon) => {
      now = new Date(instant);
    },
    now: () => now,
    sessionCookie: `${publicUrl?.startsWith('https:') ? '__Host-' : ''}tannhjul_session`,
    logged,
    importDraft: (slug, content) => importDraft(ground, slug, content),
    async close() {
      server.closeAllConnections();
      server.close();
      await revisions.close().catch(() => {});
      await Promise.all([pool.end(), published.connections.end()]);
      await remove();
    },
  };
}

async function importDraft(ground: Ground, slug: string, content: PlanDraft): Promise<string> {
  const place = await acrossPublished(ground.pool, (tx) => partnershipBySlug(tx, slug));
  if (!place) throw new Error(`there is no partnership ${slug}`);
  const where = { partnershipId: place.id, actor: system };
  const outcome = await act(ground, where, importPlan, { content, sourceSha256: null });
  if (!outcome.ok) throw new Error(`the draft was refused: ${outcome.refused.join(', ')}`);
  return outcome.value;
}

function intoLines(lines: string[]): Writable {
  return new Writable({
    write(chunk, _encoding, done) {
      lines.push(...String(chunk).trim().split('\n'));
      done();
    },
  });
}

/** `site` is one site for all tests of a file, in example mode. */
// biome-ignore lint/correctness/noEmptyPattern: vitest reads what a fixture needs from its first parameter
export const test = plain.extend('site', { scope: 'file' }, async ({}, { onCleanup }) =>
  siteUntil(onCleanup),
);

/** The same beside `open` of `tests/browser.ts`; pages are opened with `baseURL: site.url`. */
export const browserTest = withBrowser.extend(
  'site',
  { scope: 'file' },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  async ({}, { onCleanup }) => siteUntil(onCleanup),
);

async function siteUntil(onCleanup: (close: () => Promise<void>) => void): Promise<Site> {
  const site = await startSite();
  onCleanup(() => site.close());
  return site;
}
