import { toProviderPath } from '#0-partnership/members/core/oidc/paths.ts';
import type { OtherWay } from '#0-partnership/members/web/sign-in/sign-in.tsx';
import type { Ground } from '#platform/acts/act.ts';
import type { Provider, Providers } from '#platform/oidc/providers.ts';
import { nameOf } from './names.ts';

/** What signing in elsewhere needs: the providers, and where they send people back to. */
export type Elsewhere = { ground: Ground; providers: Providers; publicUrl: string | null };

/** An address of the site in full, as the provider has it registered. */
export function inFull({ publicUrl }: Elsewhere, path: string): string {
  if (publicUrl === null) throw new Error('a provider needs PUBLIC_URL, which the start asks for');
  return new URL(path, publicUrl).href;
}

/** The buttons beside the letter on the page where one signs in. */
export function otherWays({ providers }: Elsewhere): OtherWay[] {
  return [...providers.values()].map(({ settings }) => ({
    name: nameOf(settings),
    href: (lang, back) => toProviderPath(settings.slug, lang, back),
  }));
}

/** The provider of an address; undefined for one that is not set up. */
export function providerIn(
  { providers }: Elsewhere,
  params: Readonly<Record<string, string>>,
): Provider | undefined {
  return providers.get(params.provider ?? '');
}

/** Whether an issuer is this provider: with or without a slash at the end it is the same. */
export function isSame(issuer: string, settings: { issuer: string }): boolean {
  return URL.canParse(issuer) && new URL(issuer).href === new URL(settings.issuer).href;
}
