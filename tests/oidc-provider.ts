import {
  createHmac,
  createPrivateKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import MemoryAdapter from 'oidc-provider/lib/adapters/memory_adapter.js';

/** Someone at the provider: who, how surely recognised, and what is told of them. */
export type Somebody = { sub: string; acr?: string; [claim: string]: unknown };

export type Claims = Record<string, unknown>;

/** A real provider of sign-in on this machine, where a test may change what it answers. */
export type TestProvider = {
  issuer: string;
  /** Who is at the provider's page from now on. */
  somebody: Somebody;
  /** Whether it has gone away, and breaks off whatever is asked of it. */
  away: boolean;
  /** Changes the next answer to a code: the whole of it. */
  changeAnswer(change: (answer: Claims) => Claims): void;
  /** Changes what is said beside the token, next time it is asked for. */
  changeUserinfo(change: (said: Claims) => Claims): void;
  /** A token like its own: its own key, but for what is said otherwise. */
  token(claims: Claims, how?: { alg?: string; kid?: string; key?: KeyObject | string }): string;
  /** The public key, as the provider shows it to everyone. */
  publicKey: KeyObject;
  close(): Promise<void>;
};

export type TestClient = {
  id: string;
  redirectUri: string;
  signedOutUri: string;
  /** With a secret; else by a private key, whose public half is this. */
  secret?: string;
  publicJwk?: Record<string, unknown>;
};

const secretOfCookies = 'prøve';

export async function startProvider(clients: readonly TestClient[]): Promise<TestProvider> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const kid = 'prøvenøkkel';
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const changes = new Map<string, (answer: Claims) => Claims>();
  const self: TestProvider = {
    issuer,
    somebody: { sub: 'nobody' },
    away: false,
    publicKey,
    changeAnswer: (change) => changes.set('/token', change),
    changeUserinfo: (change) => changes.set('/me', change),
    token: (claims, how = {}) => signed(claims, { alg: 'RS256', kid, key: privateKey, ...how }),
    close: () =>
      new Promise<void>((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
  const provider = new Provider(issuer, {
    clients: clients.map(registered),
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' }] },
    cookies: { keys: [secretOfCookies] },
    ...behaviour(self, () => provider),
  });
  const handle = provider.callback();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    if (self.away) return request.destroy();
    if (path.startsWith('/interaction/')) {
      const { sub: accountId, acr } = self.somebody;
      void provider.interactionFinished(request, response, { login: { accountId, acr } });
      return;
    }
    const change = changes.get(path);
    if (change) {
      changes.delete(path);
      changing(response, change);
    }
    handle(request, response);
  });
  return self;
}

function registered({ id, redirectUri, signedOutUri, secret, publicJwk }: TestClient) {
  return {
    client_id: id,
    redirect_uris: [redirectUri],
    post_logout_redirect_uris: [signedOutUri],
    response_types: ['code'],
    grant_types: ['authorization_code'],
    ...(secret === undefined
      ? { token_endpoint_auth_method: 'private_key_jwt', jwks: { keys: [publicJwk] } }
      : { token_endpoint_auth_method: 'client_secret_basic', client_secret: secret }),
  };
}

function behaviour(self: TestProvider, provider: () => Provider) {
  return {
    adapter: MemoryAdapter,
    ttl: { Interaction: 600, Session: 600, Grant: 600, IdToken: 600, AccessToken: 600 },
    claims: {
      acr: null,
      sid: null,
      openid: ['sub', 'sid', 'authorization_details'],
      email: ['email', 'email_verified', 'xms_edov'],
      profile: ['name'],
    },
    acrValues: ['idporten-loa-low', 'idporten-loa-substantial', 'idporten-loa-high', 'substantial'],
    // As ID-porten and Entra ID do: what is told stands in the signed token itself.
    conformIdTokenClaims: false,
    features: {
      devInteractions: { enabled: false },
      claimsParameter: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: async (context: { body: string }, form: string) => {
          context.body = `<!doctype html>${form}`;
        },
      },
    },
    // A test strips PKCE from the address, and only then is it to be missed.
    pkce: { required: () => false },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    findAccount: (_: unknown, accountId: string) => ({
      accountId,
      claims: () => ({ ...self.somebody, sub: accountId }),
    }),
    async loadExistingGrant(context: {
      oidc: { client: { clientId: string }; session: { accountId: string } };
    }) {
      const { client, session } = context.oidc;
      const { Grant } = provider();
      const grant = new Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  };
}

/** Has the answer changed on its way out. */
function changing(response: ServerResponse, change: (answer: Claims) => Claims): void {
  const end = response.end.bind(response) as (body: string) => ServerResponse;
  response.end = ((body: string) => {
    const changed = JSON.stringify(change(JSON.parse(String(body)) as Claims));
    response.setHeader('content-length', Buffer.byteLength(changed));
    return end(changed);
  }) as typeof response.end;
}

/** What a token says, without asking whether it is right. */
export function claimsIn(token: unknown): Claims {
  const [, payload = ''] = String(token).split('.');
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Claims;
}

function signed(
  claims: Claims,
  { alg, kid, key }: { alg: string; kid: string; key: KeyObject | string },
): string {
  const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const body = `${encoded({ alg, kid, typ: 'JWT' })}.${encoded(claims)}`;
  if (alg === 'none') return `${body}.`;
  const signature = alg.startsWith('HS')
    ? createHmac('sha256', key as string)
        .update(body)
        .digest()
    : sign('sha256', Buffer.from(body), key as KeyObject);
  return `${body}.${signature.toString('base64url')}`;
}

/** A key pair for a client that proves itself by one: the private half as in the environment. */
export function clientKey(kid: string): { jwk: Record<string, unknown>; publicJwk: Claims } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = createPrivateKey(privateKey.export({ format: 'pem', type: 'pkcs8' })).export({
    format: 'jwk',
  });
  return {
    jwk: { ...jwk, kid },
    publicJwk: { ...publicKey.export({ format: 'jwk' }), kid, alg: 'ES256' },
  };
}
