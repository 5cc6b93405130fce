import { beginReport } from '#5-follow-up/reports/data/begin-report.ts';
import { loadEvaluation } from '#5-follow-up/reports/data/load-evaluation.ts';
import { loadTemplate } from '#5-follow-up/reports/data/load-template.ts';
import { publishReport } from '#5-follow-up/reports/data/publish-report.ts';
import { removeWords } from '#5-follow-up/reports/data/remove-words.ts';
import { saveSection } from '#5-follow-up/reports/data/save-section.ts';
import { takeAnew } from '#5-follow-up/reports/data/take-anew.ts';
import type { Told } from '#platform/acts/told.ts';

/** What the journal calls what is done with reports. */
export const reportOperations: readonly Told[] = [
  {
    operation: beginReport,
    said: {
      nb: 'En rapport ble begynt på',
      nn: 'Ein rapport vart byrja på',
      en: 'A report was begun',
    },
    done: {
      nb: 'Rapporten er begynt på, og fylt med det planen sier. Skriv én del om gangen.',
      nn: 'Rapporten er påbyrja, og fylt med det planen seier. Skriv éin del om gongen.',
      en: 'The report is begun, and filled with what the plan says. Write one section at a time.',
    },
  },
  {
    operation: saveSection,
    said: {
      nb: 'En del av en rapport ble skrevet',
      nn: 'Ein del av ein rapport vart skriven',
      en: 'A section of a report was written',
    },
    done: {
      nb: 'Teksten er lagret.',
      nn: 'Teksten er lagra.',
      en: 'The text has been saved.',
    },
  },
  {
    operation: takeAnew,
    said: {
      nb: 'Det nyeste fra planen ble hentet inn i en rapport',
      nn: 'Det nyaste frå planen vart henta inn i ein rapport',
      en: 'The newest of the plan was taken into a report',
    },
    done: {
      nb: 'Det nyeste fra planen er hentet inn.',
      nn: 'Det nyaste frå planen er henta inn.',
      en: 'The newest of the plan has been taken in.',
    },
  },
  {
    operation: loadEvaluation,
    said: {
      nb: 'En evaluering kom med eksempelet',
      nn: 'Ei evaluering kom med dømet',
      en: 'An evaluation came with the example',
    },
  },
  {
    operation: publishReport,
    said: {
      nb: 'En rapport ble lagt ut',
      nn: 'Ein rapport vart lagd ut',
      en: 'A report was published',
    },
    done: {
      nb: 'Rapporten er lagt ut. Alle kan lese den nå.',
      nn: 'Rapporten er lagd ut. Alle kan lese han no.',
      en: 'The report is published. Everyone can read it now.',
    },
  },
  {
    operation: removeWords,
    said: {
      nb: 'Ord ble fjernet fra en publisert rapport',
      nn: 'Ord vart fjerna frå ein publisert rapport',
      en: 'Words were removed from a published report',
    },
    done: {
      nb: 'Ordene er fjernet fra alle versjoner av rapporten.',
      nn: 'Orda er fjerna frå alle versjonar av rapporten.',
      en: 'The words have been removed from every version of the report.',
    },
  },
  {
    operation: loadTemplate,
    said: {
      nb: 'En mal for rapporter ble lagt inn',
      nn: 'Ein mal for rapportar vart lagd inn',
      en: 'A template for reports was loaded',
    },
    done: {
      nb: 'Malen er lagt inn.',
      nn: 'Malen er lagd inn.',
      en: 'The template has been loaded.',
    },
  },
];
