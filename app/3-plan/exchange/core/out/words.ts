import type { Lang, Text } from '#base/text.ts';

/**
 * The names of what an exported plan holds, in the plan's own language. The reader knows an exported
 * plan again by the same words (`core/ours`), so a word that is changed here goes on being read there
 * only in new documents.
 */
export const terms = {
  writtenBy: { nb: 'Skrevet av', nn: 'Skriven av', en: 'Written by' },
  title: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
  partOf: { nb: 'Del av', nn: 'Del av', en: 'Part of' },
  owner: { nb: 'Partnerskap', nn: 'Partnarskap', en: 'Partnership' },
  state: { nb: 'Planens status', nn: 'Status for planen', en: 'Status of the plan' },
  period: { nb: 'Periode', nn: 'Periode', en: 'Period' },
  strategy: { nb: 'Strategi', nn: 'Strategi', en: 'Strategy' },
  strategyPeriod: { nb: 'Strategiperiode', nn: 'Strategiperiode', en: 'Strategy period' },
  agreement: { nb: 'Avtale', nn: 'Avtale', en: 'Agreement' },
  agreementPeriod: { nb: 'Avtaleperiode', nn: 'Avtaleperiode', en: 'Agreement period' },
  language: { nb: 'Språk', nn: 'Språk', en: 'Language' },
  goal: { nb: 'Mål', nn: 'Mål', en: 'Goal' },
  goalKind: { nb: 'Slags mål', nn: 'Slags mål', en: 'Kind of goal' },
  ref: { nb: 'Nummer', nn: 'Nummer', en: 'Number' },
  unnumbered: { nb: 'Uten nummer', nn: 'Utan nummer', en: 'Without a number' },
  weight: { nb: 'Vekt i prosent', nn: 'Vekt i prosent', en: 'Weight in per cent' },
  parent: { nb: 'Hører til', nn: 'Høyrer til', en: 'Belongs to' },
  purpose: { nb: 'Formål', nn: 'Føremål', en: 'Purpose' },
  measure: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measure' },
  standing: { nb: 'Status', nn: 'Status', en: 'Standing' },
  leadKind: { nb: 'Hvem som leder', nn: 'Kven som leier', en: 'Who is in the lead' },
  leads: { nb: 'Hovedansvar', nn: 'Hovudansvar', en: 'Lead' },
  partners: { nb: 'Samarbeidsparter', nn: 'Samarbeidspartar', en: 'Partners' },
  from: { nb: 'Fra', nn: 'Frå', en: 'From' },
  to: { nb: 'Til', nn: 'Til', en: 'To' },
  seeAlso: { nb: 'Se også', nn: 'Sjå òg', en: 'See also' },
  challenge: { nb: 'Utfordring', nn: 'Utfordring', en: 'Challenge' },
  description: { nb: 'Beskrivelse', nn: 'Skildring', en: 'Description' },
  steps: { nb: 'Slik går vi fram', nn: 'Slik går vi fram', en: 'Steps' },
  effect: { nb: 'Forventet effekt', nn: 'Forventa effekt', en: 'Expected effect' },
  about: { nb: 'Gjelder', nn: 'Gjeld', en: 'For' },
  item: { nb: 'Post', nn: 'Post', en: 'Item' },
  year: { nb: 'År', nn: 'År', en: 'Year' },
  amount: { nb: 'Beløp i kroner', nn: 'Beløp i kroner', en: 'Amount in NOK' },
  rowTotal: { nb: 'Sum', nn: 'Sum', en: 'Total' },
  total: { nb: 'I alt', nn: 'I alt', en: 'In all' },
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  payer: { nb: 'Betaler', nn: 'Betalar', en: 'Payer' },
  certainty: { nb: 'Hvor sikkert', nn: 'Kor sikkert', en: 'How certain' },
  carryOver: { nb: 'Kan overføres', nn: 'Kan overførast', en: 'Can be carried over' },
  body: { nb: 'Organ', nn: 'Organ', en: 'Body' },
  bodyOf: { nb: 'Organ i', nn: 'Organ i', en: 'Body of' },
  planned: { nb: 'Planlagt', nn: 'Planlagd', en: 'Planned' },
  decided: { nb: 'Behandlet', nn: 'Handsama', en: 'Decided' },
  caseNumber: { nb: 'Saksnummer', nn: 'Saksnummer', en: 'Case number' },
  outcome: { nb: 'Utfall', nn: 'Utfall', en: 'Outcome' },
} satisfies Record<string, Text>;
export type Term = keyof typeof terms;

/** The chapters of an exported plan. */
export const chapters = {
  about: { nb: 'Om planen', nn: 'Om planen', en: 'About the plan' },
  goals: { nb: 'Mål og tiltak', nn: 'Mål og tiltak', en: 'Goals and measures' },
  looseMeasures: {
    nb: 'Tiltak som ikke hører til et mål',
    nn: 'Tiltak som ikkje høyrer til eit mål',
    en: 'Measures that belong to no goal',
  },
  budget: { nb: 'Budsjett', nn: 'Budsjett', en: 'Budget' },
  funding: { nb: 'Finansiering', nn: 'Finansiering', en: 'Funding' },
  approvals: {
    nb: 'Politisk behandling',
    nn: 'Politisk handsaming',
    en: 'Decisions by the bodies',
  },
} satisfies Record<string, Text>;

/** The sheets of an exported plan, short enough for a tab. */
export const sheetNames = {
  about: { nb: 'Plan', nn: 'Plan', en: 'Plan' },
  goals: { nb: 'Mål', nn: 'Mål', en: 'Goals' },
  measures: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measures' },
  budget: { nb: 'Budsjett', nn: 'Budsjett', en: 'Budget' },
  funding: { nb: 'Finansiering', nn: 'Finansiering', en: 'Funding' },
  approvals: { nb: 'Politisk behandling', nn: 'Politisk handsaming', en: 'Decisions' },
} satisfies Record<string, Text>;

/** What stands in each table, for those who meet it without the heading above. */
export const captions = {
  about: { nb: 'Om planen', nn: 'Om planen', en: 'About the plan' },
  goalFacts: { nb: 'Om målet', nn: 'Om målet', en: 'About the goal' },
  measureFacts: { nb: 'Om tiltaket', nn: 'Om tiltaket', en: 'About the measure' },
  budget: { nb: 'Budsjett i kroner', nn: 'Budsjett i kroner', en: 'Budget in NOK' },
  funding: { nb: 'Finansiering i kroner', nn: 'Finansiering i kroner', en: 'Funding in NOK' },
  approvals: {
    nb: 'Organer som behandler planen',
    nn: 'Organ som handsamar planen',
    en: 'Bodies that decide on the plan',
  },
} satisfies Record<string, Text>;

export const phrases = {
  /** Stands beside `writtenBy`; the reader knows the file again by its first word. */
  readable: {
    nb: 'Tannhjul, som kan lese planen inn igjen',
    nn: 'Tannhjul, som kan lese planen inn att',
    en: 'Tannhjul, which can read the plan in again',
  },
  yes: { nb: 'ja', nn: 'ja', en: 'yes' },
  no: { nb: 'nei', nn: 'nei', en: 'no' },
  carriedOver: { nb: 'kan overføres', nn: 'kan overførast', en: 'can be carried over' },
  fact: { nb: 'Opplysning', nn: 'Opplysning', en: 'Fact' },
  answer: { nb: 'Innhold', nn: 'Innhald', en: 'Content' },
} satisfies Record<string, Text>;

/**
 * A goal that its heading alone tells of in running text: of the commonest kind, outermost, and nothing to say of it but
 * its purpose. A table of one line under each, that a goal is a goal, is what everyone who reads a plan would take out.
 */
export const plainGoal = { kind: 'goal', level: 2 } as const;

/** Whether a heading would be taken for a part of the plan and not for a title somebody gave. */
export function isOurWord(heading: string, lang: Lang): boolean {
  return [...Object.values(terms), ...Object.values(chapters)].some(
    (word) => word[lang] === heading,
  );
}
