/** Small documents in our own words, as varied as those of other counties. None is like any of the five. */

/** Bullets alone, with those responsible in running text, under headings no word calls goals. */
export const bulletsWithOwnersInProse = `Tiltaksplan for kompetanse i Innerfjord 2025-2027

Regionen mangler fagfolk i bygg og helse. Planen samler det partene er enige om å gjøre sammen.

Flere voksne i utdanning

• Åpne et studiesenter i det gamle meieriet. Innerfjord kommune eier tiltaket, sammen med Fagskolen i Indre og biblioteket.
• Gi språkopplæring på arbeidsplassen. NAV Innerfjord tar ansvar for å finne bedrifter, og Voksenopplæringen stiller med lærere.
• Dele ut reisestipend til dem som pendler til fagskolen

Bedre kontakt mellom skole og bedrift

• Alle tiendeklassinger får en dag i en bedrift. Næringsforeningen har ansvaret og rapporterer hvert år i juni.
• Holde en lærlingdag hver høst
`;

/** Markdown tables whose headers are synonyms. */
export const tableWithOtherHeaders = `# Tiltaksoversikt 2026–2028: Kompetanseløft Nordkysten

Vedtatt av Nordkystrådet 14. mai 2026.

## Satsingsområde 1: Havbruk

| Nr. | Aktivitet | Eier | Medvirkende | Gjennomføringsperiode | Ressursbruk |
|-----|-----------|------|-------------|-----------------------|-------------|
| 1.1 | Modulbasert fagbrev for røktere | Nordkysten videregående skole | Opplæringskontoret for havbruk, Laks og Lyr AS | 2026–2027 | kr 450 000 |
| 1.2 | Felles vikarpool i ferier | Nordkystrådet | Havbruksklyngen | 2027 | 120 000 |

## Satsingsområde 2: Omsorg

| Nr. | Aktivitet | Eier | Medvirkende | Gjennomføringsperiode | Ressursbruk |
|-----|-----------|------|-------------|-----------------------|-------------|
| 2.1 | Nattskole for helsefagarbeidere | Ytre kommune | Nordkysten videregående skole og KS | 2026–2028 | innenfor rammen |
`;

/** Numbered chapters, goals and measures, with labels below. */
export const numberedHeadings = `Handlingsplan for rekruttering i Østdalen 2026

1. Innledning

Planen gjelder for de fire kommunene i Østdalen og følger opp strategien for 2024-2028.

2. Mål og tiltak

2.1 Ungdom velger yrkesfag

2.1.1 Yrkesmesse i idrettshallen
Alle tiende trinn i dalen møter bedriftene i oktober.
Ansvarlig: Østdalen næringshage
Samarbeid: skolene, LO og NHO
Frist: oktober 2026

2.1.2 Sommerjobb med mentor
Bedriftene tar inn to elever hver.
Ansvarlig: Østdalen regionråd
Frist: 1. juli 2026

2.2 Flere blir værende

2.2.1 Tilflytterkontakt
Ansvarlig: Kommunene
Frist: 2026

3. Oppfølging

Regionrådet får en kort rapport i desember.
`;

/** A plan in English. */
export const englishPlan = `Action plan for skills in the Southern Region 2026-2028

The plan was adopted by the Regional Council on 3 March 2026 and is revised each year.

Goal 1: More adults complete upper secondary education

Measure 1.1: Evening classes in three towns
Description: The county offers modules in the evening so that people can study beside their work.
Responsible: Southern County Council
Partners: NAV, the municipalities and the trade unions
Period: 2026-2027
Budget: NOK 1 200 000

Measure 1.2: A guide for employers
Responsible: Chamber of Commerce
Deadline: 31.12.2026

Goal 2: Companies find the skills they need

Measure 2.1: A yearly survey of companies (see measure 1.2)
Responsible: Southern County Council
Partners: Statistics office
Period: 2026-2028
`;

/** A municipality’s budget: tables of money, sums of sections, and no measures. */
export const budgetProposal = `Budsjettforslag 2026 for Vestbygd kommune

Rådmannen legger med dette fram forslag til budsjett. Alle tall i 1000 kr.

Driftsbudsjett

Område\t2025\t2026
Skole og barnehage\t41 200\t42 900
Helse og omsorg\t66 050\t69 310
Teknisk\t12 400\t12 150
Sum utgifter\t119 650\t124 360
Skatt og rammetilskudd\t-112 000\t-115 900
Egenbetaling\t-8 100\t-8 600
Sum inntekter\t-120 100\t-124 500
Netto resultat\t-450\t-140

Investeringer

Prosjekt\t2026\t2027\tTotalt
Ny gymsal\t8 000\t14 000\t22 000
Vannverk\t3 500\t0\t3 500
Sum\t11 500\t14 000\t25 500
`;

/** An article about a plan, with a list. */
export const newsArticle = `Millioner til læreplasser i regionen

Fylket deler ut 4,5 millioner kroner til bedrifter som tar inn lærlinger. Fristen er 1. mars.

– Vi har et klart mål: flere skal få fagbrev, sier fylkesordføreren.

Tiltaket er en del av handlingsplanen for kompetanse 2024-2027, som har fire mål og elleve tiltak. Næringsforeningen har ansvaret for å veilede bedriftene, i samarbeid med NAV.

Dette kan bedriftene få støtte til:
- lønn til lærlinger det første halvåret
- kurs for instruktører
- reise for dem som bor langt unna
`;

/** Minutes, with matters, deadlines and who is to do what. */
export const minutes = `Møtereferat fra kompetanseforum 4. september 2026

Til stede: Fornavn Etternavn (NHO), Fornavnet Etternavnet (LO)

Sak 12/26 Handlingsplan 2027
Sekretariatet la fram tre mål og ti tiltak. Forumet ba om tydeligere ansvar.
Vedtak: Utkastet sendes på høring.
Ansvarlig: sekretariatet
Frist: 1. oktober 2026

Sak 13/26 Årshjul
Ansvarlig: Fornavn Etternavn
Frist: 15. november 2026

Sak 14/26 Eventuelt
Ingen saker.
`;
