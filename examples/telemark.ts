import type { PartnershipInput } from '#0-partnership/members/core/partnership.ts';
import type { PlanDraft } from '#3-plan/plan/core/content.ts';
import { years } from '#base/period.ts';
import { collectives, organisations, parties, sections } from './organisations.ts';

const county = 'Telemark fylkeskommune';
const analysis = `Kommunikasjon, arkiv og analyse, ${county}`;
const competence = `Kompetanse og integrering, ${county}`;
const business = `Klima, næring og innovasjon, ${county}`;

const partnership: PartnershipInput = {
  slug: 'telemark',
  name: 'Telemark',
  about:
    'Fylkeskommunen og partnerne i Telemark arbeider sammen om at folk og virksomheter skal ha den kompetansen fylket trenger.',
  lang: 'nb',
  regions: ['40'],
  regionsIn: 2026,
  actors: [
    ...parties(county),
    ...sections(
      county,
      'Kommunikasjon, arkiv og analyse',
      'Kompetanse og integrering',
      'Klima, næring og innovasjon',
      'Skoleutvikling',
      'Tannhelse',
    ),
    ...organisations(
      'Nav',
      'NHO',
      'Universitetet i Sørøst-Norge',
      'OsloMet',
      'Vestfold fylkeskommune',
      'Ungt Entreprenørskap Vestfold og Telemark',
      'Opplæringskontoret',
    ),
    ...collectives(county, 'Kompetansenettverkene'),
    ...collectives(
      null,
      'Karrierenettverkene',
      'Utvalgte skoler',
      'Fagskolene',
      'Kompetansemeklerne (Forregion)',
    ),
  ],
  example: true,
};

const goals: PlanDraft['goals'] = [
  'Utarbeide et «levende» regionalt kunnskapsgrunnlag for fremtidens kompetansebehov',
  'God kvalitet i karriereveiledning i et livslangt perspektiv',
  'Styrket bruk av realkompetansevurdering',
  'Mer praksis og arbeidslivsrelevans inn i skolene',
  'Riktig dimensjonering av utdanningsløp',
  'Sikre gode overganger mellom skoler og ut i opplæring i bedrift',
  'Aktiv inkludering i arbeidslivet og styrking av norsk språk',
  'Tidlig og målrettet introduksjon og opplæring i bruk av teknologi',
  'Stimulere og legge til rette for kompetanseutvikling for voksne arbeidstakere',
  'Ivareta elever og studenter i praksis og følge opp nyansatte',
].map((title, index) => ({
  key: `5.${index + 1}`,
  ref: `5.${index + 1}`,
  kind: 'goal' as const,
  title,
}));

/** Every measure shows how concrete the county wants a proposal to be; all are for 2026. */
const asExample = { standing: 'example' as const, ...years(2026) };

const measures: PlanDraft['measures'] = [
  {
    ...asExample,
    key: 'kompetanseindikatorer',
    goal: '5.1',
    title: 'Innarbeide kompetanseindikatorer i kunnskapsgrunnlaget for Telemark',
    description:
      'Fylkeskommunene har laget et sett indikatorer sammen. Når Telemark tar dem inn i kunnskapsgrunnlaget, kan alle se hvordan det går her og i de andre fylkene.',
    leads: [analysis],
  },
  {
    ...asExample,
    key: 'fremtidige-behov',
    goal: '5.1',
    title: 'Fokusere på fremtidig kompetansebehov i analysene',
    description:
      'Analysene skal vise hvilken kompetanse fylket vil trenge, slik at utdanningstilbud og penger kan styres dit.',
    leads: [analysis],
    partners: ['Nav', 'NHO'],
  },
  {
    ...asExample,
    key: 'samskapt-karrierelaering',
    goal: '5.2',
    title: 'Starte opp prosjektet «Samskapt karrierelæring»',
    description:
      'Faget utdanningsvalg og veiledningen om yrkesvalg skal bli bedre, i ungdomsskolen som i videregående, og flere skal være med og forme den. Det søkes om støtte til prosjektet høsten 2025.',
    leads: [competence],
    partners: ['Karrierenettverkene', 'Utvalgte skoler', 'Universitetet i Sørøst-Norge'],
  },
  {
    ...asExample,
    key: 'karrieresenteret',
    goal: '5.2',
    title: 'Gjøre Karrieresenterets tjenester bedre kjent for befolkningen',
    description: 'Tjenestene skal markedsføres bedre og rettes mot dem som har bruk for dem.',
    leads: [competence],
    partners: [analysis],
  },
  {
    ...asExample,
    key: 'kurs-realkompetanse',
    goal: '5.3',
    title: 'Kompetansehevingskurs for fagkonsulenter i realkompetansevurdering',
    description:
      'Kurset skal gjøre fagkonsulentene trygge og gi dem verktøy, så vurderingene blir sikre og holder god kvalitet.',
    leads: [competence, 'OsloMet', 'Vestfold fylkeskommune'],
  },
  {
    ...asExample,
    key: 'realkompetanse-grunnskole',
    goal: '5.3',
    title: 'Styrke kompetansen på realkompetansevurdering på grunnskolenivå',
  },
  {
    ...asExample,
    key: 'gode-erfaringer',
    goal: '5.4',
    title: 'Dele gode erfaringer knyttet til samarbeid mellom skole og arbeidsliv',
    description: 'Kompetansenettverkene bruker samlingene sine til å dele det som har virket.',
    leads: [competence],
    partners: ['Kompetansenettverkene'],
  },
  {
    ...asExample,
    key: 'entreprenorskap',
    goal: '5.4',
    title: 'Målrettet bruk av entreprenørskap i skolene',
    description: 'Partene har en samarbeidsavtale som tiltaket bygger på.',
    leads: [competence, 'Ungt Entreprenørskap Vestfold og Telemark'],
  },
  {
    ...asExample,
    key: 'voksenopplaering',
    goal: '5.5',
    title: 'Etablere en dialog om tilbudet i voksenopplæring med arbeidslivet',
    description:
      'På samlingene i kompetansenettverket drøfter skole, arbeidsliv og andre partnere hvilke tilbud voksne trenger.',
    leads: [competence],
    partners: ['Opplæringskontoret', 'Kompetansenettverkene'],
  },
  {
    ...asExample,
    key: 'okt-gjennomforing',
    goal: '5.6',
    title: 'Målrettet innsats på den enkelte videregående skole for økt gjennomføring',
    description: 'Skolene får ekstra midler, slik at flere elever fullfører.',
    leads: [`Skoleutvikling, ${county}`],
  },
  {
    ...asExample,
    key: 'brua',
    goal: '5.7',
    title: 'Innarbeide samhandling mellom fylkeskommunen og Nav etter modell fra prosjekt BRUA',
    description:
      'Prosjektet BRUA slutter 1. januar 2026. Arbeidsmåtene derfra skal bli en del av den vanlige driften.',
    leads: [competence, 'Nav'],
  },
  {
    ...asExample,
    key: 'velferdsteknologi',
    goal: '5.8',
    title: 'Stimulere til og prioritere driftsmidler til utdanninger i velferdsteknologi',
    description:
      'Fylkeskommunen snakker med fagskolene og lar teknologiutdanninger gå foran når driftsmidler til høyere yrkesfaglig utdanning fordeles.',
    leads: [competence, 'Fagskolene', 'Universitetet i Sørøst-Norge'],
  },
  {
    ...asExample,
    key: 'studieplasser',
    goal: '5.9',
    title: 'Etablere lokale studie- og møteplasser for studenter i distriktskommunene',
    description:
      'Bibliotekene har et oppdrag i kompetansepolitikken. Det skal utvikles og gjøres konkret, med plass til å studere og møtes der folk bor.',
    leads: [business],
    partners: [competence],
  },
  {
    ...asExample,
    key: 'kompetansemeklere',
    goal: '5.9',
    title: 'Etablere en arbeidsmetode for kompetansemeklere',
    description:
      'Meklerne spør i dag bedriftene om forskning. Med en ny arbeidsmåte spør de også etter kompetanse, og hjelper til med tiltak som virker.',
    leads: ['Kompetansemeklerne (Forregion)', business, 'Kompetansenettverkene'],
    partners: [competence],
  },
  {
    ...asExample,
    key: 'tannleger',
    goal: '5.10',
    title: 'Gjennomføre pilotprosjekt med faglig støtte til nyansatte tannleger i distriktene',
    description:
      'Nye tannleger får oppfølgingssamtaler og en digital mentor. Veilederne lærer å ta imot studenter, og ett tannlegekontor i en distriktskommune får veiledning ved stolen.',
    leads: [`Tannhelse, ${county}`],
  },
];

const plan: PlanDraft = {
  title: 'Handlingsprogram 2026',
  lang: 'nb',
  ...years(2026),
  frame: {
    kind: 'strategy',
    title: 'Regional kompetansestrategi for Telemark',
    from: null,
    to: null,
  },
  goals,
  measures,
};

/** Telemark, in bokmål: the draft programme of a county, out for consultation; it prints no last day. */
export const telemark = {
  partnership,
  plan,
  state: 'on-consultation' as const,
  consultation: {
    days: 42,
    contact: 'Ingen steder: dette er et eksempel, og fristen er oppdiktet.',
  },
};
