import { frontPath, homePath } from '#0-partnership/members/core/paths.ts';
import {
  searchAddress,
  searchPathIn,
  suggestionsPath,
} from '#0-partnership/members/core/search-paths.ts';
import { listPartnerships } from '#0-partnership/members/data/partnerships.ts';
import { type Answer, search } from '#0-partnership/members/data/search.ts';
import { pageAsked } from '#base/page-of.ts';
import { fill, type Lang } from '#base/text.ts';
import type { PageRequest, Place, Turn, View } from '#platform/http/page.ts';
import { mostRanked } from '#platform/search/find.ts';
import { inTurn } from '#platform/search/in-turn.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { EntryList } from '#ui/entry-list.tsx';
import { FilterLinks } from '#ui/filter-links.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Pagination } from '#ui/pagination.tsx';
import { SearchForm } from '#ui/search-form.tsx';
import { Section } from '#ui/section.tsx';
import { Sentence } from '#ui/sentence.tsx';
import { entriesOf, type FoundIn, type KindTable, numbered } from './search-entries.tsx';
import { type Group, groupIn, groups } from './search-groups.ts';
import { texts } from './search-texts.ts';

const perPage = 25;

export type SearchRequest = PageRequest & { place?: Place };

/** What the parts of a search page need to know. */
type Asked = { lang: Lang; slug: string | null; words: string; group: Group | null; page: number };

/** Searching over all partnerships, or within one. A search is a GET, so its answer can be shared. */
export function searchPage(kinds: KindTable): (request: SearchRequest) => Promise<View | Turn> {
  return async ({ lang, query, read, place }) => {
    const words = wordsIn(query);
    const page = Math.min(1_000, pageAsked(query.get('side')));
    const asked = { lang, slug: place?.slug ?? null, words, group: groupIn(query), page };
    const found =
      words === ''
        ? 'nothing-asked'
        : await answered(asked, place, { read, wordings: kinds.wordings });
    if (found === null) return { turn: 'error', status: 429 };
    const label = place ? fill(texts.labelHere, lang, { place: place.name }) : texts.label[lang];
    return {
      title: words === '' ? texts.title[lang] : fill(texts.results, lang, { words }),
      unlisted: true,
      // As many addresses as there are searches: keeping them would push pages out.
      keep: false,
      elements: ['search-suggestions'],
      ...(place ? { crumbs: [{ label: place.name, href: homePath(lang, place.slug) }] } : {}),
      body: (
        <>
          <PageTitle title={texts.title[lang]} />
          <SearchForm
            lang={lang}
            action={searchPathIn(lang, asked.slug)}
            suggestions={suggestionsPath(lang, asked.slug)}
            query={words}
            label={label}
            help={words === '' ? texts.help[lang] : undefined}
          />
          {found !== 'nothing-asked' && <Answered asked={asked} kinds={kinds} {...found} />}
        </>
      ),
    };
  };
}

/** The words of a search as its address has them; what is longer than any title is cut. */
export function wordsIn(query: URLSearchParams): string {
  return (query.get('q') ?? '').trim().slice(0, 200);
}

type AnswerWithPlaces = { answer: Answer; places: Map<string, FoundIn> };

async function answered(
  { words, group, page }: Asked,
  place: Place | undefined,
  { read, wordings }: Pick<PageRequest, 'read'> & Pick<KindTable, 'wordings'>,
): Promise<AnswerWithPlaces | null> {
  const searching = { words, page, perPage, kinds: group?.kinds ?? null, over: !place, wordings };
  return inTurn(() =>
    read(async (tx) => {
      // One after the other, so that a fault is told as what it was and not as what came of it.
      const answer = await search(tx, searching);
      const places = place ? [place] : await listPartnerships(tx);
      return { answer, places: new Map(places.map((one) => [one.id, one])) };
    }),
  );
}

function Answered({
  asked,
  kinds,
  answer,
  places,
}: { asked: Asked; kinds: KindTable } & AnswerWithPlaces) {
  const { lang, slug, words } = asked;
  const first = asked.page === 1 ? numbered(answer.byNumber, lang) : [];
  const own = entriesOf(answer.shown, kinds, lang, places);
  const entries = [...first, ...own.filter(({ href }) => href !== first[0]?.href)];
  const instead = answer.meant;
  const shownInstead = entries.length === 0 ? (instead?.shown ?? []) : [];
  return (
    <>
      {instead && <Meant asked={asked} instead={instead.words} none={shownInstead.length > 0} />}
      <FilterLinks label={texts.narrow[lang]} links={filters(asked, answer)} />
      {entries.length > 0 && (
        <Section title={counted(Math.max(answer.count, entries.length), answer.more, lang)}>
          {answer.more && <p>{fill(texts.ranked, lang, { n: mostRanked })}</p>}
          <EntryList level={3} entries={entries} />
          <Pagination
            lang={lang}
            page={Math.min(asked.page, answer.pages)}
            pages={answer.pages}
            href={(page) => searchAddress(lang, slug, { words, group: asked.group?.slug, page })}
          />
        </Section>
      )}
      {instead && shownInstead.length > 0 && (
        <Section title={fill(texts.instead, lang, { words: instead.words })}>
          <EntryList level={3} entries={entriesOf(shownInstead, kinds, lang, places)} />
        </Section>
      )}
      {entries.length + shownInstead.length === 0 && <Nothing asked={asked} />}
      {slug !== null && entries.length > 0 && (
        <p>
          <a href={searchAddress(lang, null, { words })}>{texts.everywhere[lang]}</a>
        </p>
      )}
    </>
  );
}

function counted(count: number, more: boolean, lang: Lang): string {
  if (more) return fill(texts.more, lang, { n: mostRanked });
  return count === 1 ? texts.one[lang] : fill(texts.many, lang, { n: count });
}

/** Everything, and each group that something was found in; all groups where not everything was looked at. */
function filters({ lang, slug, words, group }: Asked, { counts }: Answer) {
  const countOf = ({ kinds }: Group) =>
    kinds.reduce((sum, kind) => sum + (counts?.get(kind) ?? 0), 0);
  const some = groups.filter((one) => counts === null || one === group || countOf(one) > 0);
  if (some.length < 2 && group === null) return [];
  const links = [
    { label: texts.all[lang], href: searchAddress(lang, slug, { words }), here: group === null },
  ];
  for (const one of some) {
    links.push({
      label: counts === null ? one.name[lang] : `${one.name[lang]} (${countOf(one)})`,
      href: searchAddress(lang, slug, { words, group: one.slug }),
      here: one === group,
    });
  }
  return links;
}

/** Said beside what was asked for, never in place of it. */
function Meant({ asked, instead, none }: { asked: Asked; instead: string; none: boolean }) {
  const { lang, slug, group, words } = asked;
  return (
    <p class="meant">
      {none && `${fill(texts.none, lang, { words })}. `}
      <Sentence text={texts.meant[lang]} at="{words}">
        <a href={searchAddress(lang, slug, { words: instead, group: group?.slug })}>{instead}</a>
      </Sentence>
    </p>
  );
}

function Nothing({ asked: { lang, slug, words, group } }: { asked: Asked }) {
  return (
    <EmptyState
      title={fill(texts.none, lang, { words })}
      action={
        <ul class="tries">
          <li>{texts.trySpelling[lang]}</li>
          <li>{texts.tryFewer[lang]}</li>
          {group && (
            <li>
              <a href={searchAddress(lang, slug, { words })}>
                {fill(texts.tryAllKinds, lang, { group: group.name[lang].toLowerCase() })}
              </a>
            </li>
          )}
          {slug !== null && (
            <li>
              <a href={searchAddress(lang, null, { words })}>{texts.tryEverywhere[lang]}</a>
            </li>
          )}
          <li>
            <a href={frontPath(lang)}>{texts.tryBrowsing[lang]}</a>
          </li>
        </ul>
      }
    >
      {texts.tryThis[lang]}
    </EmptyState>
  );
}
