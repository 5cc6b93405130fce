import type { Withdrawal } from '#5-follow-up/progress/core/withdrawal.ts';
import type { Part } from '#5-follow-up/reports/core/spots.ts';
import { mostPlaces, type WordsRefusal } from '#5-follow-up/reports/core/words-removed.ts';
import type { Text } from '#base/text.ts';
import type { ActRefusal } from '#platform/acts/act.ts';
import { actSentences } from '#platform/http/act-refused.ts';

export const wordsTexts = {
  title: {
    nb: 'Fjern ord fra rapporten',
    nn: 'Fjern ord frå rapporten',
    en: 'Remove words from the report',
  },
  lead: {
    nb: 'Er et menneske nevnt, eller står det noe som ikke skulle vært offentlig? Først får du se hvor ordene står. Så kan du fjerne dem for alle, fra hver versjon av rapporten og fra det som skrives nå.',
    nn: 'Er eit menneske nemnt, eller står det noko som ikkje skulle vore offentleg? Først får du sjå kvar orda står. Så kan du fjerne dei for alle, frå kvar versjon av rapporten og frå det som blir skrive no.',
    en: 'Is a person named, or does something stand that should not have been public? First you see where the words stand. Then you can remove them for everyone, from every version of the report and from what is being written now.',
  },
  words: { nb: 'Ordene som skal fjernes', nn: 'Orda som skal fjernast', en: 'The words to remove' },
  wordsHint: {
    nb: 'Skriv dem akkurat slik de står, med store og små bokstaver: et navn, eller en hel setning.',
    nn: 'Skriv dei akkurat slik dei står, med store og små bokstavar: eit namn, eller ei heil setning.',
    en: 'Write them exactly as they stand, with capitals as they are: a name, or a whole sentence.',
  },
  wordsFault: {
    nb: 'Skriv ordene slik de står, minst tre og høyst 300 tegn.',
    nn: 'Skriv orda slik dei står, minst tre og høgst 300 teikn.',
    en: 'Write the words as they stand, at least three and at most 300 characters.',
  },
  reason: { nb: 'Hvorfor?', nn: 'Kvifor?', en: 'Why?' },
  reasonFault: { nb: 'Velg hvorfor.', nn: 'Vel kvifor.', en: 'Choose why.' },
  look: { nb: 'Se hvor de står', nn: 'Sjå kvar dei står', en: 'See where they stand' },
  leave: { nb: 'La dem stå', nn: 'Lat dei stå', en: 'Let them stand' },

  sureTitle: {
    nb: 'Skal ordene fjernes?',
    nn: 'Skal orda fjernast?',
    en: 'Are the words to be removed?',
  },
  sureLead: {
    nb: 'Ordene «{words}» forsvinner for alle og kan ikke hentes tilbake. Rapporten viser at noe er fjernet, og når.',
    nn: 'Orda «{words}» forsvinn for alle og kan ikkje hentast tilbake. Rapporten viser at noko er fjerna, og når.',
    en: 'The words “{words}” disappear for everyone and cannot be brought back. The report shows that something was removed, and when.',
  },
  goes: { nb: 'Her fjernes de', nn: 'Her blir dei fjerna', en: 'They are removed here' },
  before: { nb: 'Slik står det nå', nn: 'Slik står det no', en: 'As it stands now' },
  after: { nb: 'Slik blir det', nn: 'Slik blir det', en: 'As it will be' },
  inVersion: { nb: 'versjon {n}', nn: 'versjon {n}', en: 'version {n}' },
  inDraft: {
    nb: 'det som skrives nå',
    nn: 'det som blir skrive no',
    en: 'what is being written now',
  },
  stays: {
    nb: 'Her blir de stående',
    nn: 'Her blir dei ståande',
    en: 'They stay here',
  },
  staysWhy: {
    nb: 'Det som er meldt om et tiltak, fjernes på tiltakets side, og forsvinner da herfra også. Navn på organisasjoner som har ansvar, blir stående.',
    nn: 'Det som er meldt om eit tiltak, blir fjerna på sida til tiltaket, og forsvinn då herifrå òg. Namn på organisasjonar som har ansvar, blir ståande.',
    en: 'What was reported on a measure is removed on the measure’s page, and then disappears from here too. Names of organisations that are responsible stay.',
  },
  remove: { nb: 'Fjern ordene', nn: 'Fjern orda', en: 'Remove the words' },
  change: { nb: 'Endre ordene', nn: 'Endre orda', en: 'Change the words' },

  elsewhere: {
    nb: 'Dette må gjøres andre steder',
    nn: 'Dette må gjerast andre stader',
    en: 'This has to be done elsewhere',
  },
  lessonsGo: {
    nb: 'En erfaring som ble skrevet fra rapporten, rettes',
    nn: 'Ei erfaring som vart skriven frå rapporten, blir retta',
    en: 'A lesson that was written from the report is corrected',
  },
  lessons: { nb: 'blant erfaringene', nn: 'blant erfaringane', en: 'among the lessons' },
  planGoes: {
    nb: 'Navn på mål og tiltak, formål og effekt er hentet fra planen, og rettes',
    nn: 'Namn på mål og tiltak, føremål og effekt er henta frå planen, og blir retta',
    en: 'Names of goals and measures, purposes and effects come from the plan, and are corrected',
  },
  plan: { nb: 'der den skrives', nn: 'der han blir skriven', en: 'where it is written' },
  planBack: {
    nb: 'Hentes de inn på nytt før det, kommer ordene tilbake i det som skrives.',
    nn: 'Blir dei henta inn på nytt før det, kjem orda tilbake i det som blir skrive.',
    en: 'Taken in anew before that, they bring the words back into what is being written.',
  },
  journalGoes: {
    nb: 'De som arbeider i partnerskapet, ser fortsatt hva som ble skrevet,',
    nn: 'Dei som arbeider i partnarskapet, ser framleis kva som vart skrive,',
    en: 'Those who work in the partnership still see what was written',
  },
  journal: { nb: 'i journalen', nn: 'i journalen', en: 'in the journal' },
  journalBy: {
    nb: 'Be den som drifter løsningen om å ta det ut der, med kommandoen «journal erase».',
    nn: 'Be den som driftar løysinga om å ta det ut der, med kommandoen «journal erase».',
    en: 'Ask whoever runs the service to take it out there, with the command “journal erase”.',
  },
  copies: {
    nb: 'Sikkerhetskopier har ordene til de blir overskrevet, og filer som andre alt har lastet ned, kan ingen hente tilbake.',
    nn: 'Tryggingskopiar har orda til dei blir overskrivne, og filer som andre alt har lasta ned, kan ingen hente tilbake.',
    en: 'Backups have the words until they are overwritten, and nobody can call back files that others have downloaded.',
  },
} satisfies Record<string, Text>;

export const withdrawalReasons: Readonly<Record<Withdrawal, Text>> = {
  personal: {
    nb: 'De nevner en person',
    nn: 'Dei nemner ein person',
    en: 'They name a person',
  },
  'not-public': {
    nb: 'De skulle ikke vært offentlige',
    nn: 'Dei skulle ikkje vore offentlege',
    en: 'They should not have been public',
  },
};

export const partNames: Readonly<Record<Part, Text>> = {
  title: { nb: 'Tittelen på rapporten', nn: 'Tittelen på rapporten', en: 'Title of the report' },
  plan: { nb: 'Navnet på planen', nn: 'Namnet på planen', en: 'Name of the plan' },
  question: { nb: 'Spørsmål i malen', nn: 'Spørsmål i malen', en: 'Question of the template' },
  heading: {
    nb: 'Navn på mål eller tiltak',
    nn: 'Namn på mål eller tiltak',
    en: 'Name of a goal or measure',
  },
  meant: {
    nb: 'Formål eller effekt',
    nn: 'Føremål eller effekt',
    en: 'Purpose or effect',
  },
  money: {
    nb: 'Tabellen over pengene',
    nn: 'Tabellen over pengane',
    en: 'Table of the money',
  },
  'earlier-lesson': {
    nb: 'Erfaring fra før',
    nn: 'Erfaring frå før',
    en: 'Earlier lesson',
  },
  answer: { nb: 'Svar', nn: 'Svar', en: 'Answer' },
  figure: { nb: 'Tall', nn: 'Tal', en: 'Figures' },
  lesson: { nb: 'Erfaring', nn: 'Erfaring', en: 'Lesson' },
  reason: {
    nb: 'Hvorfor en ny versjon',
    nn: 'Kvifor ein ny versjon',
    en: 'Why a new version',
  },
  told: { nb: 'Meldt underveis', nn: 'Meldt undervegs', en: 'Reported along the way' },
  name: {
    nb: 'Navn på organisasjoner',
    nn: 'Namn på organisasjonar',
    en: 'Names of organisations',
  },
};

export const wordsSentences: Readonly<Record<WordsRefusal | ActRefusal, Text>> = {
  ...actSentences,
  'no-such-report': {
    nb: 'Rapporten finnes ikke.',
    nn: 'Rapporten finst ikkje.',
    en: 'There is no such report.',
  },
  'not-written-there': {
    nb: 'Ordene står ikke slik noe sted de kan fjernes fra, i noen versjon. Se etter store og små bokstaver.',
    nn: 'Orda står ikkje slik nokon stad dei kan fjernast frå, i nokon versjon. Sjå etter store og små bokstavar.',
    en: 'The words do not stand like that anywhere they can be removed from, in any version. Look at the capitals.',
  },
  'too-many-places': {
    nb: `Ordene står mer enn ${mostPlaces} steder i en versjon, og det som fjernes, kan ikke hentes tilbake. Skriv mer av teksten de står i, og fjern den ett sted om gangen.`,
    nn: `Orda står meir enn ${mostPlaces} stader i ein versjon, og det som blir fjerna, kan ikkje hentast tilbake. Skriv meir av teksten dei står i, og fjern han éin stad om gongen.`,
    en: `The words stand in more than ${mostPlaces} places in one version, and what is removed cannot be brought back. Write more of the text they stand in, and remove it in one place at a time.`,
  },
  'changed-meanwhile': {
    nb: 'Rapporten er endret siden du så hvor ordene står. Se over på nytt.',
    nn: 'Rapporten er endra sidan du såg kvar orda står. Sjå over på nytt.',
    en: 'The report has changed since you saw where the words stand. Look through it again.',
  },
};
