import type { PlanDraft } from '#3-plan/plan/core/content.ts';
import { years } from '#base/period.ts';

/** Nobody leads a proposal yet; all run as long as the programme. */
const asProposed = { standing: 'proposed' as const, ...years(2021, 2022) };

/** The fourteen proposals that the first workshop was to make concrete. */
export const proposals: PlanDraft['measures'] = [
  {
    ...asProposed,
    key: 'kompetansebarometer',
    goal: '1',
    title: 'Felles årlig spørreundersøkelse om regionens behov (kompetansebarometer)',
    description:
      'Én undersøkelse i året, felles for hele fylket, spør hvilken kompetanse virksomhetene trenger.',
  },
  {
    ...asProposed,
    key: 'kunnskapsgrunnlag',
    goal: '1',
    title: 'Utvikle et regionalt kunnskapsgrunnlag som er tilgjengelig for alle',
    description: 'Det fylket vet om behov og tilbud, samles ett sted der alle kan lese det.',
  },
  {
    ...asProposed,
    key: 'formidling',
    goal: '1',
    title: 'Formidle og markedsføre et felles regionalt kunnskapsgrunnlag og bruken av det',
    description: 'Flere skal kjenne kunnskapsgrunnlaget og vite hva de kan bruke det til.',
  },
  {
    ...asProposed,
    key: 'sokbare-ordninger',
    goal: '2',
    title:
      'Utvikle og bruke søkbare ordninger for praksisplasser, jobbrotasjon og utdanningsstøtte',
    description:
      'Ordninger som finnes, tas i bruk og bygges ut, slik at voksne får praksisplass, kan bytte jobb for en tid eller får støtte til å ta utdanning.',
  },
  {
    ...asProposed,
    key: 'videreutdanning',
    goal: '2',
    title: 'Tilby og videreutvikle etter- og videreutdanning for voksne',
    description: 'Tilbudet formes av det virksomhetene trenger, og tilpasses hvert sted.',
  },
  {
    ...asProposed,
    key: 'prosjekter',
    goal: '3',
    title: 'Utvikle eller søke prosjekter som kan motta statlige midler og andre støtteordninger',
    description: 'Partnerne lager prosjekter som kan få penger fra staten eller andre.',
  },
  {
    ...asProposed,
    key: 'bransjeprogram',
    goal: '3',
    title: 'Søke og gjennomføre flere bransjeprogram',
  },
  {
    ...asProposed,
    key: 'yrkesfelt',
    goal: '3',
    title: 'Utvikle prosjekter med yrkesfeltet som letter overgangen mellom utdanningsnivåer',
    description:
      'Yrkesfeltet er med på å gjøre veien fra ett utdanningsnivå til det neste jevnere.',
  },
  {
    ...asProposed,
    key: 'vekslingsmodeller',
    goal: '3',
    title: 'Tilby vekslingsmodeller i flere fag',
  },
  {
    ...asProposed,
    key: 'digitale-laeremidler',
    goal: '3',
    title: 'Digitalisere læremidler kombinert med nettbasert undervisning',
  },
  {
    ...asProposed,
    key: 'realkompetanse-og-veiledning',
    goal: '4',
    title: 'Øke bruken av realkompetansevurdering og profesjonalisere karriereveiledningen',
    description: 'Færre havner utenfor når det de kan, blir vurdert, og veiledningen er god.',
  },
  {
    ...asProposed,
    key: 'fullforingsreformen',
    goal: '4',
    title: 'Bruke fagfornyelsen og fullføringsreformen til et mer fleksibelt opplæringssystem',
    description:
      'Skolene utnytter rommet reformene gir, og samarbeider tettere med bedrifter på stedet om å lære opp folk.',
  },
  {
    ...asProposed,
    key: 'naeringsklynger',
    goal: '4',
    title: 'Involvere næringsklynger i et lokalt ansvar for utenforskap',
    description:
      'Klyngene tar sin del av ansvaret i egen kommune og region, slik Meld. St. 32 anbefaler.',
  },
  {
    ...asProposed,
    key: 'sprak',
    goal: '4',
    title:
      'Utvikle tilbud, særlig språkopplæring, for personer med lite utdanning og arbeidserfaring',
    description: 'Tilbudene skal kvalifisere for arbeid eller videre utdanning.',
  },
];
