import type { Text } from '#base/text.ts';

export const bodyTexts = {
  description: {
    nb: 'Hva {body} har bestemt om {plan}.',
    nn: 'Kva {body} har bestemt om {plan}.',
    en: 'What {body} has decided about {plan}.',
  },
  of: { nb: 'Organ i', nn: 'Organ i', en: 'Body of' },
  note: { nb: 'Organet sa', nn: 'Organet sa', en: 'The body said' },
  told: {
    nb: 'Dokumentet planen ble lest fra, sier at organet har behandlet den. Vedtaket må registreres her for å telle.',
    nn: 'Dokumentet planen vart lesen frå, seier at organet har handsama han. Vedtaket må registrerast her for å telje.',
    en: 'The document the plan was read from says that the body has decided on it. The decision must be recorded here to count.',
  },
  pack: { nb: 'Saksframlegg', nn: 'Saksframlegg', en: 'The case' },
  packText: {
    nb: 'Hva planen er, hva den ber om og koster, hva som er endret, og et forslag til vedtak.',
    nn: 'Kva planen er, kva han ber om og kostar, kva som er endra, og eit framlegg til vedtak.',
    en: 'What the plan is, what it asks and costs, what has changed, and a draft resolution.',
  },
  packPdf: { nb: 'Last ned som PDF', nn: 'Last ned som PDF', en: 'Download as PDF' },
  packDocx: { nb: 'Last ned for Word', nn: 'Last ned for Word', en: 'Download for Word' },
  since: {
    nb: 'Endret siden versjon {from}, som organet behandlet',
    nn: 'Endra sidan versjon {from}, som organet handsama',
    en: 'Changed since version {from}, which the body decided on',
  },
  own: {
    nb: 'Dette gjelder tiltak som organet har ansvar for, eller penger det betaler, så det må se endringen.',
    nn: 'Dette gjeld tiltak som organet har ansvar for, eller pengar det betaler, så det må sjå endringa.',
    en: 'This is about measures the body answers for or money it pays, so it must see the change.',
  },
  ownAll: {
    nb: 'Organet behandler planen som helhet, så det må se alle endringer.',
    nn: 'Organet handsamar planen som heilskap, så det må sjå alle endringar.',
    en: 'The body decides on the plan as a whole, so it must see every change.',
  },
  ownMoney: {
    nb: 'Beløp som organisasjonen betaler, er endret.',
    nn: 'Beløp som organisasjonen betaler, er endra.',
    en: 'Amounts the organisation pays have changed.',
  },
  others: {
    nb: 'Andre endringer, til orientering',
    nn: 'Andre endringar, til orientering',
    en: 'Other changes, for information',
  },
  none: {
    nb: 'Ingenting i teksten er endret.',
    nn: 'Ingenting i teksten er endra.',
    en: 'Nothing in the text has changed.',
  },
  recorded: { nb: 'Registrerte vedtak', nn: 'Registrerte vedtak', en: 'Recorded decisions' },
  recordedText: {
    nb: 'Bare de som arbeider i partnerskapet, ser dette.',
    nn: 'Berre dei som arbeider i partnarskapet, ser dette.',
    en: 'Only those who work in the partnership see this.',
  },
  waits: { nb: 'Venter på bekreftelse', nn: 'Ventar på stadfesting', en: 'Waits to be confirmed' },
  counts: { nb: 'Gjelder', nn: 'Gjeld', en: 'Stands' },
  replaced: { nb: 'Erstattet', nn: 'Erstatta', en: 'Replaced' },
  protocol: { nb: 'Protokoll', nn: 'Protokoll', en: 'Minutes' },
  byYou: { nb: 'registrert av deg', nn: 'registrert av deg', en: 'recorded by you' },
  confirm: { nb: 'Bekreft vedtaket', nn: 'Stadfest vedtaket', en: 'Confirm the decision' },
  confirmText: {
    nb: 'En annen som representerer organet, har registrert vedtaket. Sjekk det mot protokollen. Det teller når du bekrefter.',
    nn: 'Ein annan som representerer organet, har registrert vedtaket. Sjekk det mot protokollen. Det tel når du stadfestar.',
    en: 'Another who represents the body has recorded the decision. Check it against the minutes. It counts when you confirm.',
  },
  ownWaits: {
    nb: 'Du har registrert vedtaket. Det teller når en annen som representerer organet, bekrefter det.',
    nn: 'Du har registrert vedtaket. Det tel når ein annan som representerer organet, stadfestar det.',
    en: 'You have recorded the decision. It counts when another who represents the body confirms it.',
  },
  record: { nb: 'Registrer vedtaket', nn: 'Registrer vedtaket', en: 'Record the decision' },
  recordAgain: {
    nb: 'Registrer et nytt vedtak i stedet for det som står',
    nn: 'Registrer eit nytt vedtak i staden for det som står',
    en: 'Record a new decision instead of the one that stands',
  },
  recordText: {
    nb: 'Vedtaket gjelder versjon {n}. Når alle organene er ferdige, vedtas planen av seg selv.',
    nn: 'Vedtaket gjeld versjon {n}. Når alle organa er ferdige, blir planen vedteken av seg sjølv.',
    en: 'The decision is about version {n}. When all bodies are done, the plan is adopted by itself.',
  },
  outcome: { nb: 'Hva ble utfallet?', nn: 'Kva vart utfallet?', en: 'What was the outcome?' },
  decided: { nb: 'Dato for møtet', nn: 'Dato for møtet', en: 'Date of the meeting' },
  earlier: {
    nb: 'Hvorfor møtet var før planen ble lagt fram her',
    nn: 'Kvifor møtet var før planen vart lagd fram her',
    en: 'Why the meeting was before the plan was put forward here',
  },
  earlierHint: {
    nb: 'For eksempel at organet behandlet planen på papir før den kom inn i Tannhjul. Det blir stående i journalen.',
    nn: 'Til dømes at organet handsama planen på papir før han kom inn i Tannhjul. Det blir ståande i journalen.',
    en: 'Such as that the body decided on paper before the plan came into Tannhjul. It stays in the journal.',
  },
  kept: {
    nb: '«{name}» er tatt vare på og blir med når du sender. Velg en fil bare hvis det skal være en annen.',
    nn: '«{name}» er teken vare på og blir med når du sender. Vel ei fil berre om det skal vere ei anna.',
    en: '“{name}” has been kept and goes with the form. Choose a file only if it is to be another.',
  },
  caseNumber: { nb: 'Saksnummer', nn: 'Saksnummer', en: 'Case number' },
  postponedTo: {
    nb: 'Ny dato, hvis saken ble utsatt',
    nn: 'Ny dato, om saka vart utsett',
    en: 'New date, if it was postponed',
  },
  noteLabel: { nb: 'Hva organet sa', nn: 'Kva organet sa', en: 'What the body said' },
  noteHint: {
    nb: 'Må fylles ut når organet vil ha noe endret, sender planen tilbake eller avviser den. Alle kan lese det.',
    nn: 'Må fyllast ut når organet vil ha noko endra, sender planen tilbake eller avviser han. Alle kan lese det.',
    en: 'Must be filled in when the body wants something changed, sends the plan back or rejects it. Everyone can read it.',
  },
  protocolLabel: { nb: 'Protokoll', nn: 'Protokoll', en: 'Minutes' },
  protocolHint: {
    nb: 'PDF, Word eller ODT, inntil 25 MB. Bare de som arbeider i partnerskapet, kan hente den.',
    nn: 'PDF, Word eller ODT, inntil 25 MB. Berre dei som arbeider i partnarskapet, kan hente han.',
    en: 'PDF, Word or ODT, up to 25 MB. Only those who work in the partnership can fetch them.',
  },
  save: { nb: 'Registrer vedtaket', nn: 'Registrer vedtaket', en: 'Record the decision' },
  move: { nb: 'Flytt datoen', nn: 'Flytt datoen', en: 'Move the date' },
  takeBack: {
    nb: 'Ta planen tilbake for endringen',
    nn: 'Ta planen tilbake for endringa',
    en: 'Take the plan back for the change',
  },
} satisfies Record<string, Text>;
