import type { Text } from '#base/text.ts';

export const catalogueTexts = {
  catalogue: {
    nb: 'Regionale kompetanseplaner',
    nn: 'Regionale kompetanseplanar',
    en: 'Regional skills plans',
  },
  catalogueAbout: {
    nb: 'Planene partnerskapene har lagt ut: mål, tiltak, hvem som leder dem, penger, politiske vedtak og hva som kom ut av det.',
    nn: 'Planane partnarskapa har lagt ut: mål, tiltak, kven som leier dei, pengar, politiske vedtak og kva som kom ut av det.',
    en: 'The plans the partnerships have published: goals, measures, who leads them, money, decisions and what came of it.',
  },
  service: {
    nb: 'Åpne data fra Tannhjul',
    nn: 'Opne data frå Tannhjul',
    en: 'Open data of Tannhjul',
  },
  serviceAbout: {
    nb: 'Planene som JSON, med søk, utvalg og sider. Beskrevet i OpenAPI 3.1.',
    nn: 'Planane som JSON, med søk, utval og sider. Skildra i OpenAPI 3.1.',
    en: 'The plans as JSON, with search, filters and pages. Described in OpenAPI 3.1.',
  },
  datasetAbout: {
    nb: 'Planen for kompetanse i {name}: mål, tiltak med ansvarlige og samarbeidsparter, budsjett, finansiering og godkjenninger.',
    nn: 'Planen for kompetanse i {name}: mål, tiltak med ansvarlege og samarbeidspartar, budsjett, finansiering og godkjenningar.',
    en: 'The plan for skills in {name}: goals, measures with their leads and partners, budget, funding and approvals.',
  },
  whole: { nb: 'Hele planen', nn: 'Heile planen', en: 'The whole plan' },
  throughApi: {
    nb: 'Planen gjennom programgrensesnittet',
    nn: 'Planen gjennom programgrensesnittet',
    en: 'The plan through the API',
  },
  budget: { nb: 'Budsjettet', nn: 'Budsjettet', en: 'The budget' },
  progress: {
    nb: 'Hvordan det går med tiltakene',
    nn: 'Korleis det går med tiltaka',
    en: 'How the measures are going',
  },
  rolledUp: {
    nb: 'Hvordan det går, samlet og etter mål, med penger',
    nn: 'Korleis det går, samla og etter mål, med pengar',
    en: 'How it is going, as a whole and by goal, with money',
  },
  results: {
    nb: 'Hva som kom ut av tiltakene',
    nn: 'Kva som kom ut av tiltaka',
    en: 'What came of the measures',
  },
  evaluations: { nb: 'Evalueringene', nn: 'Evalueringane', en: 'The evaluations' },
  lessons: { nb: 'Erfaringene', nn: 'Erfaringane', en: 'The lessons' },
  funding: { nb: 'Finansieringen', nn: 'Finansieringa', en: 'The funding' },
  keywords: [
    { nb: 'kompetanse', nn: 'kompetanse', en: 'skills' },
    { nb: 'regional utvikling', nn: 'regional utvikling', en: 'regional development' },
    { nb: 'handlingsplan', nn: 'handlingsplan', en: 'action plan' },
  ],
} satisfies Record<string, Text | readonly Text[]>;
