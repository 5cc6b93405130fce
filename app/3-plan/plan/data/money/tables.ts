import {
  bigint,
  boolean,
  foreignKey,
  index,
  integer,
  type PgColumn,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { actor } from '#0-partnership/members/data/tables.ts';
import type { Certainty } from '#3-plan/plan/core/content.ts';
import { measureWording } from '#3-plan/plan/data/measures/tables.ts';
import { followsEdition, goalWording } from '#3-plan/plan/data/tables.ts';
import { ofPartnership, partnershipPolicies } from '#platform/database/protection.ts';

const ofMoney = {
  ...ofPartnership,
  id: uuid('id').notNull(),
  editionId: uuid('edition_id').notNull(),
  position: integer('position').notNull(),
  goalId: uuid('goal_id'),
  measureId: uuid('measure_id'),
  item: text('item'),
  year: integer('year').notNull(),
  /** Whole øre. */
  amount: bigint('amount', { mode: 'bigint' }).notNull(),
};

function moneyKeys(table: {
  partnershipId: PgColumn;
  id: PgColumn;
  editionId: PgColumn;
  published: PgColumn;
  goalId: PgColumn;
  measureId: PgColumn;
}) {
  return [
    primaryKey({ columns: [table.partnershipId, table.id] }),
    followsEdition(table),
    foreignKey({
      columns: [table.partnershipId, table.editionId, table.goalId],
      foreignColumns: [goalWording.partnershipId, goalWording.editionId, goalWording.goalId],
    }),
    foreignKey({
      columns: [table.partnershipId, table.editionId, table.measureId],
      foreignColumns: [
        measureWording.partnershipId,
        measureWording.editionId,
        measureWording.measureId,
      ],
    }),
    ...partnershipPolicies(),
  ];
}

/** What a goal, a measure or a named item is to cost in one year. */
export const budgetLine = pgTable('budget_line', ofMoney, (table) => [
  index('budget_line_edition').on(table.partnershipId, table.editionId, table.id),
  ...moneyKeys(table),
]);

/** Where the money comes from, how sure it is, and who pays. */
export const funding = pgTable(
  'funding',
  {
    ...ofMoney,
    source: text('source').notNull(),
    payerId: uuid('payer_id'),
    certainty: text('certainty').$type<Certainty>().notNull(),
    carryOver: boolean('carry_over').notNull(),
  },
  (table) => [
    index('funding_edition').on(table.partnershipId, table.editionId, table.id),
    foreignKey({
      columns: [table.partnershipId, table.payerId],
      foreignColumns: [actor.partnershipId, actor.id],
    }),
    ...moneyKeys(table),
  ],
);
