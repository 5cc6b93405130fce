/** What a header word or a label says that the text under it is. */
export type Field =
  | 'number'
  | 'goal'
  | 'measure'
  | 'challenge'
  | 'description'
  | 'steps'
  | 'leads'
  | 'partners'
  | 'period'
  | 'from'
  | 'to'
  | 'money'
  | 'total'
  | 'financing'
  | 'weight'
  | 'purpose'
  | 'effect';

/** Whole header words, in bokmål, nynorsk and English. */
const words: Record<Field, string> = {
  number:
    'nr|nr.|nummer|id|ref|referanse|tiltaksnr|tiltaksnummer|tiltak nr|tiltak nr.|punkt|pkt|no|no.|#',
  goal: 'mål|måla|målene|delmål|hovedmål|hovudmål|innsatsområde|innsatsområder|satsingsområde|satsingsområder|satsingsområde/mål|målområde|fokusområde|målsetting|målsetning|målsetjing|strategisk mål|strategi|tema|temaområde|hvordan skal vi nå målene|korleis skal vi nå måla|goal|goals|objective|objectives|focus area|priority|priority area',
  measure:
    'tiltak|tiltaka|tiltakene|konkrete tiltak|konkret tiltak|tiltak/aktivitet|tiltak/prosjekt|tiltak og aktiviteter|aktivitet|aktiviteter|aktivitetar|prosjekt|prosjekter|prosjekttiltak|navn på tiltak|namn på tiltak|tiltakets navn|navn på tiltaket|hva skal vi gjøre|kva skal vi gjere|hva|kva|what|measure|measures|action|actions|activity|activities|project',
  challenge:
    'utfordring|utfordringer|utfordringar|utfordringen|utfordringa|bakgrunn|behov|problem|hvorfor|kvifor|begrunnelse|grunngjeving|why|challenge|challenges|background|rationale',
  description:
    'beskrivelse|skildring|omtale|innhold|innhald|beskrivelse av tiltak|beskrivelse av tiltaket|skildring av tiltak|skildring av tiltaket|om tiltaket|kort om tiltaket|nærmere beskrivelse|nærare skildring|utdyping|utdypning|forklaring|kommentar|kommentarer|kommentarar|merknad|merknader|merknadar|hvordan|korleis|how|description|details|content|comments',
  steps:
    'gjennomføring|gjennomføring av tiltaket|første steg|neste steg|steg|delaktiviteter|delaktivitetar|aktiviteter i tiltaket|milepæler|milepælar|framgangsmåte|fremgangsmåte|slik gjør vi det|slik gjer vi det|slik går vi fram|steps|implementation|first steps|milestones',
  leads:
    'ansvar|ansvarlig|ansvarlige|ansvarleg|ansvarlege|hovedansvar|hovudansvar|hovedansvarlig|hovudansvarleg|ansvarlig aktør|ansvarleg aktør|ansvarlig enhet|ansvarleg eining|ansvarlig organisasjon|ansvarlig virksomhet|ansvarleg verksemd|ansvarlig part|ansvarleg part|tiltaksansvarlig|tiltaksansvarleg|tiltakseier|tiltakseigar|eier|eigar|hvem har ansvar|hvem har ansvaret|kven har ansvar|kven har ansvaret|hvem|kven|leder|leiar|who|lead|leads|owner|responsible|responsibility|lead partner',
  partners:
    'aktør|aktører|aktørar|andre aktører|andre aktørar|aktuelle aktører|aktuelle aktørar|sentrale aktører|sentrale aktørar|samarbeidspart|samarbeidsparter|samarbeidspartar|samarbeidspartner|samarbeidspartnere|samarbeidspartnarar|samarbeidspartnerar|aktuelle samarbeidspartnere|aktuelle samarbeidspartnarar|aktuelle samarbeidspartnerar|samarbeidsaktører|samarbeidsaktørar|samarbeid|samarbeid med|i samarbeid med|partnere|partnarar|medverkande|medvirkende|medaktører|medansvarlig|medansvarleg|bidragsytere|bidragsytarar|involverte|involverte aktører|involverte aktørar|deltakere|deltakarar|kven bidreg|kven bidreg og korleis|hvem bidrar|hvem bidrar og hvordan|partners|contributors|participants|in cooperation with',
  period:
    'periode|tidsramme|tidsrom|tidsperiode|gjennomføringsperiode|tid|tidsplan|når|framdrift|fremdrift|framdriftsplan|fremdriftsplan|varighet|varigheit|år|when|period|timeline|time frame|timeframe|year',
  from: 'start|oppstart|startdato|fra|frå|from',
  to: 'frist|tidsfrist|gjennomføringsfrist|deadline|slutt|sluttdato|ferdig|ferdigstilt|ferdigstilling|til|to|end',
  money:
    'budsjett|kostnad|kostnader|kostnadar|kostnadsramme|økonomi|økonomisk ramme|ramme|beløp|ressurs|ressurser|ressursar|ressursbruk|midler|midlar|kroner|kr|budget|cost|costs|amount|resources',
  total:
    'sum|total|totalt|totalbudsjett|total-budsjett|total- budsjett|totalkostnad|totalsum|samlet|samla|samla budsjett|samlet budsjett|i alt|til sammen|til saman|total budget',
  financing:
    'finansiering|finansieringskilde|finansieringskilder|finansieringskjelde|finansieringskjelder|kilde|kjelde|finansiert av|funding|funding source|funding sources|source',
  weight: 'vekt|vekting|andel|vekt i prosent|weight',
  purpose: 'formål|føremål|formålet|hensikt|hensikten|siktemål|hovudmål|hovedmål|purpose|aim',
  effect:
    'effekt|forventet effekt|forventa effekt|forventet resultat|forventa resultat|resultat|resultatmål|effektmål|indikator|indikatorer|indikatorar|måloppnåelse|måloppnåing|status|effect|result|expected effect|indicator|indicators',
};

const fieldOfWord = new Map<string, Field>();
for (const [field, list] of Object.entries(words) as [Field, string][]) {
  for (const word of list.split('|')) if (!fieldOfWord.has(word)) fieldOfWord.set(word, field);
}

/** A header as it is compared: small letters, no years, units, brackets or marks around it. */
export function bareHeader(text: string): string {
  return text
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\b(19|20)\d\d(\s*[-–]\s*(19|20)?\d\d)?\b/g, ' ')
    .replace(/[«»"”“*:?!]/g, ' ')
    .replace(/\s+[-–—]\s+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a table column with this header holds, or null when the word is none we know. */
export function fieldOfHeader(text: string): Field | null {
  if (text.length > 80) return null;
  const bare = bareHeader(text);
  const known = fieldOfWord.get(bare) ?? fieldOfWord.get(bare.replace(/[.,;]$/, ''));
  if (known) return known;
  for (const part of bare.split(/\s*\/\s*|\s+og\s+|\s+and\s+/)) {
    const field = fieldOfWord.get(part);
    if (field) return field;
  }
  return bare.split(' ').length <= 4 ? fieldOfStem(bare) : null;
}

const stems: [RegExp, Field][] = [
  [/^(hoved|hovud)?ansvar/, 'leads'],
  [/^(samarbeid|aktør|medverk|medvirk)/, 'partners'],
  [/^(konkrete |prioriterte |nye |foreslåtte )?tiltak/, 'measure'],
  [/^(beskriv|skildr)/, 'description'],
  [/^utfordring/, 'challenge'],
  [/^frist/, 'to'],
  [/^(tids|periode)/, 'period'],
  [/^total/, 'total'],
  [/^(budsjett|kostnad)/, 'money'],
  [/^finansiering/, 'financing'],
  [/^(innsats|satsings|mål)område/, 'goal'],
];

function fieldOfStem(bare: string): Field | null {
  return stems.find(([stem]) => stem.test(bare))?.[1] ?? null;
}

/** The field a label names («Ansvar», «Skildring av tiltaket»), told by its whole words alone. */
export function fieldOfLabel(text: string): Field | null {
  if (text.length > 60) return null;
  return fieldOfWord.get(bareHeader(text)) ?? null;
}
