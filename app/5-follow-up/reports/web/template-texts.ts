import type { Text } from '#base/text.ts';
import type { DocumentRefusal } from '#platform/documents/refusal.ts';

export const texts = {
  title: { nb: 'Maler for rapporter', nn: 'Malar for rapportar', en: 'Templates for reports' },
  lead: {
    nb: 'En mal er en liste med spørsmål. Har departementet en mal, kan du legge den inn og velge den når du begynner på en rapport.',
    nn: 'Ein mal er ei liste med spørsmål. Har departementet ein mal, kan du leggje han inn og velje han når du byrjar på ein rapport.',
    en: 'A template is a list of questions. Where the ministry has one, you can load it and choose it when you begin a report.',
  },
  own: {
    nb: 'Tannhjuls egne spørsmål',
    nn: 'Tannhjul sine eigne spørsmål',
    en: 'Tannhjul’s own questions',
  },
  loaded: { nb: 'Maler som er lagt inn', nn: 'Malar som er lagde inn', en: 'Loaded templates' },
  none: {
    nb: 'Ingen maler er lagt inn',
    nn: 'Ingen malar er lagde inn',
    en: 'No templates loaded',
  },
  noneText: {
    nb: 'Maler kommer hit når noen legger inn et dokument med spørsmål.',
    nn: 'Malar kjem hit når nokon legg inn eit dokument med spørsmål.',
    en: 'Templates come here when someone loads a document with questions.',
  },
  load: { nb: 'Legg inn en mal', nn: 'Legg inn ein mal', en: 'Load a template' },
  file: { nb: 'Dokument', nn: 'Dokument', en: 'Document' },
  fileHint: {
    nb: 'Word, PDF, Markdown eller ren tekst. Overskrifter, nummererte punkter og setninger med spørsmålstegn blir spørsmål. «For hvert tiltak» eller «for hvert mål» sier hva de gjelder.',
    nn: 'Word, PDF, Markdown eller rein tekst. Overskrifter, nummererte punkt og setningar med spørjeteikn blir spørsmål. «For kvart tiltak» eller «for kvart mål» seier kva dei gjeld.',
    en: 'Word, PDF, Markdown or plain text. Headings, numbered items and sentences with a question mark become questions. “For each measure” or “for each goal” says what they are about.',
  },
  name: { nb: 'Navn på malen', nn: 'Namn på malen', en: 'Name of the template' },
  lang: { nb: 'Språket i malen', nn: 'Språket i malen', en: 'Language of the template' },
  send: { nb: 'Les inn malen', nn: 'Les inn malen', en: 'Read the template' },
  count: { nb: '{n} spørsmål', nn: '{n} spørsmål', en: 'Questions: {n}' },
  questions: {
    nb: 'Spørsmålene i {name}',
    nn: 'Spørsmåla i {name}',
    en: 'The questions in {name}',
  },
  download: { nb: 'Last ned for Word', nn: 'Last ned for Word', en: 'Download for Word' },
  missing: { nb: 'Velg en fil.', nn: 'Vel ei fil.', en: 'Choose a file.' },
  faultName: {
    nb: 'Gi malen et navn på minst 3 og høyst 200 tegn.',
    nn: 'Gi malen eit namn på minst 3 og høgst 200 teikn.',
    en: 'Give the template a name of at least 3 and at most 200 characters.',
  },
} satisfies Record<string, Text>;

export const scopeNames = {
  whole: { nb: 'om planen som helhet', nn: 'om planen som heilskap', en: 'about the whole plan' },
  goal: { nb: 'for hvert mål', nn: 'for kvart mål', en: 'for each goal' },
  measure: { nb: 'for hvert tiltak', nn: 'for kvart tiltak', en: 'for each measure' },
} satisfies Record<string, Text>;

const unreadable: Text = {
  nb: 'Filen lot seg ikke lese. Lagre den på nytt og prøv igjen, eller legg den inn som ren tekst.',
  nn: 'Fila let seg ikkje lese. Lagre henne på nytt og prøv igjen, eller legg henne inn som rein tekst.',
  en: 'The file could not be read. Save it again and retry, or load it as plain text.',
};
const tooLarge: Text = {
  nb: 'Filen er for stor eller for tung å lese. En mal er sjelden på mer enn noen få sider.',
  nn: 'Fila er for stor eller for tung å lese. Ein mal er sjeldan på meir enn nokre få sider.',
  en: 'The file is too large or too heavy to read. A template is seldom more than a few pages.',
};

/** Why a file could not be read as a template. */
export const documentSentences: Record<DocumentRefusal, Text> = {
  'unknown-format': {
    nb: 'Filen er verken Word, PDF, Excel, Markdown eller ren tekst.',
    nn: 'Fila er verken Word, PDF, Excel, Markdown eller rein tekst.',
    en: 'The file is neither Word, PDF, Excel, Markdown nor plain text.',
  },
  'not-text': unreadable,
  damaged: unreadable,
  password: {
    nb: 'Filen er låst med passord. Lagre den uten passord og prøv igjen.',
    nn: 'Fila er låst med passord. Lagre henne utan passord og prøv igjen.',
    en: 'The file is locked with a password. Save it without one and retry.',
  },
  'over-25-mb': tooLarge,
  'over-10-s': tooLarge,
  'over-512-mb': tooLarge,
  'over-150-mb-inflated': tooLarge,
  'over-500000-cells': tooLarge,
  'over-2000-pages': tooLarge,
  'over-5-million-letters': tooLarge,
  'over-1-million-letters-in-a-line': tooLarge,
};
