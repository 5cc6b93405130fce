import { explainChange } from '#3-plan/editions/data/explain-change.ts';
import { sayBecame, takeBackBecame } from '#3-plan/editions/data/say-became.ts';
import type { Told } from '#platform/acts/told.ts';
import { lifeOperations } from './life/told.ts';

/** What the journal calls what an edition goes through. */
export const editionOperations: readonly Told[] = [
  ...lifeOperations,
  {
    operation: explainChange,
    said: {
      nb: 'Det ble sagt hvorfor noe i planen er nytt, endret eller avsluttet',
      nn: 'Det vart sagt kvifor noko i planen er nytt, endra eller avslutta',
      en: 'It was said why something in the plan is new, changed or ended',
    },
    done: {
      nb: 'Grunnen til endringen er lagret.',
      nn: 'Grunnen til endringa er lagra.',
      en: 'The reason for the change has been saved.',
    },
  },
  {
    operation: sayBecame,
    said: {
      nb: 'Det ble sagt hva noe som er avsluttet, ble til',
      nn: 'Det vart sagt kva noko som er avslutta, vart til',
      en: 'It was said what something that ended became',
    },
    done: {
      nb: 'Det er lagret hva det ble til.',
      nn: 'Det er lagra kva det vart til.',
      en: 'It has been saved what it became.',
    },
  },
  {
    operation: takeBackBecame,
    said: {
      nb: 'Det ble tatt tilbake hva noe som er avsluttet, ble til',
      nn: 'Det vart teke tilbake kva noko som er avslutta, vart til',
      en: 'What something that ended became was taken back',
    },
    done: {
      nb: 'Det som sto om hva det ble til, er tatt bort.',
      nn: 'Det som stod om kva det vart til, er teke bort.',
      en: 'What was said about what it became has been removed.',
    },
  },
];
