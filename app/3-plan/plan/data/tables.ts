import { sql } from 'drizzle-orm';
import {
  date,
  type ForeignKeyBuilder,
  foreignKey,
  integer,
  type PgColumn,
  pgTable,
  primaryKey,
  real,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { partnership } from '#0-partnership/members/data/tables.ts';
import type { GoalKind } from '#3-plan/plan/core/content.ts';
import type { EditionState } from '#3-plan/plan/core/edition.ts';
import type { Lang } from '#base/text.ts';
import { ofPartnership, partnershipPolicies } from '#platform/database/protection.ts';

/** The days something is valid. */
export const validity = {
  from: date('valid_from', { mode: 'string' }),
  to: date('valid_to', { mode: 'string' }),
};

/** The strategy or agreement above plans, with a period of its own. */
export const frame = pgTable(
  'frame',
  {
    ...ofPartnership,
    id: uuid('id').notNull(),
    kind: text('kind').$type<'strategy' | 'agreement'>().notNull(),
    title: text('title').notNull(),
    ...validity,
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.id] }),
    unique('frame_title').on(table.partnershipId, table.title),
    foreignKey({ columns: [table.partnershipId], foreignColumns: [partnership.id] }),
    ...partnershipPolicies(),
  ],
);

/** One wording of a partnership's plan. Its rows below share its publication by foreign key. */
export const edition = pgTable(
  'edition',
  {
    ...ofPartnership,
    id: uuid('id').notNull(),
    slug: text('slug').notNull(),
    frameId: uuid('frame_id'),
    title: text('title').notNull(),
    lang: text('lang').$type<Lang>().notNull(),
    ...validity,
    state: text('state').$type<EditionState>().notNull(),
    /** SHA-256 of the file it was read from; null when it was written here. */
    sourceSha256: text('source_sha256'),
    revision: integer('revision').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.id] }),
    unique('edition_slug').on(table.partnershipId, table.slug),
    unique('edition_publication').on(table.partnershipId, table.id, table.published),
    foreignKey({
      columns: [table.partnershipId, table.frameId],
      foreignColumns: [frame.partnershipId, frame.id],
    }),
    ...partnershipPolicies(),
  ],
);

/** Rows of an edition follow its publication: changing it there changes it here. */
export function followsEdition(table: {
  partnershipId: PgColumn;
  editionId: PgColumn;
  published: PgColumn;
}): ForeignKeyBuilder {
  return foreignKey({
    columns: [table.partnershipId, table.editionId, table.published],
    foreignColumns: [edition.partnershipId, edition.id, edition.published],
  }).onUpdate('cascade');
}

/** What a goal and a measure each have for life. */
export const identity = {
  ...ofPartnership,
  id: uuid('id').notNull(),
  /** The end of the id, which addresses carry. */
  short: text('short').notNull().generatedAlwaysAs(sql`right(id::text, 10)`),
};

/** A goal's identity for life; what an edition says of it is in `goal_wording`. */
export const goal = pgTable('goal', identity, (table) => [
  primaryKey({ columns: [table.partnershipId, table.id] }),
  unique('goal_short').on(table.partnershipId, table.short),
  foreignKey({ columns: [table.partnershipId], foreignColumns: [partnership.id] }),
  ...partnershipPolicies(),
]);

export const goalWording = pgTable(
  'goal_wording',
  {
    ...ofPartnership,
    editionId: uuid('edition_id').notNull(),
    goalId: uuid('goal_id').notNull(),
    parentId: uuid('parent_id'),
    position: integer('position').notNull(),
    kind: text('kind').$type<GoalKind>().notNull(),
    ref: text('ref'),
    title: text('title').notNull(),
    purpose: text('purpose'),
    weight: real('weight'),
    /** Counts the changes of the goal and its money, as a measure's does. */
    revision: integer('revision').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.editionId, table.goalId] }),
    followsEdition(table),
    foreignKey({
      columns: [table.partnershipId, table.goalId],
      foreignColumns: [goal.partnershipId, goal.id],
    }),
    foreignKey({
      columns: [table.partnershipId, table.editionId, table.parentId],
      foreignColumns: [table.partnershipId, table.editionId, table.goalId],
    }),
    ...partnershipPolicies(),
  ],
);
