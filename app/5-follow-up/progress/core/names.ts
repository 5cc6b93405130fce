import type { Text } from '#base/text.ts';
import type { ProgressState } from './states.ts';

/** The words for each state, as they are said of one measure and of several. */
export const stateNames: Readonly<Record<ProgressState, Text>> = {
  planned: { nb: 'Planlagt', nn: 'Planlagt', en: 'Planned' },
  'awaiting-funding': {
    nb: 'Venter på penger',
    nn: 'Ventar på pengar',
    en: 'Awaiting funding',
  },
  started: { nb: 'Begynt', nn: 'Byrja', en: 'Started' },
  'on-track': { nb: 'I rute', nn: 'I rute', en: 'On track' },
  'at-risk': { nb: 'Usikkert', nn: 'Usikkert', en: 'At risk' },
  delayed: { nb: 'Forsinket', nn: 'Forseinka', en: 'Delayed' },
  completed: { nb: 'Gjennomført', nn: 'Gjennomført', en: 'Completed' },
  continued: {
    nb: 'Videre i vanlig drift',
    nn: 'Vidare i vanleg drift',
    en: 'Continued in ordinary operation',
  },
  ended: { nb: 'Avsluttet', nn: 'Avslutta', en: 'Ended' },
};

/** What each state means, for the one who is to choose. */
export const stateMeanings: Readonly<Record<ProgressState, Text>> = {
  planned: {
    nb: 'Vi har ikke begynt ennå.',
    nn: 'Vi har ikkje byrja enno.',
    en: 'We have not begun yet.',
  },
  'awaiting-funding': {
    nb: 'Vi kan ikke gå i gang eller videre før pengene er på plass.',
    nn: 'Vi kan ikkje gå i gang eller vidare før pengane er på plass.',
    en: 'We cannot begin or go on before the money is there.',
  },
  started: {
    nb: 'Arbeidet er i gang, og det er for tidlig å si hvordan det går.',
    nn: 'Arbeidet er i gang, og det er for tidleg å seie korleis det går.',
    en: 'Work has begun, and it is too early to say how it goes.',
  },
  'on-track': {
    nb: 'Det går som planlagt.',
    nn: 'Det går som planlagt.',
    en: 'It goes as planned.',
  },
  'at-risk': {
    nb: 'Noe kan hindre oss. Si hva.',
    nn: 'Noko kan hindre oss. Sei kva.',
    en: 'Something may stop us. Say what.',
  },
  delayed: {
    nb: 'Vi er senere ute enn planlagt.',
    nn: 'Vi er seinare ute enn planlagt.',
    en: 'We are later than planned.',
  },
  completed: {
    nb: 'Alt er gjort.',
    nn: 'Alt er gjort.',
    en: 'All of it is done.',
  },
  continued: {
    nb: 'Det er gjort, og går nå av seg selv i en vanlig tjeneste.',
    nn: 'Det er gjort, og går no av seg sjølv i ei vanleg teneste.',
    en: 'It is done, and now lives on in an ordinary service.',
  },
  ended: {
    nb: 'Vi holder ikke på med det mer, og alt ble ikke gjort.',
    nn: 'Vi held ikkje på med det meir, og alt vart ikkje gjort.',
    en: 'We no longer work on it, and not all was done.',
  },
};
