import type { ComponentChildren } from 'preact';
import type { z } from 'zod';
import type { Outcome } from '#base/outcome.ts';
import type { Day } from '#base/period.ts';
import type { Lang } from '#base/text.ts';
import type { ActRefusal, Perform } from '#platform/acts/act.ts';
import type { Actor } from '#platform/acts/actor.ts';
import type { Operation } from '#platform/acts/operation.ts';
import type { Tx } from '#platform/database/transactions.ts';
import type { PersonSession } from '#platform/sessions/sessions.ts';
import type { ReadForm } from './form.ts';
import type { Me } from './viewer.ts';

/** The partnership an address lies under. */
export type Place = {
  id: string;
  slug: string;
  name: string;
  about: string;
  lang: Lang;
  example: boolean;
};

/** What a page is told of the request. It opens its own transaction with `read` or `act`. */
export type PageRequest = {
  lang: Lang;
  /** The path in this language without its language word: `/vest-telemark/plan`. */
  path: string;
  query: URLSearchParams;
  params: Readonly<Record<string, string>>;
  viewer: Actor;
  /** Who is signed in, as the menu says it; null for a visitor. */
  me: Me | null;
  /** What knows this browser while someone signs in; one that has nothing yet is given a cookie. */
  browser(): string;
  /** The same, when it has been given one; null for a browser that has none. */
  knownBrowser: string | null;
  /** The network asked from, to count by. */
  network(): string;
  /** Where the site is reached; null where nobody has said, and what was asked by is not to be believed. */
  origin: string | null;
  now: Date;
  today: Day;
  /** Rows of the place the viewer may see; under no place, published rows of all partnerships. */
  read<Value>(work: (tx: Tx) => Promise<Value>): Promise<Value>;
  /** The same rows, for what asks all it needs before it waits: half the work for app and database. */
  ask<Value>(ask: (tx: Tx) => Promise<Value>): Promise<Value>;
};

export type PlacedRequest = PageRequest & { place: Place };
/** Of any address: under a partnership or over all. */
export type PageIn = PageRequest & { place: Place | null };

export type FormRequest = {
  form: ReadForm;
  /** Performs one operation as an act of the viewer, once for the form's token; under no place, on what is one's own. */
  act<Takes extends z.ZodType, Value, Reason extends string>(
    operation: Operation<Takes, Value, Reason>,
    input: z.input<Takes>,
  ): Promise<Outcome<Value, Reason | ActRefusal>>;
  /** Performs several as one act: all or none. */
  actOnce<Value, Reason extends string>(
    work: (perform: Perform) => Promise<Outcome<Value, Reason>>,
  ): Promise<Outcome<Value, Reason | ActRefusal>>;
};

export type Crumb = { label: string; href: string; lang?: Lang };

/** A page as its room draws it; the frame around it (head, menu, footer) is the server's. */
export type View = {
  title: string;
  description?: string;
  crumbs?: Crumb[];
  /** The stage whose menu word is marked, and whether the link leads to this very page. */
  stage?: {
    stage: 'knowledge' | 'participation' | 'plan' | 'services' | 'follow-up';
    exact?: boolean;
  };
  /** What stands under the partnership's name: the frame of its plan. */
  subtitle?: string;
  /** Custom elements the page uses, by name. */
  elements?: readonly string[];
  /** Any other than 200 for a form that came back: 403 not allowed, 409 refused, 422 filled in wrongly. */
  status?: 200 | 403 | 409 | 422 | undefined;
  /** Not for search engines. */
  unlisted?: boolean;
  /** When what the page says of the day may no longer hold; pages are kept until then at most. */
  holdsUntil?: Date;
  /**
   * Seconds until the browser asks again by itself, while something is being done; or another address that it
   * goes on to by itself at once.
   */
  refresh?: number | { to: string };
  /** False where the page holds a form that writes. */
  keep?: boolean;
  /** Opened by what stands in its address, whoever asks: nobody on the way keeps it. */
  secret?: boolean;
  body: ComponentChildren;
};

/** What is said to be done where the operation alone does not tell it. */
export type Doing =
  | 'saved'
  | 'undone'
  | 'back'
  | 'sent-again'
  | 'uninvited'
  | 'joined'
  | 'seen'
  | 'only-here'
  | 'login-tied'
  | 'login-untied';
/** What has just been done, which the page one comes to says once: an operation, in the words its room has for it. */
export type Done = Doing | { name: string };

/** What a page can answer instead of a view. */
export type Turn =
  | { turn: 'redirect'; to: string; permanent?: boolean; done?: Done }
  /** With how many seconds are left until it may be asked again, where that is known. */
  | { turn: 'error'; status: 403 | 404 | 429 | 503; wait?: number }
  /** To where one signs in, and back again. */
  | { turn: 'sign-in'; back: string }
  /** To another page, with the browser's session changed on the way. */
  | { turn: 'session'; to: string; start: boolean }
  /** To another page as this person, in a session of their own; any that was there is ended. */
  | { turn: 'signed-in'; session: PersonSession; to: string; done?: Done }
  /** To another page, acting by this membership from now on; nothing for one that is not one's own here. */
  | { turn: 'act-by'; membershipId: string; to: string }
  /** To another page, or to a provider of sign-in, as nobody. */
  | { turn: 'signed-out'; to: string }
  /** An empty answer that these sites may have in a frame. */
  | { turn: 'framed'; by: readonly string[] }
  | SavedFile
  | Data;

/** A file made for whoever asks, under a name to save it by. */
export type SavedFile = {
  turn: 'file';
  type: string;
  name: string;
  body: string | Uint8Array<ArrayBuffer>;
};

/** What a script of ours asked for, which a visitor's browser may keep for so many seconds. */
export type Data = { turn: 'data'; value: unknown; seconds: number };

export type Page = (request: PageRequest) => Promise<View | Turn>;
export type PlacedPage = (request: PlacedRequest) => Promise<View | Turn>;
export type FormPage = (request: PageRequest & FormRequest) => Promise<View | Turn>;
export type PlacedFormPage = (request: PlacedRequest & FormRequest) => Promise<View | Turn>;

export const notFound: Turn = { turn: 'error', status: 404 };
export const forbidden: Turn = { turn: 'error', status: 403 };

/** Who may not do it: a visitor is asked to sign in and comes back; one who is signed in is told no. */
export function turnedAway({ viewer }: PageRequest, back: string): Turn {
  return viewer.roles.includes('visitor') ? { turn: 'sign-in', back } : forbidden;
}

/** After a form has done its work: to the page that shows it, and says once that it is done. */
export function redirect(to: string, done?: Done): Turn {
  return { turn: 'redirect', to, ...(done ? { done } : {}) };
}

/** An old address: to the one it has now. */
export function moved(to: string): Turn {
  return { turn: 'redirect', to, permanent: true };
}
