import { foreignKey, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { ThingKind } from '#3-plan/editions/core/thing.ts';
import { edition } from '#3-plan/plan/data/tables.ts';
import { ofPartnership, partnershipPolicies } from '#platform/database/protection.ts';

/**
 * Why a goal or measure is new, changed or ended in an edition, measured against the one before it. Public
 * when its edition is. What it is about is an identity, which is in no one table and is never deleted.
 */
export const changeExplanation = pgTable(
  'change_explanation',
  {
    ...ofPartnership,
    editionId: uuid('edition_id').notNull(),
    aboutKind: text('about_kind').$type<ThingKind>().notNull(),
    aboutId: uuid('about_id').notNull(),
    reason: text('reason').notNull(),
    /** Of what ended. */
    contributed: text('contributed'),
    revision: integer('revision').notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.partnershipId, table.editionId, table.aboutKind, table.aboutId],
    }),
    foreignKey({
      columns: [table.partnershipId, table.editionId, table.published],
      foreignColumns: [edition.partnershipId, edition.id, edition.published],
    }).onUpdate('cascade'),
    ...partnershipPolicies(),
  ],
);
