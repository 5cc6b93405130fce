import type { Text } from '#base/text.ts';

export const texts = {
  title: { nb: 'Åpne data', nn: 'Opne data', en: 'Open data' },
  lead: {
    nb: 'Alt som er lagt ut av planer, mål, tiltak, penger og vedtak, kan leses av programmer. Ingen nøkkel trengs, og alle kan bruke det om igjen.',
    nn: 'Alt som er lagt ut av planar, mål, tiltak, pengar og vedtak, kan lesast av program. Ingen nøkkel trengst, og alle kan bruke det om att.',
    en: 'All that is published of plans, goals, measures, money and decisions can be read by programs. No key is needed, and everyone may use it again.',
  },
  contents: { nb: 'Innhold', nn: 'Innhald', en: 'Contents' },
  how: { nb: 'Slik virker det', nn: 'Slik verkar det', en: 'How it works' },
  try: { nb: 'Tre å prøve', nn: 'Tre å prøve', en: 'Three to try' },
  addresses: { nb: 'Adressene', nn: 'Adressene', en: 'The addresses' },
  formats: { nb: 'Åpne formater', nn: 'Opne format', en: 'Open formats' },
  schemas: { nb: 'Det svarene inneholder', nn: 'Det svara inneheld', en: 'What answers hold' },
  problems: { nb: 'Når noe ikke går', nn: 'Når noko ikkje går', en: 'When something fails' },
  problemsText: {
    nb: 'Et svar som ikke er 200, er et problem etter RFC 9457 (application/problem+json), på språket du ber om. «detail» sier hva du kan gjøre, og «type» er en av disse:',
    nn: 'Eit svar som ikkje er 200, er eit problem etter RFC 9457 (application/problem+json), på språket du ber om. «detail» seier kva du kan gjere, og «type» er ein av desse:',
    en: 'An answer other than 200 is a problem as RFC 9457 has it (application/problem+json), in the language asked for. “detail” says what to do, and “type” is one of these:',
  },
  status: { nb: 'Status', nn: 'Status', en: 'Status' },
  kind: { nb: 'Type', nn: 'Type', en: 'Type' },
  means: { nb: 'Hva det betyr', nn: 'Kva det tyder', en: 'What it means' },
} satisfies Record<string, Text>;

/** What holds for every address. */
export const rules: readonly { term: Text; detail: Text }[] = [
  {
    term: { nb: 'Adresse', nn: 'Adresse', en: 'Address' },
    detail: {
      nb: 'Alt ligger under /api/v1 og svarer med JSON. Beskrivelsen i OpenAPI 3.1 er /api/v1/openapi.json.',
      nn: 'Alt ligg under /api/v1 og svarer med JSON. Skildringa i OpenAPI 3.1 er /api/v1/openapi.json.',
      en: 'Everything lies under /api/v1 and answers with JSON. The description in OpenAPI 3.1 is /api/v1/openapi.json.',
    },
  },
  {
    term: { nb: 'Språk', nn: 'Språk', en: 'Language' },
    detail: {
      nb: 'Accept-Language velger bokmål (nb), nynorsk (nn) eller engelsk for navn på begreper. Innholdet i en plan har det språket «lang» sier.',
      nn: 'Accept-Language vel bokmål (nb), nynorsk (nn) eller engelsk for namn på omgrep. Innhaldet i ein plan har det språket «lang» seier.',
      en: 'Accept-Language chooses bokmål (nb), nynorsk (nn) or English (en) for the names of terms. The content of a plan is in the language “lang” says.',
    },
  },
  {
    term: { nb: 'Sider', nn: 'Sider', en: 'Pages' },
    detail: {
      nb: 'Lister har «items» og «next». Følg «next» til den er null. «limit» er fra 1 til 200, ellers 50. Ting som kommer eller går underveis, flytter ikke de andre.',
      nn: 'Lister har «items» og «next». Følg «next» til han er null. «limit» er frå 1 til 200, elles 50. Ting som kjem eller går undervegs, flyttar ikkje dei andre.',
      en: 'Lists have “items” and “next”. Follow “next” until it is null. “limit” is from 1 to 200, otherwise 50. What comes or goes meanwhile does not move the rest.',
    },
  },
  {
    term: { nb: 'Penger', nn: 'Pengar', en: 'Money' },
    detail: {
      nb: 'Beløp er tekst, både i hele øre og i kroner, så ingen mister øre til flyttall. Et beløp som ikke er gitt, er null, ikke 0.',
      nn: 'Beløp er tekst, både i heile øre og i kroner, så ingen mistar øre til flyttal. Eit beløp som ikkje er gitt, er null, ikkje 0.',
      en: 'Amounts are text, both as whole øre and as kroner, so that nobody loses øre to floats. An amount that is not given is null, not 0.',
    },
  },
  {
    term: { nb: 'Mellomlager', nn: 'Mellomlager', en: 'Caching' },
    detail: {
      nb: 'Hvert svar har en ETag. Send den i If-None-Match, så koster et svar som er likt, ingenting.',
      nn: 'Kvart svar har ein ETag. Send han i If-None-Match, så kostar eit svar som er likt, ingenting.',
      en: 'Each answer has an ETag. Send it in If-None-Match, and an answer that is the same costs nothing.',
    },
  },
  {
    term: { nb: 'Fra nettsider', nn: 'Frå nettsider', en: 'From web pages' },
    detail: {
      nb: 'Alle nettsider kan lese (CORS), uten informasjonskapsler. Det er bare det alle kan se, som vises.',
      nn: 'Alle nettsider kan lese (CORS), utan informasjonskapslar. Det er berre det alle kan sjå, som blir vist.',
      en: 'Pages of any site may read (CORS), without cookies. Only what everyone can see is shown.',
    },
  },
  {
    term: { nb: 'Ting i en plan', nn: 'Ting i ein plan', en: 'Things of a plan' },
    detail: {
      nb: 'Et mål og et tiltak har samme id i alle utgaver. Uten «edition» gjelder den nyeste utgaven som er lagt ut.',
      nn: 'Eit mål og eit tiltak har same id i alle utgåver. Utan «edition» gjeld den nyaste utgåva som er lagd ut.',
      en: 'A goal or measure has the same id in all editions. Without “edition” the newest published one holds.',
    },
  },
  {
    term: { nb: 'Lisens', nn: 'Lisens', en: 'Licence' },
    detail: {
      nb: 'Norsk lisens for offentlige data (NLOD) 2.0: bruk det fritt, og si hvor det er fra.',
      nn: 'Norsk lisens for offentlege data (NLOD) 2.0: bruk det fritt, og sei kor det er frå.',
      en: 'Norwegian Licence for Open Government Data (NLOD) 2.0: use it freely, and say where it is from.',
    },
  },
];

/** Questions people ask, as addresses. */
export const questions: readonly { asks: Text; address: string }[] = [
  {
    asks: {
      nb: 'Hvilke tiltak er Nav med på i Vest-Telemark?',
      nn: 'Kva tiltak er Nav med på i Vest-Telemark?',
      en: 'Which measures does Nav take part in in Vest-Telemark?',
    },
    address: '/measures?partnership=vest-telemark&partner=nav',
  },
  {
    asks: {
      nb: 'Hva leder Telemark fylkeskommune med seksjonene sine, og hva koster det?',
      nn: 'Kva leier Telemark fylkeskommune med seksjonane sine, og kva kostar det?',
      en: 'What does Telemark County Council lead with its sections, and what does it cost?',
    },
    address: '/measures?lead=929882989&totals=true',
  },
  {
    asks: {
      nb: 'Hvilke organer skal fortsatt behandle planen?',
      nn: 'Kva organ skal framleis handsame planen?',
      en: 'Which bodies have the plan still before them?',
    },
    address: '/approvals?partnership=vest-telemark&decided=false',
  },
];
