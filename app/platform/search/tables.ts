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
    titleWords: tsvector('title_words').generatedAlwaysAs(
      (): SQL =>
        sql`case when lang = 'en' then to_tsvector('english'::regconfig, title) else to_tsvector('norwegian'::regconfig, title) end`,
    ),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.kind, table.id, table.version] }),
    // Apart by language, since a question has one form for each: else each would look through both. No
    // list of what waits to be put in: it would be read through at every question.
    index('search_entry_words_norwegian')
      .using('gin', table.words)
      .with({ fastupdate: false })
      .where(sql`lang <> 'en'`),
    index('search_entry_words_english')
      .using('gin', table.words)
      .with({ fastupdate: false })
      .where(sql`lang = 'en'`),
    index('search_entry_title_norwegian')
      .using('gin', table.titleWords)
      .with({ fastupdate: false })
      .where(sql`lang <> 'en'`),
    index('search_entry_title_english')
      .using('gin', table.titleWords)
      .with({ fastupdate: false })
      .where(sql`lang = 'en'`),
    ...partnershipPolicies(),
  ],
);

/**
 * The words that stand in what can be found, as they are written, to look among when one is misspelt.
 * One that only unpublished text has is seen by members alone, as the text is.
 */
export const searchWord = pgTable(
  'search_word',
  {
    ...ofPartnership,
    word: text('word').notNull(),
    /** Without what people most often mistake: accents, doubled letters, æ for ae. */
    folded: text('folded')
      .notNull()
      .generatedAlwaysAs((): SQL => sql`search_fold(word)`),
  },
  (table) => [
    primaryKey({ columns: [table.partnershipId, table.word] }),
    index('search_word_near')
      .using('gin', sql`search_near(${table.folded})`)
      .with({ fastupdate: false }),
    ...partnershipPolicies(),
  ],
);
