import type { Text } from '#base/text.ts';

/** Something that is held of a person: where it lies, and what the person should know of it. */
export type Held = {
  /** What the download calls it. */
  key: string;
  /** The columns it is kept in, `table.column`: a test holds this list against the database. */
  columns: readonly string[];
  what: Text;
  why: Text;
  basis: Text;
  kept: Text;
};

const publicTask: Text = {
  nb: 'Oppgave i allmennhetens interesse (personvernforordningen artikkel 6 nr. 1 bokstav e)',
  nn: 'Oppgåve i ålmenta si interesse (personvernforordninga artikkel 6 nr. 1 bokstav e)',
  en: 'A task in the public interest (GDPR, article 6(1)(e))',
};

/** All that is held of persons. The privacy page and the page of one's own show this very list. */
export const held: readonly Held[] = [
  {
    key: 'person',
    columns: ['person.email', 'person.id'],
    what: {
      nb: 'E-postadressen din, navnet om du har oppgitt det, språket du vil ha, og hvor ofte du vil ha oppsummering',
      nn: 'E-postadressa di, namnet om du har oppgitt det, språket du vil ha, og kor ofte du vil ha oppsummering',
      en: 'Your e-mail address, your name if you have given it, the language you want, and how often you want a digest',
    },
    why: {
      nb: 'For at du skal kunne logge inn og få beskjed, og for at kolleger i partnerskapet skal se hvem som er med',
      nn: 'For at du skal kunne logge inn og få beskjed, og for at kollegaer i partnarskapet skal sjå kven som er med',
      en: 'So that you can sign in and be told things, and colleagues in the partnership see who takes part',
    },
    basis: publicTask,
    kept: {
      nb: 'Til du sletter det selv på Min side',
      nn: 'Til du slettar det sjølv på Mi side',
      en: 'Until you erase it yourself on My page',
    },
  },
  {
    key: 'memberships',
    columns: ['membership.person_id', 'representation.membership_id', 'report_link.membership_id'],
    what: {
      nb: 'Hvilke partnerskap du er med i, for hvilken organisasjon, med hvilke roller og for hvilke organer, og når det begynte og sluttet',
      nn: 'Kva partnarskap du er med i, for kva organisasjon, med kva roller og for kva organ, og når det tok til og slutta',
      en: 'Which partnerships you take part in, for which organisation, in which roles and for which bodies, and when it began and ended',
    },
    why: {
      nb: 'For å vite hva du kan se og gjøre',
      nn: 'For å vite kva du kan sjå og gjere',
      en: 'To know what you may see and do',
    },
    basis: publicTask,
    kept: {
      nb: 'Avsluttes når du slutter; sletter du deg selv, er bare et nummer igjen',
      nn: 'Blir avslutta når du sluttar; slettar du deg sjølv, er berre eit nummer att',
      en: 'Ends when you leave; when you erase yourself, only a number is left',
    },
  },
  {
    key: 'passkeys',
    columns: ['passkey.person_id'],
    what: {
      nb: 'Passnøkler du har lagt inn: den offentlige nøkkelen, hva du kaller dem og når de ble brukt. Fingeravtrykk og ansikt blir hos deg.',
      nn: 'Passnøklar du har lagt inn: den offentlege nøkkelen, kva du kallar dei og når dei vart brukte. Fingeravtrykk og ansikt blir hos deg.',
      en: 'Passkeys you have added: the public key, what you call them and when they were used. Fingerprint and face stay with you.',
    },
    why: {
      nb: 'For at du skal kunne logge inn uten å vente på e-post',
      nn: 'For at du skal kunne logge inn utan å vente på e-post',
      en: 'So that you can sign in without waiting for an e-mail',
    },
    basis: publicTask,
    kept: {
      nb: 'Til du fjerner dem eller sletter deg selv',
      nn: 'Til du fjernar dei eller slettar deg sjølv',
      en: 'Until you remove them or erase yourself',
    },
  },
  {
    key: 'logins',
    columns: ['person_identity.person_id'],
    what: {
      nb: 'Hvem du er hos en innloggingstjeneste du har brukt (for eksempel ID-porten): et nummer derfra, ikke fødselsnummeret',
      nn: 'Kven du er hos ei innloggingsteneste du har brukt (til dømes ID-porten): eit nummer derifrå, ikkje fødselsnummeret',
      en: 'Who you are at a sign-in service you have used (such as ID-porten): a number from there, not your national identity number',
    },
    why: {
      nb: 'For å kjenne deg igjen neste gang',
      nn: 'For å kjenne deg att neste gong',
      en: 'To know you again next time',
    },
    basis: publicTask,
    kept: {
      nb: 'Til du fjerner det eller sletter deg selv',
      nn: 'Til du fjernar det eller slettar deg sjølv',
      en: 'Until you remove it or erase yourself',
    },
  },
  {
    key: 'sessions',
    columns: ['session.person_id'],
    what: {
      nb: 'At du er logget inn: når det begynte, når det slutter og hvordan du kom inn. Kom du fra en innloggingstjeneste, også det den svarte, forseglet så bare nettleseren din kan åpne det.',
      nn: 'At du er logga inn: når det tok til, når det sluttar og korleis du kom inn. Kom du frå ei innloggingsteneste, òg det ho svarte, forsegla så berre nettlesaren din kan opne det.',
      en: 'That you are signed in: when it began, when it ends and how you came in. If you came from a sign-in service, also what it answered, sealed so that your browser alone can open it.',
    },
    why: {
      nb: 'For at du skal være den samme fra side til side',
      nn: 'For at du skal vere den same frå side til side',
      en: 'So that you are the same from page to page',
    },
    basis: publicTask,
    kept: {
      nb: 'Tolv timer, eller til du logger ut',
      nn: 'Tolv timar, eller til du loggar ut',
      en: 'Twelve hours, or until you sign out',
    },
  },
  {
    key: 'signInTries',
    columns: ['sign_in_try.details'],
    what: {
      nb: 'At noen ba om å logge inn med adressen din',
      nn: 'At nokon bad om å logge inn med adressa di',
      en: 'That someone asked to sign in with your address',
    },
    why: {
      nb: 'For at lenken i e-posten skal virke én gang',
      nn: 'For at lenkja i e-posten skal verke éin gong',
      en: 'So that the link in the e-mail works once',
    },
    basis: publicTask,
    kept: {
      nb: 'Til lenken er brukt eller for gammel, høyst et kvarter; ryddes ved neste innlogging',
      nn: 'Til lenkja er brukt eller for gammal, høgst eit kvarter; blir rydda ved neste innlogging',
      en: 'Until the link is used or too old, a quarter of an hour at most; cleared at the next sign-in',
    },
  },
  {
    key: 'letters',
    columns: ['letter.to_address'],
    what: {
      nb: 'E-post vi har sendt deg: lenker, invitasjoner og oppsummeringer',
      nn: 'E-post vi har sendt deg: lenkjer, invitasjonar og oppsummeringar',
      en: 'E-mails we have sent you: links, invitations and digests',
    },
    why: {
      nb: 'For å sende dem, og se hva som gikk galt om de ikke kom fram',
      nn: 'For å sende dei, og sjå kva som gjekk gale om dei ikkje kom fram',
      en: 'To send them, and see what went wrong if they did not arrive',
    },
    basis: publicTask,
    kept: {
      nb: '30 dager etter at de er sendt',
      nn: '30 dagar etter at dei er sende',
      en: '30 days after they were sent',
    },
  },
  {
    key: 'told',
    columns: ['told.person_id'],
    what: {
      nb: 'Hvilke dager vi har sendt deg påminnelse eller oppsummering, og hvilke frister og endringer den fortalte om',
      nn: 'Kva dagar vi har sendt deg påminning eller oppsummering, og kva fristar og endringar ho fortalde om',
      en: 'On which days we sent you a reminder or digest, and which deadlines and changes it told of',
    },
    why: {
      nb: 'For at du ikke skal få det samme to ganger, og for at lenken som stopper dem, skal virke',
      nn: 'For at du ikkje skal få det same to gonger, og for at lenkja som stoppar dei, skal verke',
      en: 'So that you are not told the same twice, and the link that stops the e-mails works',
    },
    basis: publicTask,
    kept: {
      nb: 'Ett år, eller til du sletter deg selv',
      nn: 'Eitt år, eller til du slettar deg sjølv',
      en: 'A year, or until you erase yourself',
    },
  },
  {
    key: 'journal',
    columns: [
      ...['journal.content', 'proposal.by', 'decision.prepared_by', 'decision.confirmed_by'],
      'kept_minutes.by',
    ],
    what: {
      nb: 'Hva du har gjort her, og når, under et nummer og ikke under navnet ditt',
      nn: 'Kva du har gjort her, og når, under eit nummer og ikkje under namnet ditt',
      en: 'What you have done here, and when, under a number and not your name',
    },
    why: {
      nb: 'For at det i ettertid skal gå an å vise hvem som bestemte hva i planen',
      nn: 'For at det i ettertid skal gå an å vise kven som avgjorde kva i planen',
      en: 'So that it can be shown afterwards who decided what in the plan',
    },
    basis: {
      nb: 'Allmennhetens interesse og plikten til å dokumentere (artikkel 6 nr. 1 bokstav e og c)',
      nn: 'Ålmenta si interesse og plikta til å dokumentere (artikkel 6 nr. 1 bokstav e og c)',
      en: 'The public interest and the duty to keep records (article 6(1)(e) and (c))',
    },
    kept: {
      nb: 'Så lenge planen finnes. Sletter du deg selv, står det «slettet person».',
      nn: 'Så lenge planen finst. Slettar du deg sjølv, står det «sletta person».',
      en: 'As long as the plan exists. When you erase yourself, it says “erased person”.',
    },
  },
];
