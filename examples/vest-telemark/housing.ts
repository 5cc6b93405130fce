import type { PlanDraft } from '#3-plan/plan/core/content.ts';
import { years } from '#base/period.ts';

const leads = ['Vest-Telemarkrådet', 'Telemark fylkeskommune'];

/** Goal 1: more homes that fit. */
export const housing: PlanDraft['measures'] = [
  {
    key: 'tapsgaranti',
    goal: 'bustad',
    ref: '1.1',
    title: 'Etablere og teste regional tapsgarantiordning for bustadbygging',
    standing: 'proposed',
    challenge:
      'Det kostar ofte meir å byggje ein ny bustad i Vest-Telemark enn han kan seljast for. Den som byggjer, tek difor ein risiko som mange vel bort, også der tomtene er regulerte og nokon vil flytte inn.\n\nNår prosjekta ikkje kjem i gang, blir det for få bustader, og det blir vanskelegare å få arbeidsfolk til regionen. Andre distrikt, mellom dei Senja, har møtt det same hinderet.',
    description:
      'Kommunane går saman om eit fond som kan dekkje delar av tapet når ein ny bustad blir seld for mindre enn han kosta å byggje. Garantien gjeld berre tap som er dokumenterte, berre nybygg, og ikkje bygg i offentleg regi.\n\nUnge som skal etablere seg, og eldre som vil skaffe seg ein ny bustad, er dei viktigaste målgruppene. Både den som byggjer for seg sjølv og entreprenørar med små prosjekt, som rekkjehus eller nokre få leilegheiter, kan vere aktuelle. Vest-Telemark prøver ut ordninga på vegner av fleire: Erfaringane kan hjelpe fram nye verkemiddel for bustadbygging i distrikta.',
    steps: [
      'Lage ein modell for garantien, med tydelege vilkår og grenser.',
      'Lære av liknande ordningar andre stader.',
      'Finne ut kva lova og økonomien gir rom for.',
      'Setje kriterium for kven og kva slags prosjekt som kan få garanti.',
      'Snakke med bankar, utbyggjarar og andre det gjeld.',
      'Bestemme korleis ordninga skal organiserast og forvaltast.',
      'Leggje eit forslag fram for Vest-Telemarkrådet.',
      'Opprette fondet og administrasjonen av det.',
      'Lage søknadsprosess og starte dei første prosjekta.',
      'Evaluere og vurdere om ordninga skal halde fram.',
    ],
    effect:
      'Saman med andre verkemiddel skal ordninga over tid gi betre flyt i bustadmarknaden og gjere det lettare å flytte til regionen og rekruttere.',
    ...years(2026, 2028),
    leads,
    partners: [
      'Husbanken',
      'Statsforvaltaren i Vestfold og Telemark',
      'Distriktssenteret',
      'Bankar',
    ],
  },
  {
    key: 'studietur',
    goal: 'bustad',
    ref: '1.2',
    title: 'Studietur og kunnskapsinnhenting',
    standing: 'proposed',
    challenge:
      'Bustad, næring og rekruttering heng saman i Vest-Telemark, og andre bygdeområde har prøvd løysingar det er verdt å sjå på. Slik kunnskap kjem først til nytte når han svarer på lokale behov og blir gjord om til handling her.',
    description:
      'Deltakarane reiser til bygdeområde som har arbeidd med dei same spørsmåla. Dei ser på korleis bustadprosjekt blir gjennomførte, korleis offentlege og private spelar saman, korleis næringslivet utviklar seg, og korleis helse og oppvekst skaffar og held på kompetanse.\n\nTuren følgjer prioriteringane i avtala. Gruppa skil mellom det som kan takast rett i bruk heime, og det som må tilpassast først.',
    steps: [
      'Velje stader og miljø som har noko å lære bort til Vest-Telemark.',
      'Sørgje for at mange ulike partar er med.',
      'Avtale på førehand kva ein særleg vil vite meir om.',
      'Dele erfaringane etterpå og velje ut det som skal brukast i handlingsplanen.',
    ],
    effect: 'Tettare samarbeid og ei meir sams forståing mellom kommunane.',
    ...years(2026),
    leads,
    partners: ['Lokale og regionale aktørar i privat og offentleg sektor'],
  },
  {
    key: 'kompetansesirkel',
    goal: 'bustad',
    ref: '1.3',
    title: 'Kompetansesirkel for plan og bustadutvikling',
    standing: 'proposed',
    challenge:
      'I små kommunar er det få som arbeider med plan, og dei rekk ikkje over alt. Samtalane med fylkeskommunen og statsforvaltaren handlar som regel om éi sak om gongen. Då blir det lite rom for det kommunane har felles, praksisen blir ulik, og sakene tek lengre tid.',
    description:
      'Planleggjarane i kommunane møtest fast for å lære av kvarandre, få fagleg påfyll og snakke samla med regionale og statlege partar. Slik får kommunane støtte i arbeidet med bustadstrategiane sine.\n\nMed statsforvaltaren og fylkeskommunen tek sirkelen opp det som er vanskeleg for små plankontor, kva verktøy som finst eller manglar, rettleiing og fastare samarbeid på tvers av kommunar og forvaltingsnivå. Husbanken har data om bruken av tilskota sine: Med han kartlegg kommunane korleis tilskot blir nytta, deler røynsler med eigne ordningar og drøftar kva som bør endrast. Distriktssenteret kan dele det andre distriktskommunar har lært om enklare planlegging.',
    steps: ['Setje ned ei arbeidsgruppe med planfagleg kompetanse frå alle kommunane som er med.'],
    ...years(2025, 2028),
    leads,
    partners: [
      'Husbanken',
      'Statsforvaltaren i Vestfold og Telemark',
      'Distriktssenteret',
      'Planavdelingane i kommunane',
    ],
  },
];
