import type { Standing } from '#3-plan/editions/core/life/bodies.ts';
import type { EditionState } from '#3-plan/plan/core/edition.ts';
import type { Text } from '#base/text.ts';
import type { TagShape } from '#ui/tag.tsx';

/** Where a body stands to the text that stands, in words and a shape. */
export const standingWords: Readonly<Record<Standing, { name: Text; shape: TagShape }>> = {
  waiting: {
    name: {
      nb: 'Vedtak ikke registrert',
      nn: 'Vedtak ikkje registrert',
      en: 'No decision recorded',
    },
    shape: 'planned',
  },
  decided: { name: { nb: 'Behandlet', nn: 'Handsama', en: 'Decided' }, shape: 'done' },
  told: {
    name: {
      nb: 'Behandlet en tidligere versjon; endringen gjelder ikke dem',
      nn: 'Handsama ein tidlegare versjon; endringa gjeld ikkje dei',
      en: 'Decided on an earlier version; the change does not concern them',
    },
    shape: 'done',
  },
  'see-again': {
    name: { nb: 'Må se endringen', nn: 'Må sjå endringa', en: 'Must see the change' },
    shape: 'attention',
  },
  postponed: { name: { nb: 'Utsatt', nn: 'Utsett', en: 'Postponed' }, shape: 'silent' },
  'wants-change': {
    name: { nb: 'Ber om en endring', nn: 'Ber om ei endring', en: 'Asks for a change' },
    shape: 'attention',
  },
  'decide-again': {
    name: { nb: 'Må behandle på nytt', nn: 'Må handsame på nytt', en: 'Must decide again' },
    shape: 'attention',
  },
};

/** The shape of each state of an edition, beside its word. */
export const stateShapes: Readonly<Record<EditionState, TagShape>> = {
  draft: 'planned',
  'on-consultation': 'ongoing',
  'put-forward': 'ongoing',
  adopted: 'adopted',
  'approved-by-state': 'adopted',
  paid: 'done',
  superseded: 'ended',
};

/** Whose turn it is, and to do what. */
export const turns = {
  write: {
    nb: 'Redaktørene skriver på utkastet. Når teksten er ferdig, legges den fram for organene som skal behandle den.',
    nn: 'Redaktørane skriv på utkastet. Når teksten er ferdig, blir han lagd fram for organa som skal handsame han.',
    en: 'The editors are writing the draft. When the text is ready, it is put forward to the bodies that decide.',
  },
  comment: {
    nb: 'Planen er på høring til {until}. Deretter legges den fram for organene som skal behandle den.',
    nn: 'Planen er på høyring til {until}. Deretter blir han lagd fram for organa som skal handsame han.',
    en: 'The plan is on consultation until {until}. After that it is put forward to the bodies that decide.',
  },
  commented: {
    nb: 'Fristen for innspill gikk ut {until}. Nå skal redaktørene gå gjennom innspillene og legge planen fram for organene som skal behandle den.',
    nn: 'Fristen for innspel gjekk ut {until}. No skal redaktørane gå gjennom innspela og leggje planen fram for organa som skal handsame han.',
    en: 'The last day for comments was {until}. Now the editors go through the comments and put the plan forward to the bodies that decide.',
  },
  bodiesFirst: {
    nb: 'Før opp organene som skal behandle planen. Uten dem kan den ikke legges fram.',
    nn: 'Før opp organa som skal handsame planen. Utan dei kan han ikkje leggjast fram.',
    en: 'Name the bodies that are to decide on the plan. It cannot be put forward without them.',
  },
  change: {
    nb: '{body} har bedt om en endring. Redaktørene skriver den inn, og legger teksten fram som versjon {n}.',
    nn: '{body} har bede om ei endring. Redaktørane skriv henne inn, og legg fram teksten som versjon {n}.',
    en: '{body} has asked for a change. The editors write it in, and put the text forward as version {n}.',
  },
  decide: {
    nb: 'Nå er turen kommet til: {bodies}.',
    nn: 'No er turen komen til: {bodies}.',
    en: 'It is now the turn of: {bodies}.',
  },
  makeChange: {
    nb: 'Redaktørene må ta stilling til endringen som {bodies} ber om.',
    nn: 'Redaktørane må ta stilling til endringa som {bodies} ber om.',
    en: 'The editors must take up the change asked for by {bodies}.',
  },
  adopt: {
    nb: 'Alle organene er ferdige. Kontrollene finner feil i planen, så koordinatoren må si hvorfor den vedtas likevel.',
    nn: 'Alle organa er ferdige. Kontrollane finn feil i planen, så koordinatoren må seie kvifor han blir vedteken likevel.',
    en: 'All bodies are done. The checks find errors in the plan, so the coordinator must say why it is adopted all the same.',
  },
  noVersion: {
    nb: 'Planen er lagt fram, men teksten er ikke frosset her. Redaktørene legger den fram på nytt før vedtak blir registrert.',
    nn: 'Planen er lagd fram, men teksten er ikkje frosen her. Redaktørane legg han fram på nytt før vedtak blir registrerte.',
    en: 'The plan has been put forward, but its text is not frozen here. The editors put it forward anew before decisions are recorded.',
  },
  state: {
    nb: 'Planen er vedtatt. Nå er det statens tur til å godkjenne den etter avtalen.',
    nn: 'Planen er vedteken. No er det staten sin tur til å godkjenne han etter avtala.',
    en: 'The plan is adopted. It is now for the state to approve it under the agreement.',
  },
  pay: {
    nb: 'Staten har godkjent planen. Nå gjenstår utbetalingen.',
    nn: 'Staten har godkjent planen. No står utbetalinga att.',
    en: 'The state has approved the plan. The payment remains.',
  },
  next: {
    nb: 'Planen gjelder. Neste utgave lages fra den.',
    nn: 'Planen gjeld. Neste utgåve blir laga frå han.',
    en: 'The plan holds. The next edition is made from it.',
  },
  over: {
    nb: 'En nyere utgave har tatt over.',
    nn: 'Ei nyare utgåve har teke over.',
    en: 'A newer edition has taken over.',
  },
} satisfies Record<string, Text>;

export const lifeTexts = {
  title: { nb: 'Behandling av planen', nn: 'Handsaming av planen', en: 'How the plan is decided' },
  description: {
    nb: 'Hvem som behandler {plan}, hva de har bestemt, og hva som er neste steg.',
    nn: 'Kven som handsamar {plan}, kva dei har bestemt, og kva som er neste steg.',
    en: 'Who decides on {plan}, what they have decided, and what comes next.',
  },
  turn: { nb: 'Neste steg', nn: 'Neste steg', en: 'Next' },
  bodies: { nb: 'Organene', nn: 'Organa', en: 'The bodies' },
  bodiesCaption: {
    nb: 'Hvem som behandler planen, når, og hva de har bestemt',
    nn: 'Kven som handsamar planen, når, og kva dei har bestemt',
    en: 'Who decides on the plan, when, and what they have decided',
  },
  noBodies: {
    nb: 'Ingen organer er bedt om å behandle planen ennå',
    nn: 'Ingen organ er bedne om å handsame planen enno',
    en: 'No body has been asked to decide on the plan yet',
  },
  noBodiesText: {
    nb: 'Organer kommer hit når redaktørene fører opp hvem som skal behandle planen, og når.',
    nn: 'Organ kjem hit når redaktørane fører opp kven som skal handsame planen, og når.',
    en: 'Bodies appear here when the editors list who is to decide on the plan, and when.',
  },
  body: { nb: 'Organ', nn: 'Organ', en: 'Body' },
  planned: { nb: 'Planlagt', nn: 'Planlagt', en: 'Planned' },
  decided: { nb: 'Behandlet', nn: 'Handsama', en: 'Decided' },
  caseNumber: { nb: 'Sak', nn: 'Sak', en: 'Case' },
  outcome: { nb: 'Utfall', nn: 'Utfall', en: 'Outcome' },
  version: { nb: 'Versjon', nn: 'Versjon', en: 'Version' },
  standing: { nb: 'Status nå', nn: 'Status no', en: 'Now' },
  rule: {
    nb: 'Når teksten endres etter at noen har behandlet den, må et organ se den på nytt hvis endringen gjelder tiltak som organisasjonen leder, eller penger den betaler. Et organ som ikke hører til én organisasjon, må se alle endringer. De andre får beskjed her.',
    nn: 'Når teksten blir endra etter at nokon har handsama han, må eit organ sjå han på nytt dersom endringa gjeld tiltak som organisasjonen leier, eller pengar han betaler. Eit organ som ikkje høyrer til éin organisasjon, må sjå alle endringar. Dei andre får beskjed her.',
    en: 'When the text is changed after someone has decided on it, a body must see it again if the change is about measures its organisation leads or money it pays. A body of no single organisation must see every change. The others are told here.',
  },
  life: { nb: 'Gangen i saken', nn: 'Gangen i saka', en: 'What has happened so far' },
  overdue: {
    nb: 'Dagen er gått uten at noe vedtak er registrert.',
    nn: 'Dagen er gått utan at noko vedtak er registrert.',
    en: 'The day has passed and no decision is recorded.',
  },
  noLife: {
    nb: 'Ingenting er registrert her ennå.',
    nn: 'Ingenting er registrert her enno.',
    en: 'Nothing has been recorded here yet.',
  },
  versionN: { nb: 'Versjon {n}', nn: 'Versjon {n}', en: 'Version {n}' },
  frozen: {
    nb: 'Teksten er frosset som versjon {n}. Kontrollsum {hash}.',
    nn: 'Teksten er frosen som versjon {n}. Kontrollsum {hash}.',
    en: 'The text is frozen as version {n}. Checksum {hash}.',
  },
  unchanged: {
    nb: 'Teksten er den samme som i versjonen før.',
    nn: 'Teksten er den same som i versjonen før.',
    en: 'The text is the same as in the version before.',
  },
  changedBy: { nb: 'Endret av {body}', nn: 'Endra av {body}', en: 'Changed by {body}' },
  backFor: {
    nb: 'Tatt tilbake for en endring fra {body}',
    nn: 'Teken tilbake for ei endring frå {body}',
    en: 'Taken back for a change by {body}',
  },
  why: {
    nb: 'Vedtatt selv om kontrollene fant feil',
    nn: 'Vedteken sjølv om kontrollane fann feil',
    en: 'Adopted although the checks found errors',
  },
  until: {
    nb: 'Frist for innspill: {day}',
    nn: 'Frist for innspel: {day}',
    en: 'Comments by {day}',
  },
  findings: { nb: 'Merknader i teksten', nn: 'Merknader i teksten', en: 'Findings in the text' },
  findingsText: {
    nb: 'Dette finner kontrollene i teksten slik den står. Bare de som arbeider i partnerskapet, ser det.',
    nn: 'Dette finn kontrollane i teksten slik han står. Berre dei som arbeider i partnarskapet, ser det.',
    en: 'This is what the checks find in the text as it stands. Only those who work in the partnership see it.',
  },
  paper: {
    nb: 'Les høringsutkastet',
    nn: 'Les høyringsutkastet',
    en: 'Read the consultation draft',
  },
  paperClosed: {
    nb: 'Les høringsutkastet (sendt ut fra {from} til {to}, avsluttet)',
    nn: 'Les høyringsutkastet (sendt ut frå {from} til {to}, avslutta)',
    en: 'Read the consultation draft (sent out from {from} to {to}, closed)',
  },
  findingsBeside: {
    nb: 'Se dem ved siden av teksten, og rett dem',
    nn: 'Sjå dei ved sida av teksten, og rett dei',
    en: 'See them beside the text, and put them right',
  },
  findingsKept: {
    nb: 'Se dem ved siden av teksten',
    nn: 'Sjå dei ved sida av teksten',
    en: 'See them beside the text',
  },
  noFindings: {
    nb: 'Kontrollene finner ingenting i teksten.',
    nn: 'Kontrollane finn ingenting i teksten.',
    en: 'The checks find nothing in the text.',
  },
  actions: { nb: 'Dette kan du gjøre', nn: 'Dette kan du gjere', en: 'What you can do' },
  recordFor: {
    nb: 'Registrer vedtaket for {body}',
    nn: 'Registrer vedtaket for {body}',
    en: 'Record the decision for {body}',
  },
  readPlan: { nb: 'Les planen', nn: 'Les planen', en: 'Read the plan' },
  two: {
    nb: 'Et vedtak teller når en annen enn den som registrerte det, har bekreftet det.',
    nn: 'Eit vedtak tel når ein annan enn den som registrerte det, har stadfesta det.',
    en: 'A decision counts when someone other than the one who recorded it has confirmed it.',
  },
} satisfies Record<string, Text>;
