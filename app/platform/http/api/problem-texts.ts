import type { Text } from '#base/text.ts';

type Kind = { status: number; title: Text; detail: Text };

/** Every way a request can go wrong: its status, what it is called, and what to do about it. */
export const problems = {
  'unknown-version': {
    status: 404,
    title: { nb: 'Ukjent versjon', nn: 'Ukjend versjon', en: 'Unknown version' },
    detail: {
      nb: 'Grensesnittet har ingen versjon «{version}». Bruk {address}.',
      nn: 'Det finst ingen versjon «{version}» av grensesnittet. Bruk {address}.',
      en: 'The API has no version “{version}”. Use {address}.',
    },
  },
  'unknown-address': {
    status: 404,
    title: { nb: 'Ukjent adresse', nn: 'Ukjend adresse', en: 'Unknown address' },
    detail: {
      nb: 'Grensesnittet har ikke noe på denne adressen. Alle adressene står på {address}.',
      nn: 'Grensesnittet har ikkje noko på denne adressa. Alle adressene står på {address}.',
      en: 'The API has nothing at this address. All its addresses are listed at {address}.',
    },
  },
  'unknown-thing': {
    status: 404,
    title: { nb: 'Ikke funnet', nn: 'Ikkje funnen', en: 'Not found' },
    detail: {
      nb: 'Det er ikke lagt ut noe med «{id}» her. Finn det som er lagt ut, i listen på {address}.',
      nn: 'Det er ikkje lagt ut noko med «{id}» her. Finn det som er lagt ut, i lista på {address}.',
      en: 'Nothing published here is known as “{id}”. Find what is published in the list at {address}.',
    },
  },
  'bad-query': {
    status: 400,
    title: {
      nb: 'Spørringen er ikke gyldig',
      nn: 'Spørjinga er ikkje gyldig',
      en: 'The query is not valid',
    },
    detail: {
      nb: 'Rett det som står under «errors», og prøv igjen.',
      nn: 'Rett det som står under «errors», og prøv att.',
      en: 'Put right what stands under “errors”, and try again.',
    },
  },
  'unreadable-cursor': {
    status: 400,
    title: { nb: 'Ukjent «cursor»', nn: 'Ukjend «cursor»', en: 'Unknown cursor' },
    detail: {
      nb: 'Verdien i «cursor» er ikke en vi har gitt ut. Ta den fra «next» i forrige svar, eller begynn på {address}.',
      nn: 'Verdien i «cursor» er ikkje ein vi har gitt ut. Ta han frå «next» i det førre svaret, eller byrja på {address}.',
      en: 'The value of “cursor” is not one that was given out. Take it from “next” in the answer before, or begin at {address}.',
    },
  },
  'cursor-of-another-query': {
    status: 400,
    title: {
      nb: '«cursor» hører til en annen spørring',
      nn: '«cursor» høyrer til ei anna spørjing',
      en: 'The cursor belongs to another query',
    },
    detail: {
      nb: 'En «cursor» gjelder bare for spørringen den kom fra. Behold de andre parametrene fra «next», eller begynn på {address}.',
      nn: 'Ein «cursor» gjeld berre for spørjinga han kom frå. Hald på dei andre parametrane frå «next», eller byrja på {address}.',
      en: 'A cursor holds only for the query it came from. Keep the other parameters of “next”, or begin at {address}.',
    },
  },
  'not-acceptable': {
    status: 406,
    title: { nb: 'Formatet finnes ikke', nn: 'Formatet finst ikkje', en: 'No such format' },
    detail: {
      nb: 'Denne adressen svarer med {types}. Sett Accept til en av dem, eller utelat den.',
      nn: 'Denne adressa svarer med {types}. Set Accept til ein av dei, eller la han vere.',
      en: 'This address answers with {types}. Set Accept to one of them, or leave it out.',
    },
  },
  'method-not-allowed': {
    status: 405,
    title: { nb: 'Metoden går ikke her', nn: 'Metoden går ikkje her', en: 'Method not allowed' },
    detail: {
      nb: 'Denne adressen tar imot {allowed}. Grensesnittet er bare for lesing.',
      nn: 'Denne adressa tek imot {allowed}. Grensesnittet er berre for lesing.',
      en: 'This address takes {allowed}. The API is for reading only.',
    },
  },
  'unsupported-media-type': {
    status: 415,
    title: {
      nb: 'Kan ikke lese innholdet',
      nn: 'Kan ikkje lese innhaldet',
      en: 'Cannot read the content',
    },
    detail: {
      nb: 'Send innholdet som {types}, og si det i Content-Type.',
      nn: 'Send innhaldet som {types}, og sei det i Content-Type.',
      en: 'Send the content as {types}, and say so in Content-Type.',
    },
  },
  'too-large': {
    status: 413,
    title: { nb: 'For stort', nn: 'For stort', en: 'Too large' },
    detail: {
      nb: 'Innholdet kan være på høyst {most} kB.',
      nn: 'Innhaldet kan vere på høgst {most} kB.',
      en: 'The content may hold at most {most} kB.',
    },
  },
  'foreign-host': {
    status: 403,
    title: { nb: 'Feil vertsnavn', nn: 'Feil vertsnamn', en: 'Wrong host name' },
    detail: {
      nb: 'Eksempelet svarer bare på adressene 127.0.0.1 og localhost.',
      nn: 'Dømet svarer berre på adressene 127.0.0.1 og localhost.',
      en: 'The example answers only at the addresses 127.0.0.1 and localhost.',
    },
  },
  'too-many-requests': {
    status: 429,
    title: {
      nb: 'For mange spørringer på én gang',
      nn: 'For mange spørjingar på éin gong',
      en: 'Too many requests at once',
    },
    detail: {
      nb: 'Vent {seconds} sekund og prøv igjen. Send færre samtidig, og bruk ETag med If-None-Match: svar som er like, koster ingenting.',
      nn: 'Vent {seconds} sekund og prøv att. Send færre samstundes, og bruk ETag med If-None-Match: svar som er like, kostar ingenting.',
      en: 'Wait {seconds} second and try again. Send fewer at the same time, and use ETag with If-None-Match: answers that are the same cost nothing.',
    },
  },
  'too-many-answers': {
    status: 429,
    title: { nb: 'For mange nye svar', nn: 'For mange nye svar', en: 'Too many new answers' },
    detail: {
      nb: 'Nettverket ditt har fått {most} nye svar dette minuttet, som er det meste. Vent {seconds} sekunder og gå videre der du var. Hent lister med limit=200 i stedet for én og én, og bruk ETag med If-None-Match: det vi har liggende ferdig, er det ingen grense for.',
      nn: 'Nettverket ditt har fått {most} nye svar dette minuttet, som er det meste. Vent {seconds} sekund og gå vidare der du var. Hent lister med limit=200 i staden for éin og éin, og bruk ETag med If-None-Match: det vi har liggjande ferdig, er det inga grense for.',
      en: 'Your network has had {most} new answers this minute, which is the most. Wait {seconds} seconds and go on where you were. Take lists with limit=200 rather than one thing at a time, and use ETag with If-None-Match: what we have ready has no limit.',
    },
  },
  'unreadable-request': {
    status: 400,
    title: {
      nb: 'Forespørselen kan ikke leses',
      nn: 'Førespurnaden kan ikkje lesast',
      en: 'The request cannot be read',
    },
    detail: {
      nb: 'Metoden, adressen eller hodet er ikke gyldig HTTP. Skriv mellomrom og bokstaver som æ, ø og å som prosentkoder (%C3%A6 er æ), og prøv igjen.',
      nn: 'Metoden, adressa eller hovudet er ikkje gyldig HTTP. Skriv mellomrom og bokstavar som æ, ø og å som prosentkodar (%C3%A6 er æ), og prøv att.',
      en: 'The method, the address or a header is not valid HTTP. Percent-encode spaces and letters such as æ, ø and å (%C3%A6 is æ), and try again.',
    },
  },
  'request-too-long': {
    status: 431,
    title: {
      nb: 'Forespørselen er for lang',
      nn: 'Førespurnaden er for lang',
      en: 'The request is too long',
    },
    detail: {
      nb: 'Adressen og hodet kan være på høyst {most} kB til sammen. Bruk kortere verdier, og send ingen informasjonskapsler.',
      nn: 'Adressa og hovudet kan vere på høgst {most} kB til saman. Bruk kortare verdiar, og send ingen informasjonskapslar.',
      en: 'The address and the headers may hold at most {most} kB together. Use shorter values, and send no cookies.',
    },
  },
  fault: {
    status: 500,
    title: {
      nb: 'Noe gikk galt hos oss',
      nn: 'Noko gjekk gale hos oss',
      en: 'Something went wrong on our side',
    },
    detail: {
      nb: 'Feilen er skrevet i loggen. Prøv igjen om litt, og oppgi «instance» hvis du melder fra.',
      nn: 'Feilen er skriven i loggen. Prøv att om litt, og oppgi «instance» om du melder frå.',
      en: 'The fault has been logged. Try again in a while, and give “instance” if you report it.',
    },
  },
  away: {
    status: 503,
    title: { nb: 'Utilgjengelig nå', nn: 'Utilgjengeleg no', en: 'Not available just now' },
    detail: {
      nb: 'Databasen svarer ikke. Vent {seconds} sekunder og prøv igjen.',
      nn: 'Databasen svarer ikkje. Vent {seconds} sekund og prøv att.',
      en: 'The database does not answer. Wait {seconds} seconds and try again.',
    },
  },
} as const satisfies Record<string, Kind>;

export type ProblemCode = keyof typeof problems;
