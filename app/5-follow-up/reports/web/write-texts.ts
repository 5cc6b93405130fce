import { lessonFieldNames } from '#1-knowledge/lessons/core/names.ts';
import type { Text } from '#base/text.ts';

export const texts = {
  // Beginning
  beginTitle: { nb: 'Begynn på en rapport', nn: 'Byrj på ein rapport', en: 'Begin a report' },
  beginLead: {
    nb: 'Rapporten får en del for hvert mål og tiltak i planen, fylt med det som alt står i planen og er rapportert. Du skriver resten, del for del.',
    nn: 'Rapporten får ein del for kvart mål og tiltak i planen, fylt med det som alt står i planen og er rapportert. Du skriv resten, del for del.',
    en: 'The report gets a section for each goal and measure of the plan, filled with what the plan says and what has been reported. You write the rest, section by section.',
  },
  noPlan: {
    nb: 'Det er ingen plan å skrive om ennå',
    nn: 'Det er ingen plan å skrive om enno',
    en: 'There is no plan to write about yet',
  },
  noPlanText: {
    nb: 'Legg inn en plan først.',
    nn: 'Legg inn ein plan først.',
    en: 'Put in a plan first.',
  },
  plan: { nb: 'Hvilken plan', nn: 'Kva plan', en: 'Which plan' },
  kind: { nb: 'Hva slags rapport', nn: 'Kva slags rapport', en: 'Which kind of report' },
  yearlyHint: {
    nb: 'Til forumet, om ett år.',
    nn: 'Til forumet, om eitt år.',
    en: 'For the forum, about one year.',
  },
  finalHint: {
    nb: 'Om hele avtalen eller strategien planen står under.',
    nn: 'Om heile avtala eller strategien planen står under.',
    en: 'About the whole agreement or strategy the plan stands under.',
  },
  year: { nb: 'År', nn: 'År', en: 'Year' },
  yearHint: {
    nb: 'For en sluttevaluering gjelder hele avtaleperioden, uansett hva som står her.',
    nn: 'For ei sluttevaluering gjeld heile avtaleperioden, uansett kva som står her.',
    en: 'A final evaluation covers the whole agreement period, whatever stands here.',
  },
  template: { nb: 'Spørsmål', nn: 'Spørsmål', en: 'Questions' },
  own: {
    nb: 'Tannhjuls egne spørsmål',
    nn: 'Tannhjul sine eigne spørsmål',
    en: 'Tannhjul’s own questions',
  },
  dueOn: { nb: 'Skal være ferdig', nn: 'Skal vere ferdig', en: 'To be ready' },
  dueHint: {
    nb: 'Fristen står i årshjulet.',
    nn: 'Fristen står i årshjulet.',
    en: 'The deadline stands in the annual wheel.',
  },
  begin: { nb: 'Begynn', nn: 'Byrj', en: 'Begin' },
  faultYear: {
    nb: 'Skriv året med fire siffer, for eksempel 2026.',
    nn: 'Skriv året med fire siffer, til dømes 2026.',
    en: 'Write the year with four digits, for example 2026.',
  },
  faultDue: {
    nb: 'Skriv datoen som år-måned-dag, for eksempel 2026-12-01, eller la feltet stå tomt.',
    nn: 'Skriv datoen som år-månad-dag, til dømes 2026-12-01, eller la feltet stå tomt.',
    en: 'Write the date as year-month-day, for example 2026-12-01, or leave the field empty.',
  },
  faultChoice: {
    nb: 'Velg ett av alternativene.',
    nn: 'Vel eitt av alternativa.',
    en: 'Choose one of these.',
  },
  // The overview
  sections: { nb: 'Delene', nn: 'Delane', en: 'The sections' },
  sectionsLead: {
    nb: 'Velg en del og skriv. Hver del lagres for seg, så flere kan skrive samtidig.',
    nn: 'Vel ein del og skriv. Kvar del blir lagra for seg, så fleire kan skrive samtidig.',
    en: 'Choose a section and write. Each is saved by itself, so several can write at once.',
  },
  whole: { nb: 'Samlet vurdering', nn: 'Samla vurdering', en: 'The whole' },
  section: { nb: 'Del', nn: 'Del', en: 'Section' },
  show: { nb: 'Vis bare', nn: 'Vis berre', en: 'Show only' },
  all: { nb: 'Alle ({n})', nn: 'Alle ({n})', en: 'All ({n})' },
  open: {
    nb: 'Mangler svar ({n})',
    nn: 'Manglar svar ({n})',
    en: 'Answers missing ({n})',
  },
  old: { nb: 'Noe er nyere ({n})', nn: 'Noko er nyare ({n})', en: 'Something is newer ({n})' },
  answered: { nb: 'Besvart', nn: 'Svart på', en: 'Answered' },
  answeredOf: { nb: '{n} av {all}', nn: '{n} av {all}', en: '{n} of {all}' },
  hasLesson: { nb: 'Erfaring', nn: 'Erfaring', en: 'Lesson' },
  yes: { nb: 'ja', nn: 'ja', en: 'yes' },
  no: { nb: '–', nn: '–', en: '–' },
  takenOn: { nb: 'Hentet', nn: 'Henta', en: 'Taken in' },
  newer: { nb: 'noe er nyere', nn: 'noko er nyare', en: 'something is newer' },
  missing: {
    nb: '{n} nye mål eller tiltak i planen er ikke i rapporten ennå. Hent det nyeste.',
    nn: '{n} nye mål eller tiltak i planen er ikkje i rapporten enno. Hent det nyaste.',
    en: '{n} new goals or measures of the plan are not in the report yet. Take in the newest.',
  },
  takeAll: { nb: 'Hent det nyeste', nn: 'Hent det nyaste', en: 'Take in the newest' },
  takeAllText: {
    nb: 'Det som er skrevet, blir stående.',
    nn: 'Det som er skrive, blir ståande.',
    en: 'What is written stays.',
  },
  publish: { nb: 'Legg ut rapporten', nn: 'Legg ut rapporten', en: 'Publish the report' },
  whoPublishes: {
    nb: 'En koordinator eller administrator legger ut rapporten når den er ferdig.',
    nn: 'Ein koordinator eller administrator legg ut rapporten når han er ferdig.',
    en: 'A coordinator or administrator publishes the report when it is ready.',
  },
  isOut: {
    nb: 'Den nyeste versjonen er lagt ut. Skriver du mer, kan det legges ut som en ny versjon.',
    nn: 'Den nyaste versjonen er lagd ut. Skriv du meir, kan det leggjast ut som ein ny versjon.',
    en: 'The newest version is published. If you write more, it can be published as a new version.',
  },
  // Publishing
  publishLead: {
    nb: 'Rapporten blir lagt ut slik den er nå. Siden rettes den med en ny versjon ved siden av, og ord som ikke skulle vært offentlige, kan fjernes.',
    nn: 'Rapporten blir lagd ut slik han er no. Sidan blir han retta med ein ny versjon ved sida av, og ord som ikkje skulle vore offentlege, kan fjernast.',
    en: 'The report is published as it is now. Afterwards it is corrected by a new version beside it, and words that should not have been public can be removed.',
  },
  unanswered: {
    nb: '{n} spørsmål er ikke besvart. Det står i rapporten.',
    nn: '{n} spørsmål er ikkje svart på. Det står i rapporten.',
    en: 'Questions not answered: {n}. The report says so.',
  },
  lessonsToo: {
    nb: 'Disse erfaringene blir lagt ut samtidig:',
    nn: 'Desse erfaringane blir lagde ut samtidig:',
    en: 'These lessons are published at the same time:',
  },
  reason: { nb: 'Hvorfor den blir rettet', nn: 'Kvifor han blir retta', en: 'Why it is corrected' },
  leave: { nb: 'Gå tilbake', nn: 'Gå tilbake', en: 'Go back' },
  // A section
  from: {
    nb: 'Hentet fra planen og rapporteringen {day}',
    nn: 'Henta frå planen og rapporteringa {day}',
    en: 'Taken from the plan and the progress reports on {day}',
  },
  fromNewer: {
    nb: 'Noe er endret siden. Det nyeste kan hentes inn; det du har skrevet, blir stående.',
    nn: 'Noko er endra sidan. Det nyaste kan hentast inn; det du har skrive, blir ståande.',
    en: 'Something has changed since. The newest can be taken in; what you have written stays.',
  },
  fromGone: {
    nb: 'Planen har ikke dette lenger. Delen blir stående fordi det er skrevet noe i den.',
    nn: 'Planen har ikkje dette lenger. Delen blir ståande fordi det er skrive noko i han.',
    en: 'The plan no longer has this. The section stays because something is written in it.',
  },
  nothingRequired: {
    nb: 'Svar på det dere har noe å si om. Ingenting må fylles ut, og du kan lagre og skrive mer siden.',
    nn: 'Svar på det de har noko å seie om. Ingenting må fyllast ut, og du kan lagre og skrive meir sidan.',
    en: 'Answer what you have something to say about. Nothing is required, and you can save and write more later.',
  },
  answerBefore: { nb: 'Svaret i', nn: 'Svaret i', en: 'The answer in' },
  figuresBefore: { nb: 'Tallene i', nn: 'Tala i', en: 'The figures in' },
  seeBefore: {
    nb: 'Les hele den rapporten',
    nn: 'Les heile den rapporten',
    en: 'Read all of that report',
  },
  goesOn: { nb: 'Hva skjer videre', nn: 'Kva skjer vidare', en: 'What happens next' },
  notSaid: { nb: 'Ikke sagt', nn: 'Ikkje sagt', en: 'Not said' },
  figures: { nb: 'Tall', nn: 'Tal', en: 'Figures' },
  figuresHint: {
    nb: 'Tall som viser om det hjalp. Et tall må ha alt i raden sin, også kilden. Vil du ta det ut, så tøm raden.',
    nn: 'Tal som viser om det hjelpte. Eit tal må ha alt i rada si, også kjelda. Vil du ta det ut, så tøm rada.',
    en: 'Figures that show whether it helped. A figure needs all of its row, the source too. To take it out, empty the row.',
  },
  figureRow: { nb: 'Tall {n}', nn: 'Tal {n}', en: 'Figure {n}' },
  lesson: { nb: 'En erfaring', nn: 'Ei erfaring', en: 'A lesson' },
  lessonHint: {
    nb: 'Lærte dere noe andre kan bruke? Da må de tre første være med. Det du skriver her, blir lagt til erfaringene når rapporten legges ut.',
    nn: 'Lærte de noko andre kan bruke? Då må dei tre første vere med. Det du skriv her, blir lagt til erfaringane når rapporten blir lagd ut.',
    en: 'Did you learn something others can use? Then the first three are needed. What you write here is added to the lessons when the report is published.',
  },
  save: { nb: 'Lagre delen', nn: 'Lagre delen', en: 'Save the section' },
  saveNext: {
    nb: 'Lagre og gå til neste',
    nn: 'Lagre og gå til neste',
    en: 'Save and go to the next',
  },
  saveMine: {
    nb: 'Lagre min tekst likevel',
    nn: 'Lagre min tekst likevel',
    en: 'Save my text all the same',
  },
  both: { nb: 'De to tekstene', nn: 'Dei to tekstane', en: 'The two texts' },
} satisfies Record<string, Text>;

export const fieldTexts = {
  what: { nb: 'Hva tallet viser', nn: 'Kva talet viser', en: 'What the figure shows' },
  value: { nb: 'Verdi', nn: 'Verdi', en: 'Value' },
  unit: { nb: 'Enhet', nn: 'Eining', en: 'Unit' },
  year: { nb: 'År', nn: 'År', en: 'Year' },
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  ...lessonFieldNames,
} satisfies Record<string, Text>;
