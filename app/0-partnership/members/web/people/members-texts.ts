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
  now: { nb: 'Med nå', nn: 'Med no', en: 'Taking part' },
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
    nb: 'Organisasjoner uten noen med',
    nn: 'Organisasjonar utan nokon med',
    en: 'Organisations with nobody taking part',
  },
  withoutText: {
    nb: 'Ingen i disse kan logge inn og rapportere ennå, eller de som kunne, har sluttet. Det organisasjonen leder, står i planen som før. Til noen er med igjen, kan en redaktør eller koordinator melde på vegne av den, eller sende en lenke å melde med.',
    nn: 'Ingen i desse kan logge inn og rapportere enno, eller dei som kunne, har slutta. Det organisasjonen leier, står i planen som før. Til nokon er med igjen, kan ein redaktør eller koordinator melde på vegner av han, eller sende ei lenkje å melde med.',
    en: 'Nobody in these can sign in and report yet, or those who could have left. What the organisation leads stands in the plan as before. Until someone takes part again, an editor or coordinator can report on its behalf, or send a link to report by.',
  },
  unrecorded: {
    nb: 'Organer ingen registrerer vedtak for',
    nn: 'Organ ingen registrerer vedtak for',
    en: 'Bodies that nobody records decisions for',
  },
  unrecordedText: {
    nb: 'Vedtakene kan ikke registreres før noen gjør det. Inviter en som registrerer vedtak, eller gi den rollen til en som er med.',
    nn: 'Vedtaka kan ikkje registrerast før nokon gjer det. Inviter ein som registrerer vedtak, eller gi den rolla til ein som er med.',
    en: 'Their decisions cannot be recorded until somebody does. Invite someone who records decisions, or give that role to one who takes part.',
  },
  isInvited: {
    nb: 'invitert, men ikke logget inn ennå',
    nn: 'invitert, men ikkje logga inn enno',
    en: 'invited, but not signed in yet',
  },
  noAdministrator: {
    nb: 'Partnerskapet har ingen administrator',
    nn: 'Partnarskapet har ingen administrator',
    en: 'The partnership has no administrator',
  },
  noAdministratorText: {
    nb: 'Da kan ingen her gjøre noen til det. Den som driver nettstedet, inviterer den første fra kommandolinjen:',
    nn: 'Då kan ingen her gjere nokon til det. Den som driv nettstaden, inviterer den første frå kommandolinja:',
    en: 'So nobody here can make anyone one. Whoever runs the site invites the first from the command line:',
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
