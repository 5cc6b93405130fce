import {
  boolean,
  date,
  type ForeignKeyBuilder,
  foreignKey,
  index,
  integer,
  jsonb,
  type PgColumn,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { partnership } from '#0-partnership/members/data/tables.ts';
import type { PaperItem } from '#3-plan/editions/core/life/paper.ts';
import type { ThingKind } from '#3-plan/editions/core/thing.ts';
import type { ApprovalOutcome } from '#3-plan/plan/core/content.ts';
import type { EditionState } from '#3-plan/plan/core/edition.ts';
import { approval } from '#3-plan/plan/data/approvals/tables.ts';
import { edition } from '#3-plan/plan/data/tables.ts';
import { bytea } from '#platform/database/bytea.ts';
import {
  membersOnlyPolicies,
  ofPartnership,
  partnershipPolicies,
} from '#platform/database/protection.ts';

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
    inEdition(table),
    ...partnershipPolicies(),
  ],
);

/** Rows follow the publication of their edition. */
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

/**
 * The text of an edition as it was put forward to those who decide, kept whole. The app may add one and read
 * it; nobody changes or removes it.
 */
export const editionVersion = pgTable(
  'edition_version',
  {
    ...ofPartnership,
    editionId: uuid('edition_id').notNull(),
    /** From 1. */
    number: integer('number').notNull(),
    /** The content as canonical JSON, without what bodies decided. */
    content: text('content').notNull(),
    /** SHA-256 of `content`. */
    hash: text('hash').notNull(),
    /** The body's decision it was made for; null for the first. */
    approvalId: uuid('approval_id'),
    /** What that body changed. */
    note: text('note'),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.editionId, table.number] }),
    inEdition(table),
    foreignKey({
      columns: [table.partnershipId, table.approvalId],
      foreignColumns: [approval.partnershipId, approval.id],
    }),
    ...partnershipPolicies(),
  ],
);

/** The states an edition has come through, in order. Added to, never changed. */
export const editionLife = pgTable(
  'edition_life',
  {
    ...ofPartnership,
    editionId: uuid('edition_id').notNull(),
    /** From 1. */
    position: integer('position').notNull(),
    state: text('state').$type<EditionState>().notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    /** On consultation: the last day, and the case answers are marked with. */
    until: date('until', { mode: 'string' }),
    caseNumber: text('case_number'),
    version: integer('version'),
    /** The body whose decision led to it. */
    approvalId: uuid('approval_id'),
    /** Why it was adopted though the checks found errors, or what a body changed. */
    note: text('note'),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.editionId, table.position] }),
    inEdition(table),
    foreignKey({
      columns: [table.partnershipId, table.approvalId],
      foreignColumns: [approval.partnershipId, approval.id],
    }),
    ...partnershipPolicies(),
  ],
);

/**
 * Where answers are sent while an edition is on consultation. Apart from its life, which nobody changes: it can name
 * a person, so it is written over when it changes, and goes when the consultation is over.
 */
export const consultationContact = pgTable(
  'consultation_contact',
  {
    ...ofPartnership,
    editionId: uuid('edition_id').notNull(),
    contact: text('contact').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.editionId] }),
    inEdition(table),
    ...partnershipPolicies(),
  ],
);

/**
 * The text of an edition as it was sent out on consultation, item by item. The app may add one and read it;
 * nobody changes or removes it.
 */
export const editionPaper = pgTable(
  'edition_paper',
  {
    ...ofPartnership,
    id: uuid('id').notNull(),
    editionId: uuid('edition_id').notNull(),
    items: jsonb('items').$type<PaperItem[]>().notNull(),
    /** SHA-256 of the items as canonical JSON. */
    hash: text('hash').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.id] }),
    unique('one_paper').on(table.partnershipId, table.editionId),
    inEdition(table),
    ...partnershipPolicies(),
  ],
);

/**
 * What was recorded of a body's decisions, for members: who prepared and who confirmed it, and the protocol.
 * The newest that counts stands in `approval`, which is public when its edition is.
 */
export const decision = pgTable(
  'decision',
  {
    partnershipId: uuid('partnership_id').notNull(),
    id: uuid('id').notNull(),
    approvalId: uuid('approval_id').notNull(),
    version: integer('version').notNull(),
    outcome: text('outcome').$type<ApprovalOutcome>().notNull(),
    decided: date('decided', { mode: 'string' }).notNull(),
    postponedTo: date('postponed_to', { mode: 'string' }),
    caseNumber: text('case_number'),
    note: text('note'),
    /** Why the meeting was before the text was put forward here, where it was. */
    earlier: text('earlier'),
    /** It puts right what was recorded before it of the same version, which is then not told as an earlier decision. */
    corrects: boolean('corrects').notNull().default(false),
    protocolSha256: text('protocol_sha256'),
    protocolName: text('protocol_name'),
    preparedBy: text('prepared_by').notNull(),
    preparedAt: timestamp('prepared_at', { withTimezone: true }).notNull(),
    /** Null while it waits for a second person; where one is enough the one who prepared it. */
    confirmedBy: text('confirmed_by'),
    confirmedAt: timestamp('confirmed_at', { withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.id] }),
    index('decision_approval').on(table.partnershipId, table.approvalId),
    foreignKey({
      columns: [table.partnershipId, table.approvalId],
      foreignColumns: [approval.partnershipId, approval.id],
    }),
    ...membersOnlyPolicies(),
  ],
);

/**
 * Minutes that came with a form that was not taken, for who sent them, until the form is taken or a week has gone: a
 * browser hands no file out again by itself. Apart from the files, of which others may keep the same for longer.
 */
export const keptMinutes = pgTable(
  'kept_minutes',
  {
    partnershipId: uuid('partnership_id').notNull(),
    approvalId: uuid('approval_id').notNull(),
    by: text('by').notNull(),
    sha256: text('sha256').notNull(),
    size: integer('size').notNull(),
    bytes: bytea('bytes').notNull(),
    keptAt: timestamp('kept_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.partnershipId, table.by, table.approvalId, table.sha256],
    }),
    foreignKey({
      columns: [table.partnershipId, table.approvalId],
      foreignColumns: [approval.partnershipId, approval.id],
    }),
    ...membersOnlyPolicies(),
  ],
);

/** How a partnership wants decisions recorded; without a row one person is enough. */
export const decisionRule = pgTable(
  'decision_rule',
  {
    partnershipId: uuid('partnership_id').notNull(),
    twoPersons: boolean('two_persons').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId] }),
    foreignKey({ columns: [table.partnershipId], foreignColumns: [partnership.id] }),
    ...membersOnlyPolicies(),
  ],
);
