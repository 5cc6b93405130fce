import type { Text } from '#base/text.ts';

export const texts = {
  title: { nb: 'Rapporter', nn: 'Rapportar', en: 'Reports' },
  lead: {
    nb: 'Hva som kom ut av planen, år for år og når en avtale er over. En rapport som er lagt ut, blir stående slik den var.',
    nn: 'Kva som kom ut av planen, år for år og når ei avtale er over. Ein rapport som er lagd ut, blir ståande slik han var.',
    en: 'What came of the plan, year by year and when an agreement has ended. A report that is published stays as it was.',
  },
  none: { nb: 'Ingen rapporter ennå', nn: 'Ingen rapportar enno', en: 'No reports yet' },
  noneText: {
    nb: 'Den årlige evalueringen til forumet og sluttevalueringen av en avtale kommer hit når de er lagt ut.',
    nn: 'Den årlege evalueringa til forumet og sluttevalueringa av ei avtale kjem hit når dei er lagde ut.',
    en: 'The yearly evaluation for the forum and the final evaluation of an agreement come here when they are published.',
  },
  begin: { nb: 'Begynn på en rapport', nn: 'Byrj på ein rapport', en: 'Begin a report' },
  templates: {
    nb: 'Maler for rapporter',
    nn: 'Malar for rapportar',
    en: 'Templates for reports',
  },
  removeWords: { nb: 'Fjern ord', nn: 'Fjern ord', en: 'Remove words' },
  write: { nb: 'Skriv videre', nn: 'Skriv vidare', en: 'Go on writing' },
  correct: { nb: 'Rett rapporten', nn: 'Rett rapporten', en: 'Correct the report' },
  download: { nb: 'Last ned rapporten', nn: 'Last ned rapporten', en: 'Download the report' },
  pdfUse: {
    nb: 'til å lese og skrive ut',
    nn: 'til å lese og skrive ut',
    en: 'for reading and printing',
  },
  docxUse: {
    nb: 'til å arbeide videre med',
    nn: 'til å arbeide vidare med',
    en: 'for working on',
  },
  versions: { nb: 'Versjoner', nn: 'Versjonar', en: 'Versions' },
  version: { nb: 'Versjon {n}, {day}', nn: 'Versjon {n}, {day}', en: 'Version {n}, {day}' },
  here: { nb: 'denne', nn: 'denne', en: 'this one' },
  first: { nb: 'Den første', nn: 'Den første', en: 'The first' },
  older: {
    nb: 'Dette er en eldre versjon',
    nn: 'Dette er ein eldre versjon',
    en: 'This is an older version',
  },
  olderText: {
    nb: 'Rapporten er rettet siden. Les den nyeste versjonen.',
    nn: 'Rapporten er retta sidan. Les den nyaste versjonen.',
    en: 'The report has been corrected since. Read the newest version.',
  },
  newest: { nb: 'Åpne den nyeste', nn: 'Opne den nyaste', en: 'Open the newest' },
  preview: {
    nb: 'Slik blir rapporten',
    nn: 'Slik blir rapporten',
    en: 'This is how the report will be',
  },
  previewText: {
    nb: 'Bare medlemmer ser dette. Alle ser rapporten når den er lagt ut.',
    nn: 'Berre medlemer ser dette. Alle ser rapporten når han er lagd ut.',
    en: 'Only members see this. Everyone sees the report when it is published.',
  },
  see: { nb: 'Se hvordan den blir', nn: 'Sjå korleis han blir', en: 'See how it will be' },
  lessons: {
    nb: 'Erfaringer fra rapporten',
    nn: 'Erfaringar frå rapporten',
    en: 'Lessons from the report',
  },
  thread: { nb: 'Tråden', nn: 'Tråden', en: 'The thread' },
  this: { nb: 'Denne rapporten', nn: 'Denne rapporten', en: 'This report' },
  due: { nb: 'Frist: {day}', nn: 'Frist: {day}', en: 'Due: {day}' },
} satisfies Record<string, Text>;
