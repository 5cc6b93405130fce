import { sql } from 'drizzle-orm';
import {
  bigint,
  index,
  jsonb,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { membersOnlyPolicies } from '#platform/database/protection.ts';

/** The chain of shared tables and of tables about persons. */
export const sharedChain = '00000000-0000-0000-0000-000000000000';

const member = `(select current_setting('tannhjul.member', true) = 'on')`;
const here = `(select nullif(current_setting('tannhjul.partnership', true), '')::uuid)`;
const chainIsHere = sql.raw(`chain = ${here} and chain <> '${sharedChain}' and ${member}`);
const chainIsHereOrShared = sql.raw(`(chain = ${here} or chain = '${sharedChain}') and ${member}`);

/**
 * One chain per partnership, and one (`sharedChain`) for shared and person tables. The hash covers
 * the previous hash, the plain columns and `digest`; erasing sets `salt` and `content` to null and
 * leaves the digest, so the chain still verifies.
 */
export const journal = pgTable(
  'journal',
  {
    chain: uuid('chain').notNull(),
    number: bigint('number', { mode: 'number' }).notNull(),
    at: timestamp('at', { withTimezone: true, mode: 'date', precision: 3 }).notNull(),
    name: text('name').notNull(),
    aboutKind: text('about_kind').notNull(),
    aboutId: uuid('about_id').notNull(),
    salt: text('salt'),
    /** Canonical JSON as text, since the digest is of these very characters. */
    content: text('content'),
    digest: text('digest').notNull(),
    previous: text('previous').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.chain, table.number] }),
    index('journal_about').on(table.chain, table.aboutId, table.number),
    // Members read and add to their own chain; the shared chain is added to and not read.
    pgPolicy('members_read', { for: 'select', using: chainIsHere }),
    pgPolicy('members_add', { for: 'insert', withCheck: chainIsHereOrShared }),
  ],
);

/** The newest number and hash of each chain: public, and what kept pages are keyed by. */
export const revision = pgTable(
  'revision',
  {
    chain: uuid('chain').primaryKey(),
    number: bigint('number', { mode: 'number' }).notNull(),
    hash: text('hash').notNull(),
  },
  () => [
    pgPolicy('everyone_reads', { for: 'select', using: sql`true` }),
    pgPolicy('members_add', { for: 'insert', withCheck: chainIsHereOrShared }),
    pgPolicy('members_move', {
      for: 'update',
      using: chainIsHereOrShared,
      withCheck: chainIsHereOrShared,
    }),
  ],
);

/** What each form came to, so that the same form posted twice acts once. */
export const formToken = pgTable(
  'form_token',
  {
    partnershipId: uuid('partnership_id').notNull(),
    token: uuid('token').notNull(),
    outcome: jsonb('outcome'),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.token] }),
    ...membersOnlyPolicies(),
  ],
);
