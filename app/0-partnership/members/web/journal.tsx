import { whoActed } from '#0-partnership/members/core/people/who-acted.ts';
import { type PersonNames, personNames } from '#0-partnership/members/data/people/person-names.ts';
import { formatDay } from '#base/format.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import { isInside } from '#platform/acts/actor.ts';
import { type JournalEntry, newestEntries, newestOf } from '#platform/acts/read-journal.ts';
import { dayInNorway } from '#platform/clock.ts';
import type { PlacedPage } from '#platform/http/page.ts';
import { DataTable } from '#ui/data-table.tsx';
import { DefinitionList } from '#ui/definition-list.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { PageTitle } from '#ui/page-title.tsx';

const mostShown = 100;

const texts = {
  title: { nb: 'Journalen', nn: 'Journalen', en: 'The journal' },
  lead: {
    nb: 'Hver endring skrives i en kjede der hver innførsel bygger på den forrige. Den siste koden er offentlig: har noen skrevet den ned, kan ingen endre det som var, uten at det synes.',
    nn: 'Kvar endring blir skriven i ei kjede der kvar innførsel byggjer på den førre. Den siste koden er offentleg: har nokon skrive han ned, kan ingen endre det som var, utan at det blir synleg.',
    en: 'Every change is written in a chain where each entry builds on the one before. The newest code is public: once someone has noted it, nobody can change what was without it showing.',
  },
  number: { nb: 'Innførsler', nn: 'Innførslar', en: 'Entries' },
  hash: { nb: 'Siste kode', nn: 'Siste kode', en: 'Newest code' },
  entries: {
    nb: 'De siste {n} innførslene',
    nn: 'Dei siste {n} innførslane',
    en: 'The newest {n} entries',
  },
  at: { nb: 'Når', nn: 'Når', en: 'When' },
  what: { nb: 'Hva', nn: 'Kva', en: 'What' },
  by: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  changed: { nb: 'Endret', nn: 'Endra', en: 'Changed' },
  why: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
  none: { nb: 'Ingen innførsler ennå', nn: 'Ingen innførslar enno', en: 'No entries yet' },
  noneText: {
    nb: 'Innførsler kommer hit når noe blir endret.',
    nn: 'Innførslar kjem hit når noko blir endra.',
    en: 'Entries appear here when something is changed.',
  },
} satisfies Record<string, Text>;

/** Where the thing an entry is about is shown, by its kind; given by the table of all kinds. */
export type Address = (
  thing: { kind: string; id: string; title: string },
  lang: Lang,
  partnership: string,
) => string | null;

/** What the journal calls an operation, and its fields; undefined for one that no longer exists. */
export type Words = (
  operation: string,
) => { said: Text; fields?: Readonly<Record<string, { label: Text }>> } | undefined;

/** A partnership's journal: the newest hash for everyone, the entries for its members. */
export function journalPage(words: Words, address: Address): PlacedPage {
  return async ({ lang, place, viewer, read }) => {
    const member = isInside(viewer);
    const { newest, entries, names } = await read(async (tx) => {
      const newest = await newestOf(tx, place.id);
      const entries = member ? await newestEntries(tx, place.id, mostShown) : [];
      const acted = entries.map(({ content }) => content?.by);
      return { newest, entries, names: await personNames(tx, acted) };
    });
    return {
      title: texts.title[lang],
      description: texts.lead[lang],
      body: (
        <>
          <PageTitle title={texts.title[lang]} lead={texts.lead[lang]} />
          {newest === null ? (
            <EmptyState title={texts.none[lang]}>{texts.noneText[lang]}</EmptyState>
          ) : (
            <DefinitionList
              items={[
                { term: texts.number[lang], detail: String(newest.number) },
                { term: texts.hash[lang], detail: <code class="hash">{newest.hash}</code> },
              ]}
            />
          )}
          {entries.length > 0 && (
            <section class="section">
              <Entries
                lang={lang}
                entries={entries}
                words={words}
                names={names}
                // Without its title, which may be another now: the address finds it by the id.
                addressOf={({ aboutKind, aboutId }) =>
                  address({ kind: aboutKind, id: aboutId, title: '' }, lang, place.slug)
                }
              />
            </section>
          )}
        </>
      ),
    };
  };
}

function Entries({
  lang,
  entries,
  words,
  names,
  addressOf,
}: {
  lang: Lang;
  entries: readonly JournalEntry[];
  words: Words;
  names: PersonNames;
  addressOf: (entry: JournalEntry) => string | null;
}) {
  return (
    <DataTable
      id="journal"
      caption={fill(texts.entries, lang, { n: entries.length })}
      rows={entries}
      columns={[
        { title: texts.at[lang], cell: ({ at }) => formatDay(dayInNorway(at), lang) },
        {
          title: texts.what[lang],
          heads: true,
          cell: (entry) => {
            const said = words(entry.name)?.said[lang] ?? entry.name;
            const href = addressOf(entry);
            return href ? <a href={href}>{said}</a> : said;
          },
        },
        {
          title: texts.by[lang],
          cell: ({ content }) =>
            whoActed({ by: content?.by, organisation: content?.organisation }, names, lang),
        },
        { title: texts.changed[lang], cell: (entry) => changedFields(entry, words, lang) },
        { title: texts.why[lang], cell: ({ content }) => content?.why ?? '–' },
      ]}
    />
  );
}

/** The names of the fields that changed, for an operation whose fields have names. */
function changedFields({ name, content }: JournalEntry, words: Words, lang: Lang): string {
  const after = content?.after;
  if (after === null || typeof after !== 'object') return '–';
  const fields = words(name)?.fields ?? {};
  const named = Object.keys(after).flatMap((field) => fields[field]?.label[lang] ?? []);
  return named.length > 0 ? named.join(', ') : '–';
}
