import type { TemplateRefusal } from '#5-follow-up/reports/core/read-template.ts';
import type { BeginRefusal, SaveRefusal, TakeRefusal } from '#5-follow-up/reports/core/report.ts';
import type { TypedFault } from '#5-follow-up/reports/core/typed.ts';
import type { LoadRefusal } from '#5-follow-up/reports/data/load-template.ts';
import type { PublishingRefusal } from '#5-follow-up/reports/data/publish-with-lessons.ts';
import type { Text } from '#base/text.ts';
import type { ActRefusal } from '#platform/acts/act.ts';
import { actSentences } from '#platform/http/act-refused.ts';

type Reason =
  | BeginRefusal
  | SaveRefusal
  | TakeRefusal
  | LoadRefusal
  | TemplateRefusal
  | PublishingRefusal
  | ActRefusal;

/** Why nothing was done, and what to do. */
export const refusalSentences: Record<Reason, Text> = {
  'no-such-edition': {
    nb: 'Planen finnes ikke her lenger. Velg en annen.',
    nn: 'Planen finst ikkje her lenger. Vel ein annan.',
    en: 'The plan is no longer here. Choose another.',
  },
  'no-such-template': {
    nb: 'Malen finnes ikke her lenger. Velg en annen.',
    nn: 'Malen finst ikkje her lenger. Vel ein annan.',
    en: 'The template is no longer here. Choose another.',
  },
  'no-frame': {
    nb: 'Planen står ikke under en avtale eller strategi, så det er ikke noe å sluttevaluere. Velg en årlig evaluering.',
    nn: 'Planen står ikkje under ei avtale eller ein strategi, så det er ikkje noko å sluttevaluere. Vel ei årleg evaluering.',
    en: 'The plan stands under no agreement or strategy, so there is nothing to evaluate at its end. Choose a yearly evaluation.',
  },
  'year-outside-plan': {
    nb: 'Planen gjelder ikke dette året. Velg et år den gjelder for.',
    nn: 'Planen gjeld ikkje dette året. Vel eit år han gjeld for.',
    en: 'The plan does not cover this year. Choose one that it covers.',
  },
  'year-not-begun': {
    nb: 'Året har ikke begynt ennå, så det er ikke noe å fortelle om.',
    nn: 'Året har ikkje byrja enno, så det er ikkje noko å fortelje om.',
    en: 'The year has not begun yet, so there is nothing to tell of.',
  },
  'already-begun': {
    nb: 'Det er alt begynt på en slik rapport. Du finner den i listen over rapporter.',
    nn: 'Det er alt byrja på ein slik rapport. Du finn han i lista over rapportar.',
    en: 'Such a report has already been begun. It is in the list of reports.',
  },
  'no-such-report': {
    nb: 'Rapporten finnes ikke her lenger. Gå tilbake til listen.',
    nn: 'Rapporten finst ikkje her lenger. Gå tilbake til lista.',
    en: 'The report is no longer here. Go back to the list.',
  },
  'no-such-section': {
    nb: 'Delen er tatt ut av rapporten fordi planen ikke har målet eller tiltaket lenger.',
    nn: 'Delen er teken ut av rapporten fordi planen ikkje har målet eller tiltaket lenger.',
    en: 'The section was taken out of the report, since the plan no longer has the goal or measure.',
  },
  'changed-meanwhile': {
    nb: 'Noen andre har lagret noe her siden du åpnet siden, så ingenting er lagret av dette. Se gjennom det som gjelder nå, og prøv igjen. Det du skrev, er ikke borte.',
    nn: 'Nokon andre har lagra noko her sidan du opna sida, så ingenting er lagra av dette. Sjå gjennom det som gjeld no, og prøv igjen. Det du skreiv, er ikkje borte.',
    en: 'Someone else has saved something here since you opened the page, so none of this is saved. Look through what holds now, and try again. What you wrote is not lost.',
  },
  'nothing-newer': {
    nb: 'Det er ikke noe nyere å hente. Alt er slik planen og rapporteringen sier nå.',
    nn: 'Det er ikkje noko nyare å hente. Alt er slik planen og rapporteringa seier no.',
    en: 'There is nothing newer to take in. All is as the plan and the progress reports say now.',
  },
  'edition-is-not-public': {
    nb: 'Planen rapporten gjelder, er ikke lagt ut. Legg den ut først.',
    nn: 'Planen rapporten gjeld, er ikkje lagd ut. Legg han ut først.',
    en: 'The plan the report is of is not public. Publish it first.',
  },
  'things-are-missing': {
    nb: 'Planen har fått mål eller tiltak som rapporten mangler. Hent det nyeste, og skriv om dem.',
    nn: 'Planen har fått mål eller tiltak som rapporten manglar. Hent det nyaste, og skriv om dei.',
    en: 'The plan has goals or measures that the report lacks. Take in the newest, and write about them.',
  },
  'nothing-written': {
    nb: 'Det er ikke skrevet noe i rapporten ennå.',
    nn: 'Det er ikkje skrive noko i rapporten enno.',
    en: 'Nothing has been written in the report yet.',
  },
  'reason-is-missing': {
    nb: 'Skriv hvorfor rapporten blir rettet. Det står sammen med den nye versjonen.',
    nn: 'Skriv kvifor rapporten blir retta. Det står saman med den nye versjonen.',
    en: 'Write why the report is corrected. It stands beside the new version.',
  },
  'nothing-changed': {
    nb: 'Ingenting er endret siden forrige versjon.',
    nn: 'Ingenting er endra sidan førre versjon.',
    en: 'Nothing has changed since the version before.',
  },
  'no-such-thing': {
    nb: 'En erfaring viser til noe som ikke finnes i planen lenger. Ta den ut, eller skriv den i en annen del.',
    nn: 'Ei erfaring viser til noko som ikkje finst i planen lenger. Ta henne ut, eller skriv henne i ein annan del.',
    en: 'A lesson names something that is no longer in the plan. Take it out, or write it in another section.',
  },
  'no-such-lesson': {
    nb: 'En erfaring fra rapporten finnes ikke lenger. Åpne siden på nytt og prøv igjen.',
    nn: 'Ei erfaring frå rapporten finst ikkje lenger. Opne sida på nytt og prøv igjen.',
    en: 'A lesson from the report is no longer there. Open the page again and retry.',
  },
  'already-published': {
    nb: 'En erfaring fra rapporten er alt lagt ut. Åpne siden på nytt og prøv igjen.',
    nn: 'Ei erfaring frå rapporten er alt lagd ut. Opne sida på nytt og prøv igjen.',
    en: 'A lesson from the report is already public. Open the page again and retry.',
  },
  'thing-is-not-public': {
    nb: 'En erfaring viser til et mål eller tiltak som ikke er lagt ut. Legg ut planen først.',
    nn: 'Ei erfaring viser til eit mål eller tiltak som ikkje er lagt ut. Legg ut planen først.',
    en: 'A lesson names a goal or measure that is not public. Publish the plan first.',
  },
  'already-loaded': {
    nb: 'Malen er alt lagt inn. Du finner den i listen.',
    nn: 'Malen er alt lagd inn. Du finn han i lista.',
    en: 'The template has already been loaded. It is in the list.',
  },
  'no-questions': {
    nb: 'Vi fant ingen spørsmål i dokumentet. Skriv hvert spørsmål som en overskrift, med nummer eller med spørsmålstegn til slutt.',
    nn: 'Vi fann ingen spørsmål i dokumentet. Skriv kvart spørsmål som ei overskrift, med nummer eller med spørjeteikn til slutt.',
    en: 'We found no questions in the document. Write each question as a heading, with a number, or with a question mark at the end.',
  },
  'too-many-questions': {
    nb: 'Dokumentet har mer enn 100 spørsmål. Del det i flere maler.',
    nn: 'Dokumentet har meir enn 100 spørsmål. Del det i fleire malar.',
    en: 'The document has more than 100 questions. Split it into several templates.',
  },
  'question-too-long': {
    nb: 'Et spørsmål er på over 1000 tegn, eller veiledningen til det er på over 4000. Kort det ned.',
    nn: 'Eit spørsmål er på over 1000 teikn, eller rettleiinga til det er på over 4000. Kort det ned.',
    en: 'A question has more than 1000 characters, or its guidance more than 4000. Shorten it.',
  },
  ...actSentences,
};

/** What is wrong with a field of a section. */
export const faultSentences: Record<TypedFault['code'], Text> = {
  number: {
    nb: 'Skriv verdien som et tall, for eksempel 1 234,5. Finnes det ikke noe tall, så la raden stå tom.',
    nn: 'Skriv verdien som eit tal, til dømes 1 234,5. Finst det ikkje noko tal, så la rada stå tom.',
    en: 'Write the value as a number, for example 1,5. Where there is no number, leave the row empty.',
  },
  figure: {
    nb: 'Et tall trenger navn, år og kilde.',
    nn: 'Eit tal treng namn, år og kjelde.',
    en: 'A figure needs a name, a year and a source.',
  },
  lesson: {
    nb: 'En erfaring trenger en setning, hva som ble prøvd, og hva som kom ut av det.',
    nn: 'Ei erfaring treng ei setning, kva som vart prøvd, og kva som kom ut av det.',
    en: 'A lesson needs a sentence, what was tried, and what came of it.',
  },
  long: {
    nb: 'Svaret er for langt. Kort det ned.',
    nn: 'Svaret er for langt. Kort det ned.',
    en: 'The answer is too long. Shorten it.',
  },
};
