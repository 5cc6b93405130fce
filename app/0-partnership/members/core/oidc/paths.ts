import { myPagePath, signOutPath } from '#0-partnership/members/core/sign-in/paths.ts';
import type { Lang } from '#base/text.ts';

/**
 * What a provider knows of the site: where it sends people back to. They stand there as they are
 * registered, so they name no language.
 */
export const providerPaths = {
  /** With the answer. */
  answer: (provider: string) => `/logg-inn/oidc/${provider}/svar`,
  /** Asked for in a frame when someone signs out there (OpenID Connect Front-Channel Logout). */
  signedOutThere: (provider: string) => `/logg-inn/oidc/${provider}/ut`,
  /** When someone who signed out here is signed out there too. */
  out: (provider: string) => `/logg-inn/oidc/${provider}/ute`,
};

/** Where a turn to a provider begins: a link, since a form may not lead to another site. */
export function toProviderPath(provider: string, lang: Lang, back: string): string {
  return `/logg-inn/oidc/${provider}?${new URLSearchParams({ lang, back })}`;
}

/** The same for one who ties a login to themselves, with the code their own page gave them. */
export function tiePath(provider: string, lang: Lang, code: string): string {
  return `/logg-inn/oidc/${provider}?${new URLSearchParams({ lang, kode: code })}`;
}

/** Where one is told why a provider did not sign one in. */
export function notSignedInPath(lang: Lang, provider: string, reason: string): string {
  return `/${lang}/logg-inn/hos/${provider}?${new URLSearchParams({ grunn: reason })}`;
}

/** Where one who signed out here goes on to the provider, to sign out there as well. */
export function signOutTherePath(lang: Lang, provider: string, code: string): string {
  return `${signOutPath(lang)}/hos/${provider}?${new URLSearchParams({ kode: code })}`;
}

/** The way on from there, which leads out of the site. */
export function leavePath(provider: string, code: string): string {
  return `/logg-inn/oidc/${provider}/logg-ut?${new URLSearchParams({ kode: code })}`;
}

/** The logins one has tied to oneself. */
export function loginsPath(lang: Lang): string {
  return `${myPagePath(lang)}/innlogginger`;
}
