import type { Context } from 'hono';
import type { Lang } from '#base/text.ts';
import type { Ground } from '#platform/acts/act.ts';
import type { PublishedPool } from '#platform/database/pool.ts';
import type { Log } from '#platform/log.ts';
import type { SaidDone } from './done-cookie.ts';
import type { KeptPages } from './kept-pages.ts';
import type { Trusted } from './network.ts';
import type { FormRequest, PageIn, PageRequest, Place, Turn, View } from './page.ts';
import type { Revisions } from './revisions.ts';
import type { Route } from './route.ts';
import type { KnownPerson } from './viewer.ts';

export type ErrorStatus = 400 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503;

/** What the server draws around what a room drew. */
export type Frame = {
  page(view: View, request: PageRequest, place: Place | null, done: SaidDone): string;
  /** With the minutes to wait before one tries again, where they are known. */
  error(status: ErrorStatus, lang: Lang, requestId: string, minutes?: number): string;
};

export type Site = {
  ground: Ground;
  published: PublishedPool;
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
export type Ctx = Context<Variables>;

/** Answers with the designed page for what went wrong, and after how many seconds to try again where that is known. */
export type Fail = (c: Ctx, status: ErrorStatus, wait?: number) => Promise<Response>;
