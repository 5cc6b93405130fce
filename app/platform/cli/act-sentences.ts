import type { ActRefusal } from '#platform/acts/act.ts';

/** Why an act at the command line was refused, whatever it was to do. */
export const actSentences: Record<ActRefusal, string> = {
  'not-allowed': 'The command line may not do this.',
  'storage-full':
    'There is too little room left on the disk that holds the database, so nothing is written. Free some space and try again.',
};
