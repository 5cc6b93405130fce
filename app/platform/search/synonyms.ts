/**
 * Words of the field that mean the same in bokmål and nynorsk but have different stems, and spellings
 * often seen: who asks in one finds what is written in the other.
 */
const groups: readonly (readonly string[])[] = [
  ['veiledning', 'rettleiing', 'rettleiding', 'vegleiing'],
  ['karriereveiledning', 'karriererettleiing'],
  ['bolig', 'bustad'],
  ['boliger', 'bustader'],
  ['kompetanse', 'kompetense'],
  ['virksomhet', 'verksemd'],
  ['virksomheter', 'verksemder'],
  ['innvandrer', 'innvandrar'],
  ['innvandrere', 'innvandrarar'],
  ['arbeidsgiver', 'arbeidsgivar', 'arbeidsgjevar'],
  ['videregående', 'vidaregåande'],
  ['grunnskole', 'grunnskule'],
  ['skole', 'skule'],
  ['høyskole', 'høgskole', 'høgskule'],
  ['framtid', 'fremtid'],
  ['høyere', 'høgare'],
  ['fagskole', 'fagskule'],
  ['tjeneste', 'teneste'],
  ['tjenester', 'tenester'],
  ['tilbud', 'tilbod'],
  ['medvirkning', 'medverknad'],
  ['innspill', 'innspel'],
  ['formål', 'føremål'],
  ['voksne', 'vaksne'],
  ['bærekraft', 'berekraft'],
  ['utenforskap', 'utanforskap'],
  ['sykehus', 'sjukehus'],
  ['sykepleier', 'sjukepleiar'],
  ['etablerertjeneste', 'etablerarteneste'],
];

const othersOf = new Map(
  groups.flatMap((group) =>
    group.map((word) => [word, group.filter((other) => other !== word)] as const),
  ),
);

/** A search of many such words is asked as it stands, and no wider than this. */
const mostAsked = 8;

const askable = /(?<![-\p{L}\p{N}])\p{L}+/gu;

/**
 * What was typed, the same with every word in its other form, as one who writes the other Norwegian means
 * it, and then with one word's synonym in its place, for each. Quoted phrases and words that are taken
 * away mean what they say.
 */
export function withSynonyms(typed: string): string[] {
  if (typed.includes('"')) return [typed];
  const all = typed.replace(askable, (word) => othersOf.get(word.toLowerCase())?.[0] ?? word);
  const asked = new Set([typed, all]);
  for (const { 0: word, index } of typed.matchAll(askable)) {
    for (const other of othersOf.get(word.toLowerCase()) ?? []) {
      asked.add(typed.slice(0, index) + other + typed.slice(index + word.length));
    }
  }
  return [...asked].slice(0, mostAsked);
}
