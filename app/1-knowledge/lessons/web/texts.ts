import type {
  ChangeRefusal,
  LessonField,
  PublishRefusal,
  WriteRefusal,
} from '#1-knowledge/lessons/core/lesson.ts';
import { lessonFieldNames } from '#1-knowledge/lessons/core/names.ts';
import type { Text } from '#base/text.ts';
import type { ActRefusal } from '#platform/acts/act.ts';
import { actSentences } from '#platform/http/act-refused.ts';
import type { FieldText } from '#ui/field.tsx';

export const texts = {
  title: { nb: 'Erfaringer', nn: 'Erfaringar', en: 'Lessons' },
  lead: {
    nb: 'Hva som er prøvd, hva som kom ut av det, og hva andre kan ta med seg.',
    nn: 'Kva som er prøvd, kva som kom ut av det, og kva andre kan ta med seg.',
    en: 'What has been tried, what came of it, and what others can take with them.',
  },
  none: { nb: 'Ingen erfaringer ennå', nn: 'Ingen erfaringar enno', en: 'No lessons yet' },
  noneText: {
    nb: 'Erfaringer kommer hit når en rapport blir lagt ut, eller når noen skriver ned hva de lærte av et tiltak.',
    nn: 'Erfaringar kjem hit når ein rapport blir lagd ut, eller når nokon skriv ned kva dei lærte av eit tiltak.',
    en: 'Lessons come here when a report is published, or when someone writes down what a measure taught them.',
  },
  write: { nb: 'Skriv ned en erfaring', nn: 'Skriv ned ei erfaring', en: 'Write down a lesson' },
  change: { nb: 'Endre erfaringen', nn: 'Endre erfaringa', en: 'Change the lesson' },
  publish: { nb: 'Vis den for alle', nn: 'Vis ho for alle', en: 'Show it to everyone' },
  draft: { nb: 'Bare for medlemmer', nn: 'Berre for medlemer', en: 'For members only' },
  save: { nb: 'Lagre erfaringen', nn: 'Lagre erfaringa', en: 'Save the lesson' },
  saveMine: {
    nb: 'Lagre min tekst likevel',
    nn: 'Lagre min tekst likevel',
    en: 'Save my text all the same',
  },
  leave: {
    nb: 'Gå tilbake uten å lagre',
    nn: 'Gå tilbake utan å lagre',
    en: 'Go back without saving',
  },
  from: { nb: 'Kommer fra', nn: 'Kjem frå', en: 'Comes from' },
  facts: { nb: 'Fakta om erfaringen', nn: 'Fakta om erfaringa', en: 'Facts about the lesson' },
  thread: { nb: 'Tråden', nn: 'Tråden', en: 'The thread' },
  here: { nb: 'Denne erfaringen', nn: 'Denne erfaringa', en: 'This lesson' },
  both: { nb: 'De to tekstene', nn: 'Dei to tekstane', en: 'The two texts' },
  notPublished: { nb: 'Ikke lagt ut', nn: 'Ikkje lagd ut', en: 'Not published' },
} satisfies Record<string, Text>;

export const fieldTexts = {
  title: { label: lessonFieldNames.title },
  tried: { label: lessonFieldNames.tried },
  place: {
    label: { nb: 'Hvor', nn: 'Kvar', en: 'Where' },
    hint: {
      nb: 'Regionen, partnerskapet eller arbeidsplassen.',
      nn: 'Regionen, partnarskapet eller arbeidsplassen.',
      en: 'The region, the partnership or the workplace.',
    },
  },
  outcome: {
    label: lessonFieldNames.outcome,
    hint: {
      nb: 'Også når det ikke virket.',
      nn: 'Òg når det ikkje verka.',
      en: 'Also when it did not work.',
    },
  },
  carryOver: { label: lessonFieldNames.carryOver },
  year: { label: { nb: 'År', nn: 'År', en: 'Year' } },
  lang: { label: { nb: 'Språket i teksten', nn: 'Språket i teksten', en: 'Language of the text' } },
} satisfies Record<LessonField, FieldText>;

/** Why nothing was done, and what to do. */
export const refusalSentences: Record<
  WriteRefusal | ChangeRefusal | PublishRefusal | ActRefusal,
  Text
> = {
  'year-not-begun': {
    nb: 'Året har ikke begynt ennå. Skriv året noe ble prøvd.',
    nn: 'Året har ikkje byrja enno. Skriv året noko vart prøvd.',
    en: 'The year has not begun yet. Write the year in which something was tried.',
  },
  'no-such-thing': {
    nb: 'Tiltaket erfaringen kommer fra, finnes ikke lenger. Gå til tiltaket og begynn derfra.',
    nn: 'Tiltaket erfaringa kjem frå, finst ikkje lenger. Gå til tiltaket og byrj derifrå.',
    en: 'The measure the lesson comes from is no longer there. Go to the measure and begin from it.',
  },
  'no-such-lesson': {
    nb: 'Erfaringen finnes ikke her lenger. Gå tilbake til listen.',
    nn: 'Erfaringa finst ikkje her lenger. Gå tilbake til lista.',
    en: 'The lesson is no longer here. Go back to the list.',
  },
  'changed-meanwhile': {
    nb: 'Noen andre endret erfaringen mens du skrev. Begge tekstene står nedenfor, og det du skrev, står i skjemaet.',
    nn: 'Nokon andre endra erfaringa medan du skreiv. Begge tekstane står nedanfor, og det du skreiv, står i skjemaet.',
    en: 'Someone else changed the lesson while you were writing. Both texts stand below, and what you wrote is in the form.',
  },
  'nothing-changed': {
    nb: 'Ingenting er endret, så det er ikke noe å lagre.',
    nn: 'Ingenting er endra, så det er ikkje noko å lagre.',
    en: 'Nothing has been changed, so there is nothing to save.',
  },
  'already-published': {
    nb: 'Erfaringen er alt vist for alle.',
    nn: 'Erfaringa er alt vist for alle.',
    en: 'The lesson is already shown to everyone.',
  },
  'thing-is-not-public': {
    nb: 'Erfaringen viser til et tiltak som ikke er lagt ut ennå. Legg ut planen først.',
    nn: 'Erfaringa viser til eit tiltak som ikkje er lagt ut enno. Legg ut planen først.',
    en: 'The lesson names a measure that is not public yet. Publish the plan first.',
  },
  ...actSentences,
};

const faults = {
  title: {
    nb: 'Setningen må ha minst 3 og høyst 200 tegn.',
    nn: 'Setninga må ha minst 3 og høgst 200 teikn.',
    en: 'The sentence must have at least 3 and at most 200 characters.',
  },
  place: {
    nb: 'Skriv hvor det ble prøvd, med minst 2 og høyst 200 tegn.',
    nn: 'Skriv kvar det vart prøvd, med minst 2 og høgst 200 teikn.',
    en: 'Write where it was tried, in at least 2 and at most 200 characters.',
  },
  year: {
    nb: 'Skriv året med fire siffer, for eksempel 2026.',
    nn: 'Skriv året med fire siffer, til dømes 2026.',
    en: 'Write the year with four digits, for example 2026.',
  },
  prose: {
    nb: 'Skriv minst 3 og høyst 4000 tegn.',
    nn: 'Skriv minst 3 og høgst 4000 teikn.',
    en: 'Write at least 3 and at most 4000 characters.',
  },
} satisfies Record<string, Text>;

/** What is wrong with one field. */
export function faultOf(field: string): Text {
  return field === 'title' || field === 'place' || field === 'year' ? faults[field] : faults.prose;
}
