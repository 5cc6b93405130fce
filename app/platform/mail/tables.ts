import { sql } from 'drizzle-orm';
import { index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/**
 * Letters on their way out, written in the transaction that causes them. Without an SMTP server they
 * stay here, where the one who runs it can read them.
 */
export const letter = pgTable(
  'letter',
  {
    id: uuid('id').primaryKey(),
    to: text('to_address').notNull(),
    subject: text('subject').notNull(),
    text: text('text').notNull(),
    /** Where its reader stops letters like it, for the mail program to show beside it. */
    stopUrl: text('stop_url'),
    writtenAt: timestamp('written_at', { withTimezone: true }).notNull(),
    sentAt: timestamp('sent_at', { withTimezone: true }),
    attempts: integer('attempts').notNull().default(0),
  },
  (table) => [index('letter_waiting').on(table.writtenAt).where(sql`sent_at is null`)],
);
