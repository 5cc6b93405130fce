import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readConfig } from '#platform/config.ts';
import { readProviders } from './settings.ts';

const idPorten = {
  OIDC_ID_PORTEN_ISSUER: 'https://idporten.no',
  OIDC_ID_PORTEN_CLIENT_ID: 'tannhjul',
  OIDC_ID_PORTEN_CLIENT_SECRET: 'hemmelig',
  OIDC_ID_PORTEN_KIND: 'id-porten',
};

function jwk(kind: 'rsa' | 'ec' | 'ed25519', kid?: string): string {
  const { privateKey } =
    kind === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : kind === 'ec'
        ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
        : generateKeyPairSync('ed25519');
  return JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid });
}

describe('providers of sign-in in the environment', () => {
  test('none is asked for: none there, and nothing wrong', () => {
    expect(readProviders({ PORT: '3000' })).toEqual({ providers: [], faults: [] });
  });

  test('one has an address, a way to prove ourselves, and the level its kind usually has', () => {
    const { providers, faults } = readProviders(idPorten);
    expect(faults).toEqual([]);
    expect(providers).toEqual([
      {
        slug: 'id-porten',
        kind: 'id-porten',
        label: null,
        issuer: 'https://idporten.no',
        clientId: 'tannhjul',
        proof: { secret: 'hemmelig' },
        acr: ['idporten-loa-substantial'],
        trustedDomains: [],
        representation: [],
      },
    ]);
  });

  test('several stand beside each other, each with what is its own', () => {
    const { providers, faults } = readProviders({
      ...idPorten,
      OIDC_ID_PORTEN_ACR: 'idporten-loa-high',
      OIDC_ANSATTPORTEN_ISSUER: 'https://ansattporten.no',
      OIDC_ANSATTPORTEN_CLIENT_ID: 'tannhjul',
      OIDC_ANSATTPORTEN_PRIVATE_KEY: jwk('rsa', 'haust'),
      OIDC_ANSATTPORTEN_KIND: 'ansattporten',
      OIDC_ANSATTPORTEN_ACR: 'substantial entraid',
      OIDC_ANSATTPORTEN_REPRESENTATION: 'urn:altinn:resource:kompetanseplan',
      OIDC_FYLKET_ISSUER: 'https://login.microsoftonline.com/1f2e/v2.0',
      OIDC_FYLKET_CLIENT_ID: 'tannhjul',
      OIDC_FYLKET_CLIENT_SECRET: 'hemmelig',
      OIDC_FYLKET_KIND: 'entra',
      OIDC_FYLKET_LABEL: 'Fylkeskommunen',
      OIDC_FYLKET_TRUSTED_DOMAINS: 'Fylke.example, skole.example',
    });
    expect(faults).toEqual([]);
    expect(providers.map(({ slug }) => slug)).toEqual(['id-porten', 'ansattporten', 'fylket']);
    const [first, second, third] = providers;
    expect(first?.acr).toEqual(['idporten-loa-high']);
    expect(second).toMatchObject({
      proof: { key: { kid: 'haust', alg: 'RS256' } },
      acr: ['substantial', 'entraid'],
      representation: [
        { type: 'ansattporten:altinn:resource', resource: 'urn:altinn:resource:kompetanseplan' },
      ],
    });
    expect(third).toMatchObject({
      label: 'Fylkeskommunen',
      acr: [],
      trustedDomains: ['fylke.example', 'skole.example'],
    });
  });

  test.each([
    ['urn:altinn:resource:2480:40', 'ansattporten:altinn:service'],
    ['urn:altinn:resource:2480', 'ansattporten:altinn:resource'],
    ['orgno', 'ansattporten:orgno'],
  ])('representation by %s is of type %s', (asked, type) => {
    const { providers } = readProviders({
      ...idPorten,
      OIDC_ID_PORTEN_KIND: 'ansattporten',
      OIDC_ID_PORTEN_REPRESENTATION: asked,
    });
    expect(providers[0]?.representation[0]?.type).toBe(type);
  });

  test.each<[string, Record<string, string>, string]>([
    ['a setting that is none', { OIDC_ID_PORTEN_ISUER: 'x' }, 'OIDC_ID_PORTEN_ISUER'],
    ['a name in small letters', { OIDC_id_ISSUER: 'https://x.no' }, 'OIDC_id_ISSUER'],
    ['no name', { OIDC_ISSUER: 'https://x.no' }, 'OIDC_ISSUER'],
    ['an issuer that is no address', { OIDC_ID_PORTEN_ISSUER: 'idporten' }, '_ISSUER'],
    ['an issuer in the clear', { OIDC_ID_PORTEN_ISSUER: 'http://idporten.no' }, '_ISSUER'],
    ['a kind nobody knows', { OIDC_ID_PORTEN_KIND: 'buypass' }, '_KIND'],
    ['no name for the button', { OIDC_ID_PORTEN_KIND: 'other' }, '_LABEL'],
    ['both proofs', { OIDC_ID_PORTEN_PRIVATE_KEY: jwk('ec', 'k') }, '_CLIENT_SECRET'],
    ['neither proof', { OIDC_ID_PORTEN_CLIENT_SECRET: '' }, '_CLIENT_SECRET'],
    ['a domain that is none', { OIDC_ID_PORTEN_TRUSTED_DOMAINS: '@x' }, '_TRUSTED_DOMAINS'],
    ['representation elsewhere', { OIDC_ID_PORTEN_REPRESENTATION: 'orgno' }, '_REPRESENTATION'],
    [
      'all tenants of Entra ID at once',
      {
        OIDC_ID_PORTEN_KIND: 'entra',
        OIDC_ID_PORTEN_ISSUER: 'https://login.microsoftonline.com/common/v2.0',
      },
      '_ISSUER',
    ],
    [
      'a bare key at Entra ID',
      {
        OIDC_ID_PORTEN_KIND: 'entra',
        OIDC_ID_PORTEN_CLIENT_SECRET: '',
        OIDC_ID_PORTEN_PRIVATE_KEY: jwk('rsa', 'k'),
      },
      '_PRIVATE_KEY',
    ],
  ])('%s is told, with the name it is in', (_, wrong, where) => {
    const { faults } = readProviders({ ...idPorten, ...wrong });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(where);
  });

  test.each([
    ['no JSON', 'x'],
    ['no key', '{"kid":"k"}'],
    ['a key without its name', jwk('rsa')],
    ['a key of another sort', jwk('ed25519', 'k')],
  ])('a private key that is %s is told, and not repeated', (_, key) => {
    const { faults } = readProviders({
      ...idPorten,
      OIDC_ID_PORTEN_CLIENT_SECRET: '',
      OIDC_ID_PORTEN_PRIVATE_KEY: key,
    });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^OIDC_ID_PORTEN_PRIVATE_KEY: must be/);
  });
});

describe('the program', () => {
  test('does not start with a provider and no address to be sent back to', () => {
    const read = readConfig(idPorten);
    expect(read).toMatchObject({ ok: false });
    expect(read.ok ? '' : read.faults.join()).toMatch(/^PUBLIC_URL/);
    expect(readConfig({ ...idPorten, PUBLIC_URL: 'https://plan.example' }).ok).toBe(true);
  });

  test('is told all that is wrong at once', () => {
    const read = readConfig({ PORT: 'x', OIDC_ID_PORTEN_KIND: 'x', OIDC_ISSUER: 'x' });
    expect(read.ok ? [] : read.faults.map((fault) => fault.split(':')[0])).toEqual([
      'PORT',
      'OIDC_ISSUER',
      'OIDC_ID_PORTEN_ISSUER',
      'OIDC_ID_PORTEN_CLIENT_ID',
      'OIDC_ID_PORTEN_KIND',
    ]);
  });
});
