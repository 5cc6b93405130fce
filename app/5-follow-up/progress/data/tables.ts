import {
  bigint,
  boolean,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { membership } from '#0-partnership/members/data/people/tables.ts';
import { actor, partnership } from '#0-partnership/members/data/tables.ts';
import { measure } from '#3-plan/plan/data/measures/tables.ts';
import { goal } from '#3-plan/plan/data/tables.ts';
import type { ProgressState } from '#5-follow-up/progress/core/states.ts';
import type { TakenOutOf, Withdrawal } from '#5-follow-up/progress/core/withdrawal.ts';
import type { Lang } from '#base/text.ts';
import {
  membersOnlyPolicies,
  ofPartnership,
  partnershipPolicies,
} from '#platform/database/protection.ts';

const instant = (name: string) =>
  timestamp(name, { withTimezone: true, mode: 'date', precision: 3 });

/**
 * What was reported of a measure. Rows are added and never taken away: the newest that is accepted is how the
 * measure stands, and a report that was wrong is followed by a right one. Only its text can be taken out. Public when it is accepted and its
 * measure is public.
 */
export const progressReport = pgTable(
  'progress_report',
  {
    ...ofPartnership,
    id: uuid('id').notNull(),
    measureId: uuid('measure_id').notNull(),
    state: text('state').$type<ProgressState>().notNull(),
    sentence: text('sentence').notNull(),
    nextStep: text('next_step'),
    nextDay: date('next_day', { mode: 'string' }),
    percent: integer('percent'),
    spentYear: integer('spent_year'),
    /** Whole øre, so far in that year. */
    spent: bigint('spent', { mode: 'bigint' }),
    /** The day it tells of. */
    day: date('day', { mode: 'string' }).notNull(),
    lang: text('lang').$type<Lang>().notNull(),
    /** The organisation that reports; null for the partnership's own. */
    byActorId: uuid('by_actor_id'),
    /** An editor wrote it, for the organisation above. */
    onBehalf: boolean('on_behalf').notNull(),
    corrects: boolean('corrects').notNull(),
    /** Why its text was taken out of the record; null while it stands. */
    withdrawn: text('withdrawn').$type<Withdrawal>(),
    withdrawnAt: instant('withdrawn_at'),
    /** The published evaluations that told it, and lost it too: the database takes it out of them. */
    withdrawnFrom: jsonb('withdrawn_from').$type<TakenOutOf[]>(),
    at: instant('at').notNull(),
    /** Null while it waits for the lead or an editor. */
    acceptedAt: instant('accepted_at'),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.id] }),
    index('progress_report_measure').on(table.partnershipId, table.measureId, table.day),
    foreignKey({
      columns: [table.partnershipId, table.measureId],
      foreignColumns: [measure.partnershipId, measure.id],
    }),
    foreignKey({
      columns: [table.partnershipId, table.byActorId],
      foreignColumns: [actor.partnershipId, actor.id],
    }),
    ...partnershipPolicies(),
  ],
);

/** A link by which one organisation reports on one measure without an account. Only its hash is kept. */
export const reportLink = pgTable(
  'report_link',
  {
    partnershipId: uuid('partnership_id').notNull(),
    id: uuid('id').notNull(),
    hash: text('hash').notNull(),
    measureId: uuid('measure_id').notNull(),
    actorId: uuid('actor_id').notNull(),
    /** The round it asks for. */
    due: date('due', { mode: 'string' }).notNull(),
    /** The last day it opens. */
    endsOn: date('ends_on', { mode: 'string' }).notNull(),
    madeAt: instant('made_at').notNull(),
    /** The report it was last used for, which it may correct until another reports. */
    reportId: uuid('report_id'),
    /** By which membership the one it was sent to speaks for the organisation; null for an address of none. */
    membershipId: uuid('membership_id'),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.id] }),
    unique('report_link_hash').on(table.hash),
    index('report_link_measure').on(table.partnershipId, table.measureId),
    foreignKey({
      columns: [table.partnershipId, table.measureId],
      foreignColumns: [measure.partnershipId, measure.id],
    }),
    foreignKey({
      columns: [table.partnershipId, table.actorId],
      foreignColumns: [actor.partnershipId, actor.id],
    }),
    foreignKey({
      columns: [table.partnershipId, table.reportId],
      foreignColumns: [progressReport.partnershipId, progressReport.id],
    }),
    foreignKey({
      name: 'report_link_holder_fk',
      columns: [table.partnershipId, table.membershipId],
      foreignColumns: [membership.partnershipId, membership.id],
    }),
    ...membersOnlyPolicies(),
  ],
);

/** What was spent on a goal or measure in a year, from the finance system: one row for each, replaced by a newer file. */
export const spending = pgTable(
  'spending',
  {
    ...ofPartnership,
    id: uuid('id').notNull(),
    year: integer('year').notNull(),
    goalId: uuid('goal_id'),
    measureId: uuid('measure_id'),
    /** Whole øre. */
    amount: bigint('amount', { mode: 'bigint' }).notNull(),
    /** SHA-256 of the file it came from. */
    sourceSha256: text('source_sha256').notNull(),
    importedAt: instant('imported_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.id] }),
    unique('spending_once')
      .on(table.partnershipId, table.year, table.goalId, table.measureId)
      .nullsNotDistinct(),
    foreignKey({
      columns: [table.partnershipId, table.goalId],
      foreignColumns: [goal.partnershipId, goal.id],
    }),
    foreignKey({
      columns: [table.partnershipId, table.measureId],
      foreignColumns: [measure.partnershipId, measure.id],
    }),
    ...partnershipPolicies(),
  ],
);

/** When a partnership asks for reports, where it has chosen itself. */
export const reportCycle = pgTable(
  'report_cycle',
  {
    ...ofPartnership,
    /** Days of the year, as `MM-DD`. */
    days: text('days').array().notNull(),
    silentMonths: integer('silent_months').notNull(),
    revision: integer('revision').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId] }),
    foreignKey({ columns: [table.partnershipId], foreignColumns: [partnership.id] }),
    ...partnershipPolicies(),
  ],
);
