import type { Text } from '#base/text.ts';

export const texts = {
  save: { nb: 'Lagre rettelsen', nn: 'Lagre rettinga', en: 'Save the correction' },
  saveMine: {
    nb: 'Lagre det jeg skrev likevel',
    nn: 'Lagre det eg skreiv likevel',
    en: 'Save what I wrote all the same',
  },
  back: {
    nb: 'Tilbake uten å lagre',
    nn: 'Tilbake utan å lagre',
    en: 'Back without saving',
  },
  both: {
    nb: 'Slik er det nå, og slik skrev du',
    nn: 'Slik er det no, og slik skreiv du',
    en: 'As it is now, and as you wrote it',
  },
  now: { nb: 'Slik er det nå', nn: 'Slik er det no', en: 'As it is now' },
  yours: { nb: 'Slik skrev du det', nn: 'Slik skreiv du det', en: 'As you wrote it' },
  readFrom: { nb: 'Der det ble lest', nn: 'Der det vart lese', en: 'Where it was read' },
  whole: { nb: 'Vis hele kilden', nn: 'Vis heile kjelda', en: 'Show the whole source' },
  other: { nb: 'Andre rettelser', nn: 'Andre rettingar', en: 'Other corrections' },
  none: { nb: 'Ingen', nn: 'Ingen', en: 'None' },
} satisfies Record<string, Text>;

const faults = {
  title: {
    nb: 'Skriv et navn på høyst 500 tegn.',
    nn: 'Skriv eit namn på høgst 500 teikn.',
    en: 'Write a name of at most 500 characters.',
  },
  ref: {
    nb: 'Nummeret kan ha høyst 40 tegn.',
    nn: 'Nummeret kan ha høgst 40 teikn.',
    en: 'The number can have at most 40 characters.',
  },
  date: {
    nb: 'Skriv et år eller en dag, for eksempel 2026 eller 21.5.2026.',
    nn: 'Skriv eit år eller ein dag, til dømes 2026 eller 21.5.2026.',
    en: 'Write a year or a day, for example 2026 or 21.5.2026.',
  },
  order: {
    nb: 'Slutten er før starten. Rett en av dem.',
    nn: 'Slutten er før starten. Rett ein av dei.',
    en: 'The end is before the beginning. Correct one of them.',
  },
  weight: {
    nb: 'Skriv en prosent mellom 0 og 100.',
    nn: 'Skriv ein prosent mellom 0 og 100.',
    en: 'Write a percentage between 0 and 100.',
  },
  year: {
    nb: 'Skriv et år mellom 1990 og 2100.',
    nn: 'Skriv eit år mellom 1990 og 2100.',
    en: 'Write a year between 1990 and 2100.',
  },
  amount: {
    nb: 'Skriv hele kroner med tall, for eksempel 1 200 000.',
    nn: 'Skriv heile kroner med tal, til dømes 1 200 000.',
    en: 'Write whole kroner in figures, for example 1 200 000.',
  },
  names: {
    nb: 'Skriv ett navn på hver linje, høyst 100 navn på høyst 500 tegn.',
    nn: 'Skriv eitt namn på kvar linje, høgst 100 namn på høgst 500 teikn.',
    en: 'Write one name on each line, at most 100 names of at most 500 characters.',
  },
  choose: {
    nb: 'Velg minst ett i listen.',
    nn: 'Vel minst eitt i lista.',
    en: 'Choose at least one in the list.',
  },
  column: {
    nb: 'Velg en kolonne med navn for minst ett av tiltakene i tabellen.',
    nn: 'Vel ein kolonne med namn for minst eitt av tiltaka i tabellen.',
    en: 'Choose a column with names for at least one of the measures in the table.',
  },
  source: {
    nb: 'Skriv hvor pengene kommer fra.',
    nn: 'Skriv kvar pengane kjem frå.',
    en: 'Say where the money comes from.',
  },
  long: {
    nb: 'Teksten er for lang. Kort den ned.',
    nn: 'Teksten er for lang. Kort han ned.',
    en: 'The text is too long. Shorten it.',
  },
} satisfies Record<string, Text>;

export type FaultCode = keyof typeof faults;

/** What is wrong with a field, and what to do. */
export function faultText(code: FaultCode): Text {
  return faults[code];
}

const ofField: Readonly<Record<string, FaultCode>> = {
  title: 'title',
  item: 'title',
  body: 'title',
  as: 'title',
  text: 'title',
  ref: 'ref',
  from: 'date',
  to: 'date',
  date: 'date',
  weight: 'weight',
  year: 'year',
  amount: 'amount',
  leads: 'names',
  partners: 'names',
  source: 'source',
};

/** The fault of a field whose text could not be taken as it was typed. */
export function faultOfField(field: string): FaultCode {
  return ofField[field] ?? 'long';
}
