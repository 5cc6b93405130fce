import { beginReport } from '#5-follow-up/reports/data/begin-report.ts';
import { loadEvaluation } from '#5-follow-up/reports/data/load-evaluation.ts';
import { loadTemplate } from '#5-follow-up/reports/data/load-template.ts';
import { publishReport } from '#5-follow-up/reports/data/publish-report.ts';
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
  },
  {
    operation: saveSection,
    said: {
      nb: 'En del av en rapport ble skrevet',
      nn: 'Ein del av ein rapport vart skriven',
      en: 'A section of a report was written',
    },
  },
  {
    operation: takeAnew,
    said: {
      nb: 'Det nyeste fra planen ble hentet inn i en rapport',
      nn: 'Det nyaste frå planen vart henta inn i ein rapport',
      en: 'The newest of the plan was taken into a report',
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
  },
  {
    operation: loadTemplate,
    said: {
      nb: 'En mal for rapporter ble lagt inn',
      nn: 'Ein mal for rapportar vart lagd inn',
      en: 'A template for reports was loaded',
    },
  },
];
