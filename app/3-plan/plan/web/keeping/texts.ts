import type { OpenRefusal } from '#3-plan/plan/core/keeping/open.ts';
import { refusalSentences, fieldTexts as rewordFields } from '#3-plan/plan/web/reword-texts.ts';
import type { Text } from '#base/text.ts';
import type { ActRefusal } from '#platform/acts/act.ts';

export const keepingTexts = {
  both: { nb: 'De to versjonene', nn: 'Dei to versjonane', en: 'The two versions' },
  save: { nb: 'Lagre endringen', nn: 'Lagre endringa', en: 'Save the change' },
  saveMine: {
    nb: 'Lagre min versjon likevel',
    nn: 'Lagre min versjon likevel',
    en: 'Save my version all the same',
  },
  leave: {
    nb: 'Gå tilbake uten å lagre',
    nn: 'Gå tilbake utan å lagre',
    en: 'Go back without saving',
  },
  back: { nb: 'Gå tilbake', nn: 'Gå tilbake', en: 'Go back' },
  closed: refusalSentences['edition-is-closed'],
} satisfies Record<string, Text>;

/** What any change of the plan may be refused for, and what to do. */
export const openSentences: Readonly<Record<OpenRefusal | ActRefusal | 'nothing-changed', Text>> = {
  ...refusalSentences,
  'changed-meanwhile': {
    nb: 'Noen andre endret dette mens du skrev. Nedenfor ser du begge versjonene der de er ulike. Det du skrev, står fortsatt i skjemaet: ta med det du vil ha fra den andre, og lagre.',
    nn: 'Nokon andre endra dette medan du skreiv. Nedanfor ser du begge versjonane der dei er ulike. Det du skreiv, står framleis i skjemaet: ta med det du vil ha frå den andre, og lagre.',
    en: 'Someone else changed this while you were writing. Both versions are shown below where they differ. What you wrote is still in the form: bring over what you want from the other, and save.',
  },
};

export const whyTexts = rewordFields.why;

export const wholeFault: Text = {
  nb: 'Skjemaet kom ikke helt fram. Åpne det på nytt og prøv igjen.',
  nn: 'Skjemaet kom ikkje heilt fram. Opne det på nytt og prøv igjen.',
  en: 'The form did not arrive whole. Open it again and retry.',
};

export const longFault: Text = {
  nb: 'Teksten er for lang. Kort den ned.',
  nn: 'Teksten er for lang. Kort han ned.',
  en: 'The text is too long. Shorten it.',
};
