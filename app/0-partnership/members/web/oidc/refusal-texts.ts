import type { LoginOutcome } from '#0-partnership/members/data/oidc/sign-in-by-login.ts';
import { type Told, toldOfAll } from '#0-partnership/members/web/sign-in/not-let-in.tsx';
import type { TurnRefusal } from '#platform/oidc/turn.ts';

/** turn-gone: never begun in this browser, used already, or more than ten minutes ago. */
export type NotSignedIn =
  | Extract<LoginOutcome, { ok: false }>['refused'][number]
  | TurnRefusal
  | 'turn-gone';

const untrusted: Told = {
  title: {
    nb: 'Innloggingen ble ikke godtatt',
    nn: 'Innlogginga vart ikkje godteken',
    en: 'The sign-in was not accepted',
  },
  text: {
    nb: 'Svaret fra {name} stemmer ikke med det vi spurte om, så ingen er logget inn. Prøv en gang til. Skjer det igjen, si fra til den som driver nettstedet.',
    nn: 'Svaret frå {name} stemmer ikkje med det vi spurde om, så ingen er logga inn. Prøv ein gong til. Skjer det igjen, sei frå til den som driv nettstaden.',
    en: 'The answer from {name} does not agree with what we asked, so nobody is signed in. Try once more. If it happens again, tell whoever runs the site.',
  },
};

/** Why a provider did not sign someone in: what happened, and what to do. */
export const notSignedIn: Record<NotSignedIn, Told> = {
  ...toldOfAll,
  cancelled: {
    title: {
      nb: 'Du er ikke logget inn',
      nn: 'Du er ikkje logga inn',
      en: 'You are not signed in',
    },
    text: {
      nb: 'Innloggingen hos {name} ble avbrutt. Du kan prøve igjen, eller logge inn på en annen måte.',
      nn: 'Innlogginga hos {name} vart avbroten. Du kan prøve igjen, eller logge inn på ein annan måte.',
      en: 'The sign-in at {name} was broken off. You can try again, or sign in another way.',
    },
  },
  'provider-away': {
    title: {
      nb: 'Innloggingstjenesten svarer ikke',
      nn: 'Innloggingstenesta svarer ikkje',
      en: 'The sign-in service does not answer',
    },
    text: {
      nb: 'Vi får ikke kontakt med {name} akkurat nå. Prøv igjen om litt, eller logg inn på en annen måte.',
      nn: 'Vi får ikkje kontakt med {name} akkurat no. Prøv igjen om litt, eller logg inn på ein annan måte.',
      en: 'We cannot reach {name} just now. Try again in a while, or sign in another way.',
    },
  },
  'turn-gone': {
    title: {
      nb: 'Innloggingen må begynne på nytt',
      nn: 'Innlogginga må ta til på nytt',
      en: 'The sign-in has to start again',
    },
    text: {
      nb: 'Den er brukt, den begynte for mer enn ti minutter siden, eller den begynte i en annen nettleser. Begynn på nytt her.',
      nn: 'Ho er brukt, ho tok til for meir enn ti minutt sidan, eller ho tok til i ein annan nettlesar. Ta til på nytt her.',
      en: 'It has been used, it began more than ten minutes ago, or it began in another browser. Start again here.',
    },
  },
  'recognised-too-weakly': {
    title: {
      nb: 'Du må logge inn på et høyere nivå',
      nn: 'Du må logge inn på eit høgare nivå',
      en: 'You must sign in at a higher level',
    },
    text: {
      nb: 'Måten du logget inn på hos {name}, er ikke sikker nok her. Prøv igjen med en annen innlogging, for eksempel BankID.',
      nn: 'Måten du logga inn på hos {name}, er ikkje sikker nok her. Prøv igjen med ei anna innlogging, til dømes BankID.',
      en: 'The way you signed in at {name} is not secure enough here. Try again with another sign-in, for example BankID.',
    },
  },
  'login-of-another': {
    title: {
      nb: 'Innloggingen hører til en annen',
      nn: 'Innlogginga høyrer til ein annan',
      en: 'The login belongs to another',
    },
    text: {
      nb: 'Innloggingen din hos {name} er alt knyttet til en annen person her. Logg inn med den, og ta den bort på Min side, før du knytter den til deg.',
      nn: 'Innlogginga di hos {name} er alt knytt til ein annan person her. Logg inn med henne, og ta henne bort på Mi side, før du knyter henne til deg.',
      en: 'Your login at {name} is already connected to another person here. Sign in with it, and remove it on My page, before you connect it to yourself.',
    },
  },
  'tied-already': {
    title: {
      nb: 'Innloggingen er alt din',
      nn: 'Innlogginga er alt di',
      en: 'The login is yours already',
    },
    text: {
      nb: 'Du kan logge inn med {name} slik det er nå.',
      nn: 'Du kan logge inn med {name} slik det er no.',
      en: 'You can sign in with {name} as it is.',
    },
  },
  'no-such-login': {
    title: {
      nb: 'Innloggingen er tatt bort',
      nn: 'Innlogginga er teken bort',
      en: 'The login has been removed',
    },
    text: {
      nb: 'Den er ikke lenger knyttet til deg.',
      nn: 'Ho er ikkje lenger knytt til deg.',
      en: 'It is no longer connected to you.',
    },
  },
  'only-way-in': {
    title: {
      nb: 'Du kan ikke ta bort den siste måten å logge inn på',
      nn: 'Du kan ikkje ta bort den siste måten å logge inn på',
      en: 'You cannot remove your last way in',
    },
    text: {
      nb: 'Legg først til en passnøkkel, eller knytt en annen innlogging til deg.',
      nn: 'Legg først til ein passnøkkel, eller knyt ei anna innlogging til deg.',
      en: 'First add a passkey, or connect another login.',
    },
  },
  'answer-wrong': untrusted,
  'subject-missing': untrusted,
  'meant-for-another': untrusted,
  'not-of-this-turn': untrusted,
  'not-allowed': untrusted,
};

export function isReason(word: string | null): word is NotSignedIn {
  return word !== null && Object.hasOwn(notSignedIn, word);
}
