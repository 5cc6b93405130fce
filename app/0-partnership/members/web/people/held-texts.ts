import type { Text } from '#base/text.ts';

/** The words of what is held of a person, and of erasing it. */
export const texts = {
  title: { nb: 'Opplysninger om deg', nn: 'Opplysningar om deg', en: 'Data about you' },
  lead: {
    nb: 'Alt som er lagret om deg, hvorfor, og hvor lenge. Du kan laste det ned og slette det når du vil.',
    nn: 'Alt som er lagra om deg, kvifor, og kor lenge. Du kan laste det ned og slette det når du vil.',
    en: 'All that is stored about you, why, and for how long. You can download it and erase it whenever you want.',
  },
  why: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
  basis: { nb: 'Rettslig grunnlag', nn: 'Rettsleg grunnlag', en: 'Legal basis' },
  kept: { nb: 'Hvor lenge', nn: 'Kor lenge', en: 'For how long' },
  number: { nb: 'Hos deg nå', nn: 'Hos deg no', en: 'Yours now' },
  download: {
    nb: 'Last ned alt (JSON)',
    nn: 'Last ned alt (JSON)',
    en: 'Download everything (JSON)',
  },
  file: { nb: 'mine-opplysninger.json', nn: 'mine-opplysningar.json', en: 'my-data.json' },
  erase: { nb: 'Slett meg', nn: 'Slett meg', en: 'Erase me' },
  eraseLead: {
    nb: 'E-postadressen, navnet, passnøklene, innloggingene og e-postene til deg blir borte, og du er ikke lenger med i noe partnerskap. Det du har gjort i planene, blir stående uten navnet ditt. Dette kan ikke gjøres om.',
    nn: 'E-postadressa, namnet, passnøklane, innloggingane og e-postane til deg blir borte, og du er ikkje lenger med i noko partnarskap. Det du har gjort i planane, blir ståande utan namnet ditt. Dette kan ikkje gjerast om.',
    en: 'Your e-mail address, name, passkeys, logins and the e-mails to you go, and you no longer take part in any partnership. What you have done in the plans stands without your name. This cannot be undone.',
  },
  backups: {
    nb: 'Sikkerhetskopier som er tatt før, har opplysningene til de blir slettet av den som driver nettstedet.',
    nn: 'Tryggingskopiar som er tekne før, har opplysningane til dei blir sletta av den som driv nettstaden.',
    en: 'Backups made earlier hold the data until whoever runs the site deletes them.',
  },
  confirm: {
    nb: 'Skriv e-postadressen din for å bekrefte',
    nn: 'Skriv e-postadressa di for å stadfeste',
    en: 'Type your e-mail address to confirm',
  },
  now: { nb: 'Slett meg nå', nn: 'Slett meg no', en: 'Erase me now' },
  'not-confirmed': {
    nb: 'Det du skrev, er ikke e-postadressen du er logget inn med. Skriv den nøyaktig som den står øverst på Min side.',
    nn: 'Det du skreiv, er ikkje e-postadressa du er logga inn med. Skriv henne nøyaktig som ho står øvst på Mi side.',
    en: 'What you typed is not the e-mail address you are signed in with. Type it exactly as it stands at the top of My page.',
  },
  'invited-meanwhile': {
    nb: 'Noen inviterte deg i samme øyeblikk, så ingenting er slettet ennå. Prøv en gang til.',
    nn: 'Nokon inviterte deg i same augeblink, så ingenting er sletta enno. Prøv ein gong til.',
    en: 'Someone invited you at that very moment, so nothing has been erased yet. Try once more.',
  },
  'last-administrator': {
    nb: 'Du er den eneste administratoren i et partnerskap, så ingen ville kunne slippe noen inn der. Gjør en annen til administrator på siden Medlemmer først, og prøv igjen.',
    nn: 'Du er den einaste administratoren i eit partnarskap, så ingen ville kunne sleppe nokon inn der. Gjer ein annan til administrator på sida Medlemer først, og prøv igjen.',
    en: 'You are the only administrator of a partnership, so nobody could let anyone in there. Make someone else an administrator on its Members page first, and try again.',
  },
} satisfies Record<string, Text>;
