import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { type Claims, claimsIn } from './oidc-provider.ts';
import type { Signing } from './oidc-site.ts';

/** Someone at ID-porten, recognised as surely as is asked for. */
export const someone = (sub: string, more: Claims = {}) => ({
  sub,
  acr: 'idporten-loa-substantial',
  ...more,
});

const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const soon = () => Math.floor(Date.now() / 1_000);
type Change = (claims: Claims, signing: Signing) => Claims;
type ChangeAnswer = (answer: Claims, signing: Signing) => Claims;
type How = (signing: Signing) => { alg?: string; kid?: string; key?: KeyObject | string };

/** Said otherwise, and signed by the provider’s own key: only the rules can tell. */
const claims: Record<string, Change> = {
  'another nonce': (said) => ({ ...said, nonce: 'x' }),
  'no nonce': ({ nonce: _, ...said }) => said,
  'another issuer': (said, { other }) => ({ ...said, iss: other.issuer }),
  'no issuer': ({ iss: _, ...said }) => said,
  'another audience': (said) => ({ ...said, aud: 'klient-fylket' }),
  'no audience': ({ aud: _, ...said }) => said,
  'two audiences, and none says it is ours': (said) => ({ ...said, aud: [said.aud, 'x'] }),
  'two audiences, and the other one asked': (said) => ({
    ...said,
    aud: [said.aud, 'x'],
    azp: 'x',
  }),
  'another that asked': (said) => ({ ...said, azp: 'klient-fylket' }),
  'a time that has run out': (said) => ({ ...said, exp: soon() - 60 }),
  'no end': ({ exp: _, ...said }) => said,
  'an end that is no number': (said) => ({ ...said, exp: 'never' }),
  'a beginning ahead': (said) => ({ ...said, nbf: soon() + 120 }),
  'issued ahead': (said) => ({ ...said, iat: soon() + 120 }),
  'issued before it was asked for': (said) => ({ ...said, iat: soon() - 600 }),
  'no time of issue': ({ iat: _, ...said }) => said,
  'a lower level': (said) => ({ ...said, acr: 'idporten-loa-low' }),
  'no level': ({ acr: _, ...said }) => said,
  'a level by its means alone': ({ acr: _, ...said }) => ({ ...said, amr: ['BankID'] }),
  'several levels': (said) => ({ ...said, acr: ['idporten-loa-high'] }),
  'no subject': ({ sub: _, ...said }) => said,
  'an empty subject': (said) => ({ ...said, sub: '' }),
  'a subject that goes on and on': (said) => ({ ...said, sub: 'x'.repeat(300) }),
};

/** The right words, signed in a way that nobody should believe. */
const signatures: Record<string, How> = {
  'no signature, and says so': () => ({ alg: 'none' }),
  'the public key used as a secret': ({ provider }) => ({
    alg: 'HS256',
    key: provider.publicKey.export({ format: 'pem', type: 'spki' }) as string,
  }),
  'the client’s secret as its key': () => ({ alg: 'HS256', key: 'så hemmeleg' }),
  'the key of a stranger': () => ({ key: stranger }),
  'a key nobody has heard of': () => ({ key: stranger, kid: 'ukjend' }),
  'another algorithm than was used': () => ({ alg: 'RS512' }),
};

/** The answer as a whole. */
const wholes: Record<string, ChangeAnswer> = {
  'no token': ({ id_token: _, ...answer }) => answer,
  'a token that is none': (answer) => ({ ...answer, id_token: 'x.y.z' }),
  'the key to more in place of the token': (answer) => ({
    ...answer,
    id_token: answer.access_token,
  }),
  'a signature with a letter changed': (answer) => ({ ...answer, id_token: spoilt(answer) }),
  'words changed under the signature': (answer) => {
    const [head, , signature] = String(answer.id_token).split('.');
    const said = { ...claimsIn(answer.id_token), sub: 'ein-annan' };
    const words = Buffer.from(JSON.stringify(said)).toString('base64url');
    return { ...answer, id_token: `${head}.${words}.${signature}` };
  },
  'a token of another provider, for the same nonce': (answer, { other }) => ({
    ...answer,
    id_token: other.token({ ...claimsIn(answer.id_token), iss: other.issuer }),
  }),
  'a token of another provider, in the name of this one': (answer, { other }) => ({
    ...answer,
    id_token: other.token(claimsIn(answer.id_token)),
  }),
  'a refusal': () => ({ error: 'invalid_grant' }),
};

/** Each way to change what the provider answers: what is other than it should be. */
export const answers: [string, ChangeAnswer][] = [
  ...Object.entries(claims).map(([what, change]): [string, ChangeAnswer] => [
    what,
    (answer, signing) => ({
      ...answer,
      id_token: signing.provider.token(change(claimsIn(answer.id_token), signing)),
    }),
  ]),
  ...Object.entries(signatures).map(([what, how]): [string, ChangeAnswer] => [
    what,
    (answer, signing) => ({
      ...answer,
      id_token: signing.provider.token(claimsIn(answer.id_token), how(signing)),
    }),
  ]),
  ...Object.entries(wholes),
];

/** The address one comes back by. */
const byAddress: Record<string, (back: URL, signing: Signing) => void | Promise<void>> = {
  'another state': (back) => back.searchParams.set('state', 'x'),
  'no state': (back) => back.searchParams.delete('state'),
  'two states': (back) => back.searchParams.append('state', 'x'),
  'no issuer beside the code': (back) => back.searchParams.delete('iss'),
  'another issuer beside the code': (back, { other }) => back.searchParams.set('iss', other.issuer),
  'no code': (back) => back.searchParams.delete('code'),
  'another code': (back) => back.searchParams.set('code', 'x'),
  'two codes': (back) => back.searchParams.append('code', 'x'),
  'an error beside the code': (back) => back.searchParams.set('error', 'access_denied'),
  'the code of another client': async (back, { goThere }) =>
    back.searchParams.set('code', await codeOf(goThere('annan'))),
  'the code of another turn': async (back, { goThere }) =>
    back.searchParams.set('code', await codeOf(goThere('id-porten'))),
  'the code of another provider': async (back, signing) => {
    signing.other.somebody = someone('framand');
    back.searchParams.set('code', await codeOf(signing.goThere('framand')));
  },
  'the address of another client': (back) => {
    back.pathname = '/logg-inn/oidc/annan/svar';
  },
  'the address of another provider': (back) => {
    back.pathname = '/logg-inn/oidc/framand/svar';
  },
  'the address of no provider': (back) => {
    back.pathname = '/logg-inn/oidc/ingen/svar';
  },
};

/** Each way to change the address someone comes back by. */
export const addresses = Object.entries(byAddress);
async function codeOf(went: ReturnType<Signing['goThere']>): Promise<string> {
  return new URL((await went).back).searchParams.get('code') ?? '';
}

function spoilt({ id_token: token }: Claims): string {
  const text = String(token);
  const at = text.length - 20;
  return text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
}
