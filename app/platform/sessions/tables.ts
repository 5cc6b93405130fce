import {
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { signInPolicies } from '#platform/database/protection.ts';

/** A login at a provider of sign-in: whose, under which session there, and the token that ends it. */
export type ProviderLogin = {
  /** Its word in addresses. */
  slug: string;
  issuer: string;
  sid: string | null;
  /**
   * What the provider said, which ends the login there. Sealed by the browser's token, since ID-porten writes
   * the national identity number in it.
   */
  idToken: string;
  /** Where one says there whom one acts for: the organisations, by number. The session acts for no other. */
  represents?: readonly string[];
};

/**
 * Someone on the way in: a link in a letter, a challenge for a passkey, a turn to a provider. Used once,
 * and in the browser it was asked for from. Only hashes of what opens it are kept.
 */
export const signInTry = pgTable(
  'sign_in_try',
  {
    tokenHash: text('token_hash').primaryKey(),
    browserHash: text('browser_hash').notNull(),
    kind: text('kind').$type<'mail' | 'passkey' | 'oidc'>().notNull(),
    details: jsonb('details').$type<Record<string, unknown>>().notNull(),
    madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
    endsAt: timestamp('ends_at', { withTimezone: true }).notNull(),
  },
  (table) => [index('sign_in_try_ends').on(table.endsAt), ...signInPolicies()],
);

/** Who is signed in. Only the hash of the cookie is kept, so a copy of the table signs nobody in. */
export const session = pgTable(
  'session',
  {
    tokenHash: text('token_hash').primaryKey(),
    /** The local editor of the example, who is nobody in particular; null for a person. */
    role: text('role').$type<'local-editor'>(),
    personId: uuid('person_id'),
    /** The membership the person chose to act by. */
    membershipId: uuid('membership_id'),
    /** How the person signed in. */
    means: text('means').$type<'mail' | 'passkey' | 'oidc'>(),
    /** Of a login at a provider: what it is ended there by. */
    provider: jsonb('provider').$type<ProviderLogin>(),
    startedAt: timestamp('started_at', { withTimezone: true }).notNull(),
    endsAt: timestamp('ends_at', { withTimezone: true }).notNull(),
  },
  (table) => [index('session_ends').on(table.endsAt), index('session_person').on(table.personId)],
);

/** How often a key was used in a window; in the database, so that it holds for all processes. */
export const rateLimit = pgTable(
  'rate_limit',
  {
    key: text('key').notNull(),
    window: timestamp('window', { withTimezone: true }).notNull(),
    used: integer('used').notNull(),
  },
  (table) => [primaryKey({ columns: [table.key, table.window] })],
);
