import { memberOperations } from '#0-partnership/members/web/told.ts';
import { lessonOperations } from '#1-knowledge/lessons/web/told.ts';
import { editionOperations } from '#3-plan/editions/web/told.ts';
import { exchangeOperations } from '#3-plan/exchange/web/told.ts';
import { planOperations } from '#3-plan/plan/web/told.ts';
import { progressOperations } from '#5-follow-up/progress/web/told.ts';
import { reminderOperations } from '#5-follow-up/reminders/web/told.ts';
import { reportOperations } from '#5-follow-up/reports/web/told.ts';
import type { Text } from '#base/text.ts';
import type { Told } from '#platform/acts/told.ts';

/** Every operation there is: what the journal calls it, and the source of the table of rights. */
export const operations: readonly Told[] = [
  ...memberOperations,
  ...exchangeOperations,
  ...planOperations,
  ...editionOperations,
  ...lessonOperations,
  ...progressOperations,
  ...reminderOperations,
  ...reportOperations,
];

/** What the owner's own function writes; it is no operation, since the app's role may not do it. */
const erased: Text = {
  nb: 'Innholdet i en innførsel ble slettet',
  nn: 'Innhaldet i ein innførsel vart sletta',
  en: 'The content of an entry was erased',
};

/** What follows from another edition being adopted, and is done by nobody for itself. */
const superseded: Text = {
  nb: 'En plan ble avløst av en nyere',
  nn: 'Ein plan vart avløyst av ein nyare',
  en: 'A plan was superseded by a newer one',
};

/** The words of an operation by its name; undefined for one that no longer exists. */
export function wordsOf(name: string): Omit<Told, 'operation'> | undefined {
  if (name === 'entry-erased') return { said: erased };
  if (name === 'edition-superseded') return { said: superseded };
  return operations.find(({ operation }) => operation.name === name);
}
