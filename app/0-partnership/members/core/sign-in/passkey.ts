import { z } from 'zod';

/** What a person calls a passkey. */
export const PasskeyName = z.string().trim().min(1).max(60);

/** Nobody needs more, and a page of them stays readable. */
export const mostPasskeys = 20;

export type PasskeyRefusal = 'passkey-not-made' | 'passkey-known' | 'too-many-passkeys';
