import type { Pool } from 'pg';
import { test as plain } from 'vitest';
import { readProviders } from '#platform/oidc/settings.ts';
import { openBrowser, publicUrl } from './oidc-browser.ts';
import { clientKey, startProvider, type TestProvider } from './oidc-provider.ts';
import { type Site, startSite } from './site.ts';

/** A site with a provider of each kind, all by one issuer of tests, and one by another issuer. */
export type Signing = {
  site: Site;
  provider: TestProvider;
  other: TestProvider;
  /** A new browser, and the address it comes back to the site by once it has been at the provider. */
  goThere(slug: string, query?: string): Promise<{ browser: Browser; back: string }>;
  /** How many sessions, persons and logins there are. */
  counted(): Promise<{ sessions: number; persons: number; logins: number }>;
};
export type Browser = ReturnType<typeof openBrowser>;

const kinds = {
  'id-porten': 'id-porten',
  ansattporten: 'ansattporten',
  fylket: 'entra',
  annan: 'other',
} as const;

const secret = 'so-hemmeleg-at-ingen-kan-gjette-det';

async function startSigning(): Promise<Signing & { close(): Promise<unknown> }> {
  const key = clientKey('haust');
  const client = (slug: string) => ({
    id: `klient-${slug}`,
    redirectUri: `${publicUrl}/logg-inn/oidc/${slug}/svar`,
    signedOutUri: `${publicUrl}/logg-inn/oidc/${slug}/ute`,
    ...(slug === 'ansattporten' ? { publicJwk: key.publicJwk } : { secret }),
  });
  const provider = await startProvider(Object.keys(kinds).map(client));
  const other = await startProvider([client('framand')]);
  const { providers, faults } = readProviders({
    ...Object.fromEntries(
      Object.entries({ ...kinds, framand: 'other' }).flatMap(([slug, kind]) => {
        const name = `OIDC_${slug.toUpperCase().replace('-', '_')}`;
        return [
          [`${name}_ISSUER`, slug === 'framand' ? other.issuer : provider.issuer],
          [`${name}_CLIENT_ID`, `klient-${slug}`],
          [`${name}_KIND`, kind],
          slug === 'ansattporten'
            ? [`${name}_PRIVATE_KEY`, JSON.stringify(key.jwk)]
            : [`${name}_CLIENT_SECRET`, secret],
          [`${name}_LABEL`, kind === 'other' ? 'Ei anna teneste' : ''],
        ];
      }),
    ),
    OIDC_ANSATTPORTEN_REPRESENTATION: 'urn:altinn:resource:kompetanseplan',
    OIDC_FYLKET_TRUSTED_DOMAINS: 'fylke.example',
  });
  if (faults.length > 0) throw new Error(faults.join());
  const site = await startSite({ example: false, publicUrl, oidc: providers });
  return {
    site,
    provider,
    other,
    async goThere(slug, query = '') {
      const browser = openBrowser(site);
      const back = await browser.follow(`/logg-inn/oidc/${slug}${query}`, /\/svar\?/);
      return { browser, back };
    },
    counted: () => counted(site.pool),
    close: () => Promise.all([site.close(), provider.close(), other.close()]),
  };
}

async function counted(pool: Pool) {
  const client = await pool.connect();
  try {
    await client.query(`begin; set local tannhjul.signing_in = 'on'`);
    const { rows } = await client.query(`select
      (select count(*)::int from session) as sessions,
      (select count(*)::int from person) as persons,
      (select count(*)::int from person_identity) as logins`);
    return rows[0];
  } finally {
    await client.query('rollback');
    client.release();
  }
}

/** `signing` is one site with its providers for all tests of a file. */
// biome-ignore lint/correctness/noEmptyPattern: vitest reads what a fixture needs from its first parameter
export const test = plain.extend('signing', { scope: 'file' }, async ({}, { onCleanup }) => {
  const signing = await startSigning();
  onCleanup(async () => {
    await signing.close();
  });
  return signing;
});
