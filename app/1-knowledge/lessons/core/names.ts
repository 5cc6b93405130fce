import type { Text } from '#base/text.ts';

/** What the parts of a lesson are called, wherever one is written or read. */
export const lessonFieldNames = {
  title: {
    nb: 'Erfaringen i én setning',
    nn: 'Erfaringa i éi setning',
    en: 'The lesson in one sentence',
  },
  tried: { nb: 'Hva som ble prøvd', nn: 'Kva som vart prøvd', en: 'What was tried' },
  outcome: { nb: 'Hva som kom ut av det', nn: 'Kva som kom ut av det', en: 'What came of it' },
  carryOver: {
    nb: 'Hva andre kan ta med seg',
    nn: 'Kva andre kan ta med seg',
    en: 'What others can take with them',
  },
} satisfies Record<string, Text>;
