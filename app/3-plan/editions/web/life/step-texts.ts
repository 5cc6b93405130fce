import type { StepWord } from '#3-plan/editions/core/life/paths.ts';
import type { Text } from '#base/text.ts';

/** What each step is called, what it does, and the word on its button. */
export const stepTexts: Readonly<Record<StepWord, Record<'title' | 'lead' | 'button', Text>>> = {
  organ: {
    title: {
      nb: 'Før opp et organ eller flytt en dato',
      nn: 'Før opp eit organ eller flytt ein dato',
      en: 'Add a body or move a date',
    },
    lead: {
      nb: 'Hvilket organ skal behandle planen, og når? Et organ som står der fra før, får ny dato.',
      nn: 'Kva organ skal handsame planen, og når? Eit organ som står der frå før, får ny dato.',
      en: 'Which body is to decide on the plan, and when? A body that is there already gets a new date.',
    },
    button: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  },
  'organ-bort': {
    title: { nb: 'Ta bort et organ', nn: 'Ta bort eit organ', en: 'Remove a body' },
    lead: {
      nb: 'Organet skal ikke behandle denne utgaven. Det kan bare tas bort før planen legges fram.',
      nn: 'Organet skal ikkje handsame denne utgåva. Det kan berre takast bort før planen blir lagd fram.',
      en: 'The body is not to decide on this edition. It can only be removed before the plan is put forward.',
    },
    button: { nb: 'Ta bort organet', nn: 'Ta bort organet', en: 'Remove the body' },
  },
  horing: {
    title: { nb: 'Send på høring', nn: 'Send på høyring', en: 'Put on consultation' },
    lead: {
      nb: 'Alle kan lese utkastet fra nå av. Teksten slik den er nå, blir tatt vare på som høringsutkast; planen kan fortsatt endres ved siden av.',
      nn: 'Alle kan lese utkastet frå no av. Teksten slik han er no, blir teken vare på som høyringsutkast; planen kan framleis endrast ved sida av.',
      en: 'Everyone can read the draft from now on. The text as it is now is kept as the consultation draft; the plan can still be changed beside it.',
    },
    button: { nb: 'Send på høring', nn: 'Send på høyring', en: 'Put on consultation' },
  },
  'horing-endre': {
    title: {
      nb: 'Endre frist eller mottaker for høringen',
      nn: 'Endre frist eller mottakar for høyringa',
      en: 'Change when or where the consultation takes answers',
    },
    lead: {
      nb: 'Høringsutkastet blir stående som det er. Den nye fristen vises med en gang på siden, i kalendere og i påminnelser.',
      nn: 'Høyringsutkastet blir ståande som det er. Den nye fristen blir vist med ein gong på sida, i kalendrar og i påminningar.',
      en: 'The consultation draft stays as it is. The new day shows at once on the page, in calendars and in reminders.',
    },
    button: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  },
  'legg-fram': {
    title: { nb: 'Legg fram for vedtak', nn: 'Legg fram for vedtak', en: 'Put forward' },
    lead: {
      nb: 'Teksten fryses som versjon 1, alle kan lese den, og organene kan behandle den. Den kan bare endres igjen hvis et organ ber om det, og da som en ny versjon.',
      nn: 'Teksten blir frosen som versjon 1, alle kan lese han, og organa kan handsame han. Han kan berre endrast att dersom eit organ ber om det, og då som ein ny versjon.',
      en: 'The text is frozen as version 1, everyone can read it, and the bodies can decide on it. It can only be changed again if a body asks for that, and then as a new version.',
    },
    button: {
      nb: 'Frys teksten og legg fram',
      nn: 'Frys teksten og legg fram',
      en: 'Freeze the text and put forward',
    },
  },
  tilbake: {
    title: {
      nb: 'Ta planen tilbake for en endring',
      nn: 'Ta planen tilbake for ei endring',
      en: 'Take the plan back for a change',
    },
    lead: {
      nb: 'Versjonen som er lagt fram, blir stående som den er. Teksten åpnes for redaktørene, og blir lagt fram på nytt som neste versjon.',
      nn: 'Versjonen som er lagd fram, blir ståande som han er. Teksten blir opna for redaktørane, og blir lagd fram på nytt som neste versjon.',
      en: 'The version that was put forward stays as it is. The text is opened for the editors, and put forward anew as the next version.',
    },
    button: {
      nb: 'Åpne teksten for endringen',
      nn: 'Opne teksten for endringa',
      en: 'Open the text for the change',
    },
  },
  'ny-versjon': {
    title: {
      nb: 'Legg fram ny versjon',
      nn: 'Legg fram ny versjon',
      en: 'Put forward a new version',
    },
    lead: {
      nb: 'Teksten fryses på nytt, ved siden av de tidligere versjonene. Organene som endringen gjelder, må se den igjen.',
      nn: 'Teksten blir frosen på nytt, ved sida av dei tidlegare versjonane. Organa som endringa gjeld, må sjå han att.',
      en: 'The text is frozen anew, beside the earlier versions. The bodies that the change concerns must see it again.',
    },
    button: { nb: 'Frys og legg fram', nn: 'Frys og legg fram', en: 'Freeze and put forward' },
  },
  vedta: {
    title: { nb: 'Vedta planen', nn: 'Vedta planen', en: 'Adopt the plan' },
    lead: {
      nb: 'Alle organene er ferdige. Når kontrollene finner feil, må du si hvorfor planen vedtas likevel; det blir stående på siden.',
      nn: 'Alle organa er ferdige. Når kontrollane finn feil, må du seie kvifor planen blir vedteken likevel; det blir ståande på sida.',
      en: 'All bodies are done. When the checks find errors, you must say why the plan is adopted all the same; it stays on the page.',
    },
    button: { nb: 'Vedta planen', nn: 'Vedta planen', en: 'Adopt the plan' },
  },
  staten: {
    title: {
      nb: 'Registrer statens godkjenning',
      nn: 'Registrer godkjenninga frå staten',
      en: 'Record the state’s approval',
    },
    lead: {
      nb: 'Når godkjente departementet planen etter avtalen?',
      nn: 'Når godkjende departementet planen etter avtala?',
      en: 'When did the ministry approve the plan under the agreement?',
    },
    button: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  },
  utbetalt: {
    title: { nb: 'Registrer utbetalingen', nn: 'Registrer utbetalinga', en: 'Record the payment' },
    lead: {
      nb: 'Når ble midlene etter avtalen utbetalt?',
      nn: 'Når vart midlane etter avtala utbetalte?',
      en: 'When was the money under the agreement paid out?',
    },
    button: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  },
  neste: {
    title: { nb: 'Lag neste utgave', nn: 'Lag neste utgåve', en: 'Make the next edition' },
    lead: {
      nb: 'Utkastet begynner med det som står i denne: de samme målene, tiltakene og pengene, og de samme organene uten vedtak. Bare de som arbeider i partnerskapet, ser det.',
      nn: 'Utkastet tek til med det som står i denne: dei same måla, tiltaka og pengane, og dei same organa utan vedtak. Berre dei som arbeider i partnarskapet, ser det.',
      en: 'The draft begins with what stands in this one: the same goals, measures and money, and the same bodies with nothing decided. Only those who work in the partnership see it.',
    },
    button: { nb: 'Lag utkastet', nn: 'Lag utkastet', en: 'Make the draft' },
  },
  'to-personer': {
    title: {
      nb: 'Velg om to må stå bak et vedtak',
      nn: 'Vel om to må stå bak eit vedtak',
      en: 'Choose whether a decision takes two',
    },
    lead: {
      nb: 'Et vedtak blir alltid registrert av en som representerer organet. Dere kan kreve at en annen som representerer det, også bekrefter det. Valget gjelder hele partnerskapet.',
      nn: 'Eit vedtak blir alltid registrert av ein som representerer organet. De kan krevje at ein annan som representerer det, òg stadfestar det. Valet gjeld heile partnarskapet.',
      en: 'A decision is always recorded by someone who represents the body. You can ask that another who represents it also confirms it. The choice is for the whole partnership.',
    },
    button: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  },
};

export const fieldTexts = {
  body: { nb: 'Organ', nn: 'Organ', en: 'Body' },
  bodyHint: {
    nb: 'Navnet slik det skal stå i planen, for eksempel «Kommunestyret i …».',
    nn: 'Namnet slik det skal stå i planen, til dømes «Kommunestyret i …».',
    en: 'The name as it is to stand in the plan, such as “Kommunestyret i …”.',
  },
  planned: { nb: 'Planlagt dato', nn: 'Planlagd dato', en: 'Planned date' },
  until: { nb: 'Siste dag for innspill', nn: 'Siste dag for innspel', en: 'Last day for comments' },
  contact: {
    nb: 'Hvor innspill sendes',
    nn: 'Kvar innspel skal sendast',
    en: 'Where comments are sent',
  },
  contactHint: {
    nb: 'En e-postadresse, et skjema på nett eller en postadresse. Bruk en felles postkasse, ikke en person.',
    nn: 'Ei e-postadresse, eit skjema på nett eller ei postadresse. Bruk ei felles postkasse, ikkje ein person.',
    en: 'An e-mail address, a form on the web or a postal address. Use a shared mailbox, not a person.',
  },
  caseNumber: { nb: 'Saksnummer', nn: 'Saksnummer', en: 'Case number' },
  caseNumberHint: {
    nb: 'Det innspillene skal merkes med, hvis dere har et.',
    nn: 'Det innspela skal merkast med, om de har eit.',
    en: 'What comments are to be marked with, if you have one.',
  },
  approvalId: {
    nb: 'Hvilket organ som ba om endringen',
    nn: 'Kva organ som bad om endringa',
    en: 'Which body asked for the change',
  },
  note: { nb: 'Hva organet endret', nn: 'Kva organet endra', en: 'What the body changed' },
  noteHint: {
    nb: 'Kort, til de andre som har behandlet planen.',
    nn: 'Kort, til dei andre som har handsama planen.',
    en: 'Short, for the others who have decided on the plan.',
  },
  why: {
    nb: 'Hvorfor planen vedtas med feilene',
    nn: 'Kvifor planen blir vedteken med feila',
    en: 'Why the plan is adopted with the errors',
  },
  day: { nb: 'Dato', nn: 'Dato', en: 'Day' },
  title: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
  within: {
    nb: '{frame} gjelder {period}. Planen må ligge innenfor.',
    nn: '{frame} gjeld {period}. Planen må liggje innanfor.',
    en: '{frame} is for {period}. The plan must lie within.',
  },
  otherwise: {
    nb: 'Perioden er et forslag. Foreslå heller:',
    nn: 'Perioden er eit framlegg. Foreslå heller:',
    en: 'The period is a suggestion. Suggest instead:',
  },
  oneYearOn: { nb: 'ett år fram', nn: 'eitt år fram', en: 'one year on' },
  yearsOn: { nb: '{n} år fram', nn: '{n} år fram', en: '{n} years on' },
  from: { nb: 'Fra og med', nn: 'Frå og med', en: 'From' },
  to: { nb: 'Til og med', nn: 'Til og med', en: 'To' },
  twoPersons: {
    nb: 'Hvor mange skal til?',
    nn: 'Kor mange skal til?',
    en: 'How many does it take?',
  },
  one: {
    nb: 'Én person registrerer vedtaket',
    nn: 'Éin person registrerer vedtaket',
    en: 'One person records it',
  },
  two: {
    nb: 'Én registrerer, og en annen bekrefter',
    nn: 'Éin registrerer, og ein annan stadfestar',
    en: 'One records, and another confirms',
  },
  leave: { nb: 'Gå tilbake', nn: 'Gå tilbake', en: 'Go back' },
  errors: {
    nb: 'Feilene kontrollene finner',
    nn: 'Feila kontrollane finn',
    en: 'The errors the checks find',
  },
  frozen: {
    nb: 'Når teksten er frosset, kan de ikke rettes, og koordinatoren må si hvorfor planen vedtas likevel.',
    nn: 'Når teksten er frosen, kan dei ikkje rettast, og koordinatoren må seie kvifor planen blir vedteken likevel.',
    en: 'Once the text is frozen they cannot be mended, and the coordinator must say why the plan is adopted all the same.',
  },
  mend: { nb: 'Rett dem først', nn: 'Rett dei først', en: 'Mend them first' },
  awaited: {
    nb: 'Høringen varer fortsatt',
    nn: 'Høyringa varer framleis',
    en: 'The consultation is still on',
  },
  awaitedText: {
    nb: 'Siste dag for innspill er {day}. Legger du planen fram nå, avsluttes høringen før fristen.',
    nn: 'Siste dag for innspel er {day}. Legg du planen fram no, blir høyringa avslutta før fristen.',
    en: 'The last day for comments is {day}. If you put the plan forward now, the consultation ends before that day.',
  },
} satisfies Record<string, Text>;
