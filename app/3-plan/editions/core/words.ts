import type { Text } from '#base/text.ts';

/** The words for changes that the page and the yearly update share. */
export const listNames = {
  new: { nb: 'Nye mål og tiltak', nn: 'Nye mål og tiltak', en: 'New goals and measures' },
  changed: {
    nb: 'Endrede mål og tiltak',
    nn: 'Endra mål og tiltak',
    en: 'Changed goals and measures',
  },
  ended: {
    nb: 'Avsluttede mål og tiltak',
    nn: 'Avslutta mål og tiltak',
    en: 'Ended goals and measures',
  },
} satisfies Record<string, Text>;
export type ListName = keyof typeof listNames;
export const lists = ['new', 'changed', 'ended'] as const;

export const changeWords = {
  reason: { nb: 'Begrunnelse', nn: 'Grunngjeving', en: 'Reason' },
  contributed: { nb: 'Det bidro til', nn: 'Det medverka til', en: 'What it contributed' },
  split: { nb: 'Delt i', nn: 'Delt i', en: 'Split into' },
  merged: { nb: 'Slått sammen til', nn: 'Slått saman til', en: 'Merged into' },
  outOf: { nb: 'Kommer fra', nn: 'Kjem frå', en: 'Comes from' },
  before: { nb: 'Før', nn: 'Før', en: 'Before' },
  after: { nb: 'Nå', nn: 'No', en: 'Now' },
  change: { nb: 'Endring', nn: 'Endring', en: 'Change' },
  nothing: { nb: 'ingenting', nn: 'ingenting', en: 'nothing' },
  noReason: {
    nb: 'Ingen begrunnelse er gitt.',
    nn: 'Inga grunngjeving er gjeven.',
    en: 'No reason has been given.',
  },
  since: {
    nb: 'Endringer siden {before}',
    nn: 'Endringar sidan {before}',
    en: 'Changes since {before}',
  },
  counts: {
    nb: 'Nye mål og tiltak siden {before}: {new}. Endret: {changed}. Avsluttet: {ended}.',
    nn: 'Nye mål og tiltak sidan {before}: {new}. Endra: {changed}. Avslutta: {ended}.',
    en: 'New goals and measures since {before}: {new}. Changed: {changed}. Ended: {ended}.',
  },
  sums: {
    budget: {
      nb: 'Budsjettet går fra {before} til {after}.',
      nn: 'Budsjettet går frå {before} til {after}.',
      en: 'The budget goes from {before} to {after}.',
    },
    funding: {
      nb: 'Finansieringen går fra {before} til {after}.',
      nn: 'Finansieringa går frå {before} til {after}.',
      en: 'The funding goes from {before} to {after}.',
    },
  },
};
