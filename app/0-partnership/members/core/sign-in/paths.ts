import type { Lang } from '#base/text.ts';

/** Where one signs in, to come back to an address of the site. */
export function signInPath(lang: Lang, back?: string): string {
  const query = back === undefined ? '' : `?back=${encodeURIComponent(back)}`;
  return `/${lang}/logg-inn${query}`;
}

/** What one is told when a letter was asked for. */
export function letterSentPath(lang: Lang): string {
  return `/${lang}/logg-inn/sendt`;
}

/** Where the link of a letter leads. */
export function linkPath(lang: Lang): string {
  return `/${lang}/logg-inn/lenke`;
}

/** Where one signs in by a passkey: the challenge, and the answer to it. */
export function passkeySignInPath(lang: Lang): string {
  return `/${lang}/logg-inn/nokkel`;
}

/** The passkeys of one's own. */
export function passkeysPath(lang: Lang): string {
  return `/${lang}/min-side/nokler`;
}

export function signOutPath(lang: Lang): string {
  return `/${lang}/logg-ut`;
}

/** The page of one's own. */
export function myPagePath(lang: Lang): string {
  return `/${lang}/min-side`;
}

/** Where one chooses by which membership one acts in a partnership, to come back to an address of the site. */
export function actByPath(lang: Lang, partnership: string, back?: string): string {
  const query = back === undefined ? '' : `?back=${encodeURIComponent(back)}`;
  return `/${lang}/${partnership}/hvem${query}`;
}

/** In the local example: the letters that would have been sent. */
export function outboxPath(lang: Lang): string {
  return `/${lang}/utboks`;
}
