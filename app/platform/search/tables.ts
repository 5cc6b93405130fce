import { type SQL, sql } from 'drizzle-orm';
import { customType, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { Lang } from '#base/text.ts';
import { ofPartnership, partnershipPolicies } from '#platform/database/protection.ts';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** What can be found: each room writes the words of its things here, in the act that writes them. */
export const searchEntry = pgTable(
  'search_entry',
  {
    ...ofPartnership,
    kind: text('kind').notNull(),
    id: uuid('id').notNull(),
    /** Which wording of the thing: an edition's id, or its own where it has only one. */
    version: uuid('version').notNull(),
    lang: text('lang').$type<Lang>().notNull(),
    title: text('title').notNull(),
    body: text('body').notNull(),
    // PostgreSQL's «norwegian» stems both bokmål and nynorsk.
    words: tsvector('words').generatedAlwaysAs(
      (): SQL =>
        sql`case when lang = 'en' then setweight(to_tsvector('english'::regconfig, title), 'A') || setweight(to_tsvector('english'::regconfig, body), 'C') else setweight(to_tsvector('norwegian'::regconfig, title), 'A') || setweight(to_tsvector('norwegian'::regconfig, body), 'C') end`,
    ),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.kind, table.id, table.version] }),
    index('search_entry_words').using('gin', table.words),
    ...partnershipPolicies(),
  ],
);
