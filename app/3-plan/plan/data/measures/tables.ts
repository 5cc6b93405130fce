import { sql } from 'drizzle-orm';
import {
  type ForeignKeyBuilder,
  foreignKey,
  index,
  integer,
  json,
  type PgColumn,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { actor, partnership } from '#0-partnership/members/data/tables.ts';
import type { LeadKind, Standing } from '#3-plan/plan/core/content.ts';
import { followsEdition, goalWording, identity, validity } from '#3-plan/plan/data/tables.ts';
import type { Day } from '#base/period.ts';
import { ofPartnership, partnershipPolicies } from '#platform/database/protection.ts';

/** One who leads a measure or takes part in it. */
export type Taking = { id: string; name: string; number: string | null };
/** What the plan sets aside for a measure in a year, in øre as text, so that no reader of JSON rounds it. */
export type PlannedYear = { year: number; ore: string };

/** What a list tells of a measure, but for the edition and the goal, which many share. Without names: they are many. */
export type ListedMeasure = [
  id: string,
  editionId: string,
  goalId: string | null,
  position: number,
  ref: string | null,
  title: string,
  standing: Standing,
  leadKind: LeadKind,
  from: Day | null,
  to: Day | null,
  leads: Taking[],
  partners: Taking[],
  planned: PlannedYear[],
];

/** A measure's identity and address for life; its wording is in `measure_wording`. */
export const measure = pgTable('measure', identity, (table) => [
  primaryKey({ columns: [table.partnershipId, table.id] }),
  unique('measure_short').on(table.partnershipId, table.short),
  foreignKey({ columns: [table.partnershipId], foreignColumns: [partnership.id] }),
  ...partnershipPolicies(),
]);

export const measureWording = pgTable(
  'measure_wording',
  {
    ...ofPartnership,
    editionId: uuid('edition_id').notNull(),
    measureId: uuid('measure_id').notNull(),
    goalId: uuid('goal_id'),
    position: integer('position').notNull(),
    ref: text('ref'),
    title: text('title').notNull(),
    standing: text('standing').$type<Standing>().notNull(),
    leadKind: text('lead_kind').$type<LeadKind>().notNull(),
    challenge: text('challenge'),
    description: text('description'),
    effect: text('effect'),
    ...validity,
    /** Counts the changes; a form sends it back, and another number is a stale edit. */
    revision: integer('revision').notNull().default(1),
    /** When it was last changed in this edition, by whoever; null while it is as it came in. Public with it. */
    changedAt: timestamp('changed_at', { withTimezone: true }),
    /** What `participation` and `budget_line` say of it, put together for lists: written by the database alone. */
    leads: json('leads').$type<Taking[]>().notNull().default([]),
    partners: json('partners').$type<Taking[]>().notNull().default([]),
    planned: json('planned').$type<PlannedYear[]>().notNull().default([]),
    /** What a list tells of it, put together when it is written: for each answer it was a third of the database's work. */
    listed: json('listed')
      .$type<ListedMeasure>()
      .notNull()
      .generatedAlwaysAs(
        sql`measure_listed(measure_id, edition_id, goal_id, position, ref, title, standing, lead_kind, valid_from, valid_to, leads, partners, planned)`,
      ),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.editionId, table.measureId] }),
    index('measure_wording_measure').on(table.partnershipId, table.measureId),
    followsEdition(table),
    foreignKey({
      columns: [table.partnershipId, table.measureId],
      foreignColumns: [measure.partnershipId, measure.id],
    }),
    foreignKey({
      columns: [table.partnershipId, table.editionId, table.goalId],
      foreignColumns: [goalWording.partnershipId, goalWording.editionId, goalWording.goalId],
    }),
    ...partnershipPolicies(),
  ],
);

const ofMeasure = {
  ...ofPartnership,
  editionId: uuid('edition_id').notNull(),
  measureId: uuid('measure_id').notNull(),
  position: integer('position').notNull(),
};

function inMeasure(table: {
  partnershipId: PgColumn;
  editionId: PgColumn;
  measureId: PgColumn;
}): ForeignKeyBuilder {
  return foreignKey({
    columns: [table.partnershipId, table.editionId, table.measureId],
    foreignColumns: [
      measureWording.partnershipId,
      measureWording.editionId,
      measureWording.measureId,
    ],
  });
}

export const step = pgTable('step', { ...ofMeasure, text: text('text').notNull() }, (table) => [
  primaryKey({
    columns: [table.partnershipId, table.editionId, table.measureId, table.position],
  }),
  inMeasure(table),
  followsEdition(table),
  ...partnershipPolicies(),
]);

/** Who leads a measure and who takes part, in the order the plan names them. */
export const participation = pgTable(
  'participation',
  {
    ...ofMeasure,
    actorId: uuid('actor_id').notNull(),
    role: text('role').$type<'lead' | 'partner'>().notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.partnershipId, table.editionId, table.measureId, table.role, table.actorId],
    }),
    index('participation_actor').on(table.partnershipId, table.actorId),
    inMeasure(table),
    followsEdition(table),
    foreignKey({
      columns: [table.partnershipId, table.actorId],
      foreignColumns: [actor.partnershipId, actor.id],
    }),
    ...partnershipPolicies(),
  ],
);

export const seeAlso = pgTable(
  'see_also',
  { ...ofMeasure, otherId: uuid('other_id').notNull() },
  (table) => [
    primaryKey({
      columns: [table.partnershipId, table.editionId, table.measureId, table.otherId],
    }),
    inMeasure(table),
    followsEdition(table),
    foreignKey({
      columns: [table.partnershipId, table.editionId, table.otherId],
      foreignColumns: [
        measureWording.partnershipId,
        measureWording.editionId,
        measureWording.measureId,
      ],
    }),
    ...partnershipPolicies(),
  ],
);
