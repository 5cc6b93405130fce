import type { PlanDraft } from '#3-plan/plan/core/content.ts';
import { years } from '#base/period.ts';

const leads = ['Vest-Telemarkrådet', 'Telemark fylkeskommune'];
const partners = [
  'Vest-Telemark vidaregåande skule',
  'Kompetansenettverket for Vest-Telemark',
  'Nav Vest-Telemark',
  'Studie- og utdanningssenteret i Nissedal',
  'OKOS Telemark',
  'Universitetet i Sørøst-Norge',
  'Fagorganisasjonane',
  'KS',
  'Kommunalsjefane for helse og oppvekst',
  'Statsforvaltaren i Vestfold og Telemark',
  'Utdannings- og fagmiljø',
];

/** Goal 3: more competence in health and in work with children and young people. */
export const competence: PlanDraft['measures'] = [
  {
    key: 'praksis',
    goal: 'kompetanse',
    ref: '3.1',
    title: 'Praksis som gjennomgåande struktur i kompetanseløpet',
    standing: 'proposed',
    challenge:
      'Helse og oppvekst treng fleire folk i åra som kjem, og har alt i dag vanskar med å finne dei som har rett kompetanse. Elevar og kursdeltakarar ser for lite av arbeidslivet medan dei lærer, og mange veit ikkje kor mange slags yrke sektoren har. Praksis kunne vere ein veg inn for både unge og vaksne, men blir ikkje brukt planmessig nok.\n\nFolketalet går ned, befolkninga blir eldre, og det manglar bustader. Å ta imot folk i praksis krev dessutan tid på arbeidsplassar som alt har knapt med bemanning. Difor må praksisen organiserast slik at fleire kan få plass, år etter år.',
    description:
      'Praksis skal bli ein fast del av vegen fram mot arbeid i helse og oppvekst. Arbeidet byggjer på ordningar som verkar i dag, prøver ut nytt i det små og rettar på det undervegs. Unge treng inspirasjon og innblikk i yrka, vaksne treng vegar til omstilling og vidareutdanning, og begge skal møtast der dei er.\n\nTiltaket gir unge fleire gjesteførelesingar, praksisplassar, arbeidsplassbesøk og meir rettleiing om yrkesval. Det rettar seg inn mot det kvar kommune manglar, bruker rommet som finst i vidaregåande opplæring, og lagar praksisbaserte løp for vaksne saman med Nav. Dei som alt er i arbeid, skal få vite om vidareutdanning som passar. Simulering blir prøvd ved sida av praksis, så deltakarane stiller betre førebudde.\n\nPå sikt er tanken ein sams praksismodell for heile regionen. Arbeidet heng saman med bustadmålet: Den som skal bli, må ha ein stad å bu.',
    steps: [
      'Setje ned ei arbeidsgruppe på tvers av kommunane som følgjer opp.',
      'Kartleggje praksisplassar, kapasitet og behov i kvar kommune.',
      'Fordele roller og ansvar med skulane, vidaregåande opplæring, Nav og andre.',
      'Prøve ut små pilotar på utvalde område, til dømes i grunnskulen eller vaksenopplæringa.',
      'Teste enkle grep som lettar oppfølginga, til dømes felles rutinar eller ein støttefunksjon.',
      'Samle erfaringane og vurdere kva som kan byggjast ut.',
    ],
    effect:
      'Kommunane kan lettare ta imot og følgje opp folk i praksis, og praksis fører fleire inn i arbeid eller fram til formell kompetanse.',
    ...years(2025, 2028),
    leads,
    partners,
  },
  {
    key: 'laering',
    goal: 'kompetanse',
    ref: '3.2',
    title: 'Læring heile livet og styrka fagmiljø',
    standing: 'proposed',
    challenge:
      'Tenestene manglar fagfolk, samstundes som mange av dei tilsette ikkje har formell utdanning eller treng påfyll. Utdanning ved sida av full jobb er tungt, så det må finnast løp som lèt seg kombinere med arbeid, som praksiskandidatordninga eller deltidsstudium.\n\nDet er òg vanskeleg å halde på folk. Når presset er høgt og det er lite rom for å utvikle seg, sluttar nokon, og det går ut over arbeidsmiljøet og tenestene.',
    description:
      'Dei som alt er i sektoren eller er på veg inn, skal få høve til å kvalifisere seg. Tiltaket legg til rette for praksiskandidatar og andre fleksible løp, gjer det lettare å lære medan ein arbeider, og styrkjer fagopplæringa på arbeidsplassen. Fagutviklingsstillingane blir utvikla vidare, og kommunane knyter faglege nettverk med kvarandre.\n\nKommunane kan òg sjå på korleis kompetanse, arbeidsmengd og sjukefråvær verkar på kvarandre, for å få meir robuste tenester og mindre bruk av vikarar utanfrå.',
    steps: [
      'Finne ut kva kompetanse kvar kommune treng, og kor mange tilsette som manglar formell utdanning.',
      'Utvikle og prøve ut løp for praksiskandidatar og andre som må tilpasse utdanninga til jobben.',
      'Avtale konkrete tilbod med utdanningsinstitusjonar og fagmiljø.',
      'Gjennomføre satsingar saman med Kompetansenettverket for Vest-Telemark.',
      'Leggje til rette for praksisnær læring i arbeidstida.',
      'Prøve ut måtar å halde på røynde tilsette på.',
    ],
    effect:
      'Fleire blir kvalifiserte og fullfører opplæringa, fleire blir verande i sektoren, og fagmiljøa i kommunane blir sterkare.',
    ...years(2025, 2028),
    leads,
    partners,
  },
];
