import { countiesOn } from '#0-partnership/members/core/counties.ts';
import { frontPath, homePath } from '#0-partnership/members/core/paths.ts';
import type { Day } from '#base/period.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import { type Tile, TileMap } from '#ui/tile-map.tsx';
import { countyTiles } from './county-tiles.ts';

const texts = {
  map: { nb: 'Fylkene på kartet', nn: 'Fylka på kartet', en: 'The counties on the map' },
  note: {
    nb: 'En rute for hvert fylke. Tallet sier hvor mange partnerskap som dekker hele eller deler av fylket.',
    nn: 'Ei rute for kvart fylke. Talet seier kor mange partnarskap som dekkjer heile eller delar av fylket.',
    en: 'One tile for each county. The number says how many partnerships cover all or part of it.',
  },
  // They begin as what stands on the tile, for those who steer by voice.
  one: {
    nb: '{county} 1 partnerskap: {name}',
    nn: '{county} 1 partnarskap: {name}',
    en: '{county} 1 partnership: {name}',
  },
  many: {
    nb: '{county} {n} partnerskap',
    nn: '{county} {n} partnarskap',
    en: '{county} {n} partnerships',
  },
} satisfies Record<string, Text>;

export type Placed = { slug: string; name: string; counties: readonly string[] };

/** The partnerships whose region is or lies in one county, on the same page. */
function countyPath(lang: Lang, county: string): string {
  return `${frontPath(lang)}?fylke=${county}#partnerskap`;
}

/**
 * Norway's counties as tiles. One partnership in a county: its tile leads to it. Several: to the list of
 * them.
 */
export function CountyMap({
  lang,
  today,
  partnerships,
  chosen,
}: {
  lang: Lang;
  today: Day;
  partnerships: readonly Placed[];
  chosen: string | null;
}) {
  const tiles = countiesOn(today).flatMap(({ code, name }): Tile[] => {
    const place = countyTiles[code];
    if (!place) return [];
    const [column, row] = place.at;
    const tile = { key: code, column, row, lines: place.lines ?? [name] };
    const own = partnerships.filter(({ counties }) => counties.includes(code));
    const [first] = own;
    if (first === undefined) return [tile];
    const alone = own.length === 1;
    const label = alone
      ? fill(texts.one, lang, { county: name, name: first.name })
      : fill(texts.many, lang, { county: name, n: own.length });
    const href = alone ? homePath(lang, first.slug) : countyPath(lang, code);
    return [{ ...tile, link: { href, label, count: own.length, current: code === chosen } }];
  });
  return <TileMap label={texts.map[lang]} note={texts.note[lang]} tiles={tiles} />;
}
