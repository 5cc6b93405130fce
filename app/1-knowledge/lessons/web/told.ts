import { changeLesson } from '#1-knowledge/lessons/data/change-lesson.ts';
import { publishLesson } from '#1-knowledge/lessons/data/publish-lesson.ts';
import { writeLesson } from '#1-knowledge/lessons/data/write-lesson.ts';
import { fieldTexts as lessonTexts } from '#1-knowledge/lessons/web/texts.ts';
import type { Told } from '#platform/acts/told.ts';

/** What the journal calls what is done with lessons. */
export const lessonOperations: readonly Told[] = [
  {
    operation: writeLesson,
    said: {
      nb: 'En erfaring ble skrevet ned',
      nn: 'Ei erfaring vart skriven ned',
      en: 'A lesson was written down',
    },
  },
  {
    operation: changeLesson,
    said: {
      nb: 'En erfaring ble endret',
      nn: 'Ei erfaring vart endra',
      en: 'A lesson was changed',
    },
    fields: lessonTexts,
  },
  {
    operation: publishLesson,
    said: {
      nb: 'En erfaring ble vist for alle',
      nn: 'Ei erfaring vart vist for alle',
      en: 'A lesson was shown to everyone',
    },
  },
];
