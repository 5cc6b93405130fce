import type { ExportState } from '#3-plan/exchange/core/export.ts';
import type { Text } from '#base/text.ts';
import type { PdfRefusal } from '#platform/export/pdf/write-pdf.ts';

export const texts = {
  lead: {
    nb: 'Et PDF-dokument med {measures} tiltak.',
    nn: 'Eit PDF-dokument med {measures} tiltak.',
    en: 'A PDF document of the whole plan. Measures: {measures}.',
  },
  progress: {
    nb: 'Hvor langt dokumentet er kommet',
    nn: 'Kor langt dokumentet er kome',
    en: 'How far the document has come',
  },
  wait: {
    nb: 'Det tar noen sekunder. Siden oppdaterer seg selv. Du kan gå fra den og komme tilbake til den samme adressen.',
    nn: 'Det tek nokre sekund. Sida oppdaterer seg sjølv. Du kan gå frå henne og kome tilbake til den same adressa.',
    en: 'It takes some seconds. The page updates by itself. You can leave it and come back to the same address.',
  },
  slow: {
    nb: 'Dette tar lengre tid enn det pleier',
    nn: 'Dette tek lengre tid enn det plar',
    en: 'This takes longer than usual',
  },
  slowText: {
    nb: 'Last siden på nytt om litt, eller be om dokumentet igjen.',
    nn: 'Last sida på nytt om litt, eller be om dokumentet igjen.',
    en: 'Load the page again in a while, or ask for the document once more.',
  },
  ready: { nb: 'Dokumentet er ferdig', nn: 'Dokumentet er ferdig', en: 'The document is ready' },
  kept: {
    nb: 'Det ligger her i et døgn. Etterpå lages det på nytt når noen ber om det.',
    nn: 'Det ligg her i eit døgn. Etterpå blir det laga på nytt når nokon ber om det.',
    en: 'It stays here for a day. After that it is made again when someone asks for it.',
  },
  download: {
    nb: 'Last ned PDF ({size})',
    nn: 'Last ned PDF ({size})',
    en: 'Download the PDF ({size})',
  },
  failed: {
    nb: 'Dokumentet kunne ikke lages',
    nn: 'Dokumentet kunne ikkje lagast',
    en: 'The document could not be made',
  },
  failedText: {
    nb: 'Prøv en gang til. Er planen svært lang, kan du laste den ned som Word i stedet, eller ett mål om gangen som PDF.',
    nn: 'Prøv ein gong til. Er planen svært lang, kan du laste han ned som Word i staden, eller eitt mål om gongen som PDF.',
    en: 'Try once more. If the plan is very long, download it for Word instead, or one goal at a time as PDF.',
  },
  again: { nb: 'Prøv en gang til', nn: 'Prøv ein gong til', en: 'Try once more' },
  word: { nb: 'Last ned som Word', nn: 'Last ned som Word', en: 'Download for Word' },
  back: { nb: 'Til planen', nn: 'Til planen', en: 'To the plan' },
} satisfies Record<string, Text>;

/** What is done with a document, in the order it is done. */
export const steps: readonly { state: ExportState; text: Text }[] = [
  {
    state: 'waiting',
    text: { nb: 'Venter på tur', nn: 'Ventar på tur', en: 'Waits its turn' },
  },
  {
    state: 'making',
    text: {
      nb: 'Lages og kontrolleres mot PDF/UA',
      nn: 'Blir laga og kontrollert mot PDF/UA',
      en: 'Is made and checked against PDF/UA',
    },
  },
  {
    state: 'made',
    text: { nb: 'Kan lastes ned', nn: 'Kan lastast ned', en: 'Can be downloaded' },
  },
];

/** Why there is no PDF, and what to do. */
export const refusalSentences: Record<PdfRefusal, Text> = {
  'no-typst-here': {
    nb: 'Tannhjul kan ikke lage PDF på den maskinen det kjører på. Last ned planen som Word og lagre den som PDF derfra.',
    nn: 'Tannhjul kan ikkje lage PDF på den maskina det køyrer på. Last ned planen som Word og lagre han som PDF derifrå.',
    en: 'Tannhjul cannot make PDFs on the machine it runs on. Download the plan for Word and save it as PDF from there.',
  },
  'cannot-be-set': {
    nb: 'Noe i dokumentet lar seg ikke sette som PDF. Last ned planen som Word i stedet, og si fra til den som driver Tannhjul.',
    nn: 'Noko i dokumentet lèt seg ikkje setje som PDF. Last ned planen som Word i staden, og sei frå til den som driv Tannhjul.',
    en: 'Something in the document cannot be set as PDF. Download the plan for Word instead, and tell whoever runs Tannhjul.',
  },
  'too-long': {
    nb: 'Dokumentet tok for lang tid å lage. Last ned planen som Word i stedet, eller ett mål om gangen som PDF.',
    nn: 'Dokumentet tok for lang tid å lage. Last ned planen som Word i staden, eller eitt mål om gongen som PDF.',
    en: 'The document took too long to make. Download the plan for Word instead, or one goal at a time as PDF.',
  },
  'too-much-memory': {
    nb: 'Dokumentet er for stort til å lages som PDF. Last ned planen som Word i stedet, eller ett mål om gangen som PDF.',
    nn: 'Dokumentet er for stort til å lagast som PDF. Last ned planen som Word i staden, eller eitt mål om gongen som PDF.',
    en: 'The document is too large to be made as PDF. Download the plan for Word instead, or one goal at a time as PDF.',
  },
  busy: {
    nb: 'Mange lager dokumenter akkurat nå. Vent litt og prøv igjen.',
    nn: 'Mange lagar dokument akkurat no. Vent litt og prøv igjen.',
    en: 'Many documents are being made just now. Wait a little and try again.',
  },
};
