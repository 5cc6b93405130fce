import { sql } from 'drizzle-orm';
import {
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { partnership } from '#0-partnership/members/data/tables.ts';
import type { Lang } from '#base/text.ts';
import { ofPartnership, partnershipPolicies } from '#platform/database/protection.ts';

/**
 * What was learnt. What it comes from is an identity of a later stage, which this one knows by kind and id
 * alone.
 */
export const lesson = pgTable(
  'lesson',
  {
    ...ofPartnership,
    id: uuid('id').notNull(),
    /** The end of the id, which addresses carry. */
    short: text('short').notNull().generatedAlwaysAs(sql`right(id::text, 10)`),
    lang: text('lang').$type<Lang>().notNull(),
    title: text('title').notNull(),
    tried: text('tried').notNull(),
    place: text('place').notNull(),
    outcome: text('outcome').notNull(),
    carryOver: text('carry_over'),
    year: integer('year').notNull(),
    aboutKind: text('about_kind'),
    aboutId: uuid('about_id'),
    revision: integer('revision').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.id] }),
    unique('lesson_short').on(table.partnershipId, table.short),
    index('lesson_about').on(table.partnershipId, table.aboutId),
    foreignKey({ columns: [table.partnershipId], foreignColumns: [partnership.id] }),
    ...partnershipPolicies(),
  ],
);
