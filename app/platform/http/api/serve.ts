import type { Hono } from 'hono';
import { fill, type Lang } from '#base/text.ts';
import { faultOf, isAway } from '#platform/http/faults.ts';
import { preferred } from '#platform/http/language.ts';
import { isThisMachine, networkAsking } from '#platform/http/network.ts';
import { isLocalHost } from '#platform/http/origin.ts';
import type { Place } from '#platform/http/page.ts';
import type { Site, Variables } from '#platform/http/site.ts';
import { takenOf } from './accepts.ts';
import { headersOf, sendProblem } from './answer.ts';
import { fileAnswerOf } from './file-resource.ts';
import { index, openApi } from './openapi.ts';
import { mostPerMinute, perMinute } from './per-minute.ts';
import { askedTooOften, busy, type Problem } from './problem.ts';
import { problems } from './problem-texts.ts';
import { readQuery } from './read-query.ts';
import { type Ctx, originOf, otherMethod, requestOf, revisionsAt, sendAndKeep } from './request.ts';
import { isProblem, type Resource } from './resource.ts';
import { type Api, version } from './version.ts';

/** Beyond this many at once a request would only wait for the others; it is told to come back. */
const mostAtOnce = 200;

/** Everything machines read of the site: the API, its description, its files, and the way in for assistants. */
export function addApi(app: Hono<Variables>, site: Site, api: Api): void {
  const counted = perMinute(mostPerMinute);
  // A program on this machine is no stranger; and behind a proxy that nobody has named, all would come from here.
  const toWait: typeof counted = (network, at) =>
    isThisMachine(network) ? null : counted(network, at);
  const guarded = guardOf(site, toWait);
  // Counted apart: what comes in slowly there takes no room from those who read.
  const apart = guardOf(site, toWait);
  for (const resource of [...api.resources, openApi(api), index(api.resources)]) {
    app.all(
      version + resource.path,
      guarded((c, lang) => answerOf(site, resource, c, lang)),
    );
  }
  for (const file of api.files) {
    app.all(
      file.path,
      guarded((c, lang) => fileAnswerOf(site, file, c, lang)),
    );
  }
  for (const { path, answer } of api.others) {
    app.all(
      path,
      apart((c, lang) =>
        answer(c.req.raw, {
          ...requestOf(site, c, lang),
          place: null,
          findPlace: site.findPlace,
          report: (error) => log(site, c, error),
        }),
      ),
    );
  }
  const unknown = guarded(async (c) => unknownAddress(site, c));
  app.all('/api', unknown);
  app.all('/api/*', unknown);
}

type Answer = (c: Ctx, lang: Lang) => Promise<Response | Problem>;

/**
 * What holds for every address here: who may be asked by what name, how many at once and how often from one
 * network, and what a fault becomes. What is kept is answered before it comes here, as often as one likes.
 */
function guardOf(
  site: Site,
  toWait: ReturnType<typeof perMinute>,
): (answer: Answer) => (c: Ctx) => Promise<Response> {
  let atOnce = 0;
  return (answer) => async (c) => {
    const lang = preferred(c.req.header('accept-language'));
    const fail = (problem: Problem) => sendProblem(c, problem, lang, originOf(site, c));
    if (site.example && !isLocalHost(c.req.header('host') ?? null)) {
      return sendProblem(c, { problem: 'foreign-host' }, lang, '');
    }
    if (atOnce >= mostAtOnce) return fail(busy);
    const wait = toWait(networkAsking(site, c), site.ground.now());
    if (wait !== null) return fail(askedTooOften(wait));
    atOnce += 1;
    try {
      const answered = await answer(c, lang);
      return isProblem(answered) ? fail(answered) : answered;
    } catch (error) {
      log(site, c, error as Error);
      return fail(
        isAway(error)
          ? { problem: 'away', values: { seconds: 5 }, headers: { 'retry-after': '5' } }
          : { problem: 'fault' },
      );
    } finally {
      atOnce -= 1;
    }
  };
}

async function answerOf(
  site: Site,
  resource: Resource,
  c: Ctx,
  lang: Lang,
): Promise<Response | Problem> {
  const other = otherMethod(c);
  if (other) return other;
  const type = takenOf(['application/json'], c.req.header('accept'));
  if (type === null) return { problem: 'not-acceptable', values: { types: 'application/json' } };
  const search = new URL(c.req.url).searchParams;
  const query = readQuery(resource.query, search, lang);
  if (!query.ok) return query.problem;
  const place = await placeOf(site, c, query.value, lang);
  if (isProblem(place)) return place;
  const seen = revisionsAt(site, place);
  const request = { ...requestOf(site, c, lang), query: query.value, search, place };
  const found = await resource.get(request);
  if (isProblem(found)) return found;
  const headers = headersOf(type, lang);
  if (found.next) headers.link = `<${found.next}>; rel="next"`;
  const text = JSON.stringify(found.body);
  return sendAndKeep(site, c, { text, headers, keep: resource.keep }, seen);
}

/** The partnership an address is about: by its path, where it must be, or its query, where it may be. */
async function placeOf(
  site: Site,
  c: Ctx,
  query: Record<string, unknown>,
  lang: Lang,
): Promise<Place | Problem | null> {
  const inPath = c.req.param('partnership');
  const slug = inPath ?? query.partnership;
  if (typeof slug !== 'string') return null;
  const place = slug.includes('\0') ? null : await site.findPlace(slug);
  if (place) return place;
  const address = `${originOf(site, c)}${version}/partnerships`;
  const values = { id: slug.slice(0, 80), address };
  if (inPath !== undefined) return { problem: 'unknown-thing', values };
  const detail = fill(problems['unknown-thing'].detail, lang, values);
  return { problem: 'bad-query', errors: [{ name: 'partnership', detail }] };
}

function unknownAddress(site: Site, c: Ctx): Problem {
  const asked = c.req.path.match(/^\/api\/(v\d+[^/]*)/)?.[1];
  const address = originOf(site, c) + version;
  return asked === undefined || `/api/${asked}` === version
    ? { problem: 'unknown-address', values: { address } }
    : { problem: 'unknown-version', values: { version: asked.slice(0, 20), address } };
}

function log(site: Site, c: Ctx, error: Error): void {
  site.log.error({ request: c.get('requestId'), ...faultOf(error) }, 'fault');
}
