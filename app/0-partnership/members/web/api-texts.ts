import type { Text } from '#base/text.ts';

export const texts = {
  title: { nb: 'Åpne data', nn: 'Opne data', en: 'Open data' },
  lead: {
    nb: 'Alt som er lagt ut av planer, mål, tiltak, penger og vedtak, kan du hente som fil eller lese med et program. Ingen nøkkel trengs. Bruk det fritt, og si hvor det er fra.',
    nn: 'Alt som er lagt ut av planar, mål, tiltak, pengar og vedtak, kan du hente som fil eller lese med eit program. Ingen nøkkel trengst. Bruk det fritt, og sei kor det er frå.',
    en: 'All that is published of plans, goals, measures, money and decisions can be fetched as files or read by programs. No key is needed. Use it freely, and say where it is from.',
  },
  contents: { nb: 'Innhold', nn: 'Innhald', en: 'Contents' },
  how: { nb: 'Slik virker det', nn: 'Slik verkar det', en: 'How it works' },
  try: { nb: 'Tre spørsmål å prøve', nn: 'Tre spørsmål å prøve', en: 'Three questions to try' },
  files: { nb: 'Hent en plan som fil', nn: 'Hent ein plan som fil', en: 'Fetch a plan as a file' },
  tools: {
    nb: 'Kom i gang i ditt eget verktøy',
    nn: 'Kom i gang i ditt eige verktøy',
    en: 'Begin in a tool of your own',
  },
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

/** The files one begins with. */
export const startTexts = {
  filesText: {
    nb: 'Regnearket har mål, tiltak, budsjett, finansiering og politisk behandling på hvert sitt ark. CSV er det samme for andre programmer, og JSON er alt i én fil.',
    nn: 'Reknearket har mål, tiltak, budsjett, finansiering og politisk handsaming på kvart sitt ark. CSV er det same for andre program, og JSON er alt i éi fil.',
    en: 'The workbook has goals, measures, budget, funding and decisions each on a sheet. CSV is the same for other programs, and JSON is all of it in one file.',
  },
  filesCaption: {
    nb: 'Planen som gjelder i hvert partnerskap: den nyeste som er vedtatt, og der ingen er det, den nyeste som er lagt ut',
    nn: 'Planen som gjeld i kvart partnarskap: den nyaste som er vedteken, og der ingen er det, den nyaste som er lagd ut',
    en: 'The plan that holds in each partnership: the newest that is agreed, and where none is, the newest that is published',
  },
  plan: { nb: 'Plan', nn: 'Plan', en: 'Plan' },
  workbook: { nb: 'Regneark', nn: 'Rekneark', en: 'Workbook' },
  whole: { nb: 'Alt', nn: 'Alt', en: 'All of it' },
  measures: { nb: 'tiltak', nn: 'tiltak', en: 'measures' },
  budget: { nb: 'budsjett', nn: 'budsjett', en: 'budget' },
  funding: { nb: 'finansiering', nn: 'finansiering', en: 'funding' },
  adding: {
    nb: 'Har både et mål og tiltakene under det linjer i budsjettet, rommer linjen for målet de andre. Regn bare med én av dem når du legger sammen.',
    nn: 'Har både eit mål og tiltaka under det linjer i budsjettet, rommar linja for målet dei andre. Rekn berre med éi av dei når du legg saman.',
    en: 'Where both a goal and the measures below it have lines in the budget, the line of the goal covers the others. Count only one of the two when you add up.',
  },
  none: {
    nb: 'Ingen plan er lagt ut ennå. Når en er det, kan den hentes her som regneark, CSV og JSON.',
    nn: 'Ingen plan er lagd ut enno. Når ein er det, kan han hentast her som rekneark, CSV og JSON.',
    en: 'No plan is published yet. When one is, it can be fetched here as a workbook, CSV and JSON.',
  },
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
      nb: 'Et mål og et tiltak har samme id i alle utgaver. Uten «edition» får du utgaven som gjelder: den nyeste som er vedtatt, og når ingen er det, den nyeste som er lagt ut.',
      nn: 'Eit mål og eit tiltak har same id i alle utgåver. Utan «edition» får du utgåva som gjeld: den nyaste som er vedteken, og når ingen er det, den nyaste som er lagd ut.',
      en: 'A goal or measure has the same id in all editions. Without “edition” you get the edition that holds: the newest that is agreed, and where none is, the newest that is published.',
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
