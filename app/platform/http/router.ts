import { Hono } from 'hono';
import { answerPage } from './answer-page.ts';
import { addApi } from './api/serve.ts';
import type { Api } from './api/version.ts';
import { faultOf, isAway } from './faults.ts';
import { addHealth } from './health.ts';
import { html } from './html.ts';
import { langOfPath } from './language.ts';
import { isLocalHost, maySend, withinSite } from './origin.ts';
import { logRequests } from './request-log.ts';
import type { Route } from './route.ts';
import { sentForm } from './sent-form.ts';
import type { Fail, Site, Variables } from './site.ts';
import { addSiteFiles, type SiteFile } from './site-files.ts';

/** Every route as a handler, with the checks that hold for all of them. */
export function router(
  site: Site,
  routes: readonly Route[],
  files: readonly SiteFile[],
  api: Api,
): Hono<Variables> {
  const app = new Hono<Variables>();
  const fail: Fail = (c, status, wait) => {
    if (wait !== undefined) c.header('retry-after', String(wait));
    const minutes = wait === undefined ? undefined : Math.ceil(wait / 60);
    const lang = langOfPath(c.req.path);
    return html(c, site.frame.error(status, lang, c.get('requestId'), minutes), status);
  };

  app.use(logRequests(site.log));
  // It has checks of its own, and says what is wrong in its own way.
  addApi(app, site, api);
  app.use(async (c, next) => {
    if (site.example && !isLocalHost(c.req.header('host') ?? null)) return fail(c, 403);
    if (c.req.method === 'POST' && !maySend(c, site.publicUrl)) return fail(c, 403);
    // No text in the database holds this character, so nothing has it in its address.
    return c.req.url.includes('%00') ? fail(c, 404) : next();
  });

  // Before the pages, whose first word could be any.
  addHealth(app, site.ground.pool, site.revisions);
  addSiteFiles(app, site, files);
  for (const route of routes) {
    app.get(route.path, (c) => answerPage(site, route, c, null, fail));
    if (route.post) {
      app.post(route.path, async (c) => {
        const form = await sentForm(site, route, c);
        if (form === 'too-large') return fail(c, 413);
        // Nobody is there to read an answer.
        return form === 'broken-off' ? c.body(null, 400) : answerPage(site, route, c, form, fail);
      });
    }
  }
  app.notFound((c) => {
    const { pathname, search } = new URL(c.req.url);
    const trimmed = withinSite(pathname.replace(/(?<!\/)\/+$/, ''), '');
    return trimmed === '' || trimmed === pathname
      ? fail(c, 404)
      : c.redirect(trimmed + search, 301);
  });
  app.onError((error, c) => {
    site.log.error({ request: c.get('requestId'), ...faultOf(error) }, 'fault');
    return fail(c, isAway(error) ? 503 : 500);
  });
  return app;
}
