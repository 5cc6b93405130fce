import type { Server } from 'node:http';
import { rolePath } from '#0-partnership/members/core/paths.ts';
import { signInPath } from '#0-partnership/members/core/sign-in/paths.ts';
import { partnershipBySlug } from '#0-partnership/members/data/partnerships.ts';
import { knownPerson } from '#0-partnership/members/data/sign-in/known-person.ts';
import { closedTo } from '#0-partnership/members/web/sign-in/closed.tsx';
import { siteFiles } from '#0-partnership/members/web/site-files.ts';
import { planSchemaFile } from '#3-plan/exchange/web/schema-file.ts';
import type { Lang } from '#base/text.ts';
import type { Ground } from '#platform/acts/act.ts';
import type { PublishedPool } from '#platform/database/pool.ts';
import { acrossPublished } from '#platform/database/transactions.ts';
import type { Press } from '#platform/export/press.ts';
import { loadAssets } from '#platform/http/assets.ts';
import { keptPages } from '#platform/http/kept-pages.ts';
import { createSite } from '#platform/http/listen.ts';
import type { Trusted } from '#platform/http/network.ts';
import { placesBySlug } from '#platform/http/places.ts';
import type { Revisions } from '#platform/http/revisions.ts';
import { router } from '#platform/http/router.ts';
import type { Site } from '#platform/http/site.ts';
import type { Log } from '#platform/log.ts';
import { openProviders, type Report } from '#platform/oidc/providers.ts';
import type { ProviderSettings } from '#platform/oidc/settings.ts';
import { api } from './api.ts';
import { frameOf } from './frame.tsx';
import { kindAddress } from './kinds.ts';
import { routes } from './routes.ts';

export type Serving = {
  ground: Ground;
  published: PublishedPool;
  example: boolean;
  publicUrl: string | null;
  /** Proxies whose word on who asks is believed. */
  trusted: Trusted;
  /** Where else one may sign in. */
  oidc: readonly ProviderSettings[];
  /** Whom people may write to about the site. */
  operator: string | null;
  /** The folder the client build was written to. */
  client: string;
  revisions: Revisions;
  log: Log;
  press: Press;
};

/** The web server, ready to listen. */
export function createWeb(serving: Serving): Server {
  const { ground, published, example, publicUrl, trusted } = serving;
  const { operator, client, revisions, log, press } = serving;
  const report: Report = (fault) => log.warn(fault, 'a provider of sign-in');
  const elsewhere = { ground, publicUrl, providers: openProviders(serving.oidc, report) };
  const assets = loadAssets(client);
  const kept = keptPages(revisions, () => ground.now().getTime());
  const findPlace = placesBySlug(revisions, (slug) =>
    acrossPublished(ground.pool, (tx) => partnershipBySlug(tx, slug)),
  );
  const signIn = (lang: Lang, back: string) =>
    example ? `${rolePath(lang)}?back=${encodeURIComponent(back)}` : signInPath(lang, back);
  const frame = frameOf(assets, publicUrl, signIn);
  const findPerson: Site['findPerson'] = (id, partnershipId) =>
    knownPerson(ground.pool, id, partnershipId);
  const asked = { ground, published, example, publicUrl, trusted, signIn, findPlace, findPerson };
  const closed = closedTo(signIn);
  const site: Site = { ...asked, closed, frame, kept, revisions, log };
  const files = [...siteFiles(operator, kindAddress), planSchemaFile];
  const app = router(site, routes(example, operator, { press, ground }, elsewhere), files, api);
  const unreadable = (lang: Lang) => frame.error(400, lang, '');
  return createSite(app, kept, assets, { example, publicUrl, unreadable });
}
