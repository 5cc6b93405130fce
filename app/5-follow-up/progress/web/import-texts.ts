import type { RowFault } from '#5-follow-up/progress/core/spending.ts';
import type { SpendingRefusal } from '#5-follow-up/progress/data/import-spending.ts';
import type { Text } from '#base/text.ts';
import type { ActRefusal } from '#platform/acts/act.ts';
import { actSentences } from '#platform/http/act-refused.ts';

export const importTexts = {
  title: {
    nb: 'Hent inn forbruk fra økonomisystemet',
    nn: 'Hent inn forbruk frå økonomisystemet',
    en: 'Import what was spent from the finance system',
  },
  lead: {
    nb: 'Velg en CSV-fil med en kolonne for år, en for prosjekt eller tiltak, og en for beløp. Du får se hva som ble funnet før noe lagres.',
    nn: 'Vel ei CSV-fil med ein kolonne for år, ein for prosjekt eller tiltak, og ein for beløp. Du får sjå kva som vart funne før noko blir lagra.',
    en: 'Choose a CSV file with a column for the year, one for the project or measure, and one for the amount. You see what was found before anything is kept.',
  },
  file: { nb: 'Fil', nn: 'Fil', en: 'File' },
  hint: {
    nb: 'Tiltak og mål kjennes igjen på nummer eller tittel. Det en tidligere fil sa om samme tiltak og år, blir erstattet.',
    nn: 'Tiltak og mål blir kjende att på nummer eller tittel. Det ei tidlegare fil sa om same tiltak og år, blir erstatta.',
    en: 'Measures and goals are known by number or title. What an earlier file said of the same measure and year is replaced.',
  },
  look: {
    nb: 'Se hva filen inneholder',
    nn: 'Sjå kva fila inneheld',
    en: 'See what the file holds',
  },
  preview: {
    nb: 'Dette ble funnet i filen',
    nn: 'Dette vart funne i fila',
    en: 'This was found in the file',
  },
  previewLead: {
    nb: 'Ingenting er lagret ennå. Beløpene blir synlige for alle når du lagrer dem.',
    nn: 'Ingenting er lagra enno. Beløpa blir synlege for alle når du lagrar dei.',
    en: 'Nothing is kept yet. The amounts can be seen by everyone once you keep them.',
  },
  found: { nb: 'Blir hentet inn ({n})', nn: 'Blir henta inn ({n})', en: 'To be imported ({n})' },
  foundCaption: {
    nb: 'Brukt etter tiltak eller mål og år, i kroner',
    nn: 'Brukt fordelt på tiltak eller mål og år, i kroner',
    en: 'Spent by measure or goal and year, in Norwegian kroner',
  },
  thing: { nb: 'Tiltak eller mål', nn: 'Tiltak eller mål', en: 'Measure or goal' },
  year: { nb: 'År', nn: 'År', en: 'Year' },
  amount: { nb: 'Brukt', nn: 'Brukt', en: 'Spent' },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
  leftOut: {
    nb: 'Blir utelatt ({n})',
    nn: 'Blir utelate ({n})',
    en: 'Left out ({n})',
  },
  leftOutSum: {
    nb: 'Beløpene på disse linjene er {amount} til sammen, der de kan leses.',
    nn: 'Beløpa på desse linjene er {amount} til saman, der dei kan lesast.',
    en: 'The amounts on these lines are {amount} in all, where they can be read.',
  },
  leftOutCaption: {
    nb: 'Linjene som blir utelatt',
    nn: 'Linjene som blir utelatne',
    en: 'The lines that are left out',
  },
  line: { nb: 'Linje', nn: 'Linje', en: 'Line' },
  text: { nb: 'Slik den står', nn: 'Slik ho står', en: 'As it stands' },
  why: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
  keep: { nb: 'Lagre beløpene', nn: 'Lagre beløpa', en: 'Keep the amounts' },
  again: { nb: 'Velg en annen fil', nn: 'Vel ei anna fil', en: 'Choose another file' },
  'no-file': { nb: 'Velg en fil.', nn: 'Vel ei fil.', en: 'Choose a file.' },
  'too-large': {
    nb: 'Filen er for stor. Ta bare med årets linjer, høyst 120 kB.',
    nn: 'Fila er for stor. Ta berre med linjene for året, høgst 120 kB.',
    en: 'The file is too large. Take this year’s lines alone, 120 kB at most.',
  },
  'not-text': {
    nb: 'Filen er ikke en tekstfil. Lagre regnearket som CSV og velg den filen.',
    nn: 'Fila er ikkje ei tekstfil. Lagre reknearket som CSV og vel den fila.',
    en: 'The file is no text. Save the spreadsheet as CSV and choose that file.',
  },
  empty: { nb: 'Filen er tom.', nn: 'Fila er tom.', en: 'The file is empty.' },
  'columns-missing': {
    nb: 'Fant ikke disse kolonnene i overskriftene: {missing}. Skriv for eksempel «År», «Tiltak» og «Beløp» i første linje.',
    nn: 'Fann ikkje desse kolonnane i overskriftene: {missing}. Skriv til dømes «År», «Tiltak» og «Beløp» i første linje.',
    en: 'These columns were not found in the headings: {missing}. Write for example “Year”, “Measure” and “Amount” in the first line.',
  },
  'too-many-lines': {
    nb: 'Filen har flere enn 5 000 linjer. Del den opp.',
    nn: 'Fila har fleire enn 5 000 linjer. Del henne opp.',
    en: 'The file has more than 5,000 lines. Split it.',
  },
  strange: {
    nb: 'Filen har år eller beløp som ikke kan stemme.',
    nn: 'Fila har år eller beløp som ikkje kan stemme.',
    en: 'The file has years or amounts that cannot be right.',
  },
} satisfies Record<string, Text>;

/** The columns by the names the reader knows them by. */
export const missingNames: Readonly<Record<string, Text>> = {
  year: { nb: 'år', nn: 'år', en: 'year' },
  amount: { nb: 'beløp', nn: 'beløp', en: 'amount' },
  project: { nb: 'prosjekt eller tiltak', nn: 'prosjekt eller tiltak', en: 'project or measure' },
};

export const faultNames: Readonly<Record<RowFault, Text>> = {
  'no-year': {
    nb: 'året kan ikke leses',
    nn: 'året kan ikkje lesast',
    en: 'the year cannot be read',
  },
  'no-amount': {
    nb: 'beløpet kan ikke leses',
    nn: 'beløpet kan ikkje lesast',
    en: 'the amount cannot be read',
  },
  'no-such-thing': {
    nb: 'planen har ikke dette tiltaket eller målet',
    nn: 'planen har ikkje dette tiltaket eller målet',
    en: 'the plan has no such measure or goal',
  },
  'several-such': {
    nb: 'flere tiltak eller mål heter dette',
    nn: 'fleire tiltak eller mål heiter dette',
    en: 'several measures or goals are called this',
  },
};

export const spendingSentences: Readonly<Record<SpendingRefusal | ActRefusal, Text>> = {
  ...actSentences,
  'nothing-to-import': {
    nb: 'Ingen linjer i filen kan hentes inn.',
    nn: 'Ingen linjer i fila kan hentast inn.',
    en: 'No lines of the file can be imported.',
  },
  'already-imported': {
    nb: 'Denne filen er alt hentet inn. Beløpene står der, og ingenting ble lagt til.',
    nn: 'Denne fila er alt henta inn. Beløpa står der, og ingenting vart lagt til.',
    en: 'This file has been imported already. Its amounts are there, and nothing was added.',
  },
  'no-such-thing': {
    nb: 'Planen ble endret mens du så på filen. Velg den på nytt.',
    nn: 'Planen vart endra medan du såg på fila. Vel henne på nytt.',
    en: 'The plan changed while you looked at the file. Choose it again.',
  },
};
