import { type Context, Hono } from 'hono';
import type { Lang } from '#base/text.ts';
import { act, actOnce, type Ground } from '#platform/acts/act.ts';
import { type Actor, isInside } from '#platform/acts/actor.ts';
import { sharedChain } from '#platform/acts/tables.ts';
import { dayInNorway, nextMidnightInNorway } from '#platform/clock.ts';
import {
  acrossPublished,
  askPartnership,
  askPublished,
  inPartnership,
} from '#platform/database/transactions.ts';
import type { Log } from '#platform/log.ts';
import { addApi } from './api/serve.ts';
import type { Api } from './api/version.ts';
import { bytesOf } from './bytes.ts';
import { type SaidDone, sayDone, takeDone } from './done-cookie.ts';
import { faultOf, isAway } from './faults.ts';
import { dataAnswer, fileAnswer, kindOfFile } from './file-answer.ts';
import { framedAnswer } from './framed.ts';
import { addHealth } from './health.ts';
import { html, refreshing } from './html.ts';
import type { KeptPages, Kind } from './kept-pages.ts';
import { langOfPath, langOfRoute } from './language.ts';
import { networkAsking, type Trusted } from './network.ts';
import { isLocalHost, maySend, originFor, withinSite } from './origin.ts';
import type { FormRequest, PageIn, PageRequest, Place, SavedFile, Turn, View } from './page.ts';
import { logRequests } from './request-log.ts';
import type { Revisions } from './revisions.ts';
import { mayOpen, type Route, whoSends } from './route.ts';
import { sentForm } from './sent-form.ts';
import { browserToken, changeSession, markBrowser, turnSession } from './session-cookie.ts';
import { addSiteFiles, type SiteFile } from './site-files.ts';
import { type KnownPerson, type Me, viewerOf } from './viewer.ts';

export type ErrorStatus = 400 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503;

/** What the server draws around what a room drew. */
export type Frame = {
  page(view: View, request: PageRequest, place: Place | null, done: SaidDone): string;
  error(status: ErrorStatus, lang: Lang, requestId: string): string;
};

export type Site = {
  ground: Ground;
  /** The example on this machine, where one may choose to be its editor. */
  example: boolean;
  publicUrl: string | null;
  /** Proxies whose word on who asks is believed. */
  trusted: Trusted;
  /** Where one signs in, to come back to an address of the site. */
  signIn(lang: Lang, back: string): string;
  /** What one is answered who may not open this address, and what came from a form that was sent there. */
  closed(
    request: PageIn,
    address: string,
    asked: { who: Route['who']; form: FormRequest['form'] | null },
  ): View | Turn;
  findPlace(slug: string): Promise<Place | null>;
  /** Who may be signed in, with their memberships in a partnership; null for one who may not. */
  findPerson(id: string, partnershipId: string | null): Promise<KnownPerson | null>;
  frame: Frame;
  kept: KeptPages;
  revisions: Revisions;
  log: Log;
};

export type Variables = { Variables: { requestId: string } };
type Ctx = Context<Variables>;

/** Every route as a handler, with the checks that hold for all of them. */
export function router(
  site: Site,
  routes: readonly Route[],
  files: readonly SiteFile[],
  api: Api,
): Hono<Variables> {
  const app = new Hono<Variables>();
  const fail = (c: Ctx, status: ErrorStatus) =>
    html(c, site.frame.error(status, langOfPath(c.req.path), c.get('requestId')), status);

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
    app.get(route.path, (c) => answer(site, route, c, null, fail));
    if (route.post) {
      app.post(route.path, async (c) => {
        const form = await sentForm(site, route, c);
        if (form === 'too-large') return fail(c, 413);
        // Nobody is there to read an answer.
        return form === 'broken-off' ? c.body(null, 400) : answer(site, route, c, form, fail);
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

async function answer(
  site: Site,
  route: Route,
  c: Ctx,
  form: FormRequest['form'] | null,
  fail: (c: Ctx, status: ErrorStatus) => Promise<Response>,
): Promise<Response> {
  const lang = langOfRoute(route, c.req.param('lang'));
  if (lang === null) return fail(c, 404);
  // Read before the data is, so that a page drawn over a change is never kept as the new one.
  const revision = { all: site.revisions.of('all'), own: 0 };
  const place =
    route.under === 'partnership' ? await site.findPlace(c.req.param('partnership') ?? '') : null;
  if (route.under === 'partnership' && place === null) return fail(c, 404);
  if (place) revision.own = site.revisions.of(place.id);
  const asker = await viewerOf(site, c, place);
  const { viewer } = asker;
  const request = requestOf(site, c, lang, asker, place);
  const who = form ? whoSends(route) : route.who;
  const outcome = mayOpen(who, viewer)
    ? await run(route, { ...request, place }, form && formOf(site, form, viewer, place))
    : site.closed({ ...request, place }, c.req.path + new URL(c.req.url).search, { who, form });
  const signedIn = c.req.header('cookie') !== undefined;
  const keep = (body: Buffer, until: Date, kind?: Kind) => {
    const address = c.req.path + new URL(c.req.url).search;
    const [of, at] = place ? [place.id, revision.own] : ['all', revision.all];
    if (!form && !signedIn) site.kept.keep(address, body, of, at, until.getTime(), kind);
  };
  if ('turn' in outcome) {
    if (outcome.turn !== 'file') return turnTo(site, c, outcome, fail);
    const body = Buffer.from(outcome.body as string);
    keep(body, nextMidnightInNorway(request.now), kindOfFile(outcome));
    return fileAnswer(c, outcome, body);
  }

  // A form that came back has news of its own.
  const done = form ? null : takeDone(site, c);
  const page = bytesOf(site.frame.page(outcome, request, place, done));
  const status = outcome.status ?? 200;
  if (status === 200 && outcome.keep !== false)
    keep(page, outcome.holdsUntil ?? nextMidnightInNorway(request.now));
  if (outcome.refresh) c.header('refresh', refreshing(outcome.refresh));
  return html(
    c,
    page,
    status,
    signedIn || form || outcome.secret ? 'private, no-store' : 'public, max-age=0, must-revalidate',
  );
}

type Performed = PageIn & Partial<FormRequest>;

function run(route: Route, request: Performed, form: FormRequest | null): Promise<View | Turn> {
  const handler = (form ? route.post : route.get) as (request: Performed) => Promise<View | Turn>;
  return handler({ ...request, ...form });
}

function requestOf(
  site: Site,
  c: Ctx,
  lang: Lang,
  { viewer, me }: { viewer: Actor; me: Me | null },
  place: Place | null,
): PageRequest {
  const { ground } = site;
  const now = ground.now();
  const view = place && { partnershipId: place.id, member: isInside(viewer) };
  return {
    lang,
    path: c.req.path.slice(1 + lang.length),
    query: new URL(c.req.url).searchParams,
    params: c.req.param() as Record<string, string>,
    viewer,
    me,
    browser: () => markBrowser(site, c),
    knownBrowser: browserToken(site, c) ?? null,
    network: () => networkAsking(site, c),
    origin: originFor(site, c),
    now,
    today: dayInNorway(now),
    read: (work) =>
      view ? inPartnership(ground.pool, view, work) : acrossPublished(ground.pool, work),
    ask: (asked) =>
      view ? askPartnership(ground.pool, view, asked) : askPublished(ground.pool, asked),
  };
}

function formOf(
  site: Site,
  form: FormRequest['form'],
  actor: Actor,
  place: Place | null,
): FormRequest {
  // Under no place one acts on what is one's own, which the shared chain tells of.
  const where = { partnershipId: place?.id ?? sharedChain, actor, token: form.token };
  return {
    form,
    act: (operation, input) => act(site.ground, where, operation, input),
    actOnce: (work) => actOnce(site.ground, where, work),
  };
}

async function turnTo(
  site: Site,
  c: Ctx,
  turn: Exclude<Turn, SavedFile>,
  fail: (c: Ctx, status: ErrorStatus) => Promise<Response>,
): Promise<Response> {
  if (turn.turn === 'error') return fail(c, turn.status);
  if (turn.turn === 'redirect') {
    if (turn.done) sayDone(site, c, turn.done);
    return c.redirect(turn.to, turn.permanent ? 308 : 303);
  }
  if (turn.turn === 'sign-in')
    return c.redirect(site.signIn(langOfPath(c.req.path), turn.back), 303);
  if (turn.turn === 'data') return dataAnswer(c, turn);
  if (turn.turn === 'framed') return framedAnswer(c, turn.by);
  if (turn.turn !== 'session') {
    await turnSession(site, c, turn);
    return c.redirect(turn.to, 303);
  }
  const changed = await changeSession(site, c, turn.start);
  return changed === 'done' ? c.redirect(turn.to, 303) : fail(c, changed);
}
