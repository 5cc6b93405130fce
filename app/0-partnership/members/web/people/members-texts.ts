import type { Text } from '#base/text.ts';

/** The words of the page that lists members. */
export const texts = {
  title: { nb: 'Medlemmer', nn: 'Medlemer', en: 'Members' },
  lead: {
    nb: 'Hvem som er med i {name}, og for hvilken organisasjon. Navn og adresser vises bare for dem som er med.',
    nn: 'Kven som er med i {name}, og for kva organisasjon. Namn og adresser blir berre viste for dei som er med.',
    en: 'Who takes part in {name}, and for which organisation. Names and addresses are shown only to those who take part.',
  },
  invite: { nb: 'Inviter', nn: 'Inviter', en: 'Invite' },
  inviteTo: { nb: 'noen til {name}', nn: 'nokon til {name}', en: 'someone to {name}' },
  done: { nb: 'Lagret', nn: 'Lagra', en: 'Saved' },
  invited: {
    nb: 'Invitasjonen er sendt. Den som er invitert, er med fra første innlogging.',
    nn: 'Invitasjonen er send. Den som er invitert, er med frå første innlogging.',
    en: 'The invitation is sent. Whoever is invited takes part from their first sign-in.',
  },
  sentAgain: {
    nb: 'Invitasjonen er sendt på nytt.',
    nn: 'Invitasjonen er send på nytt.',
    en: 'The invitation is sent again.',
  },
  changed: { nb: 'Endringen er lagret.', nn: 'Endringa er lagra.', en: 'The change is saved.' },
  ended: {
    nb: 'Det er avsluttet fra nå av.',
    nn: 'Det er avslutta frå no av.',
    en: 'It has ended, from now on.',
  },
  now: { nb: 'Med nå', nn: 'Med no', en: 'Taking part' },
  partnership: {
    nb: 'Partnerskapet selv',
    nn: 'Partnarskapet sjølv',
    en: 'The partnership itself',
  },
  none: { nb: 'Ingen er med ennå', nn: 'Ingen er med enno', en: 'Nobody takes part yet' },
  noneText: {
    nb: 'Medlemmer kommer hit når de har tatt imot en invitasjon.',
    nn: 'Medlemer kjem hit når dei har teke imot ein invitasjon.',
    en: 'Members appear here when they have taken up an invitation.',
  },
  waiting: {
    nb: 'Invitert, men ikke logget inn ennå',
    nn: 'Invitert, men ikkje logga inn enno',
    en: 'Invited, but not signed in yet',
  },
  waitsUntil: {
    nb: 'Gjelder til {day}',
    nn: 'Gjeld til {day}',
    en: 'Holds until {day}',
  },
  lapsed: { nb: 'Gikk ut {day}', nn: 'Gjekk ut {day}', en: 'Lapsed {day}' },
  without: {
    nb: 'Parter uten noen med',
    nn: 'Partar utan nokon med',
    en: 'Parties with nobody taking part',
  },
  withoutText: {
    nb: 'Disse er parter i partnerskapet, men ingen der kan logge inn og rapportere ennå.',
    nn: 'Desse er partar i partnarskapet, men ingen der kan logge inn og rapportere enno.',
    en: 'These are parties to the partnership, but nobody there can sign in and report yet.',
  },
  were: { nb: 'Har vært med ({n})', nn: 'Har vore med ({n})', en: 'Took part ({n})' },
  until: { nb: 'Sluttet {day}', nn: 'Slutta {day}', en: 'Left {day}' },
  erased: { nb: 'Slettet person', nn: 'Sletta person', en: 'Erased person' },
  recordsFor: {
    nb: 'Registrerer vedtak for {bodies}',
    nn: 'Registrerer vedtak for {bodies}',
    en: 'Records decisions for {bodies}',
  },
  you: { nb: 'deg', nn: 'deg', en: 'you' },
  change: { nb: 'Endre', nn: 'Endre', en: 'Change' },
  end: { nb: 'Avslutt', nn: 'Avslutt', en: 'End' },
  withdraw: { nb: 'Trekk tilbake', nn: 'Trekk tilbake', en: 'Withdraw' },
  again: { nb: 'Send på nytt', nn: 'Send på nytt', en: 'Send again' },
  handOver: { nb: 'Gi videre og slutt', nn: 'Gi vidare og slutt', en: 'Hand over and leave' },
  about: { nb: '{what}: {who}', nn: '{what}: {who}', en: '{what}: {who}' },
} satisfies Record<string, Text>;
