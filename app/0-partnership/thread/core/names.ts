import type { Text } from '#base/text.ts';
import type { DueState, DueWhat, Relation } from './thread.ts';

/** The words for what can be due, whether it is done, and how one thing relates to another. */
export const dueNames: Readonly<Record<DueWhat, Text>> = {
  approval: { nb: 'Behandling av planen', nn: 'Handsaming av planen', en: 'Decision on the plan' },
  'plan-starts': { nb: 'Planen begynner', nn: 'Planen tek til', en: 'The plan begins' },
  'plan-ends': { nb: 'Planen slutter', nn: 'Planen sluttar', en: 'The plan ends' },
  'measure-starts': { nb: 'Tiltaket begynner', nn: 'Tiltaket tek til', en: 'The measure begins' },
  'measure-ends': { nb: 'Tiltaket slutter', nn: 'Tiltaket sluttar', en: 'The measure ends' },
  'progress-report': {
    nb: 'Rapport om tiltaket',
    nn: 'Rapport om tiltaket',
    en: 'Report on the measure',
  },
  evaluation: {
    nb: 'Evaluering til forumet',
    nn: 'Evaluering til forumet',
    en: 'Evaluation for the forum',
  },
  consultation: {
    nb: 'Siste dag for innspill',
    nn: 'Siste dag for innspel',
    en: 'Last day for comments',
  },
};

export const dueStateNames: Readonly<Record<DueState, Text>> = {
  open: { nb: 'Ikke gjort', nn: 'Ikkje gjort', en: 'Not done' },
  done: { nb: 'Gjort', nn: 'Gjort', en: 'Done' },
};

export const relationNames: Readonly<Record<Relation, Text>> = {
  'continued-by': { nb: 'føres videre av', nn: 'blir ført vidare av', en: 'continued by' },
  answers: { nb: 'svarer på', nn: 'svarer på', en: 'answers' },
  'pays-for': { nb: 'betaler for', nn: 'betaler for', en: 'pays for' },
  'results-in': { nb: 'fører til', nn: 'fører til', en: 'results in' },
  teaches: { nb: 'lærer oss', nn: 'lærer oss', en: 'teaches' },
  'split-into': { nb: 'delt i', nn: 'delt i', en: 'split into' },
  'merged-into': { nb: 'slått sammen til', nn: 'slått saman til', en: 'merged into' },
};
