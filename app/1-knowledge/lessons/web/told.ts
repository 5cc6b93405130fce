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
    done: {
      nb: 'Erfaringen er skrevet ned. Bare de som arbeider i partnerskapet, ser den til den legges ut.',
      nn: 'Erfaringa er skriven ned. Berre dei som arbeider i partnarskapet, ser ho til ho blir lagd ut.',
      en: 'The lesson has been written down. Only those who work in the partnership see it until it is shown to everyone.',
    },
  },
  {
    operation: changeLesson,
    said: {
      nb: 'En erfaring ble endret',
      nn: 'Ei erfaring vart endra',
      en: 'A lesson was changed',
    },
    done: {
      nb: 'Erfaringen er endret.',
      nn: 'Erfaringa er endra.',
      en: 'The lesson has been changed.',
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
    done: {
      nb: 'Erfaringen er lagt ut. Alle kan lese den nå.',
      nn: 'Erfaringa er lagd ut. Alle kan lese ho no.',
      en: 'The lesson is shown. Everyone can read it now.',
    },
  },
];
