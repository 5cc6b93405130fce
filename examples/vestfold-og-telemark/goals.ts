import type { PlanDraft } from '#3-plan/plan/core/content.ts';

type Goal = PlanDraft['goals'][number];

const overall: Goal[] = [
  'Styrket kompetanseutvikling',
  'Bedre balanse mellom tilbud og etterspørsel',
  'Økt inkludering i arbeidslivet',
].map((title, index) => ({ key: `overordnet-${index + 1}`, kind: 'overall', title }));

/** A focus area and what it is to reach, each as a goal below it. */
function area(ref: string, title: string, purpose: string, reached: string[]): Goal[] {
  return [
    { key: ref, ref, kind: 'focus-area', title, purpose },
    ...reached.map(
      (goal, index): Goal => ({
        key: `${ref}-${index + 1}`,
        parent: ref,
        kind: 'sub-goal',
        title: goal,
      }),
    ),
  ];
}

export const goals: PlanDraft['goals'] = [
  ...overall,
  ...area(
    '1',
    'Regionalt kunnskapsgrunnlag',
    'Hele fylket skal bygge på den samme kunnskapen, og de tre andre innsatsområdene skal hvile på den. Tiltakene går gjennom hele programperioden og betales av dem som samarbeider.',
    [
      'Kunnskapsgrunnlaget er samordnet og oppdatert, både om tilbud og etterspørsel og om grupper som faller utenfor utdanning og arbeid',
      'Kunnskapsgrunnlaget brukes til å utvikle tiltak og planlegge utdanning som svarer på behov lokalt og regionalt',
      'Kommuner, fylkeskommune, Nav og andre bruker i fellesskap det som virker best for gjennomføringen i grunnopplæringen',
    ],
  ),
  ...area(
    '2',
    'Kompetansehevingstiltak som sikrer livslang læring',
    'Folk skal kunne holde kompetansen ved like og bygge den ut, så de står støtt når arbeidsmarkedet endrer seg. Tiltakene går gjennom hele programperioden og betales av dem som samarbeider.',
    [
      'Flere arbeidstakere tar i bruk og videreutvikler kompetansen sin',
      'Flere virksomheter investerer i kompetanse og lar ansatte oppdatere seg',
      'Livslang læring i arbeidslivet og samfunnet gjør skillet mellom utdanning og arbeidsliv mindre',
      'Fylket har strukturer og arenaer der Nav, næringsliv, skole og helse samarbeider',
    ],
  ),
  ...area(
    '3',
    'Fleksible utdanningstilbud som møter arbeidslivets behov',
    'Utdanningsinstitusjonene skal legge opp tilbudene sine slik at de svarer på det arbeidslivet trenger. Tiltakene går gjennom hele programperioden og betales av dem som samarbeider og av ordninger en kan søke på.',
    [
      'Partene bidrar til å definere kompetansebehov og utvikle flere fleksible tilbud',
      'Bedre samordning mellom utdanningsnivåene gjør at flere fullfører hele løpet',
      'Opplærings- og utdanningstilbud dimensjoneres etter kompetansebehovet',
      'Mer opplæring på arbeidsplassen visker ut skillet mellom skole og arbeidsliv',
    ],
  ),
  ...area(
    '4',
    'Omstilling og kvalifisering til arbeidsliv og utdanning',
    'Den enkelte skal bli klar til å fullføre en utdanning og få fotfeste i arbeidslivet. Tiltakene går gjennom hele programperioden og betales av dem som samarbeider og av ordninger en kan søke på.',
    [
      'Arbeidsgivere lar folk tilegne seg, fornye og bruke kunnskap',
      'Tilrettelagt oppfølging gir bedre omstillingsevne, forebygger utenforskap og bidrar til bærekraft',
      'Profesjonell karriereveiledning og realkompetansevurdering er lettere tilgjengelig',
    ],
  ),
];
