import type { Text } from '#base/text.ts';

export const texts = {
  title: { nb: 'Legg inn en plan', nn: 'Legg inn ein plan', en: 'Put in a plan' },
  lead: {
    nb: 'Velg dokumentet planen står i. Vi leser mål, tiltak, ansvar, tid og penger ut av det, og du ser gjennom alt før noe blir lagret som utkast.',
    nn: 'Vel dokumentet planen står i. Vi les mål, tiltak, ansvar, tid og pengar ut av det, og du ser gjennom alt før noko blir lagra som utkast.',
    en: 'Choose the document that holds the plan. Goals, measures, responsibility, time and money are read from it, and you look through it all before anything is saved as a draft.',
  },
  file: { nb: 'Dokumentet', nn: 'Dokumentet', en: 'The document' },
  hint: {
    nb: 'Word (.docx), PDF, Excel (.xlsx) eller tekst (.txt, .md), høyst 25 MB.',
    nn: 'Word (.docx), PDF, Excel (.xlsx) eller tekst (.txt, .md), høgst 25 MB.',
    en: 'Word (.docx), PDF, Excel (.xlsx) or text (.txt, .md), at most 25 MB.',
  },
  send: { nb: 'Les dokumentet', nn: 'Les dokumentet', en: 'Read the document' },
  before: {
    nb: 'Dokumenter som er lagt inn',
    nn: 'Dokument som er lagde inn',
    en: 'Documents that have been put in',
  },
  none: {
    nb: 'Ingen dokumenter er lagt inn ennå',
    nn: 'Ingen dokument er lagde inn enno',
    en: 'No documents have been put in yet',
  },
  noneText: {
    nb: 'Dokumentene du legger inn, finner du igjen her, også mens de blir lest.',
    nn: 'Dokumenta du legg inn, finn du att her, også medan dei blir lesne.',
    en: 'The documents you put in are found again here, also while they are being read.',
  },
  unnamed: {
    nb: 'Dokument uten navn (filen er slettet)',
    nn: 'Dokument utan namn (fila er sletta)',
    en: 'Document without a name (the file is deleted)',
  },
  missing: {
    nb: 'Velg en fil først.',
    nn: 'Vel ei fil først.',
    en: 'Choose a file first.',
  },
  empty: {
    nb: 'Filen er tom. Velg filen som planen står i.',
    nn: 'Fila er tom. Vel fila som planen står i.',
    en: 'The file is empty. Choose the file that holds the plan.',
  },
  unknown: {
    nb: 'Filen er ikke et dokument vi leser. Velg en Word-fil (.docx), PDF, Excel-fil (.xlsx) eller tekstfil (.txt, .md).',
    nn: 'Fila er ikkje eit dokument vi les. Vel ei Word-fil (.docx), PDF, Excel-fil (.xlsx) eller tekstfil (.txt, .md).',
    en: 'The file is not a document that is read. Choose a Word file (.docx), PDF, Excel file (.xlsx) or text file (.txt, .md).',
  },
} satisfies Record<string, Text>;
