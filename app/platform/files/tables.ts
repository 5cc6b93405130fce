import { date, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { bytea } from '#platform/database/bytea.ts';
import { membersOnlyPolicies } from '#platform/database/protection.ts';

/** Files by what is in them. Private to the partnership's members. */
export const file = pgTable(
  'file',
  {
    partnershipId: uuid('partnership_id').notNull(),
    sha256: text('sha256').notNull(),
    name: text('name').notNull(),
    mediaType: text('media_type').notNull(),
    size: integer('size').notNull(),
    bytes: bytea('bytes').notNull(),
    storedAt: timestamp('stored_at', { withTimezone: true }).notNull(),
    /** The last day it is kept; null keeps it until someone chooses otherwise. */
    keepUntil: date('keep_until', { mode: 'string' }),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.sha256] }),
    ...membersOnlyPolicies(),
  ],
);
