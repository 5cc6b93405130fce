import type { PlanDraft } from '#3-plan/plan/core/content.ts';
import { years } from '#base/period.ts';

const leads = ['Vest-Telemarkrådet', 'Telemark fylkeskommune'];

/** Goal 2: more jobs in private business. */
export const jobs: PlanDraft['measures'] = [
  {
    key: 'etablerarteneste',
    goal: 'arbeidsplassar',
    ref: '2.1',
    title: 'Styrking og vidareutvikling av etablerartenesta i Vest-Telemark',
    standing: 'proposed',
    challenge:
      'Færre gründerar enn før har teke kontakt med etablerartenesta dei siste åra. Pandemien og ei usikker økonomisk tid kan ha gjort folk meir varsame med å satse, og kan ha teke midlar frå dei som ville. Då trengst det meir for at folk skal få auge på kva som er mogleg.',
    description:
      'Tenesta er bygd ut for å verke betre og treffe fleire, og ho blir marknadsført meir. Oppdraget for 2026–2028 vart lyst ut hausten 2025, med vekt på både kompetansen til leverandøren og prisen, og den nye leverandøren er i gang.\n\nKvar etablerar får først ein samtale som avklarar ideen, og kan deretter få tildelt ekstra timar med rådgjeving. Oppdragsgjevaren bestiller i tillegg fellestenester: kontakt med næringssjefane i kommunane, marknadsføring og møte ute.',
    steps: [
      'Gi kvar etablerar ein første samtale som avklarar ideen.',
      'Gi vidare rådgjeving til dei som får tildelt ekstra timar.',
      'Halde kontakt med næringssjefane i kommunane.',
      'Marknadsføre tenesta og delta på møte ute.',
    ],
    effect:
      'Fleire får lyst til å starte for seg sjølv, og det blir fleire private arbeidsplassar.',
    ...years(2026, 2028),
    leads,
    partners: [
      'Næringskollegiet i Vest-Telemark',
      'Etablerartenesta i Vest-Telemark',
      'Innovasjon Norge',
      'Telemark næringshage',
      'Vest-Telemark næringsforum',
      'Nav Vest-Telemark',
      'Distriktssenteret',
    ],
  },
  {
    key: 'gron-region',
    goal: 'arbeidsplassar',
    ref: '2.2',
    title: 'Grøn region Vest-Telemark',
    standing: 'proposed',
    challenge:
      'Næringslivet må leggjast om til grønare drift, men små distriktskommunar har få folk til å setje i gang og følgje opp nye satsingar. Jord- og skogbruk skaper store verdiar i området, men må lønne seg betre for å gi arbeid òg i framtida.\n\nLandbruksprosjektet «God agronomi i det grønne skiftet» arbeider med agronomi, klimatilpassing og matproduksjon. Utviklinga der bør òg føre til betre økonomi på gardane og fleire private arbeidsplassar.',
    description:
      'Tiltaket byggjer vidare på landbruksprosjektet, slik at betre agronomi og klimatilpassing blir til nye verdiar og arbeidsplassar. Ein gard gir arbeid til fleire enn dei som driv han: rådgjevarar, transportørar, veterinærar og teknikarar.\n\nHusdyrhald og grovfôr skal løne seg betre, jord, beite og utmark skal nyttast betre, og tenestene rundt gardane skal få vekse. Midlane frå avtala kan betale delar av koordineringa, utgreiingane og arbeidet i landbruksprosjektet når det fører rett mot målet.',
    steps: [
      'Velje dei aktivitetane i prosjektet som betyr mest for lønsemd, drift og klimagassutslepp.',
      'Følgje nokre utvalde gardar tett, så verknaden kan visast fram.',
      'Bruke det ein lærer til å leggje grunnlag for ny næring og rekruttering.',
    ],
    effect:
      'Betre økonomi i gardsdrifta som finst, og nye inntekter for gardane og næringane kring dei.',
    ...years(2026, 2028),
    leads,
    partners: [
      'Landbruksforvaltinga i Vest-Telemark',
      'Etablerartenesta i Vest-Telemark',
      'Næringskollegiet i Vest-Telemark',
      'Innovasjon Norge',
      'NHO',
      'Nav Vest-Telemark',
      'Distriktssenteret',
      'Nortura',
      'Norsk Landbruksrådgiving',
      'Tine',
    ],
  },
];
