import type { Findable } from '#platform/search/write.ts';

/** Pieces that Norwegian words of the field are put together of. */
const pieces =
  `kompetanse arbeid fag yrke skole bedrift kommune fylke region nærings plan utvikling opplæring
utdanning veiledning karriere læring praksis språk voksen ungdom helse omsorg bygg industri reiseliv landbruk
hav energi teknologi digital mekanisk student lærling mentor rekruttering bosetting integrering flyktning bolig
transport maskin drift kvalitet råd forum møte nettverk samarbeid partner ansvar tiltak mål midler tilskudd søknad
fagbrev eksamen kurs verksted senter kontor avdeling leder rådgiver bruker tjeneste tilbud behov kartlegging analyse
måling rapport evaluering årshjul strategi program prosjekt pilot ordning garanti fond klima miljø vann skog fjell`.split(
    /\s+/,
  );

const common =
  'og i til for som med av på det er en et skal kan vi de har å om fra ved mer flere alle nye'.split(
    ' ',
  );

const count = 24_000;

/** Words by how common they are: a handful stand in most texts, most stand in few. */
const words = [...pieces, ...compounds()].slice(0, count);

function* compounds(): Generator<string> {
  for (const end of pieces) for (const first of pieces) if (first !== end) yield first + end;
  for (const end of pieces) {
    for (const first of pieces.slice(0, 40)) yield `${first}s${end}ene`;
  }
}

/** Numbers between 0 and 1 that are the same every time. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The word at a chance, as in language: the second half as often as the first, and so on (Zipf). */
export function wordAt(chance: number): string {
  return words[Math.floor(words.length ** chance) - 1] ?? 'plan';
}

const kinds = ['measure', 'measure', 'measure', 'measure', 'goal', 'actor'] as const;

/** So many varied things that can be found, with titles of three to eight words and texts of ten to ninety. */
export function* manyThings(
  how: number,
  newId: () => string,
  chance: () => number,
): Generator<Findable> {
  const text = (least: number, most: number) =>
    Array.from({ length: least + Math.floor(chance() * (most - least)) }, (_, at) =>
      at % 3 === 1 ? (common[Math.floor(chance() * common.length)] ?? 'og') : wordAt(chance()),
    ).join(' ');
  for (let at = 0; at < how; at++) {
    const id = newId();
    const kind = kinds[at % kinds.length] ?? 'measure';
    const title = text(3, 8);
    yield {
      kind,
      id,
      version: id,
      lang: at % 4 === 3 ? 'nn' : 'nb',
      title: title.charAt(0).toUpperCase() + title.slice(1),
      body: kind === 'actor' ? '' : text(10, 90),
      published: at % 10 !== 0,
    };
  }
}

/** One of the fifty words that most texts have. */
export function commonWord(chance: () => number): string {
  return words[Math.floor(chance() * 50)] ?? 'plan';
}

/** A word that few texts have. */
export function rareWord(chance: () => number): string {
  return words[3_000 + Math.floor(chance() * 6_000)] ?? 'plan';
}

/** The word with two letters swapped, one left out or another in its place. */
export function misspelt(word: string, chance: () => number): string {
  const at = 1 + Math.floor(chance() * (word.length - 3));
  const [one = '', other = ''] = word.slice(at, at + 2);
  const instead = [other + one, other, `e${other}`][Math.floor(chance() * 3)];
  return word.slice(0, at) + instead + word.slice(at + 2);
}
