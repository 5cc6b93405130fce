import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  date,
  type ForeignKeyBuilder,
  foreignKey,
  index,
  integer,
  type PgColumn,
  pgTable,
  primaryKey,
  real,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { actor, body, partnership } from '#0-partnership/members/data/tables.ts';
import type {
  ApprovalOutcome,
  Certainty,
  GoalKind,
  LeadKind,
  Standing,
} from '#3-plan/plan/core/content.ts';
import type { EditionState } from '#3-plan/plan/core/edition.ts';
import type { Lang } from '#base/text.ts';
import { ofPartnership, partnershipPolicies } from '#platform/database/protection.ts';

const from = date('valid_from', { mode: 'string' });
const to = date('valid_to', { mode: 'string' });

/** The strategy or agreement above plans, with a period of its own. */
export const frame = pgTable(
  'frame',
  {
    ...ofPartnership,
    id: uuid('id').notNull(),
    kind: text('kind').$type<'strategy' | 'agreement'>().notNull(),
    title: text('title').notNull(),
    from,
    to,
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
    from,
    to,
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
function inEdition(table: {
  partnershipId: PgColumn;
  editionId: PgColumn;
  published: PgColumn;
}): ForeignKeyBuilder {
  return foreignKey({
    columns: [table.partnershipId, table.editionId, table.published],
    foreignColumns: [edition.partnershipId, edition.id, edition.published],
  }).onUpdate('cascade');
}

const identity = {
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
    inEdition(table),
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
    from,
    to,
    /** Counts the changes; a form sends it back, and another number is a stale edit. */
    revision: integer('revision').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.editionId, table.measureId] }),
    index('measure_wording_measure').on(table.partnershipId, table.measureId),
    inEdition(table),
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
  inEdition(table),
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
    inEdition(table),
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
    inEdition(table),
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
    inEdition(table),
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
  index('budget_line_edition').on(table.partnershipId, table.editionId),
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
    index('funding_edition').on(table.partnershipId, table.editionId),
    foreignKey({
      columns: [table.partnershipId, table.payerId],
      foreignColumns: [actor.partnershipId, actor.id],
    }),
    ...moneyKeys(table),
  ],
);

/** What one body decided about one edition, or is to decide. */
export const approval = pgTable(
  'approval',
  {
    ...ofPartnership,
    id: uuid('id').notNull(),
    editionId: uuid('edition_id').notNull(),
    bodyId: uuid('body_id').notNull(),
    position: integer('position').notNull(),
    planned: date('planned', { mode: 'string' }),
    decided: date('decided', { mode: 'string' }),
    caseNumber: text('case_number'),
    outcome: text('outcome').$type<ApprovalOutcome>(),
    /** The version of the edition's text that was decided on; null for what a document told. */
    decidedVersion: integer('decided_version'),
    /** What the body said with its decision. */
    note: text('note'),
    revision: integer('revision').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.id] }),
    unique('approval_once').on(table.partnershipId, table.editionId, table.bodyId),
    inEdition(table),
    foreignKey({
      columns: [table.partnershipId, table.bodyId],
      foreignColumns: [body.partnershipId, body.id],
    }),
    ...partnershipPolicies(),
  ],
);
