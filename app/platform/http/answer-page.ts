import { nextMidnightInNorway } from '#platform/clock.ts';
import { bytesOf } from './bytes.ts';
import { takeDone } from './done-cookie.ts';
import { fileAnswer, kindOfFile } from './file-answer.ts';
import { html, refreshing } from './html.ts';
import type { Kind } from './kept-pages.ts';
import { langOfRoute } from './language.ts';
import type { FormRequest, PageIn, Turn, View } from './page.ts';
import { formRequestOf, requestOf } from './page-request.ts';
import { mayOpen, type Route, whoSends } from './route.ts';
import type { Ctx, Fail, Site } from './site.ts';
import { turnAnswer } from './turn-answer.ts';
import { viewerOf } from './viewer.ts';

/** What an address answers: the page it draws, or where it turns; kept where all visitors get the same. */
export async function answerPage(
  site: Site,
  route: Route,
  c: Ctx,
  form: FormRequest['form'] | null,
  fail: Fail,
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
  const address = c.req.path + new URL(c.req.url).search;
  const request = requestOf(site, c, lang, asker, place);
  const who = form ? whoSends(route) : route.who;
  const outcome = mayOpen(who, viewer)
    ? await run(route, { ...request, place }, form && formRequestOf(site, form, viewer, place))
    : site.closed({ ...request, place }, address, { who, form });
  const signedIn = c.req.header('cookie') !== undefined;
  const keep = (body: Buffer, until: Date, kind?: Kind) => {
    const [of, at] = place ? [place.id, revision.own] : ['all', revision.all];
    if (!form && !signedIn) site.kept.keep(address, body, of, at, until.getTime(), kind);
  };
  if ('turn' in outcome) {
    if (outcome.turn !== 'file') return turnAnswer(site, c, outcome, fail);
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
