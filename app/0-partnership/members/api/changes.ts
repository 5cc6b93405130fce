import { createHash } from 'node:crypto';
import { homePath } from '#0-partnership/members/core/paths.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import { byDay, type DailyChange, publishedChanges } from '#platform/acts/published-changes.ts';
import { dayInNorway } from '#platform/clock.ts';
import { atom } from '#platform/feeds/atom.ts';
import type { ApiFile } from '#platform/http/api/file-resource.ts';
import { writtenAt } from '#platform/id.ts';

/** Where a thing is shown; given by the table of all kinds. */
type AddressOf = (
  thing: { kind: string; id: string; title: string },
  lang: Lang,
  partnership: string,
) => string | null;

/** What the journal calls an operation; given by the table of all operations. */
type SaidOf = (operation: string) => { said: Text } | undefined;

/** So many of the newest changes are read, and so many days of things are told of. */
const [mostRead, mostShown] = [200, 50];

const texts = {
  title: { nb: 'Endringer i {name}', nn: 'Endringar i {name}', en: 'Changes in {name}' },
  times: {
    nb: '{what}, {n} ganger denne dagen',
    nn: '{what}, {n} gonger denne dagen',
    en: '{what}, {n} times on this day',
  },
} satisfies Record<string, Text>;

/** What changed of what a partnership has published, for feed readers: Atom, an entry for each thing and day. */
export function changesFeed(said: SaidOf, address: AddressOf): ApiFile {
  return {
    path: '/:lang/:partnership/endringer.atom',
    types: ['application/atom+xml; charset=utf-8'],
    async get({ lang, path, place, at, read }) {
      if (place === null) return null;
      const { id, slug, name } = place;
      const all = await read((tx) => publishedChanges(tx, id, mostRead));
      const changes = byDay(all).slice(0, mostShown);
      const home = at(homePath(lang, slug));
      const entryOf = (change: DailyChange) => {
        const { at: updated, name: operation, aboutKind: kind, aboutId, title, times } = change;
        const what = said(operation)?.said[lang] ?? operation;
        const shown = address({ kind, id: aboutId, title: title ?? '' }, lang, slug);
        return {
          // The same entry all day, so that a reader shows it as changed and not as another.
          id: nameOf(`${id} ${operation} ${aboutId} ${dayInNorway(updated)}`),
          title: title === null ? what : `${what}: ${title}`,
          updated,
          url: shown === null ? home : at(shown),
          summary: times === 1 ? what : fill(texts.times, lang, { what, n: times }),
        };
      };
      return atom({
        id: nameOf(`${id} ${lang}`),
        title: fill(texts.title, lang, { name }),
        lang,
        author: name,
        updated: changes[0]?.at ?? writtenAt(id),
        self: at(path),
        page: home,
        entries: changes.map(entryOf),
      });
    },
  };
}

/** A name for life for what has no id of its own: a uuid of version 8, made of what it is. */
function nameOf(thing: string): string {
  const hex = createHash('sha256').update(thing).digest('hex');
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 0x3) | 0x8).toString(16);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return `urn:uuid:${[...parts, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')}`;
}
