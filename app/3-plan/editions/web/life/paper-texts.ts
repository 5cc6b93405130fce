import type { Text } from '#base/text.ts';

export const paperTexts = {
  title: { nb: 'Høringsutkast', nn: 'Høyringsutkast', en: 'Consultation draft' },
  lead: {
    nb: 'Teksten slik den ble sendt ut {day}. Den endres ikke mens høringen varer, også om planen skrives videre på.',
    nn: 'Teksten slik han vart send ut {day}. Han blir ikkje endra medan høyringa varer, òg om planen blir skriven vidare på.',
    en: 'The text as it was sent out on {day}. It does not change while the consultation lasts, even if the plan is written on.',
  },
  closedLead: {
    nb: 'Sendt ut på høring fra {from} til {to}. Høringen er avsluttet.',
    nn: 'Sendt ut på høyring frå {from} til {to}. Høyringa er avslutta.',
    en: 'Sent out on consultation from {from} to {to}. The consultation is closed.',
  },
  closedText: {
    nb: 'Teksten står her slik den ble sendt ut, med merkene som innspillene viser til. Det tas ikke imot flere innspill.',
    nn: 'Teksten står her slik han vart sendt ut, med merka som innspela viser til. Det blir ikkje teke imot fleire innspel.',
    en: 'The text stands here as it was sent out, with the marks that the comments point to. No more comments are taken.',
  },
  since: {
    nb: 'Se hva som har skjedd med planen siden.',
    nn: 'Sjå kva som har hendt med planen sidan.',
    en: 'See what has happened to the plan since.',
  },
  answer: { nb: 'Send innspill', nn: 'Send innspel', en: 'Send comments' },
  answerText: {
    nb: 'Alle kan uttale seg. Vis gjerne til merket på det innspillet gjelder.',
    nn: 'Alle kan uttale seg. Vis gjerne til merket på det innspelet gjeld.',
    en: 'Everyone may comment. Please point to the mark of what your comment is about.',
  },
  passed: {
    nb: 'Fristen for innspill er gått ut',
    nn: 'Fristen for innspel er gått ut',
    en: 'The last day for comments has passed',
  },
  passedText: {
    nb: 'Planen er fortsatt på høring til den legges fram.',
    nn: 'Planen er framleis på høyring til han blir lagd fram.',
    en: 'The plan is still on consultation until it is put forward.',
  },
  text: { nb: 'Teksten', nn: 'Teksten', en: 'The text' },
  now: {
    nb: 'Se planen slik den er nå',
    nn: 'Sjå planen slik han er no',
    en: 'See the plan as it is now',
  },
  itemNow: { nb: 'Slik det står nå', nn: 'Slik det står no', en: 'As it stands now' },
  mark: { nb: 'Merke', nn: 'Merke', en: 'Mark' },
  hash: { nb: 'Kontrollsum', nn: 'Kontrollsum', en: 'Checksum' },
} satisfies Record<string, Text>;
