import { beginReading } from '#3-plan/exchange/data/begin-reading.ts';
import { correctReading, undoCorrection } from '#3-plan/exchange/data/correct-reading.ts';
import { endReading } from '#3-plan/exchange/data/end-reading.ts';
import { changeKeeping, keepSource } from '#3-plan/exchange/data/keep-source.ts';
import { readAgain } from '#3-plan/exchange/data/read-again.ts';
import { releaseFindings, withdrawFindings } from '#3-plan/exchange/data/release-findings.ts';
import { saveReading } from '#3-plan/exchange/data/save-reading.ts';
import { setFindingAside, takeFindingUp } from '#3-plan/exchange/data/set-aside.ts';
import { startReading } from '#3-plan/exchange/data/start-reading.ts';
import { fieldTexts as correctedTexts } from '#3-plan/exchange/web/correcting/field-texts.ts';
import type { Told } from '#platform/acts/told.ts';

/** What the journal calls what is done with documents that are put in. */
export const exchangeOperations: readonly Told[] = [
  {
    operation: keepSource,
    said: {
      nb: 'Et dokument ble lagt inn',
      nn: 'Eit dokument vart lagt inn',
      en: 'A document was put in',
    },
  },
  {
    operation: changeKeeping,
    said: {
      nb: 'Hvor lenge et dokument blir liggende, ble valgt på nytt',
      nn: 'Kor lenge eit dokument blir liggjande, vart valt på nytt',
      en: 'How long a document is kept was chosen anew',
    },
    done: {
      nb: 'Det er lagret hvor lenge fila blir liggende.',
      nn: 'Det er lagra kor lenge fila blir liggjande.',
      en: 'It has been saved how long the file is kept.',
    },
  },
  {
    operation: startReading,
    said: {
      nb: 'Lesingen av et dokument ble bedt om',
      nn: 'Lesinga av eit dokument vart beden om',
      en: 'A document was asked to be read',
    },
  },
  {
    operation: readAgain,
    said: {
      nb: 'Et dokument ble bedt lest på nytt',
      nn: 'Eit dokument vart bede lese på nytt',
      en: 'A document was asked to be read again',
    },
  },
  {
    operation: beginReading,
    said: {
      nb: 'Lesingen av et dokument begynte',
      nn: 'Lesinga av eit dokument tok til',
      en: 'The reading of a document began',
    },
  },
  {
    operation: endReading,
    said: {
      nb: 'Lesingen av et dokument ble ferdig',
      nn: 'Lesinga av eit dokument vart ferdig',
      en: 'The reading of a document ended',
    },
  },
  {
    operation: correctReading,
    said: {
      nb: 'Noe i et innlest dokument ble rettet',
      nn: 'Noko i eit innlese dokument vart retta',
      en: 'Something in a document that was read was corrected',
    },
    done: {
      nb: 'Rettelsen er lagret.',
      nn: 'Rettinga er lagra.',
      en: 'The correction has been saved.',
    },
    fields: correctedTexts,
  },
  {
    operation: undoCorrection,
    said: {
      nb: 'En rettelse i et innlest dokument ble angret',
      nn: 'Ei retting i eit innlese dokument vart angra',
      en: 'A correction in a document that was read was undone',
    },
    done: {
      nb: 'Rettelsen er angret.',
      nn: 'Rettinga er angra.',
      en: 'The correction has been undone.',
    },
  },
  {
    operation: saveReading,
    said: {
      nb: 'Et innlest dokument ble lagret som utkast',
      nn: 'Eit innlese dokument vart lagra som utkast',
      en: 'A document was saved as a draft',
    },
    done: {
      nb: 'Planen er lagret som utkast. Bare de som arbeider i partnerskapet, ser den.',
      nn: 'Planen er lagra som utkast. Berre dei som arbeider i partnarskapet, ser han.',
      en: 'The plan has been saved as a draft. Only those who work in the partnership see it.',
    },
  },
  {
    operation: releaseFindings,
    said: {
      nb: 'Merknadene til en plan ble vist for alle',
      nn: 'Merknadene til ein plan vart viste for alle',
      en: 'The findings about a plan were shown to everyone',
    },
    done: {
      nb: 'Merknadene vises nå for alle.',
      nn: 'Merknadene blir no viste for alle.',
      en: 'The findings are now shown to everyone.',
    },
  },
  {
    operation: withdrawFindings,
    said: {
      nb: 'Merknadene til en plan ble skjult igjen',
      nn: 'Merknadene til ein plan vart skjulte igjen',
      en: 'The findings about a plan were hidden again',
    },
    done: {
      nb: 'Merknadene er skjult igjen.',
      nn: 'Merknadene er skjulte att.',
      en: 'The findings are hidden again.',
    },
  },
  {
    operation: setFindingAside,
    said: {
      nb: 'En merknad til en plan ble satt til side',
      nn: 'Ein merknad til ein plan vart sett til side',
      en: 'A finding about a plan was set aside',
    },
    done: {
      nb: 'Merknaden er satt til side.',
      nn: 'Merknaden er sett til side.',
      en: 'The finding has been set aside.',
    },
  },
  {
    operation: takeFindingUp,
    said: {
      nb: 'En merknad til en plan ble tatt opp igjen',
      nn: 'Ein merknad til ein plan vart teken opp att',
      en: 'A finding about a plan was taken up again',
    },
    done: {
      nb: 'Merknaden er tatt opp igjen.',
      nn: 'Merknaden er teken opp att.',
      en: 'The finding has been taken up again.',
    },
  },
];
