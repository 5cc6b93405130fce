import { organisationPath, searchPath } from '#0-partnership/members/core/paths.ts';
import { numbersOf, organisationByNumber } from '#0-partnership/members/data/organisations.ts';
import { listPartnerships } from '#0-partnership/members/data/partnerships.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import type { Tx } from '#platform/database/transactions.ts';
import type { Page } from '#platform/http/page.ts';
import { type Found, find } from '#platform/search/find.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { type Entry, EntryList } from '#ui/entry-list.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { SearchForm } from '#ui/search-form.tsx';

/** What each kind is called, and where a thing of it is shown; given by the table of all kinds. */
export type KindTable = {
  name(kind: string, lang: Lang): string;
  address(found: Found, lang: Lang, partnership: string): string | null;
};

const mostShown = 50;

const texts = {
  title: { nb: 'Søk', nn: 'Søk', en: 'Search' },
  results: { nb: 'Søk: {words}', nn: 'Søk: {words}', en: 'Search: {words}' },
  lead: {
    nb: 'Søk i planer, mål, tiltak og aktører i alle partnerskap.',
    nn: 'Søk i planar, mål, tiltak og aktørar i alle partnarskap.',
    en: 'Search the plans, goals, measures and actors of all partnerships.',
  },
  none: { nb: 'Ingenting funnet', nn: 'Fann ingenting', en: 'Nothing found' },
  noneText: {
    nb: 'Ingen planer, mål, tiltak eller aktører har disse ordene. Prøv færre eller andre ord.',
    nn: 'Ingen planar, mål, tiltak eller aktørar har desse orda. Prøv færre eller andre ord.',
    en: 'No plans, goals, measures or actors have these words. Try fewer or other words.',
  },
  organisation: { nb: 'Organisasjon', nn: 'Organisasjon', en: 'Organisation' },
  one: { nb: '1 treff', nn: '1 treff', en: '1 result' },
  many: { nb: '{n} treff', nn: '{n} treff', en: '{n} results' },
  most: {
    nb: 'De {n} beste treffene vises. Bruk flere ord for å få færre.',
    nn: 'Dei {n} beste treffa blir viste. Bruk fleire ord for å få færre.',
    en: 'The {n} best results are shown. Use more words to get fewer.',
  },
} satisfies Record<string, Text>;

/** Searching over all partnerships. A search is a GET, so its answer can be shared. */
export function searchPage(kinds: KindTable): Page {
  return async ({ lang, query, read }) => {
    const words = (query.get('q') ?? '').trim().slice(0, 200);
    const title = words === '' ? texts.title[lang] : fill(texts.results, lang, { words });
    const result = words === '' ? null : await read((tx) => searched(tx, words));
    const entries = result === null ? [] : entriesOf(result, kinds, lang);
    return {
      title,
      unlisted: true,
      // As many addresses as there are searches: keeping them would push pages out.
      keep: false,
      body: (
        <>
          <PageTitle title={texts.title[lang]} lead={texts.lead[lang]} />
          <SearchForm lang={lang} action={searchPath(lang)} query={words} />
          {words !== '' && entries.length === 0 && (
            <EmptyState title={texts.none[lang]}>{texts.noneText[lang]}</EmptyState>
          )}
          {entries.length > 0 && (
            <section class="section">
              <h2>
                {entries.length === 1
                  ? texts.one[lang]
                  : fill(texts.many, lang, { n: entries.length })}
              </h2>
              {entries.length === mostShown && <p>{fill(texts.most, lang, { n: mostShown })}</p>}
              <EntryList level={3} entries={entries} />
            </section>
          )}
        </>
      ),
    };
  };
}

async function searched(tx: Tx, words: string) {
  const found = await find(tx, words, mostShown);
  const actors = found.filter(({ kind }) => kind === 'actor').map(({ id }) => id);
  const number = words.replace(/\s/g, '');
  return {
    found,
    partnerships: await listPartnerships(tx),
    numbers: await numbersOf(tx, actors),
    byNumber: /^\d{9}$/.test(number) ? await organisationByNumber(tx, number) : null,
  };
}

/** An organisation with a number stands once, and leads to all it does in every partnership. */
function entriesOf(
  { found, partnerships, numbers, byNumber }: Awaited<ReturnType<typeof searched>>,
  kinds: KindTable,
  lang: Lang,
): Entry[] {
  const places = new Map(partnerships.map((one) => [one.id, one]));
  const entries = found.flatMap((one): Entry[] => {
    const place = places.get(one.partnershipId);
    const number = numbers.get(one.id);
    const own = place && kinds.address(one, lang, place.slug);
    const href = number === undefined ? own : organisationPath(lang, number);
    if (!place || !href) return [];
    const over =
      number === undefined
        ? `${kinds.name(one.kind, lang)} · ${place.name}`
        : texts.organisation[lang];
    return [{ title: one.title, href, over, text: marked(one.excerpt), lang: one.lang }];
  });
  if (byNumber) {
    const href = organisationPath(lang, byNumber.number);
    entries.unshift({ title: byNumber.name, href, over: texts.organisation[lang] });
  }
  return entries.filter((one, at) => entries.findIndex(({ href }) => href === one.href) === at);
}

/** The excerpt with what matched marked. */
function marked(excerpt: string) {
  return excerpt
    .split(/\[\[(.*?)\]\]/)
    .map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part));
}
