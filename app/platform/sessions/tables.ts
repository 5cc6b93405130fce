import { index, integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

/** Who is signed in. Only the hash of the cookie is kept, so a copy of the table signs nobody in. */
export const session = pgTable(
  'session',
  {
    tokenHash: text('token_hash').primaryKey(),
    role: text('role').$type<'local-editor'>().notNull(),
    startedAt: timestamp('started_at', { withTimezone: true }).notNull(),
    endsAt: timestamp('ends_at', { withTimezone: true }).notNull(),
  },
  (table) => [index('session_ends').on(table.endsAt)],
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
