import { sql } from 'drizzle-orm';
import { boolean, type PgPolicy, pgPolicy, uuid } from 'drizzle-orm/pg-core';

/**
 * Row-level security in one place. A transaction says who looks through settings
 * (`transactions.ts` sets them); the policies below read them. `select` around each makes the
 * planner read it once a query and not once a row.
 */
const here = sql.raw(`(select nullif(current_setting('tannhjul.partnership', true), '')::uuid)`);
const member = sql.raw(`(select current_setting('tannhjul.member', true) = 'on')`);
const person = sql.raw(`(select nullif(current_setting('tannhjul.person', true), '')::uuid)`);
const signingIn = sql.raw(`(select current_setting('tannhjul.signing_in', true) = 'on')`);
const across = sql.raw(`(select current_setting('tannhjul.across', true) = 'on')`);

/** The columns of every table whose rows belong to one partnership. */
export const ofPartnership = {
  partnershipId: uuid('partnership_id').notNull(),
  /** Whether visitors may read the row. */
  published: boolean('published').notNull().default(false),
};

/** Members see and write their partnership's rows; visitors read the published ones. */
export function partnershipPolicies(
  column: 'partnership_id' | 'id' = 'partnership_id',
): PgPolicy[] {
  const own = sql`${sql.raw(column)} = ${here}`;
  const written = sql`${own} and ${member}`;
  return [
    // One policy for reading: each more would be planned and tried for every row of every query.
    pgPolicy('read', {
      for: 'select',
      using: sql`(${own} and (published or ${member})) or (published and ${across})`,
    }),
    pgPolicy('insert', { for: 'insert', withCheck: written }),
    pgPolicy('update', { for: 'update', using: written, withCheck: written }),
    pgPolicy('delete', { for: 'delete', using: written }),
  ];
}

/** Rows only members see, never visitors: files, form tokens. */
export function membersOnlyPolicies(): PgPolicy[] {
  const own = sql`partnership_id = ${here} and ${member}`;
  return [pgPolicy('members_here', { for: 'all', using: own, withCheck: own })];
}

/** Rows of a person, seen by that person and while someone signs in. */
export function personPolicies(column: 'person_id' | 'id' = 'person_id'): PgPolicy[] {
  const own = sql`${sql.raw(column)} = ${person} or ${signingIn}`;
  return [pgPolicy('own', { for: 'all', using: own, withCheck: own })];
}

/** What only signing in reads and writes. */
export function signInPolicies(): PgPolicy[] {
  return [pgPolicy('signing_in', { for: 'all', using: signingIn, withCheck: signingIn })];
}

/**
 * Rows of a partnership that are about a person, who sees them too and changes none of them: else what one is
 * trusted with would be one's own to say.
 */
export function membershipPolicies(): PgPolicy[] {
  const written = sql`partnership_id = ${here} and ${member}`;
  return [
    pgPolicy('read', { for: 'select', using: sql`(${written}) or person_id = ${person}` }),
    pgPolicy('write', { for: 'insert', withCheck: written }),
    pgPolicy('change', { for: 'update', using: written, withCheck: written }),
    pgPolicy('remove', { for: 'delete', using: written }),
  ];
}

/** Members of a partnership know the persons that are members of it. */
export const colleaguesPolicy = pgPolicy('colleagues', {
  for: 'select',
  using: sql`${member} and exists (select from membership m
    where m.person_id = person.id and m.partnership_id = ${here})`,
});

/** A person knows the bodies they speak for, in whatever partnership it is. */
export const ownRepresentationPolicy = pgPolicy('own', {
  for: 'select',
  using: sql`exists (select from membership m
    where m.partnership_id = representation.partnership_id
      and m.id = representation.membership_id and m.person_id = ${person})`,
});

/**
 * Tables that belong to no partnership and no person, and therefore have no row-level security.
 * A test reads the catalogue and fails for any other table that lacks it.
 */
export const sharedTables = ['region', 'organisation', 'letter', 'session', 'rate_limit'] as const;

/** Tables where the app may add and read, and nobody may change or remove. */
export const appendOnlyTables = [
  'organisation',
  'journal',
  'edition_version',
  'edition_life',
  'edition_paper',
  'report_version',
] as const;

/** Tables only the owner fills: reference data that comes with the program. */
export const readOnlyTables = ['region'] as const;

/**
 * Functions that run as the owner, and that the app alone may call. Each says itself what may be seen, as
 * the policies do, and tells only which rows to read; they are then read under the policies. The last takes words out
 * of evaluations, of the partnership that is looked at and for its members.
 */
export const ownersFunctions = [
  'search_matching',
  'search_nearest',
  'remove_words_from_report',
] as const;
