import type { Text } from '#base/text.ts';

/** The words of the forms that give a member a place, and take it away. */
export const texts = {
  inviteTitle: { nb: 'Inviter', nn: 'Inviter', en: 'Invite' },
  inviteLead: {
    nb: 'Den du inviterer, får en e-post på {lang} og er med i {name} fra første innlogging. Invitasjonen gjelder i {days} dager.',
    nn: 'Den du inviterer, får ein e-post på {lang} og er med i {name} frå første innlogging. Invitasjonen gjeld i {days} dagar.',
    en: 'Whoever you invite gets an e-mail in {lang} and takes part in {name} from their first sign-in. The invitation holds for {days} days.',
  },
  email: { nb: 'E-postadresse', nn: 'E-postadresse', en: 'E-mail address' },
  emailHint: {
    nb: 'Den som leser post her, logger inn med denne adressen.',
    nn: 'Den som les post her, loggar inn med denne adressa.',
    en: 'Whoever reads mail here signs in with this address.',
  },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  nameHint: {
    nb: 'Vises bare for dem som er med. Den det gjelder, kan endre det.',
    nn: 'Blir berre vist for dei som er med. Den det gjeld, kan endre det.',
    en: 'Shown only to those who take part. The person can change it.',
  },
  organisation: { nb: 'Handler for', nn: 'Handlar for', en: 'Acts for' },
  newOrganisation: {
    nb: 'Eller en organisasjon som ikke står i listen',
    nn: 'Eller ein organisasjon som ikkje står i lista',
    en: 'Or an organisation that is not in the list',
  },
  newHint: {
    nb: 'Skriv det fulle navnet. Da gjelder det, og ikke valget over.',
    nn: 'Skriv heile namnet. Då gjeld det, og ikkje valet over.',
    en: 'Type its full name. It then counts, and not the choice above.',
  },
  roles: { nb: 'Roller', nn: 'Roller', en: 'Roles' },
  bodies: {
    nb: 'Registrerer vedtak for',
    nn: 'Registrerer vedtak for',
    en: 'Records decisions for',
  },
  bodiesHint: {
    nb: 'Bare for den som har rollen «Registrerer vedtak».',
    nn: 'Berre for den som har rolla «Registrerer vedtak».',
    en: 'Only for someone with the role “Decision recorder”.',
  },
  sendAndNext: {
    nb: 'Send og inviter en til',
    nn: 'Send og inviter ein til',
    en: 'Send and invite another',
  },
  send: { nb: 'Send invitasjonen', nn: 'Send invitasjonen', en: 'Send the invitation' },
  changeTitle: { nb: 'Endre: {who}', nn: 'Endre: {who}', en: 'Change: {who}' },
  changeLead: {
    nb: 'Endringen gjelder for {who} med én gang.',
    nn: 'Endringa gjeld for {who} med ein gong.',
    en: 'The change takes effect for {who} at once.',
  },
  nowIs: { nb: 'Slik er det nå', nn: 'Slik er det no', en: 'This is how it is now' },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  endTitle: {
    nb: 'Avslutt medlemskapet til {who}',
    nn: 'Avslutt medlemskapen til {who}',
    en: 'End the membership of {who}',
  },
  endLead: {
    nb: '{who} mister tilgangen til {name} med én gang. Det som er gjort, blir stående.',
    nn: '{who} mistar tilgangen til {name} med ein gong. Det som er gjort, blir ståande.',
    en: '{who} loses access to {name} at once. What was done stands.',
  },
  withdrawTitle: {
    nb: 'Trekk tilbake invitasjonen: {who}',
    nn: 'Trekk tilbake invitasjonen: {who}',
    en: 'Withdraw the invitation: {who}',
  },
  withdrawLead: {
    nb: 'Den som var invitert, kan da ikke lenger bli med i {name}.',
    nn: 'Den som var invitert, kan då ikkje lenger bli med i {name}.',
    en: 'Whoever was invited can then no longer join {name}.',
  },
  why: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
  whyHint: {
    nb: 'Blir stående i journalen. Ikke skriv navn.',
    nn: 'Blir ståande i journalen. Ikkje skriv namn.',
    en: 'Stays in the journal. Do not write names.',
  },
  end: { nb: 'Avslutt nå', nn: 'Avslutt no', en: 'End now' },
  withdraw: { nb: 'Trekk tilbake', nn: 'Trekk tilbake', en: 'Withdraw' },
  overTitle: {
    nb: 'Gi videre og slutt: {who}',
    nn: 'Gi vidare og slutt: {who}',
    en: 'Hand over and leave: {who}',
  },
  overLead: {
    nb: 'Det organisasjonen har ansvaret for, blir hos organisasjonen. Velg hvem som tar over: den får rollene og organene den mangler. Etterpå er {who} ikke lenger med.',
    nn: 'Det organisasjonen har ansvar for, blir hos organisasjonen. Vel kven som tek over: den får rollene og organa den manglar. Etterpå er {who} ikkje lenger med.',
    en: 'What the organisation answers for stays with it. Choose who takes over: they get the roles and bodies they lack. After that, {who} no longer takes part.',
  },
  to: { nb: 'Hvem tar over?', nn: 'Kven tek over?', en: 'Who takes over?' },
  toOrganisation: {
    nb: 'Ingen bestemt – de som er igjen i organisasjonen',
    nn: 'Ingen bestemt – dei som er att i organisasjonen',
    en: 'Nobody in particular – those the organisation has left',
  },
  over: { nb: 'Gi videre og slutt', nn: 'Gi vidare og slutt', en: 'Hand over and leave' },
  back: { nb: 'Gå tilbake', nn: 'Gå tilbake', en: 'Go back' },
} satisfies Record<string, Text>;
