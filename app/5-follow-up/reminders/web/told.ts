import { tellPerson } from '#5-follow-up/reminders/data/tell-person.ts';
import type { Told } from '#platform/acts/told.ts';

/** What the journal calls what is told to people. */
export const reminderOperations: readonly Told[] = [
  {
    operation: tellPerson,
    said: {
      nb: 'Noen fikk e-post om frister og nyheter',
      nn: 'Nokon fekk e-post om fristar og nyheiter',
      en: 'Someone was sent an e-mail about deadlines and news',
    },
  },
];
