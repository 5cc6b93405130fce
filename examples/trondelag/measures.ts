import type { PlanDraft } from '#3-plan/plan/core/content.ts';

const county = 'Trøndelag fylkeskommune';
const forum = 'Kompetanseforum Trøndelag';
const municipalities = 'Kommunene i Trøndelag';
const social = 'Partene i arbeidslivet';
const fora = 'Regionale kompetansefora';

/** Measures 1a to 4c. One that both leads and takes part is named as lead only. */
export const measures: PlanDraft['measures'] = [
  {
    key: '1a',
    goal: '1',
    ref: '1a',
    title: 'Videreutvikle strukturer som sikrer god og likeverdig karriereveiledning i hele fylket',
    standing: 'adopted',
    description:
      'Det nasjonale kvalitetsrammeverket skal tas i bruk og følges. Veiledningen begynner i ungdomsskolen, når elevene velger videregående, og rådgiverne får nettverk i alle regioner. I videregående skal karrierelæring bli en naturlig del av fagene.\n\nFlere grupper har fått rett til veiledning i den nye opplæringsloven. Da må de som arbeider med ulike målgrupper, spille bedre sammen, og Karrieresenteret i Trøndelag får en sterkere rolle som støtte for hele fagmiljøet.',
    leads: [county],
    partners: [municipalities, 'Nav', 'KS', social],
  },
  {
    key: '1b',
    goal: '1',
    ref: '1b',
    title:
      'Utvikle og gjøre tilgjengelig en samlet og oppdatert oversikt over opplærings- og utdanningstilbud i hele fylket',
    standing: 'adopted',
    description:
      'På det nye nettstedet til kompetanseforumet skal folk finne alle tilbud på ett sted. Der står også hvor en kan få karriereveiledning, og hvilken hjelp de som vil starte for seg selv, kan få.',
    leads: [forum],
  },
  {
    key: '2a',
    goal: '2',
    ref: '2a',
    title:
      'Arbeide for tilstrekkelig læreplasser og hospiteringsmuligheter i arbeids- og næringsliv',
    standing: 'adopted',
    description:
      'I hele fylket skal det bli lettere å få læreplass, praksis, hospitering og studentoppgaver. Skoleeierne inngår konkrete avtaler med større virksomheter. Tiltaket hører også til Samfunnskontrakten for flere læreplasser og henger sammen med satsingen på offentlig sektor i verdiskapingsstrategien.',
    steps: ['Inngå avtaler mellom skoleeiere og større virksomheter.'],
    leads: [county],
    partners: [forum, 'Helse Midt-Norge RHF', municipalities, 'Opplæringskontorene'],
  },
  {
    key: '2b',
    goal: '2',
    ref: '2b',
    title: 'Utrede og videreutvikle framtidig opplærings- og utdanningssystem i Trøndelag',
    standing: 'adopted',
    challenge:
      'Kompetansepiloten har vist at ingen har full oversikt over studie- og utdanningssystemet i fylket, eller over hvordan det kan skaffe arbeidslivet de folkene og den kompetansen det mangler.',
    description:
      'Utredningen ser på dette sammen med universitetenes og høgskolenes arbeid med fleksible utdanninger. Hvilken rolle studiesentrene skal ha, må vurderes samlet med de andre som arbeider med kompetanse (fylkesutvalgets sak 57/23).',
    leads: [county],
    partners: ['Kompetansepilot Trøndelag', forum],
    seeAlso: ['4b'],
  },
  {
    key: '2c',
    goal: '2',
    ref: '2c',
    title: 'Videreutvikle tverretatlig samhandling om kvalifisering',
    standing: 'adopted',
    description:
      'Voksne som står utenfor, skal få kompetanse som bringer dem tilbake i jobb. Arbeidstakere uten videregående opplæring skal få det de trenger for å bli værende. Folkehelsearbeidet forebygger, og nye måter å samarbeide på, som Trøndelagsmodellen, utvikles videre.',
    leads: ['Nav', county],
    partners: [municipalities, 'Helse Midt-Norge RHF', social],
  },
  {
    key: '2d',
    goal: '2',
    ref: '2d',
    title: 'Samarbeid om fleksible tilbud innen helseutdanningene',
    standing: 'adopted',
    description:
      'Universiteter, kommuner og helseforetak sørger sammen for nok praksisplasser. Universitetene og fagskolene lager hver for seg fleksible løp sammen med kommunene og helseforetakene. Voksne som trenger grunnleggende opplæring først, skal få en vei fram til universitetet.',
    leads: ['UH-sektoren', 'Fagskolene (høyere yrkesfaglig utdanning)', county],
    partners: [
      'NTNU',
      'Nord universitet',
      municipalities,
      'Helse Midt-Norge RHF',
      'Statsforvalteren i Trøndelag',
    ],
  },
  {
    key: '3a',
    goal: '3',
    ref: '3a',
    title: 'Utvikle kultur for livslang læring gjennom partsamarbeid i virksomhetene',
    standing: 'adopted',
    leadKind: 'contribution',
    description:
      'Arbeidslivet skal få vite mer om hvorfor det lønner seg å fullføre opplæring, også i grunnleggende ferdigheter. Virksomhetene legger til rette for ansatte som trenger det, og tar inn folk som står svakt i arbeidsmarkedet.',
    leads: [social],
    partners: [
      forum,
      'Næringshagene',
      'Næringsklyngene',
      'Arbeidstaker- og arbeidsgiverorganisasjonene',
      'Frivilligheten',
    ],
  },
  {
    key: '3b',
    goal: '3',
    ref: '3b',
    title:
      'Utvikle kompetansetilbud som møter arbeidslivets behov for omstilling og innovasjon i samarbeid med utdanningsaktørene',
    standing: 'adopted',
    leadKind: 'contribution',
    challenge:
      'Ny teknologi, det grønne skiftet og en befolkning i endring gjør at både private og offentlige virksomheter må fornye seg oftere.',
    description:
      'Virksomhetene skal bli flinkere til å bestille den kompetansen de mangler, og lærer det sammen med utdanningene. Utdanningsinstitusjoner, innovasjonsmiljøer og arbeidsliv skal samarbeide mer om kompetanse, forskning og utvikling.',
    leads: ['Næringsalliansen', 'KS'],
    partners: ['Arbeids- og kompetanseaktører'],
  },
  {
    key: '3c',
    goal: '3',
    ref: '3c',
    title:
      'Bidra til å utvikle og anvende kompetanseplanlegging som metode i virksomhetenes arbeid',
    standing: 'adopted',
    leadKind: 'contribution',
    description:
      'Kompetanseforumet og de regionale foraene snakker med virksomhetene om å planlegge kompetanse, slik at det blir en vane å kartlegge hva en har og hva en mangler. Mangfold og inkludering er en del av det, for den enkeltes skyld og for virksomhetens.',
    steps: [
      'Lage nettverk der virksomheter lærer å planlegge kompetanse systematisk og deler erfaringer.',
      'Utvikle et opplegg for små og mellomstore bedrifter sammen med partene.',
      'Motivere flere virksomheter til å bli sertifisert i «Likestilt arbeidsliv».',
    ],
    leads: [social],
    partners: ['Partnerne i Kompetanseforum Trøndelag', fora],
    seeAlso: ['4c'],
  },
  {
    key: '4a',
    goal: '4',
    ref: '4a',
    title: 'Videreutvikle Kompetanseforum Trøndelag som et strategisk og forpliktende partnerskap',
    standing: 'adopted',
    description:
      'Forumet bestemmer hva det vil, og hvordan det skal arbeide. Det skal nå fram med det det gjør, i flere kanaler og på eget nettsted, og avklare hvordan det spiller sammen med Næringspartnerskapet, Partnerskap for forskning og innovasjon i offentlig sektor og rådene for samarbeid med arbeidslivet (RSA).',
    steps: [
      'Utrede og vedta ambisjoner, mål og arbeidsform.',
      'Revidere mandatet og partnerskapsavtalen.',
      'Lage et konkret årshjul for forumet.',
      'Vedta en kommunikasjonsplan.',
      'Bygge opp og drive kommunikasjonskanalene, med eget nettsted.',
      'Kartlegge og beskrive samspillet med de andre partnerskapene.',
    ],
    leads: [forum],
  },
  {
    key: '4b',
    goal: '4',
    ref: '4b',
    title: 'Videreutvikle regionale kompetansefora som viktig samhandlingsarena i alle regioner',
    standing: 'adopted',
    description:
      'Arbeidet bygger på det Kompetansepilot Trøndelag har lært. Roller og forventninger avklares, og foraene får en god måte å snakke sammen på, med hverandre og med kompetanseforumet. Evalueringen av piloten og utredningen om utdanningssystemet legges fram politisk.',
    leads: [forum],
    partners: [fora, 'Kompetansepilot Trøndelag'],
    seeAlso: ['2b'],
  },
  {
    key: '4c',
    goal: '4',
    ref: '4c',
    title: 'Beslutte og gjennomføre årshjul for arbeidet med kunnskapsgrunnlag i Trøndelag',
    standing: 'adopted',
    description:
      'Kunnskapsgrunnlaget følger et fast årshjul og brukes når utdanningstilbud planlegges på alle nivåer. Det skal også vise hvor mange og hvem som verken er i jobb eller utdanning, slik at flere kan inkluderes.',
    steps: [
      'Ta i bruk regionale kompetanseindikatorer og analysere dem hvert år.',
      'Lage statistikk til de regionale foraene én gang i året.',
      'Skaffe et bredere kunnskapsgrunnlag for inkludering.',
    ],
    leads: [forum],
    partners: ['Statistikkutvalget', fora],
  },
];
