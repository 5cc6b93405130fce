import { acceptReport } from '#5-follow-up/progress/data/accept-report.ts';
import { changeCycle } from '#5-follow-up/progress/data/cycle.ts';
import { importSpending } from '#5-follow-up/progress/data/import-spending.ts';
import { keepAsking } from '#5-follow-up/progress/data/keep-asking.ts';
import { loadReports } from '#5-follow-up/progress/data/load-reports.ts';
import { makeReportLink } from '#5-follow-up/progress/data/make-link.ts';
import { reportByLink } from '#5-follow-up/progress/data/report-by-link.ts';
import { reportProgress } from '#5-follow-up/progress/data/report-progress.ts';
import { withdrawText } from '#5-follow-up/progress/data/withdraw-text.ts';
import type { Told } from '#platform/acts/told.ts';

/** What the journal calls what is done to know how it goes. */
export const progressOperations: readonly Told[] = [
  {
    operation: reportProgress,
    said: {
      nb: 'Det ble meldt hvordan det går med et tiltak',
      nn: 'Det vart meldt korleis det går med eit tiltak',
      en: 'It was reported how a measure is going',
    },
    done: {
      nb: 'Rapporten er lagret.',
      nn: 'Rapporten er lagra.',
      en: 'The report has been saved.',
    },
  },
  {
    operation: reportByLink,
    said: {
      nb: 'Det ble meldt fra en lenke hvordan det går med et tiltak',
      nn: 'Det vart meldt frå ei lenkje korleis det går med eit tiltak',
      en: 'It was reported by a link how a measure is going',
    },
  },
  {
    operation: acceptReport,
    said: {
      nb: 'En samarbeidsparts rapport om et tiltak ble godtatt',
      nn: 'Rapporten frå ein samarbeidspart om eit tiltak vart godteken',
      en: 'A partner’s report on a measure was accepted',
    },
    done: {
      nb: 'Rapporten er godtatt, og teller med nå.',
      nn: 'Rapporten er godteken, og tel med no.',
      en: 'The report has been accepted, and is counted now.',
    },
  },
  {
    operation: withdrawText,
    said: {
      nb: 'Teksten i en tidligere rapport ble fjernet',
      nn: 'Teksten i ein tidlegare rapport vart fjerna',
      en: 'The text of an earlier report was removed',
    },
    done: {
      nb: 'Teksten er tatt bort.',
      nn: 'Teksten er teken bort.',
      en: 'The text has been removed.',
    },
  },
  {
    operation: makeReportLink,
    said: {
      nb: 'En lenke til å rapportere med ble sendt',
      nn: 'Ei lenkje til å rapportere med vart send',
      en: 'A link to report by was sent',
    },
    done: {
      nb: 'Lenken er sendt.',
      nn: 'Lenkja er send.',
      en: 'The link has been sent.',
    },
  },
  {
    operation: importSpending,
    said: {
      nb: 'Forbruk ble hentet inn fra økonomisystemet',
      nn: 'Forbruk vart henta inn frå økonomisystemet',
      en: 'What was spent was imported from the finance system',
    },
    done: {
      nb: 'Forbruket er hentet inn.',
      nn: 'Forbruket er henta inn.',
      en: 'What was spent has been imported.',
    },
  },
  {
    operation: changeCycle,
    said: {
      nb: 'Når det skal rapporteres, ble valgt på nytt',
      nn: 'Når det skal rapporterast, vart valt på nytt',
      en: 'When reports are asked for was chosen anew',
    },
    done: {
      nb: 'Det er lagret når det skal rapporteres.',
      nn: 'Det er lagra når det skal rapporterast.',
      en: 'It has been saved when reports are due.',
    },
  },
  {
    operation: loadReports,
    said: {
      nb: 'Eksempelrapporter ble lagt inn',
      nn: 'Døme på rapportar vart lagde inn',
      en: 'Example reports were loaded',
    },
  },
  {
    operation: keepAsking,
    said: {
      nb: 'Rapporter ble bedt om',
      nn: 'Rapportar vart bedne om',
      en: 'Reports were asked for',
    },
  },
];
