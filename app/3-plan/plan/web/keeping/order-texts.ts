import type { OrderRefusal } from '#3-plan/plan/core/keeping/add-and-end.ts';
import type { Text } from '#base/text.ts';
import type { ActRefusal } from '#platform/acts/act.ts';
import { openSentences } from './texts.ts';

export const orderTexts = {
  title: { nb: 'Endre rekkefølgen', nn: 'Endre rekkjefølgja', en: 'Change the order' },
  lead: {
    nb: 'Gi en linje plassen den skal ha, så flytter de andre seg. Eller sett den øverst med ett trykk.',
    nn: 'Gi ei linje plassen ho skal ha, så flyttar dei andre seg. Eller set ho øvst med eitt trykk.',
    en: 'Give a line the place it is to have, and the others move. Or put it at the top with one press.',
  },
  first: { nb: 'Sett øverst', nn: 'Set øvst', en: 'Put at the top' },
  goals: { nb: 'Mål', nn: 'Mål', en: 'Goals' },
  measures: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measures' },
  noNumber: {
    nb: 'Skriv plassene med tall, som 1 eller 3.',
    nn: 'Skriv plassane med tal, som 1 eller 3.',
    en: 'Write the places as numbers, such as 1 or 3.',
  },
  none: {
    nb: 'Det er ikke mer enn én her, så det er ikke noe å ordne.',
    nn: 'Det er ikkje meir enn éin her, så det er ikkje noko å ordne.',
    en: 'There is no more than one here, so there is nothing to put in order.',
  },
} satisfies Record<string, Text>;

/** What the journal calls it. */
export const orderFieldTexts = {
  order: { label: { nb: 'Rekkefølge', nn: 'Rekkjefølgje', en: 'Order' } },
};

/** Why it could not be put in order, and what to do. */
export const orderSentences: Record<OrderRefusal | ActRefusal, Text> = {
  ...openSentences,
  'no-such-edition': {
    nb: 'Denne utgaven av planen finnes ikke. Gå tilbake til planen.',
    nn: 'Denne utgåva av planen finst ikkje. Gå tilbake til planen.',
    en: 'This edition of the plan does not exist. Go back to the plan.',
  },
  'changed-meanwhile': {
    nb: 'Noen andre la til, flyttet eller avsluttet noe her mens du skrev. Plassene du ga, står i skjemaet: se over dem og lagre.',
    nn: 'Nokon andre la til, flytta eller avslutta noko her medan du skreiv. Plassane du gav, står i skjemaet: sjå over dei og lagre.',
    en: 'Someone else added, moved or ended something here while you were writing. The places you gave are in the form: look them over and save.',
  },
  'not-the-same': {
    nb: 'Skjemaet kom ikke helt fram. Åpne det på nytt og prøv igjen.',
    nn: 'Skjemaet kom ikkje heilt fram. Opne det på nytt og prøv igjen.',
    en: 'The form did not arrive whole. Open it again and retry.',
  },
};
