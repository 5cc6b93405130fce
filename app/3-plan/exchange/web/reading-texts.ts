import type { Text } from '#base/text.ts';

export const texts = {
  unnamed: { nb: 'Innlest dokument', nn: 'Innlese dokument', en: 'Document put in' },
  all: { nb: 'Legg inn en plan', nn: 'Legg inn ein plan', en: 'Put in a plan' },
  known: {
    nb: 'Dette dokumentet er lagt inn før',
    nn: 'Dette dokumentet er lagt inn før',
    en: 'This document has been put in before',
  },
  knownText: {
    nb: 'Filen er nøyaktig den samme, så du er tatt til lesingen som alt finnes.',
    nn: 'Fila er nøyaktig den same, så du er teken til lesinga som alt finst.',
    en: 'The file is exactly the same, so you have been taken to the reading there already is.',
  },
  progress: { nb: 'Lesingen', nn: 'Lesinga', en: 'The reading' },
  stepKept: { nb: 'Filen er tatt imot', nn: 'Fila er teken imot', en: 'The file has arrived' },
  stepReading: {
    nb: 'Dokumentet blir lest og kontrollert',
    nn: 'Dokumentet blir lese og kontrollert',
    en: 'The document is read and checked',
  },
  stepLook: { nb: 'Du ser gjennom det', nn: 'Du ser gjennom det', en: 'You look through it' },
  wait: {
    nb: 'Siden henter seg selv på nytt til lesingen er ferdig. Du kan også gå herfra og finne dokumentet igjen under «Legg inn en plan».',
    nn: 'Sida hentar seg sjølv på nytt til lesinga er ferdig. Du kan òg gå herifrå og finne dokumentet att under «Legg inn ein plan».',
    en: 'The page fetches itself anew until the reading is done. You may also leave and find the document again under “Put in a plan”.',
  },
  slow: {
    nb: 'Lesingen tar lengre tid enn den pleier',
    nn: 'Lesinga tek lengre tid enn ho plar',
    en: 'The reading takes longer than it usually does',
  },
  slowText: {
    nb: 'Noe kan ha stoppet den. Be om ny lesing, eller kom tilbake senere.',
    nn: 'Noko kan ha stoppa ho. Be om ny lesing, eller kom tilbake seinare.',
    en: 'Something may have stopped it. Ask for a new reading, or come back later.',
  },
  failed: {
    nb: 'Dokumentet ble ikke lest',
    nn: 'Dokumentet vart ikkje lese',
    en: 'The document was not read',
  },
  again: { nb: 'Les på nytt', nn: 'Les på nytt', en: 'Read again' },
  save: { nb: 'Lagre som utkast', nn: 'Lagre som utkast', en: 'Save as a draft' },
  saveText: {
    nb: 'Utkastet blir en utgave av planen som bare de som kan redigere, ser. Derfra kan hvert tiltak rettes.',
    nn: 'Utkastet blir ei utgåve av planen som berre dei som kan redigere, ser. Derifrå kan kvart tiltak rettast.',
    en: 'The draft becomes an edition of the plan that only those who may edit see. Each measure can be corrected from there.',
  },
  saved: {
    nb: 'Dokumentet er lagret som et utkast',
    nn: 'Dokumentet er lagra som eit utkast',
    en: 'The document has been saved as a draft',
  },
  noDraft: {
    nb: 'Notater fra en samling',
    nn: 'Notat frå ei samling',
    en: 'Notes from a workshop',
  },
  title: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
  kind: { nb: 'Hva det er', nn: 'Kva det er', en: 'What it is' },
  language: { nb: 'Språk', nn: 'Språk', en: 'Language' },
  period: { nb: 'Periode', nn: 'Periode', en: 'Period' },
  frame: { nb: 'Rammen over', nn: 'Ramma over', en: 'The frame above' },
  goals: { nb: 'Mål', nn: 'Mål', en: 'Goals' },
  measures: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measures' },
  amounts: { nb: 'Beløp', nn: 'Beløp', en: 'Amounts' },
  approvals: { nb: 'Organer som vedtar', nn: 'Organ som vedtek', en: 'Bodies that decide' },
  findings: { nb: 'Merknader', nn: 'Merknader', en: 'Findings' },
  noFindings: {
    nb: 'Kontrollen fant ingenting å merke seg.',
    nn: 'Kontrollen fann ingenting å merke seg.',
    en: 'The check found nothing to remark on.',
  },
  notKnown: { nb: 'ikke kjent', nn: 'ikkje kjent', en: 'not known' },
  contents: { nb: 'Mål og tiltak', nn: 'Mål og tiltak', en: 'Goals and measures' },
  loose: { nb: 'Tiltak uten mål', nn: 'Tiltak utan mål', en: 'Measures without a goal' },
  noMeasures: { nb: 'Ingen tiltak', nn: 'Ingen tiltak', en: 'No measures' },
  who: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  partners: { nb: 'Sammen med', nn: 'Saman med', en: 'Together with' },
  when: { nb: 'Når', nn: 'Når', en: 'When' },
  money: { nb: 'Penger', nn: 'Pengar', en: 'Money' },
  unsure: { nb: 'Usikker lesing', nn: 'Usikker lesing', en: 'Doubtful reading' },
  inSource: { nb: 'Se i kilden', nn: 'Sjå i kjelda', en: 'See in the source' },
  about: { nb: 'Gjelder', nn: 'Gjeld', en: 'About' },
  masked: { nb: 'Navn som er skjult', nn: 'Namn som er skjulte', en: 'Names that are hidden' },
  maskedText: {
    nb: 'Navn på personer skal ikke stå i planen. Spørsmålstegn betyr at det kan være noe annet enn et navn: se i kilden, og rett i utkastet.',
    nn: 'Namn på personar skal ikkje stå i planen. Spørjeteikn tyder at det kan vere noko anna enn eit namn: sjå i kjelda, og rett i utkastet.',
    en: 'Names of persons do not belong in the plan. A question mark means that it may be something else than a name: look in the source, and correct in the draft.',
  },
  confirm: { nb: 'Sjekk', nn: 'Sjekk', en: 'Check' },
  notes: {
    nb: 'Dette blir ikke med som det står',
    nn: 'Dette blir ikkje med slik det står',
    en: 'This is not kept as it stands',
  },
  source: { nb: 'Kilden', nn: 'Kjelda', en: 'The source' },
  sourceGone: {
    nb: 'Filen og teksten i den er slettet etter 30 dager.',
    nn: 'Fila og teksten i ho er sletta etter 30 dagar.',
    en: 'The file and its text were deleted after 30 days.',
  },
  sourcePages: { nb: 'Deler av kilden', nn: 'Delar av kjelda', en: 'Parts of the source' },
  part: { nb: 'Del {n}', nn: 'Del {n}', en: 'Part {n}' },
} satisfies Record<string, Text>;

export const kindNames: Record<'action-plan' | 'strategy' | 'workshop' | 'none', Text> = {
  'action-plan': { nb: 'Handlingsplan', nn: 'Handlingsplan', en: 'Action plan' },
  strategy: { nb: 'Strategi', nn: 'Strategi', en: 'Strategy' },
  workshop: texts.noDraft,
  none: { nb: 'Ingen plan', nn: 'Ingen plan', en: 'No plan' },
};

export const langNames: Record<'nb' | 'nn' | 'en', Text> = {
  nb: { nb: 'bokmål', nn: 'bokmål', en: 'Norwegian bokmål' },
  nn: { nb: 'nynorsk', nn: 'nynorsk', en: 'Norwegian nynorsk' },
  en: { nb: 'engelsk', nn: 'engelsk', en: 'English' },
};
