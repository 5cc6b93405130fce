import type { Text } from '#base/text.ts';

export const texts = {
  title: { nb: 'Søk', nn: 'Søk', en: 'Search' },
  results: { nb: 'Søk: {words}', nn: 'Søk: {words}', en: 'Search: {words}' },
  label: {
    nb: 'Søk i planer, mål, tiltak og aktører i alle partnerskap',
    nn: 'Søk i planar, mål, tiltak og aktørar i alle partnarskap',
    en: 'Search the plans, goals, measures and actors of all partnerships',
  },
  labelHere: {
    nb: 'Søk i planer, mål, tiltak og aktører i {place}',
    nn: 'Søk i planar, mål, tiltak og aktørar i {place}',
    en: 'Search the plans, goals, measures and actors of {place}',
  },
  help: {
    nb: 'Du trenger ikke skrive hele ord. Sett ord i «anførselstegn» for å finne dem akkurat slik, og strek foran et ord du ikke vil ha med.',
    nn: 'Du treng ikkje skrive heile ord. Set ord i «hermeteikn» for å finne dei akkurat slik, og strek framfor eit ord du ikkje vil ha med.',
    en: 'You need not write whole words. Put words in "quotation marks" to find them exactly so, and a dash before a word you do not want.',
  },
  one: { nb: '1 treff', nn: '1 treff', en: '1 result' },
  many: { nb: '{n} treff', nn: '{n} treff', en: '{n} results' },
  more: { nb: 'Mer enn {n} treff', nn: 'Meir enn {n} treff', en: 'More than {n} results' },
  ranked: {
    nb: '{n} av treffene er ordnet her, de med ordene i tittelen først. Bruk flere ord for å få færre treff.',
    nn: '{n} av treffa er ordna her, dei med orda i tittelen først. Bruk fleire ord for å få færre treff.',
    en: '{n} of the results are ranked here, those with the words in their title first. Use more words to get fewer results.',
  },
  narrow: { nb: 'Vis bare', nn: 'Vis berre', en: 'Show only' },
  all: { nb: 'Alt', nn: 'Alt', en: 'Everything' },
  meant: { nb: 'Mente du {words}?', nn: 'Meinte du {words}?', en: 'Did you mean {words}?' },
  none: {
    nb: 'Fant ingenting for «{words}»',
    nn: 'Fann ingenting for «{words}»',
    en: 'Nothing found for “{words}”',
  },
  instead: {
    nb: 'Treff for «{words}»',
    nn: 'Treff for «{words}»',
    en: 'Results for “{words}”',
  },
  tryThis: {
    nb: 'Dette kan hjelpe:',
    nn: 'Dette kan hjelpe:',
    en: 'This may help:',
  },
  trySpelling: {
    nb: 'se etter skrivefeil',
    nn: 'sjå etter skrivefeil',
    en: 'look for spelling mistakes',
  },
  tryFewer: {
    nb: 'bruk færre eller mer vanlige ord',
    nn: 'bruk færre eller meir vanlege ord',
    en: 'use fewer or more common words',
  },
  tryAllKinds: {
    nb: 'søk i alt, ikke bare {group}',
    nn: 'søk i alt, ikkje berre {group}',
    en: 'search everything, not only {group}',
  },
  tryEverywhere: {
    nb: 'søk i alle partnerskap',
    nn: 'søk i alle partnarskap',
    en: 'search all partnerships',
  },
  tryBrowsing: {
    nb: 'se alle partnerskapene og planene deres',
    nn: 'sjå alle partnarskapa og planane deira',
    en: 'see all partnerships and their plans',
  },
  everywhere: {
    nb: 'Søk etter det samme i alle partnerskap',
    nn: 'Søk etter det same i alle partnarskap',
    en: 'Search for the same in all partnerships',
  },
  organisation: { nb: 'Organisasjon', nn: 'Organisasjon', en: 'Organisation' },
  suggestion: { nb: '1 forslag', nn: '1 forslag', en: '1 suggestion' },
  suggestions: { nb: '{n} forslag', nn: '{n} forslag', en: '{n} suggestions' },
  noSuggestions: { nb: 'Ingen forslag', nn: 'Ingen forslag', en: 'No suggestions' },
  choose: {
    nb: '{n}. Velg med piltastene.',
    nn: '{n}. Vel med piltastane.',
    en: '{n}. Choose with the arrow keys.',
  },
  probably: { nb: 'Mente du', nn: 'Meinte du', en: 'Did you mean' },
} satisfies Record<string, Text>;
