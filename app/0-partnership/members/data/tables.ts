import { sql } from 'drizzle-orm';
import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { ActorKind, BodyKind } from '#0-partnership/members/core/partnership.ts';
import type { LogoType } from '#base/look.ts';
import type { Lang } from '#base/text.ts';
import { bytea } from '#platform/database/bytea.ts';
import { ofPartnership, partnershipPolicies } from '#platform/database/protection.ts';

/** Counties and municipalities with the days their code is valid; filled by the owner. */
export const region = pgTable(
  'region',
  {
    code: text('code').notNull(),
    from: date('valid_from', { mode: 'string' }).notNull(),
    to: date('valid_to', { mode: 'string' }),
    kind: text('kind').$type<'county' | 'municipality'>().notNull(),
    name: text('name').notNull(),
    parent: text('parent'),
  },
  (table) => [
    primaryKey({ columns: [table.code, table.from] }),
    index('region_parent').on(table.parent),
  ],
);

/**
 * Legal units with a number, shared by all partnerships. They are added, and no operation changes one: the number
 * stands beside the wording of measures too, written when an actor or who takes part changes (migration 0031). An
 * operation that changed one here would need a trigger that lets them follow.
 */
export const organisation = pgTable('organisation', {
  id: uuid('id').primaryKey(),
  number: text('number').notNull().unique(),
  name: text('name').notNull(),
});

export const partnership = pgTable(
  'partnership',
  {
    id: uuid('id').primaryKey(),
    slug: text('slug').notNull().unique(),
    name: text('name').notNull(),
    about: text('about').notNull(),
    lang: text('lang').$type<Lang>().notNull(),
    example: boolean('example').notNull(),
    published: boolean('published').notNull().default(false),
  },
  () => partnershipPolicies('id'),
);

/** How a partnership's documents look, where it has chosen: its colour, and its logo with words for it. */
export const partnershipLook = pgTable(
  'partnership_look',
  {
    ...ofPartnership,
    colour: text('colour').notNull(),
    logo: bytea('logo'),
    logoType: text('logo_type').$type<LogoType>(),
    logoAlt: text('logo_alt'),
    revision: integer('revision').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId] }),
    foreignKey({ columns: [table.partnershipId], foreignColumns: [partnership.id] }),
    ...partnershipPolicies(),
  ],
);

export const partnershipRegion = pgTable(
  'partnership_region',
  {
    ...ofPartnership,
    code: text('code').notNull(),
    regionFrom: date('region_from', { mode: 'string' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.code, table.regionFrom] }),
    foreignKey({ columns: [table.partnershipId], foreignColumns: [partnership.id] }),
    foreignKey({
      columns: [table.code, table.regionFrom],
      foreignColumns: [region.code, region.from],
    }),
    ...partnershipPolicies(),
  ],
);

/** An organisation, section or collective actor as one partnership knows it. */
export const actor = pgTable(
  'actor',
  {
    ...ofPartnership,
    id: uuid('id').notNull(),
    kind: text('kind').$type<ActorKind>().notNull(),
    name: text('name').notNull(),
    organisationId: uuid('organisation_id').references(() => organisation.id),
    ofActorId: uuid('of_actor_id'),
    member: boolean('member').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.id] }),
    unique('actor_name').on(table.partnershipId, table.name),
    foreignKey({ columns: [table.partnershipId], foreignColumns: [partnership.id] }),
    foreignKey({
      columns: [table.partnershipId, table.ofActorId],
      foreignColumns: [table.partnershipId, table.id],
    }),
    index('actor_organisation').on(table.organisationId),
    index('actor_short').on(table.partnershipId, sql`right(${table.id}::text, 10)`),
    ...partnershipPolicies(),
  ],
);

/** Who an actor that is made up of others is made up of: the members of a regional council, «kommunane i …». */
export const collectiveMember = pgTable(
  'collective_member',
  {
    ...ofPartnership,
    collectiveId: uuid('collective_id').notNull(),
    memberId: uuid('member_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.collectiveId, table.memberId] }),
    foreignKey({
      columns: [table.partnershipId, table.collectiveId],
      foreignColumns: [actor.partnershipId, actor.id],
    }),
    foreignKey({
      columns: [table.partnershipId, table.memberId],
      foreignColumns: [actor.partnershipId, actor.id],
    }),
    ...partnershipPolicies(),
  ],
);

/** A council, steering group or forum that decides. */
export const body = pgTable(
  'body',
  {
    ...ofPartnership,
    id: uuid('id').notNull(),
    kind: text('kind').$type<BodyKind>().notNull(),
    name: text('name').notNull(),
    ofActorId: uuid('of_actor_id'),
    position: integer('position').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.id] }),
    unique('body_name').on(table.partnershipId, table.name),
    foreignKey({ columns: [table.partnershipId], foreignColumns: [partnership.id] }),
    foreignKey({
      columns: [table.partnershipId, table.ofActorId],
      foreignColumns: [actor.partnershipId, actor.id],
    }),
    ...partnershipPolicies(),
  ],
);
