import type { Text } from '#base/text.ts';

/** How one says which organisation a body belongs to. */
export const belongingTexts = {
  of: {
    nb: 'Organisasjonen organet hører til',
    nn: 'Organisasjonen organet høyrer til',
    en: 'The organisation the body belongs to',
  },
  ofHint: {
    nb: 'Endres planen, ser organet på nytt det som gjelder tiltak organisasjonen leder, eller penger den betaler. Et organ for hele partnerskapet ser alle endringer. Er organet ført opp før, beholder det organisasjonen sin, og du trenger ikke velge.',
    nn: 'Blir planen endra, ser organet på nytt det som gjeld tiltak organisasjonen leier, eller pengar han betaler. Eit organ for heile partnarskapet ser alle endringar. Er organet ført opp før, held det på organisasjonen sin, og du treng ikkje velje.',
    en: 'If the plan is changed, the body sees again what is about measures its organisation leads or money it pays. A body for the whole partnership sees every change. A body that was listed before keeps its organisation, and you need not choose.',
  },
  choose: { nb: 'Velg …', nn: 'Vel …', en: 'Choose …' },
  whole: {
    nb: 'Hele partnerskapet',
    nn: 'Heile partnarskapet',
    en: 'The whole partnership',
  },
} satisfies Record<string, Text>;
