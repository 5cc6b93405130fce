import { sql } from 'drizzle-orm';
import {
  date,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { body } from '#0-partnership/members/data/tables.ts';
import type { ApprovalOutcome } from '#3-plan/plan/core/content.ts';
import { followsEdition } from '#3-plan/plan/data/tables.ts';
import { ofPartnership, partnershipPolicies } from '#platform/database/protection.ts';

/** What a body decided before what stands with it: on an earlier version of the text, or at an earlier meeting. */
export type EarlierDecision = {
  version: number;
  outcome: ApprovalOutcome;
  decided: string;
  caseNumber: string | null;
};

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
    /** What it decided before, the oldest first; public as what stands is. */
    earlier: jsonb('earlier').$type<EarlierDecision[]>().notNull().default([]),
    /** What those went by that its organisation was one of when it decided: they may be others now. */
    through: text('through').array().notNull().default(sql`'{}'`),
    revision: integer('revision').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.id] }),
    unique('approval_once').on(table.partnershipId, table.editionId, table.bodyId),
    followsEdition(table),
    foreignKey({
      columns: [table.partnershipId, table.bodyId],
      foreignColumns: [body.partnershipId, body.id],
    }),
    ...partnershipPolicies(),
  ],
);
