import { sql } from 'drizzle-orm';
import {
  date,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { partnership } from '#0-partnership/members/data/tables.ts';
import { edition } from '#3-plan/plan/data/tables.ts';
import type { ReportKind, ReportState } from '#5-follow-up/reports/core/kinds.ts';
import type { Question } from '#5-follow-up/reports/core/question.ts';
import type { SectionKind, Written } from '#5-follow-up/reports/core/section.ts';
import type { Taken } from '#5-follow-up/reports/core/taken.ts';
import type { Lang } from '#base/text.ts';
import { ofPartnership, partnershipPolicies } from '#platform/database/protection.ts';

/** A list of questions that was loaded, to be chosen for a report. The program's own are no rows. */
export const reportTemplate = pgTable(
  'report_template',
  {
    ...ofPartnership,
    id: uuid('id').notNull(),
    title: text('title').notNull(),
    lang: text('lang').$type<Lang>().notNull(),
    questions: jsonb('questions').$type<Question[]>().notNull(),
    /** SHA-256 of the file it was read from. */
    sourceSha256: text('source_sha256').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.id] }),
    unique('report_template_source').on(table.partnershipId, table.sourceSha256),
    foreignKey({ columns: [table.partnershipId], foreignColumns: [partnership.id] }),
    ...partnershipPolicies(),
  ],
);

/** An evaluation of an edition: of one year, or of all the agreement or strategy above it. */
export const report = pgTable(
  'report',
  {
    ...ofPartnership,
    id: uuid('id').notNull(),
    /** The end of the id, which addresses carry. */
    short: text('short').notNull().generatedAlwaysAs(sql`right(id::text, 10)`),
    kind: text('kind').$type<ReportKind>().notNull(),
    editionId: uuid('edition_id').notNull(),
    /** The first and last year it is of. */
    fromYear: integer('from_year').notNull(),
    year: integer('year').notNull(),
    title: text('title').notNull(),
    lang: text('lang').$type<Lang>().notNull(),
    /** As the template had them when the report was begun. */
    questions: jsonb('questions').$type<Question[]>().notNull(),
    state: text('state').$type<ReportState>().notNull(),
    /** When it is to be ready. */
    dueOn: date('due_on', { mode: 'string' }),
    /** Counts all changes in any section. */
    revision: integer('revision').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.id] }),
    unique('report_short').on(table.partnershipId, table.short),
    unique('report_once').on(table.partnershipId, table.editionId, table.kind, table.year),
    foreignKey({
      columns: [table.partnershipId, table.editionId],
      foreignColumns: [edition.partnershipId, edition.id],
    }),
    ...partnershipPolicies(),
  ],
);

/** One part of a report as it is being written: what was taken in, and what was written. Never public. */
export const reportSection = pgTable(
  'report_section',
  {
    ...ofPartnership,
    reportId: uuid('report_id').notNull(),
    key: text('key').notNull(),
    kind: text('kind').$type<SectionKind>().notNull(),
    /** The goal or measure; null for the whole. */
    aboutId: uuid('about_id'),
    position: integer('position').notNull(),
    taken: jsonb('taken').$type<Taken>().notNull(),
    takenAt: timestamp('taken_at', { withTimezone: true }).notNull(),
    written: jsonb('written').$type<Written>().notNull(),
    /** The lesson that was written from it when the report was published. */
    lessonId: uuid('lesson_id'),
    revision: integer('revision').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.reportId, table.key] }),
    foreignKey({
      columns: [table.partnershipId, table.reportId],
      foreignColumns: [report.partnershipId, report.id],
    }),
    ...partnershipPolicies(),
  ],
);

/**
 * A report as it was published, whole. The app may add a version and read it, and nobody changes one: but the database
 * itself takes a text out that is taken out of the record of progress.
 */
export const reportVersion = pgTable(
  'report_version',
  {
    ...ofPartnership,
    reportId: uuid('report_id').notNull(),
    number: integer('number').notNull(),
    publishedAt: timestamp('published_at', { withTimezone: true }).notNull(),
    /** Why there is a new one; null for the first. */
    reason: text('reason'),
    /** SHA-256 of `content` as it was published. */
    hash: text('hash').notNull(),
    /** When a text was last taken out of `content`, and the SHA-256 of what is left. */
    redactedAt: timestamp('redacted_at', { withTimezone: true }),
    redactedHash: text('redacted_hash'),
    /** Canonical JSON as text, since the hashes are of these very characters. */
    content: text('content').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.reportId, table.number] }),
    foreignKey({
      columns: [table.partnershipId, table.reportId],
      foreignColumns: [report.partnershipId, report.id],
    }),
    ...partnershipPolicies(),
  ],
);
