import type { LookRefusal } from '#0-partnership/members/core/look.ts';
import type { Text } from '#base/text.ts';
import type { ActRefusal } from '#platform/acts/act.ts';
import { actSentences } from '#platform/http/act-refused.ts';

export const texts = {
  title: {
    nb: 'Utseendet på dokumentene',
    nn: 'Utsjånaden på dokumenta',
    en: 'The look of the documents',
  },
  lead: {
    nb: 'Dokumentene som lastes ned herfra, får navnet {name}, fargen og logoen som er valgt her.',
    nn: 'Dokumenta som blir lasta ned herifrå, får namnet {name}, fargen og logoen som er vald her.',
    en: 'The documents downloaded from here carry the name {name} and the colour and logo chosen here.',
  },
  colour: { nb: 'Farge', nn: 'Farge', en: 'Colour' },
  colourHint: {
    nb: 'Brukes i overskrifter og streker. Skriv # og seks tegn, slik fargen står i den grafiske profilen, for eksempel #0e4b4b.',
    nn: 'Blir brukt i overskrifter og strekar. Skriv # og seks teikn, slik fargen står i den grafiske profilen, til dømes #0e4b4b.',
    en: 'Used in headings and rules. Write # and six characters, as the colour is given in the visual identity, for example #0e4b4b.',
  },
  now: { nb: 'Fargen nå: {colour}', nn: 'Fargen no: {colour}', en: 'The colour now: {colour}' },
  file: { nb: 'Logo', nn: 'Logo', en: 'Logo' },
  fileHint: {
    nb: 'PNG eller JPEG, høyst 1 MB. Står øverst på første side, 16 millimeter høy.',
    nn: 'PNG eller JPEG, høgst 1 MB. Står øvst på første sida, 16 millimeter høg.',
    en: 'PNG or JPEG, at most 1 MB. Stands at the top of the first page, 16 millimetres high.',
  },
  kept: {
    nb: 'Logoen som er der nå',
    nn: 'Logoen som er der no',
    en: 'The logo that is there now',
  },
  keep: {
    nb: 'Behold den, eller bytt den med filen nedenfor',
    nn: 'Behald han, eller byt han med fila nedanfor',
    en: 'Keep it, or replace it by the file below',
  },
  remove: { nb: 'Fjern logoen', nn: 'Fjern logoen', en: 'Remove the logo' },
  alt: {
    nb: 'Hva logoen viser',
    nn: 'Kva logoen viser',
    en: 'What the logo shows',
  },
  altHint: {
    nb: 'Må fylles ut når det er en logo: det leses opp for den som ikke ser den. For eksempel: Telemark fylkeskommunes våpen.',
    nn: 'Må fyllast ut når det er ein logo: det blir lese opp for den som ikkje ser han. Til dømes: Våpenet til Telemark fylkeskommune.',
    en: 'Must be filled in when there is a logo: it is read aloud to those who cannot see it. For example: The arms of Telemark county.',
  },
  save: { nb: 'Lagre utseendet', nn: 'Lagre utsjånaden', en: 'Save the look' },
} satisfies Record<string, Text>;

export type LookFault = LookRefusal | 'logo-damaged' | ActRefusal;

/** The field each fault is in; null when it is about the whole. */
export const fieldOf: Record<LookFault, 'colour' | 'file' | 'alt' | null> = {
  'colour-unknown': 'colour',
  'colour-too-light': 'colour',
  'logo-unknown': 'file',
  'logo-too-large': 'file',
  'logo-too-many-pixels': 'file',
  'logo-damaged': 'file',
  'alt-missing': 'alt',
  'alt-too-long': 'alt',
  'look-changed': null,
  'not-allowed': null,
  'storage-full': null,
};

export const sentences: Record<LookFault, Text> = {
  'colour-unknown': {
    nb: 'Fargen må skrives som # og seks tegn fra 0 til 9 og a til f, for eksempel #0e4b4b.',
    nn: 'Fargen må skrivast som # og seks teikn frå 0 til 9 og a til f, til dømes #0e4b4b.',
    en: 'The colour must be written as # and six characters from 0 to 9 and a to f, for example #0e4b4b.',
  },
  'colour-too-light': {
    nb: 'Fargen er for lys til å leses på hvitt papir. Velg en mørkere, med kontrast på minst 4,5 mot hvitt.',
    nn: 'Fargen er for lys til å lesast på kvitt papir. Vel ein mørkare, med kontrast på minst 4,5 mot kvitt.',
    en: 'The colour is too light to be read on white paper. Choose a darker one, with a contrast of at least 4.5 to white.',
  },
  'logo-unknown': {
    nb: 'Filen er ikke et bilde i PNG eller JPEG. Lagre logoen i ett av de formatene og velg den på nytt.',
    nn: 'Fila er ikkje eit bilete i PNG eller JPEG. Lagre logoen i eitt av dei formata og vel han på nytt.',
    en: 'The file is not a picture in PNG or JPEG. Save the logo in one of those formats and choose it again.',
  },
  'logo-too-large': {
    nb: 'Logoen er større enn 1 MB. Lagre den i en mindre utgave og velg den på nytt.',
    nn: 'Logoen er større enn 1 MB. Lagre han i ei mindre utgåve og vel han på nytt.',
    en: 'The logo is larger than 1 MB. Save it in a smaller version and choose it again.',
  },
  'logo-too-many-pixels': {
    nb: 'Logoen er mer enn 3000 bildepunkter bred eller høy. Gjør den mindre og velg den på nytt.',
    nn: 'Logoen er meir enn 3000 biletpunkt brei eller høg. Gjer han mindre og vel han på nytt.',
    en: 'The logo is more than 3000 pixels wide or high. Make it smaller and choose it again.',
  },
  'logo-damaged': {
    nb: 'Bildet kan ikke åpnes. Filen er trolig skadet: lagre logoen på nytt og velg den igjen.',
    nn: 'Biletet kan ikkje opnast. Fila er truleg skadd: lagre logoen på nytt og vel han igjen.',
    en: 'The picture cannot be opened. The file is probably damaged: save the logo anew and choose it again.',
  },
  'alt-missing': {
    nb: 'Skriv hva logoen viser, så den som får dokumentet lest opp, også vet det.',
    nn: 'Skriv kva logoen viser, så den som får dokumentet lese opp, òg veit det.',
    en: 'Write what the logo shows, so that those who have the document read aloud know it too.',
  },
  'alt-too-long': {
    nb: 'Beskrivelsen av logoen er for lang. Bruk høyst 200 tegn.',
    nn: 'Skildringa av logoen er for lang. Bruk høgst 200 teikn.',
    en: 'The description of the logo is too long. Use at most 200 characters.',
  },
  'look-changed': {
    nb: 'Noen andre lagret et annet utseende mens du hadde siden åpen, så ditt er ikke lagret. Det som gjelder nå, står under feltene: se på det og lagre på nytt.',
    nn: 'Nokon andre lagra ein annan utsjånad medan du hadde sida open, så din er ikkje lagra. Det som gjeld no, står under felta: sjå på det og lagre på nytt.',
    en: 'Someone else saved another look while you had the page open, so yours was not saved. What holds now stands by the fields: look at it and save again.',
  },
  ...actSentences,
};
