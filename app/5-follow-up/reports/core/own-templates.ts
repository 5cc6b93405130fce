import type { Lang, Text } from '#base/text.ts';
import type { ReportKind } from './kinds.ts';
import type { Question, Scope } from './question.ts';

type Asked = { chapter: Text; text: Text; guidance?: Text; scope: Scope };

const chapters = {
  year: { nb: 'Året som helhet', nn: 'Året som heilskap', en: 'The year as a whole' },
  whole: {
    nb: 'Avtaleperioden som helhet',
    nn: 'Avtaleperioden som heilskap',
    en: 'The agreement period as a whole',
  },
  goal: { nb: 'For hvert mål', nn: 'For kvart mål', en: 'For each goal' },
  measure: { nb: 'For hvert tiltak', nn: 'For kvart tiltak', en: 'For each measure' },
} satisfies Record<string, Text>;

const done: Asked = {
  chapter: chapters.measure,
  scope: 'measure',
  text: { nb: 'Hva ble gjort?', nn: 'Kva vart gjort?', en: 'What was done?' },
  guidance: {
    nb: 'Det som er rapportert, står over feltet. Skriv det som trengs for å forstå det.',
    nn: 'Det som er rapportert, står over feltet. Skriv det som trengst for å forstå det.',
    en: 'What has been reported stands above the field. Write what is needed to understand it.',
  },
};

const effect: Asked = {
  chapter: chapters.measure,
  scope: 'measure',
  text: {
    nb: 'Hva kom ut av det, og for hvem?',
    nn: 'Kva kom ut av det, og for kven?',
    en: 'What came of it, and for whom?',
  },
  guidance: {
    nb: 'Sammenlign med det som var ventet. Si også fra om det som ikke virket.',
    nn: 'Samanlikn med det som var venta. Sei òg frå om det som ikkje verka.',
    en: 'Compare it with what was expected. Also tell what did not work.',
  },
};

const reached: Asked = {
  chapter: chapters.goal,
  scope: 'goal',
  text: {
    nb: 'Hvor langt er vi kommet mot målet, og hvordan vet vi det?',
    nn: 'Kor langt er vi komne mot målet, og korleis veit vi det?',
    en: 'How far have we come towards the goal, and how do we know?',
  },
};

const yearly: readonly Asked[] = [
  {
    chapter: chapters.year,
    scope: 'whole',
    text: {
      nb: 'Hva var det viktigste som skjedde i året?',
      nn: 'Kva var det viktigaste som skjedde i året?',
      en: 'What mattered most in the year?',
    },
  },
  {
    chapter: chapters.year,
    scope: 'whole',
    text: {
      nb: 'Hva har endret seg i regionens behov for kompetanse?',
      nn: 'Kva har endra seg i behovet regionen har for kompetanse?',
      en: 'What has changed in the region’s need for skills?',
    },
  },
  {
    chapter: chapters.year,
    scope: 'whole',
    text: {
      nb: 'Hva bør forumet ta stilling til nå?',
      nn: 'Kva bør forumet ta stilling til no?',
      en: 'What should the forum decide on now?',
    },
  },
  reached,
  done,
  effect,
  {
    chapter: chapters.measure,
    scope: 'measure',
    text: {
      nb: 'Hva går videre neste år, og hvorfor?',
      nn: 'Kva går vidare neste år, og kvifor?',
      en: 'What goes on next year, and why?',
    },
  },
];

const final: readonly Asked[] = [
  {
    chapter: chapters.whole,
    scope: 'whole',
    text: {
      nb: 'Nådde vi det vi ble enige om?',
      nn: 'Nådde vi det vi vart samde om?',
      en: 'Did we reach what we agreed on?',
    },
  },
  {
    chapter: chapters.whole,
    scope: 'whole',
    text: {
      nb: 'Hva ville ikke ha skjedd uten samarbeidet?',
      nn: 'Kva ville ikkje ha skjedd utan samarbeidet?',
      en: 'What would not have happened without working together?',
    },
  },
  {
    chapter: chapters.whole,
    scope: 'whole',
    text: {
      nb: 'Ble pengene brukt som planlagt? Forklar avvikene.',
      nn: 'Vart pengane brukte som planlagt? Forklar avvika.',
      en: 'Was the money used as planned? Explain what differed.',
    },
  },
  {
    chapter: chapters.whole,
    scope: 'whole',
    text: {
      nb: 'Hva bør en ny avtale gjøre annerledes?',
      nn: 'Kva bør ei ny avtale gjere annleis?',
      en: 'What should a new agreement do differently?',
    },
  },
  reached,
  done,
  effect,
  {
    chapter: chapters.measure,
    scope: 'measure',
    text: {
      nb: 'Hvem fører det videre når avtalen er over?',
      nn: 'Kven fører det vidare når avtala er over?',
      en: 'Who carries it on when the agreement has ended?',
    },
  },
];

const own: Readonly<Record<ReportKind, readonly Asked[]>> = { yearly, final };

/** The program's own questions for a kind of report, in a language. */
export function ownQuestions(kind: ReportKind, lang: Lang): Question[] {
  return own[kind].map(({ chapter, text, guidance, scope }) => ({
    chapter: chapter[lang],
    text: text[lang],
    guidance: guidance?.[lang] ?? null,
    scope,
  }));
}
