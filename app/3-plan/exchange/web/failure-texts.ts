import type { ReadingFailure } from '#3-plan/exchange/data/tables.ts';
import type { Text } from '#base/text.ts';

const tooLarge: Text = {
  nb: 'Dokumentet er for stort til å bli lest. Del det opp, eller ta ut vedlegg og bilder, og legg det inn på nytt.',
  nn: 'Dokumentet er for stort til å bli lese. Del det opp, eller ta ut vedlegg og bilete, og legg det inn på nytt.',
  en: 'The document is too large to be read. Split it, or take out appendices and pictures, and put it in again.',
};

/** Why a document was not read, and what to do. */
export const failureSentences: Record<ReadingFailure, Text> = {
  'unknown-format': {
    nb: 'Filen har et format vi ikke leser. Lagre den som Word (.docx), PDF, Excel (.xlsx) eller tekst, og legg den inn på nytt.',
    nn: 'Fila har eit format vi ikkje les. Lagre henne som Word (.docx), PDF, Excel (.xlsx) eller tekst, og legg henne inn på nytt.',
    en: 'The file has a format that is not read. Save it as Word (.docx), PDF, Excel (.xlsx) or text, and put it in again.',
  },
  'not-text': {
    nb: 'Filen heter som om den var tekst, men er tom eller inneholder noe annet. Lagre dokumentet på nytt fra programmet det ble skrevet i.',
    nn: 'Fila heiter som om ho var tekst, men er tom eller inneheld noko anna. Lagre dokumentet på nytt frå programmet det vart skrive i.',
    en: 'The file is called text, but is empty or holds something else. Save the document again from the program it was written in.',
  },
  damaged: {
    nb: 'Filen er skadet og lar seg ikke åpne. Lagre dokumentet på nytt, og legg inn den nye filen.',
    nn: 'Fila er skadd og lèt seg ikkje opne. Lagre dokumentet på nytt, og legg inn den nye fila.',
    en: 'The file is damaged and cannot be opened. Save the document again, and put the new file in.',
  },
  password: {
    nb: 'Filen er låst med passord. Lagre den uten passord, og legg den inn på nytt.',
    nn: 'Fila er låst med passord. Lagre henne utan passord, og legg henne inn på nytt.',
    en: 'The file is locked with a password. Save it without one, and put it in again.',
  },
  'no-plan-found': {
    nb: 'Vi fant verken mål eller tiltak i dokumentet. Se etter at det er selve planen, med overskrifter eller tabeller for mål og tiltak. Notater fra en samling uten egne mål og tiltak blir ikke til en plan.',
    nn: 'Vi fann verken mål eller tiltak i dokumentet. Sjå etter at det er sjølve planen, med overskrifter eller tabellar for mål og tiltak. Notat frå ei samling utan eigne mål og tiltak blir ikkje til ein plan.',
    en: 'Neither goals nor measures were found in the document. See that it is the plan itself, with headings or tables for goals and measures. Notes from a workshop without goals and measures of their own do not become a plan.',
  },
  'file-gone': {
    nb: 'Filen er ikke lenger tatt vare på. Legg dokumentet inn på nytt.',
    nn: 'Fila er ikkje lenger teken vare på. Legg dokumentet inn på nytt.',
    en: 'The file is no longer kept. Put the document in again.',
  },
  'over-10-s': {
    nb: 'Lesingen tok for lang tid og ble stoppet. Prøv én gang til. Stopper den igjen, del dokumentet opp.',
    nn: 'Lesinga tok for lang tid og vart stoppa. Prøv éin gong til. Stoppar ho igjen, del dokumentet opp.',
    en: 'The reading took too long and was stopped. Try once more. If it stops again, split the document.',
  },
  'over-25-mb': tooLarge,
  'over-512-mb': tooLarge,
  'over-150-mb-inflated': tooLarge,
  'over-500000-cells': tooLarge,
  'over-2000-pages': tooLarge,
  'over-5-million-letters': tooLarge,
  'over-1-million-letters-in-a-line': tooLarge,
};
