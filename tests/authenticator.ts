import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** What an answer is made of; each part can be made wrong. */
export type Made = {
  challenge: string;
  origin: string;
  rpId: string;
  type: string;
  /** Of the authenticator: present 1, verified 4, with a key 64. */
  flags: number;
  counter: number;
  keyId: string;
  userHandle: string;
  crossOrigin: boolean;
};

/** A device with one passkey of P-256, in software: makes the answers a browser would send. */
export class Authenticator {
  readonly id = randomBytes(16).toString('base64url');
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  counter = 0;
  readonly origin: string;
  readonly userHandle: string;

  constructor(origin: string, personId: string) {
    this.origin = origin;
    this.userHandle = Buffer.from(personId).toString('base64url');
  }

  /** The answer to being asked to make a key. */
  register(challenge: string, wrong: Partial<Made> = {}): string {
    const made = this.#made('webauthn.create', challenge, 0x45, wrong);
    const idBytes = Buffer.from(made.keyId, 'base64url');
    const authData = Buffer.concat([
      headOf(made),
      Buffer.alloc(16),
      Buffer.from([0, idBytes.length]),
      idBytes,
      coseOf(this.#keys.publicKey),
    ]);
    // { fmt: 'none', attStmt: {}, authData }, in CBOR.
    const attestation = Buffer.concat([
      Buffer.from([0xa3, 0x63]),
      Buffer.from('fmt'),
      Buffer.from([0x64]),
      Buffer.from('none'),
      Buffer.from([0x67]),
      Buffer.from('attStmt'),
      Buffer.from([0xa0, 0x68]),
      Buffer.from('authData'),
      Buffer.from([0x58, authData.length]),
      authData,
    ]);
    return answerOf(made, {
      clientDataJSON: clientDataOf(made).toString('base64url'),
      attestationObject: attestation.toString('base64url'),
      transports: ['internal'],
    });
  }

  /** The answer to being asked to use the key. */
  use(challenge: string, wrong: Partial<Made> = {}, by: Authenticator = this): string {
    this.counter += 1;
    const made = this.#made('webauthn.get', challenge, 0x05, wrong);
    const [authData, clientData] = [headOf(made), clientDataOf(made)];
    const signed = Buffer.concat([authData, createHash('sha256').update(clientData).digest()]);
    return answerOf(made, {
      clientDataJSON: clientData.toString('base64url'),
      authenticatorData: authData.toString('base64url'),
      signature: sign('sha256', signed, by.#keys.privateKey).toString('base64url'),
      userHandle: made.userHandle,
    });
  }

  #made(type: string, challenge: string, flags: number, wrong: Partial<Made>): Made {
    const { origin, counter, id: keyId, userHandle } = this;
    const rpId = new URL(origin).hostname;
    const right = { type, challenge, origin, rpId, flags, counter, keyId, userHandle };
    return { ...right, crossOrigin: false, ...wrong };
  }
}

function headOf({ rpId, flags, counter }: Made): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32BE(counter);
  return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.from([flags]), count]);
}

function clientDataOf({ type, challenge, origin, crossOrigin }: Made): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin }));
}

/** The public key as COSE writes it: an elliptic curve key, ES256, on P-256. */
function coseOf(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  return Buffer.concat([
    Buffer.from([0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 0x20]),
    Buffer.from(x, 'base64url'),
    Buffer.from([0x22, 0x58, 0x20]),
    Buffer.from(y, 'base64url'),
  ]);
}

function answerOf({ keyId }: Made, response: object): string {
  const about = { type: 'public-key', clientExtensionResults: {} };
  return JSON.stringify({ id: keyId, rawId: keyId, ...about, response });
}
