import { sql } from 'drizzle-orm';
import {
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
import type { ReadResult } from '#3-plan/exchange/core/contract.ts';
import type { Made } from '#3-plan/exchange/core/corrections/correction.ts';
import type { ExportFormat, ExportPart, ExportState } from '#3-plan/exchange/core/export.ts';
import type { ReleasedFinding } from '#3-plan/exchange/core/findings-about.ts';
import type { ReadingState } from '#3-plan/exchange/core/reading.ts';
import type { SetAside } from '#3-plan/exchange/core/set-aside.ts';
import type { SourceLine } from '#3-plan/exchange/core/source-lines.ts';
import { edition } from '#3-plan/plan/data/tables.ts';
import { bytea } from '#platform/database/bytea.ts';
import {
  membersOnlyPolicies,
  ofPartnership,
  partnershipPolicies,
} from '#platform/database/protection.ts';
import type { DocumentRefusal } from '#platform/documents/refusal.ts';

export type ReadingFailure = DocumentRefusal | 'no-plan-found' | 'file-gone';

/**
 * A document that was put in, and what was read from it. The file's name and text go when the file
 * does, since either may hold a person's name; the result, in which names are hidden, stays.
 */
export const reading = pgTable(
  'reading',
  {
    partnershipId: uuid('partnership_id').notNull(),
    id: uuid('id').notNull(),
    sha256: text('sha256').notNull(),
    name: text('name'),
    state: text('state').$type<ReadingState>().notNull(),
    failure: text('failure').$type<ReadingFailure>(),
    result: jsonb('result').$type<ReadResult>(),
    /** What was set right by hand in the result, which itself stays as it was read. */
    corrections: jsonb('corrections').$type<Made[]>().notNull().default([]),
    /** The result as it was corrected when it was saved as a draft; null where nothing was. */
    corrected: jsonb('corrected').$type<ReadResult>(),
    /** What was noticed in it and set aside once it was a draft; the findings themselves stay as they were. */
    setAside: jsonb('set_aside').$type<SetAside[]>().notNull().default([]),
    source: jsonb('source').$type<SourceLine[]>(),
    editionId: uuid('edition_id'),
    putInAt: timestamp('put_in_at', { withTimezone: true }).notNull(),
    /** When it last was asked to be read, and when that ended. */
    askedAt: timestamp('asked_at', { withTimezone: true }).notNull(),
    endedAt: timestamp('ended_at', { withTimezone: true }),
    /** The last day its file, name and text are kept; null when someone chose to keep them longer. */
    keepUntil: date('keep_until', { mode: 'string' }),
    revision: integer('revision').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.id] }),
    unique('reading_of_file').on(table.partnershipId, table.sha256),
    index('reading_short').on(table.partnershipId, sql`right(${table.id}::text, 10)`),
    foreignKey({
      columns: [table.partnershipId, table.editionId],
      foreignColumns: [edition.partnershipId, edition.id],
    }),
    ...membersOnlyPolicies(),
  ],
);

/**
 * What the checks noticed in the document an edition was read from, as the partnership chose to show it
 * to everyone. Public when its edition is; readings themselves never are.
 */
export const findingsRelease = pgTable(
  'findings_release',
  {
    ...ofPartnership,
    editionId: uuid('edition_id').notNull(),
    findings: jsonb('findings').$type<ReleasedFinding[]>().notNull(),
    /** When the document was read: what was worded anew since then, the findings know nothing of. */
    readAt: timestamp('read_at', { withTimezone: true }).notNull(),
    releasedAt: timestamp('released_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.editionId] }),
    foreignKey({
      columns: [table.partnershipId, table.editionId, table.published],
      foreignColumns: [edition.partnershipId, edition.id, edition.published],
    }).onUpdate('cascade'),
    ...partnershipPolicies(),
  ],
);

/**
 * A document on its way out, made or being made for whoever asks: kept for a day, so that it is made once
 * for all who ask. Public when its edition is.
 */
export const documentExport = pgTable(
  'document_export',
  {
    ...ofPartnership,
    id: uuid('id').notNull(),
    editionId: uuid('edition_id').notNull(),
    /** Names all that the document depends on: the same key is the same document. */
    key: text('key').notNull(),
    format: text('format').$type<ExportFormat>().notNull(),
    part: jsonb('part').$type<ExportPart>().notNull(),
    /** What it is called when it is saved. */
    name: text('name').notNull(),
    title: text('title').notNull(),
    measures: integer('measures').notNull(),
    state: text('state').$type<ExportState>().notNull(),
    askedAt: timestamp('asked_at', { withTimezone: true }).notNull(),
    begunAt: timestamp('begun_at', { withTimezone: true }),
    endedAt: timestamp('ended_at', { withTimezone: true }),
    bytes: bytea('bytes'),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.id] }),
    unique('document_export_of_key').on(table.partnershipId, table.key),
    index('document_export_short').on(table.partnershipId, sql`right(${table.id}::text, 10)`),
    foreignKey({
      columns: [table.partnershipId, table.editionId, table.published],
      foreignColumns: [edition.partnershipId, edition.id, edition.published],
    }).onUpdate('cascade'),
    ...partnershipPolicies(),
  ],
);
