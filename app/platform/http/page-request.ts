import type { Lang } from '#base/text.ts';
import { act, actOnce } from '#platform/acts/act.ts';
import { type Actor, isInside } from '#platform/acts/actor.ts';
import { sharedChain } from '#platform/acts/tables.ts';
import { dayInNorway } from '#platform/clock.ts';
import {
  acrossPublished,
  askPartnership,
  askPublished,
  inPartnership,
} from '#platform/database/transactions.ts';
import { networkAsking } from './network.ts';
import { originFor } from './origin.ts';
import type { FormRequest, PageRequest, Place } from './page.ts';
import { browserToken, markBrowser } from './session-cookie.ts';
import type { Ctx, Site } from './site.ts';
import type { Me } from './viewer.ts';

/** What a page is told of the request, and the rows it may read. */
export function requestOf(
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
      view ? askPartnership(ground.pool, view, asked) : askPublished(site.published, asked),
  };
}

/** What a page that was sent a form may do besides. */
export function formRequestOf(
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
