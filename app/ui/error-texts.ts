import type { Text } from '#base/text.ts';

/** The answers that have a page of their own. */
export type ErrorStatus = 400 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503;

export interface ErrorTexts {
  title: Text;
  /** What happened. */
  what: Text;
  /** What one can do now. */
  todo: Text;
}

/** No text blames the reader, and none says more than is known about what is missing or hidden. */
export const errorTexts: Readonly<Record<ErrorStatus, ErrorTexts>> = {
  400: {
    title: {
      nb: 'Vi forstår ikke adressen',
      nn: 'Vi forstår ikkje adressa',
      en: 'We do not understand the address',
    },
    what: {
      nb: 'Adressen har tegn som ikke kan stå slik i en nettadresse. Ingenting er endret.',
      nn: 'Adressa har teikn som ikkje kan stå slik i ei nettadresse. Ingenting er endra.',
      en: 'The address holds characters that cannot stand like that in a web address. Nothing has been changed.',
    },
    todo: {
      nb: 'Skriv adressen i nettleseren, eller gå til forsiden og finn siden derfra.',
      nn: 'Skriv adressa i nettlesaren, eller gå til framsida og finn sida derifrå.',
      en: 'Type the address in the browser, or go to the front page and find the page from there.',
    },
  },
  403: {
    title: {
      nb: 'Dette har du ikke tilgang til',
      nn: 'Dette har du ikkje tilgang til',
      en: 'You do not have access to this',
    },
    what: {
      nb: 'Rollen du har nå, kan ikke se eller gjøre det du ba om. Ingenting er endret.',
      nn: 'Rolla du har no, kan ikkje sjå eller gjere det du bad om. Ingenting er endra.',
      en: 'The role you have now cannot see or do what you asked for. Nothing has been changed.',
    },
    todo: {
      nb: 'Spør koordinatoren i partnerskapet hvis du trenger tilgang.',
      nn: 'Spør koordinatoren i partnarskapet om du treng tilgang.',
      en: 'Ask the coordinator of the partnership if you need access.',
    },
  },
  404: {
    title: {
      nb: 'Vi finner ikke siden',
      nn: 'Vi finn ikkje sida',
      en: 'We cannot find the page',
    },
    what: {
      nb: 'Adressen fører ikke til noen side. Kanskje er den skrevet feil, eller så er det den peker på, ikke offentlig ennå.',
      nn: 'Adressa fører ikkje til noka side. Kanskje er ho skriven feil, eller så er det ho peikar på, ikkje offentleg enno.',
      en: 'The address leads to no page. It may be misspelt, or what it points to may not be public yet.',
    },
    todo: {
      nb: 'Se over adressen, gå til forsiden eller søk etter det du leter etter.',
      nn: 'Sjå over adressa, gå til framsida eller søk etter det du leitar etter.',
      en: 'Check the address, go to the front page, or search for what you need.',
    },
  },
  409: {
    title: {
      nb: 'Dette lar seg ikke gjøre nå',
      nn: 'Dette lèt seg ikkje gjere no',
      en: 'This cannot be done now',
    },
    what: {
      nb: 'Noe har endret seg siden du åpnet siden, og det du ba om, passer ikke lenger. Ingenting er endret.',
      nn: 'Noko har endra seg sidan du opna sida, og det du bad om, passar ikkje lenger. Ingenting er endra.',
      en: 'Something has changed since you opened the page, and what you asked for no longer fits. Nothing has been changed.',
    },
    todo: {
      nb: 'Gå tilbake, last siden på nytt og se hvordan det står før du prøver igjen.',
      nn: 'Gå tilbake, last sida på nytt og sjå korleis det står før du prøver igjen.',
      en: 'Go back, reload the page and see how things stand before you try again.',
    },
  },
  413: {
    title: {
      nb: 'Det du sendte, er for stort',
      nn: 'Det du sende, er for stort',
      en: 'What you sent is too large',
    },
    what: {
      nb: 'Vi tar imot skjemaer og filer opp til en grense, og dette var over den. Ingenting er lagret.',
      nn: 'Vi tek imot skjema og filer opp til ei grense, og dette var over grensa. Ingenting er lagra.',
      en: 'Forms and files are accepted up to a limit, and this was above it. Nothing has been saved.',
    },
    todo: {
      nb: 'Del innholdet opp, eller gjør filen mindre, for eksempel ved å ta ut bilder.',
      nn: 'Del innhaldet opp, eller gjer fila mindre, til dømes ved å ta ut bilete.',
      en: 'Split the content, or make the file smaller, for instance by taking out pictures.',
    },
  },
  422: {
    title: {
      nb: 'Noe i skjemaet må rettes',
      nn: 'Noko i skjemaet må rettast',
      en: 'Something in the form must be corrected',
    },
    what: {
      nb: 'Vi kunne ikke lese alt som ble sendt. Ingenting er lagret.',
      nn: 'Vi kunne ikkje lese alt som vart sendt. Ingenting er lagra.',
      en: 'We could not read all that was sent. Nothing has been saved.',
    },
    todo: {
      nb: 'Gå tilbake til skjemaet; det du skrev, står der som regel fortsatt. Rett det og send på nytt.',
      nn: 'Gå tilbake til skjemaet; det du skreiv, står der som regel framleis. Rett det og send på nytt.',
      en: 'Go back to the form; what you typed is usually still there. Correct it and send again.',
    },
  },
  429: {
    title: {
      nb: 'Det kom for mange forespørsler',
      nn: 'Det kom for mange førespurnader',
      en: 'There were too many requests',
    },
    what: {
      nb: 'For at nettstedet skal virke for alle, setter vi en grense for hvor mye som kan sendes på kort tid.',
      nn: 'For at nettstaden skal verke for alle, set vi ei grense for kor mykje som kan sendast på kort tid.',
      en: 'To keep the site working for everyone, there is a limit to how much can be sent in a short time.',
    },
    todo: {
      nb: 'Vent et minutt og prøv igjen.',
      nn: 'Vent eit minutt og prøv igjen.',
      en: 'Wait a minute and try again.',
    },
  },
  500: {
    title: {
      nb: 'Noe gikk galt hos oss',
      nn: 'Noko gjekk gale hos oss',
      en: 'Something went wrong on our side',
    },
    what: {
      nb: 'Feilen er vår, ikke din, og den er skrevet i loggen. Det du prøvde å endre, er ikke lagret.',
      nn: 'Feilen er vår, ikkje din, og han er skriven i loggen. Det du prøvde å endre, er ikkje lagra.',
      en: 'The fault is ours, not yours, and it has been logged. What you tried to change has not been saved.',
    },
    todo: {
      nb: 'Prøv igjen om litt. Skjer det på nytt, send oss nummeret under, så finner vi feilen.',
      nn: 'Prøv igjen om litt. Skjer det på nytt, send oss nummeret under, så finn vi feilen.',
      en: 'Try again shortly. If it happens again, send us the number below and we will find the fault.',
    },
  },
  503: {
    title: {
      nb: 'Nettstedet hviler et øyeblikk',
      nn: 'Nettstaden kviler ein augneblink',
      en: 'The site is resting for a moment',
    },
    what: {
      nb: 'Vi får ikke kontakt med databasen, eller vi holder på å oppdatere. Ingenting er gått tapt.',
      nn: 'Vi får ikkje kontakt med databasen, eller vi held på å oppdatere. Ingenting er gått tapt.',
      en: 'We cannot reach the database, or an update is under way. Nothing has been lost.',
    },
    todo: {
      nb: 'Prøv igjen om noen minutter. Holdt du på å sende et skjema, gå tilbake og ta vare på det du skrev.',
      nn: 'Prøv igjen om nokre minutt. Heldt du på å sende eit skjema, gå tilbake og ta vare på det du skreiv.',
      en: 'Try again in a few minutes. If you were sending a form, go back and keep what you wrote.',
    },
  },
};
