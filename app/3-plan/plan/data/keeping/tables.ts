import { sql } from 'drizzle-orm';
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { actor } from '#0-partnership/members/data/tables.ts';
import type { ProposalState, ProposedWording } from '#3-plan/plan/core/keeping/proposal.ts';
import type { KeptMoney } from '#3-plan/plan/core/keeping/proposed-money.ts';
import type { ThingKind } from '#3-plan/plan/core/keeping/thing.ts';
import { edition } from '#3-plan/plan/data/tables.ts';
import {
  membersOnlyPolicies,
  ofPartnership,
  partnershipPolicies,
} from '#platform/database/protection.ts';

/**
 * A goal or measure that ended in an edition others had seen it in: its rows there are gone, and its
 * address says what it was and why it ended. Public when its edition is.
 */
export const ended = pgTable(
  'ended',
  {
    ...ofPartnership,
    editionId: uuid('edition_id').notNull(),
    kind: text('kind').$type<ThingKind>().notNull(),
    thingId: uuid('thing_id').notNull(),
    ref: text('ref'),
    title: text('title').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    why: text('why').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.editionId, table.kind, table.thingId] }),
    index('ended_thing').on(table.partnershipId, table.thingId),
    foreignKey({
      columns: [table.partnershipId, table.editionId, table.published],
      foreignColumns: [edition.partnershipId, edition.id, edition.published],
    }).onUpdate('cascade'),
    ...partnershipPolicies(),
  ],
);

/**
 * What a partner proposes that a measure should say or cost, or a measure it proposes. Of wording or of money,
 * never both: they are answered apart. For members alone.
 */
export const proposal = pgTable(
  'proposal',
  {
    partnershipId: uuid('partnership_id').notNull(),
    id: uuid('id').notNull(),
    editionId: uuid('edition_id').notNull(),
    /** Null for a new measure, until it is accepted. */
    measureId: uuid('measure_id'),
    /** The goal a new measure is proposed under. */
    goalId: uuid('goal_id'),
    /** The measure's revision that it was written over. */
    fromRevision: integer('from_revision'),
    before: jsonb('before').$type<ProposedWording>(),
    wording: jsonb('wording').$type<ProposedWording>(),
    moneyBefore: jsonb('money_before').$type<KeptMoney>(),
    money: jsonb('money').$type<KeptMoney>(),
    why: text('why').notNull(),
    /** The organisation it was proposed for. */
    byActorId: uuid('by_actor_id'),
    /** As the journal knows who did it. */
    by: text('by').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    state: text('state').$type<ProposalState>().notNull(),
    /** Why it was declined, or what was said when it was accepted. */
    answer: text('answer'),
    answeredAt: timestamp('answered_at', { withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.id] }),
    check('proposal_of_one', sql`(${table.wording} is null) <> (${table.money} is null)`),
    index('proposal_measure').on(table.partnershipId, table.measureId),
    foreignKey({
      columns: [table.partnershipId, table.editionId],
      foreignColumns: [edition.partnershipId, edition.id],
    }),
    foreignKey({
      columns: [table.partnershipId, table.byActorId],
      foreignColumns: [actor.partnershipId, actor.id],
    }),
    ...membersOnlyPolicies(),
  ],
);
