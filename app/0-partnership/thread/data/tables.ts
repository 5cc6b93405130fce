import { date, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { DueState, DueWhat, Relation } from '#0-partnership/thread/core/thread.ts';
import { ofPartnership, partnershipPolicies } from '#platform/database/protection.ts';

/** What became of what: from a thing of one stage to a thing of another. */
export const link = pgTable(
  'link',
  {
    ...ofPartnership,
    id: uuid('id').notNull(),
    fromKind: text('from_kind').notNull(),
    fromId: uuid('from_id').notNull(),
    relation: text('relation').$type<Relation>().notNull(),
    toKind: text('to_kind').notNull(),
    toId: uuid('to_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.id] }),
    unique('link_once').on(
      table.partnershipId,
      table.fromKind,
      table.fromId,
      table.relation,
      table.toKind,
      table.toId,
    ),
    index('link_to').on(table.partnershipId, table.toId),
    // What is public of all partnerships is told a page at a time, in this order.
    index('link_id').on(table.id),
    ...partnershipPolicies(),
  ],
);

/** What is due when, for whom: the one table meetings, the wheel and reminders read. */
export const due = pgTable(
  'due',
  {
    ...ofPartnership,
    id: uuid('id').notNull(),
    what: text('what').$type<DueWhat>().notNull(),
    /** The thing that is due, and the name to show for it. */
    refKind: text('ref_kind').notNull(),
    refId: uuid('ref_id').notNull(),
    title: text('title').notNull(),
    /** The actor or body that must act; its kind is `actor` or `body`. */
    ownerKind: text('owner_kind'),
    ownerId: uuid('owner_id'),
    day: date('day', { mode: 'string' }).notNull(),
    state: text('state').$type<DueState>().notNull(),
    /** How often it was changed, which calendars that have it already ask; and an id made the last time, which says when. */
    revision: integer('revision').notNull().default(0),
    revised: uuid('revised'),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.id] }),
    unique('due_once').on(table.partnershipId, table.what, table.refId),
    index('due_day').on(table.partnershipId, table.day),
    // What is due in all partnerships, a page at a time.
    index('due_page').on(table.day, table.id),
    ...partnershipPolicies(),
  ],
);
