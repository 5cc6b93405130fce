import type { Text } from '#base/text.ts';

/** The five stages a reader meets, in the order of the year. */
export const stages = ['knowledge', 'participation', 'plan', 'services', 'follow-up'] as const;
export type Stage = (typeof stages)[number];

export const stageNames: Readonly<Record<Stage, Text>> = {
  knowledge: { nb: 'Kunnskap', nn: 'Kunnskap', en: 'Knowledge' },
  participation: { nb: 'Medvirkning', nn: 'Medverknad', en: 'Participation' },
  plan: { nb: 'Plan', nn: 'Plan', en: 'Plan' },
  services: { nb: 'Tjenester', nn: 'Tenester', en: 'Services' },
  'follow-up': { nb: 'Oppfølging', nn: 'Oppfølging', en: 'Follow-up' },
};
