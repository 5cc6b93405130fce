import type { LinkRefusal } from '#0-partnership/members/data/sign-in/use-link.ts';
import type { Text } from '#base/text.ts';
import type { ActRefusal } from '#platform/acts/act.ts';
import { type Told, toldOfAll } from './not-let-in.tsx';

export const texts = {
  title: { nb: 'Logg inn', nn: 'Logg inn', en: 'Sign in' },
  lead: {
    nb: 'Skriv inn e-postadressen din, så sender vi deg en lenke å logge inn med. Du trenger ikke noe passord.',
    nn: 'Skriv inn e-postadressa di, så sender vi deg ei lenkje å logge inn med. Du treng ikkje noko passord.',
    en: 'Type your e-mail address, and we send you a link to sign in with. You need no password.',
  },
  email: { nb: 'E-postadresse', nn: 'E-postadresse', en: 'E-mail address' },
  emailHint: {
    nb: 'Bruk adressen du er invitert på, om du er invitert.',
    nn: 'Bruk adressa du er invitert på, om du er invitert.',
    en: 'Use the address you were invited by, if you were.',
  },
  emailFault: {
    nb: 'Skriv en hel e-postadresse, for eksempel navn@kommune.no.',
    nn: 'Skriv ei heil e-postadresse, til dømes namn@kommune.no.',
    en: 'Type a whole e-mail address, for example name@municipality.no.',
  },
  send: { nb: 'Send meg en lenke', nn: 'Send meg ei lenkje', en: 'Send me a link' },
  otherwise: { nb: 'Andre måter', nn: 'Andre måtar', en: 'Other ways' },
  noMail: {
    nb: 'Innlogging med e-post er ikke satt opp',
    nn: 'Innlogging med e-post er ikkje sett opp',
    en: 'Signing in by e-mail is not set up',
  },
  noMailText: {
    nb: 'Den som driver nettstedet, må si hvilken adresse det har (PUBLIC_URL), før vi kan sende lenker på e-post.',
    nn: 'Den som driv nettstaden, må seie kva adresse han har (PUBLIC_URL), før vi kan sende lenkjer på e-post.',
    en: 'Whoever runs the site has to say which address it has (PUBLIC_URL) before we can send links by e-mail.',
  },
  signedIn: {
    nb: 'Du er alt logget inn',
    nn: 'Du er alt logga inn',
    en: 'You are signed in already',
  },
  signedInText: {
    nb: 'Logger du inn på nytt, er det den nye innloggingen som gjelder.',
    nn: 'Loggar du inn på nytt, er det den nye innlogginga som gjeld.',
    en: 'If you sign in again, the new sign-in is the one that holds.',
  },
  sentTitle: { nb: 'Se i e-posten din', nn: 'Sjå i e-posten din', en: 'Check your e-mail' },
  sentLead: {
    nb: 'Kan adressen få e-post fra oss, er en lenke på vei. Den kommer som regel i løpet av et minutt.',
    nn: 'Kan adressa få e-post frå oss, er ei lenkje på veg. Ho kjem som regel i løpet av eit minutt.',
    en: 'If the address can get e-mails from us, a link is on its way. It usually comes within a minute.',
  },
  sentItems: {
    nb: 'Åpne lenken i denne nettleseren innen {minutes} minutter. Den virker én gang.',
    nn: 'Opne lenkja i denne nettlesaren innan {minutes} minutt. Ho verkar éin gong.',
    en: 'Open the link in this browser within {minutes} minutes. It works once.',
  },
  sentMissing: {
    nb: 'Kommer det ingen e-post, se i mappen for søppelpost, eller prøv en gang til.',
    nn: 'Kjem det ingen e-post, sjå i mappa for søppelpost, eller prøv ein gong til.',
    en: 'If no e-mail comes, look in the folder for junk mail, or try once more.',
  },
  again: { nb: 'Prøv en gang til', nn: 'Prøv ein gong til', en: 'Try once more' },
  outbox: { nb: 'Åpne utboksen', nn: 'Opne utboksen', en: 'Open the outbox' },
  linkTitle: { nb: 'Logg inn', nn: 'Logg inn', en: 'Sign in' },
  linkLead: {
    nb: 'Trykk på knappen for å logge inn.',
    nn: 'Trykk på knappen for å logge inn.',
    en: 'Press the button to sign in.',
  },
  enter: { nb: 'Logg inn', nn: 'Logg inn', en: 'Sign in' },
  ask: { nb: 'Be om en ny lenke', nn: 'Be om ei ny lenkje', en: 'Ask for a new link' },
  outTitle: { nb: 'Logg ut', nn: 'Logg ut', en: 'Sign out' },
  outLead: {
    nb: 'Når du logger ut, ser du det som er offentlig, til du logger inn igjen.',
    nn: 'Når du loggar ut, ser du det som er offentleg, til du loggar inn igjen.',
    en: 'When you sign out, you see what is public until you sign in again.',
  },
  notIn: {
    nb: 'Du er ikke logget inn.',
    nn: 'Du er ikkje logga inn.',
    en: 'You are not signed in.',
  },
} satisfies Record<string, Text>;

/** Why a link does not open: what happened, and what to do. */
export const linkSentences: Record<LinkRefusal | ActRefusal, Told> = {
  ...toldOfAll,
  gone: {
    title: {
      nb: 'Lenken virker ikke lenger',
      nn: 'Lenkja verkar ikkje lenger',
      en: 'The link no longer works',
    },
    text: {
      nb: 'Den er brukt, den er eldre enn {minutes} minutter, eller så er den ikke hel. Be om en ny, og åpne den i samme nettleser.',
      nn: 'Ho er brukt, ho er eldre enn {minutes} minutt, eller så er ho ikkje heil. Be om ei ny, og opne henne i same nettlesar.',
      en: 'It has been used, it is older than {minutes} minutes, or it is not whole. Ask for a new one, and open it in the same browser.',
    },
  },
  'other-browser': {
    title: {
      nb: 'Åpne lenken der du ba om den',
      nn: 'Opne lenkja der du bad om henne',
      en: 'Open the link where you asked for it',
    },
    text: {
      nb: 'Lenken virker bare i nettleseren den ble bedt om fra, så ingen andre kan bruke den. Kopier den over dit, eller be om en ny lenke her.',
      nn: 'Lenkja verkar berre i nettlesaren ho vart beden om frå, så ingen andre kan bruke henne. Kopier henne over dit, eller be om ei ny lenkje her.',
      en: 'The link works only in the browser it was asked for from, so that nobody else can use it. Copy it over there, or ask for a new link here.',
    },
  },
  'not-allowed': {
    title: { nb: 'Dette gikk ikke', nn: 'Dette gjekk ikkje', en: 'This did not work' },
    text: {
      nb: 'Prøv å logge inn på nytt.',
      nn: 'Prøv å logge inn på nytt.',
      en: 'Try to sign in again.',
    },
  },
};
