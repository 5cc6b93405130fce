import type { PlanDraft } from '#3-plan/plan/core/content.ts';

const county = 'Vestfold og Telemark fylkeskommune';
const business = `Næring, innovasjon og kompetanse, ${county}`;
const training = `Opplæring og folkehelse, ${county}`;
const usn = 'Universitetet i Sørøst-Norge';
const college = 'Fagskolen i Vestfold og Telemark';

const proposed = 'proposed' as const;
const flexible = [college, usn, 'Velle', 'Du Verden vitensenter', training, 'GET Academy'];
const inclusion = ['GET Academy', 'Nav', 'LO'];

/** Group 1: flexible training that makes lifelong learning possible. */
const group1: PlanDraft['measures'] = [
  {
    key: 'moduler',
    goal: '3',
    title: 'Modulbaserte og digitale utdanningsløp',
    standing: proposed,
    challenge:
      'Kompetansebehovet endrer seg fort, og mange står utenfor eller faller fra. Voksne må kunne lære ved siden av jobb og familie.',
    description:
      'Fagskolen og universitetet har alt korte utdanninger, noen på nett. De bygger dem ut sammen, i moduler, på dagtid og kveldstid og på arbeidsplassene, fra videregående til kurs uten formell eksamen. Bransjene sitter ofte på spisskompetansen; institusjonene gir den struktur og kvalitet.',
    steps: ['Koble deltakere som kan samarbeide.', 'Avtale et nytt møte i gruppen.'],
    leads: [business],
    partners: flexible,
    seeAlso: ['videreutdanning', 'digitale-laeremidler'],
  },
  {
    key: 'fullforing',
    goal: '3',
    title: 'Fleksible veier til fullført videregående opplæring og utdanning',
    standing: proposed,
    description:
      'Løpene tar mer hensyn til hva den enkelte kan fra før. En realkompetansevurdering henter fram det voksne alt kan, og kan gjøre utdanningen kortere. Flere løsninger er prøvd de siste årene, og fullføringsreformen kan gi mer rom.',
    leads: [business],
    partners: flexible,
    seeAlso: ['fullforingsreformen', 'realkompetanse-og-veiledning'],
  },
  {
    key: 'hospitering',
    goal: '3',
    title: 'Videreutvikle hospitering for lærere og elever',
    standing: proposed,
    challenge:
      'Bedrifter vil ha lærlinger som skolene ikke vet om, mens mange elever står uten læreplass: Et ledd mangler. Lærere vet for lite om arbeidslivet, og hospiteringen som finnes, er frivillig og når oftest dem som trenger den minst.',
    description:
      'Skolene gjør det klart at lærere på alle nivåer ventes å hospitere, fra ungdomsskolens utdanningsvalg til fagskole og universitet. Læreren i yrkesfaglig fordypning blir med ut når elevene er i bedrift. Elever får også besøke arbeidsplasser og høre om yrkene der de utføres. Kostnadene kan stå i veien, og gruppen leter etter løsninger.',
    leads: [business],
    partners: flexible,
    seeAlso: ['sokbare-ordninger'],
  },
  {
    key: 'baerekraft',
    goal: '3',
    title: 'Kompetansetilbud for bærekraftig omstilling',
    standing: proposed,
    description:
      'Tilbudene skal gjelde teknologiske løsninger og de holdningene, den ledelsen og den sosiale bærekraften som grønn omstilling krever. De bygger på det som er i gang, som universitetets senter for bærekraftig omstilling og vitensenterets Ringvirkningsprosjekt.',
    leads: [business],
    partners: flexible,
  },
  {
    key: 'nav-dialog',
    goal: '3',
    title: 'Ny dialog med Nav om å opprette opplæringstilbud',
    standing: proposed,
    challenge:
      'Nav kjøper opplæring gjennom anbud og tolker terskelverdiene strengt. Da faller digitale og modulbaserte løp utenfor, også når erfaringene med dem er gode.',
    description: 'Utdanningene ønsker en annen inngang til Nav når nye tilbud skal bli til.',
    leads: [business],
    partners: ['Nav', ...flexible],
  },
];

/** Group 2: how employers get the competence they need, soon and later. */
const group2: PlanDraft['measures'] = [
  {
    key: 'bransjemote',
    goal: '2',
    title: 'Bransjemøte om mulighetene for kompetanse, først i byggfag',
    standing: proposed,
    leadKind: 'contribution',
    challenge:
      'Arbeidslivet mangler kompetanse, og verdifulle folk blir oversett fordi de ikke kan alt fra første dag.',
    description:
      'Ledere i én bransje inviteres til å se hvilke muligheter som finnes, og si hva som hindrer dem. Møtet tar opp opplæring i egen bedrift, rekruttering, samfunnsansvar og hvorfor folk vil bo og arbeide i området. Opplæring kan gis i arbeidstiden, tilpasset hver arbeidsplass, på nett og i grupper.',
    steps: [
      'Innkalle til møte i løpet av mars.',
      'Planlegge bransjemøtet.',
      'Invitere ledere i bransjen.',
    ],
    leads: ['NHO', 'LO'],
    partners: [usn, 'Fagskolene', county],
  },
  {
    key: 'kompetanselos',
    goal: '2',
    title: 'Kompetanselos som reiser rundt til bedriftene',
    standing: proposed,
    description:
      'En los ansettes for å støtte dem som er under opplæring, og fortelle arbeidsgivere hva som finnes.',
  },
  {
    key: 'yrkesfaglig-opphenting',
    goal: '3',
    title: 'Yrkesfaglig opphenting for elever som vil bytte etter første termin på vg1',
    standing: proposed,
    description: 'Elevene får et godkjent yrkesrettet løp, så færre faller utenfor.',
  },
  {
    key: 'fleksibel-fagopplaering',
    goal: '3',
    title: 'Videreføre og utvide fleksibel fagopplæring',
    standing: proposed,
    description:
      'Bransjene, Nav og fylkeskommunen har gode erfaringer med ordningen, og to av gruppene vil ha mer av den.',
    partners: ['Nav', county],
  },
  {
    key: 'gullbilletten',
    goal: '3',
    title: 'Gjøre Gullbilletten til en varig ordning',
    standing: proposed,
    description: 'To av gruppene peker på ordningen. Først må det undersøkes om den kan fortsette.',
  },
  {
    key: 'larekandidat',
    goal: '2',
    title: 'Tilskudd fra Nav til lønn for lærekandidater',
    standing: proposed,
    description: 'Tilskuddet lar kandidaten holde levestandarden mens opplæringen varer.',
    partners: ['Nav'],
  },
];

/** Group 3: adjusting and qualifying. */
const group3: PlanDraft['measures'] = [
  {
    key: 'veiledning-hele-livet',
    goal: '4',
    title: 'Satse på karriereveiledning som treffer alle gjennom hele livet',
    standing: proposed,
    challenge:
      'Gode valg krever god veiledning, og den som skal velge et yrke, må vite hva det krever å gå inn i det og bli der.',
    description:
      'Veiledningen gjøres praksisnær: Folk får se og prøve yrket. Det krever at veilederne og næringslivet arbeider tett sammen.',
    steps: [
      'Holde et oppfølgingsmøte i løpet av mars om et mulig prosjekt.',
      'Søke midler, for eksempel fra HK-dir, til et tilbud rettet mot næring og kompetanse.',
      'Prøve ut opplegget i praksis sammen med næringslivet.',
    ],
    leads: [business],
    partners: ['Nav', 'iFokus', training],
    seeAlso: ['realkompetanse-og-veiledning'],
  },
  {
    key: 'samordnet-veiledning',
    goal: '4',
    title: 'Samordne veiledningstjenestene i regionen så de utfyller hverandre',
    standing: proposed,
    description:
      'Tjenestene griper i hverandre som tannhjul: Hver av dem gjør det den er best på, og sammen når de alle. Det nasjonale kvalitetsrammeverket er grunnlaget.',
    leads: [business],
    partners: ['Nav', 'iFokus', training],
    seeAlso: ['veiledning-hele-livet'],
  },
  {
    key: 'grunnutdanning',
    goal: '4',
    title: 'Grunnutdanning for alle som gir karriereveiledning',
    standing: proposed,
    description:
      'Veilederne lærer kvalitetsrammeverket og hvordan arbeidsmarkedet i regionen ser ut, slik at alle gir de samme, riktige opplysningene.',
  },
  {
    key: 'tidlig-realkompetanse',
    goal: '4',
    title: 'Tidlig realkompetansevurdering av nyankomne innvandrere',
    standing: proposed,
    description:
      'Det nyankomne kan, vurderes tidlig og i praksis, ikke bare på papiret, så de kan velge rett.',
    seeAlso: ['realkompetanse-og-veiledning'],
  },
];

/** Group 4: qualifying for working life and being included in it. */
const group4: PlanDraft['measures'] = [
  {
    key: 'bridge-the-gap',
    goal: '4',
    title: '«Bridge the gap»: prosjekt mellom bedriftenes behov og den enkeltes utdanningsløp',
    standing: proposed,
    challenge:
      'Bedriftene stiller krav til hva de unge skal kunne før læretiden, og ren teori fører ikke alltid dit.',
    description:
      'Prosjektet bygger videre på 0+4-løpet og tar med bedriftene. Det begynner med det den enkelte kan, formelt og uformelt, også når opplæringsloven ikke åpner for realkompetansevurdering.',
    steps: ['Lære mer om digitale merker (badges) og sosiale ferdigheter.', 'Rigge et prosjekt.'],
    leads: [business],
    partners: inclusion,
  },
  {
    key: 'plass-til-en-til',
    goal: '4',
    title: '«Har du plass til en til»: hospitering og språk på arbeidsplassen',
    standing: proposed,
    challenge: 'Den som skal inn i arbeidslivet, må lære språket.',
    description:
      'Bedrifter får en enkel måte å ta imot folk med innvandrerbakgrunn på. Oppgavene blir mer krevende etter hvert som de lærer. Kommunene, Nav og fylkeskommunen lager pakken sammen.',
    leads: ['Kommunene i Vestfold og Telemark', 'Nav', county],
    partners: ['GET Academy', 'LO'],
    seeAlso: ['sprak'],
  },
  {
    key: 'realkompetanse-i-bedrift',
    goal: '4',
    title: 'Realkompetansevurdering i bedriften',
    standing: proposed,
    description:
      'Deltakere får vise hva de kan på en arbeidsplass. Det kan korte ned opplæringen og la dem begynne på rett nivå.',
    leads: [business],
    partners: inclusion,
    seeAlso: ['realkompetanse-og-veiledning'],
  },
  {
    key: 'rettigheter-og-plikter',
    goal: '4',
    title: 'Rettigheter og plikter i arbeidslivet inn i skolen',
    standing: proposed,
    description:
      'Et kurs, blant annet slike LO har laget, utfyller faget utdanningsvalg i ungdomsskolen.',
    leads: [business],
    partners: inclusion,
  },
];

/** What the groups of the second workshop made concrete, in the order of the groups. */
export const fromGroups: PlanDraft['measures'] = [...group1, ...group2, ...group3, ...group4];
