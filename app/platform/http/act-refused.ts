import type { Text } from '#base/text.ts';
import type { ActRefusal } from '#platform/acts/act.ts';

/** Why an act on a page was refused, whatever it was to do, and what to do about it. */
export const actSentences: Readonly<Record<ActRefusal, Text>> = {
  'not-allowed': {
    nb: 'Du er ikke innlogget med en rolle som kan dette, så ingenting er lagret. Logg inn i en ny fane, og prøv igjen herfra.',
    nn: 'Du er ikkje innlogga med ei rolle som kan dette, så ingenting er lagra. Logg inn i ei ny fane, og prøv igjen herifrå.',
    en: 'You are not signed in with a role that may do this, so nothing was saved. Sign in in a new tab, and try again from here.',
  },
  'storage-full': {
    nb: 'Disken til databasen er nesten full, så ingenting er lagret. Be den som driver Tannhjul, om å frigjøre plass, og prøv igjen.',
    nn: 'Disken til databasen er nesten full, så ingenting er lagra. Be den som driv Tannhjul, om å frigjere plass, og prøv igjen.',
    en: 'The database’s disk is almost full, so nothing was saved. Ask whoever runs Tannhjul to free some space, and try again.',
  },
};

/** 403 where one may not, 409 where something stands in the way. */
export function statusOfRefused(refused: readonly string[]): 403 | 409 {
  return refused.includes('not-allowed') ? 403 : 409;
}
