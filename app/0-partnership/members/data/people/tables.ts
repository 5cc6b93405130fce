import {
  bigint,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Digest } from '#0-partnership/members/core/people/person.ts';
import { actor, body, partnership } from '#0-partnership/members/data/tables.ts';
import type { Lang } from '#base/text.ts';
import type { Role } from '#platform/acts/actor.ts';
import { bytea } from '#platform/database/bytea.ts';
import {
  colleaguesPolicy,
  membershipPolicies,
  membersOnlyPolicies,
  ownRepresentationPolicy,
  personPolicies,
} from '#platform/database/protection.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true });

/** Someone who can sign in. What is erased leaves the id alone, which the journal knows the person by. */
export const person = pgTable(
  'person',
  {
    id: uuid('id').primaryKey(),
    /** In small letters; null when erased. */
    email: text('email').unique(),
    name: text('name'),
    lang: text('lang').$type<Lang>().notNull(),
    digest: text('digest').$type<Digest>().notNull().default('weekly'),
    /** When the person last said they had seen what changed. */
    changesSeenAt: instant('changes_seen_at'),
    addedAt: instant('added_at').notNull(),
    deactivatedAt: instant('deactivated_at'),
    revision: integer('revision').notNull().default(1),
  },
  () => [...personPolicies('id'), colleaguesPolicy],
);

/** Who a person is at a provider of sign-in. */
export const personIdentity = pgTable(
  'person_identity',
  {
    issuer: text('issuer').notNull(),
    subject: text('subject').notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    linkedAt: instant('linked_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.issuer, table.subject] }),
    index('person_identity_person').on(table.personId),
    ...personPolicies(),
  ],
);

/** A key on a person's own device that signs them in. */
export const passkey = pgTable(
  'passkey',
  {
    credentialId: text('credential_id').primaryKey(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    /** What the person calls it. */
    name: text('name').notNull(),
    publicKey: bytea('public_key').notNull(),
    counter: bigint('counter', { mode: 'number' }).notNull(),
    transports: text('transports').array().notNull(),
    addedAt: instant('added_at').notNull(),
    usedAt: instant('used_at'),
  },
  (table) => [index('passkey_person').on(table.personId), ...personPolicies()],
);

/**
 * A person's place in a partnership: the organisation acted for, and what one may do. An invitation is a
 * membership that is not accepted yet; one that has ended stays, since the journal points at it.
 */
export const membership = pgTable(
  'membership',
  {
    partnershipId: uuid('partnership_id').notNull(),
    id: uuid('id').notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    actorId: uuid('actor_id'),
    roles: text('roles').array().$type<Role[]>().notNull(),
    /** When the invitation was last sent. */
    invitedAt: instant('invited_at').notNull(),
    /** When it was sent the first time, where it was sent again since and never taken back; else null. */
    firstInvitedAt: instant('first_invited_at'),
    acceptedAt: instant('accepted_at'),
    endedAt: instant('ended_at'),
    revision: integer('revision').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.id] }),
    unique('membership_once')
      .on(table.partnershipId, table.personId, table.actorId)
      .nullsNotDistinct(),
    index('membership_person').on(table.personId),
    index('membership_actor').on(table.partnershipId, table.actorId),
    foreignKey({ columns: [table.partnershipId], foreignColumns: [partnership.id] }),
    foreignKey({
      columns: [table.partnershipId, table.actorId],
      foreignColumns: [actor.partnershipId, actor.id],
    }),
    ...membershipPolicies(),
  ],
);

/** The bodies a member speaks and records for. */
export const representation = pgTable(
  'representation',
  {
    partnershipId: uuid('partnership_id').notNull(),
    membershipId: uuid('membership_id').notNull(),
    bodyId: uuid('body_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.membershipId, table.bodyId] }),
    foreignKey({
      columns: [table.partnershipId, table.membershipId],
      foreignColumns: [membership.partnershipId, membership.id],
    }),
    foreignKey({
      columns: [table.partnershipId, table.bodyId],
      foreignColumns: [body.partnershipId, body.id],
    }),
    ...membersOnlyPolicies(),
    ownRepresentationPolicy,
  ],
);

/**
 * That a person was written to on a day of what is due and new, and of what: one letter a day, and nothing
 * said to be news twice. Removed after a year.
 */
export const told = pgTable(
  'told',
  {
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    day: date('day', { mode: 'string' }).notNull(),
    /** What it was, as `0-partnership/thread` and the room of reminders name it. */
    keys: text('keys').array().notNull(),
    /** Of what stops such letters from that letter, without signing in. */
    stopHash: text('stop_hash').notNull().unique(),
    at: instant('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.day] }),
    index('told_day').on(table.day),
    ...personPolicies(),
  ],
);
