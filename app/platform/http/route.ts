import { type Actor, allows, isInside, type Role } from '#platform/acts/actor.ts';
import type { FormPage, Page, PlacedFormPage, PlacedPage } from './page.ts';

/**
 * Who may open an address: everyone, those signed in, those who work in the partnership, or those who may
 * do one of the operations it is for. What they see there is the page's, and row-level security's.
 */
export type Who = 'everyone' | 'signed-in' | 'inside' | readonly { may: readonly Role[] }[];

/** An address over partnerships, or under one: then its pattern holds `:partnership`. */
export type Route =
  | { path: string; under: 'all'; who: Who; get: Page; post?: FormPage }
  | {
      path: string;
      under: 'partnership';
      who: Who;
      /** Who may send its form, where they are fewer than those it opens for. */
      send?: Who;
      get: PlacedPage;
      post?: PlacedFormPage;
      /** Its form carries a file. */
      upload?: true;
    };

/** Who may send the form of an address. */
export function whoSends(route: Route): Who {
  return ('send' in route && route.send) || route.who;
}

/** Whether this viewer may open an address that is for these. */
export function mayOpen(who: Who, viewer: Actor): boolean {
  if (who === 'everyone') return true;
  if (who === 'signed-in') return !viewer.roles.includes('visitor');
  return who === 'inside' ? isInside(viewer) : who.some((operation) => allows(operation, viewer));
}
