import type { Correction } from '#3-plan/exchange/core/corrections/correction.ts';
import type { Unfit } from '#3-plan/exchange/core/corrections/state.ts';
import type { Text } from '#base/text.ts';

/** What each kind of correction did. */
export const said = {
  'plan-changed': {
    nb: 'Planen: endret {fields}',
    nn: 'Planen: endra {fields}',
    en: 'The plan: changed {fields}',
  },
  'goal-changed': {
    nb: 'Målet «{a}»: endret {fields}',
    nn: 'Målet «{a}»: endra {fields}',
    en: 'The goal “{a}”: changed {fields}',
  },
  'goal-added': { nb: 'La til målet «{a}»', nn: 'La til målet «{a}»', en: 'Added the goal “{a}”' },
  'goal-dropped': {
    nb: 'Tok ut målet «{a}»; det som lå under, ble flyttet opp',
    nn: 'Tok ut målet «{a}»; det som låg under, vart flytt opp',
    en: 'Took out the goal “{a}”; what stood under it moved up',
  },
  'goal-made-measure': {
    nb: 'Gjorde målet «{a}» til et tiltak',
    nn: 'Gjorde målet «{a}» til eit tiltak',
    en: 'Made the goal “{a}” a measure',
  },
  'measure-made-goal': {
    nb: 'Gjorde tiltaket «{a}» til {b}, med {n} tiltak under',
    nn: 'Tiltaket «{a}» vart gjort til {b}, med {n} tiltak under',
    en: 'Made the measure “{a}” a goal ({b}) with {n} measures under it',
  },
  'measure-changed': {
    nb: 'Tiltaket «{a}»: endret {fields}',
    nn: 'Tiltaket «{a}»: endra {fields}',
    en: 'The measure “{a}”: changed {fields}',
  },
  'measure-added': {
    nb: 'La til tiltaket «{a}»',
    nn: 'La til tiltaket «{a}»',
    en: 'Added the measure “{a}”',
  },
  'measure-dropped': {
    nb: 'Tok ut tiltaket «{a}» og beløpene på det',
    nn: 'Tok ut tiltaket «{a}» og beløpa på det',
    en: 'Took out the measure “{a}” and its amounts',
  },
  'measure-split': {
    nb: 'Delte tiltaket «{a}» i {n}: {b}. Budsjettet står på det første',
    nn: 'Delte tiltaket «{a}» i {n}: {b}. Budsjettet blir ståande på det første',
    en: 'Split the measure “{a}” in {n}: {b}. The budget stays with the first',
  },
  'measures-merged': {
    nb: 'Slo sammen {b} med «{a}»',
    nn: 'Slo saman {b} med «{a}»',
    en: 'Merged {b} with “{a}”',
  },
  'names-moved': {
    nb: 'Satte alle navnene i {b} som {fields}',
    nn: 'Sette alle namna i {b} som {fields}',
    en: 'Put all the names of {b} as {fields}',
  },
  'column-read': {
    nb: 'Leste kolonnen «{a}» som {fields} for {n} tiltak',
    nn: 'Las kolonnen «{a}» som {fields} for {n} tiltak',
    en: 'Read the column “{a}” as {fields} for {n} measures',
  },
  'names-are-one': {
    nb: '{b} er samme organisasjon, og heter «{a}»',
    nn: '{b} er same organisasjon, og heiter «{a}»',
    en: '{b} are one organisation, called “{a}”',
  },
  'amount-changed': {
    nb: 'Beløpet «{a}»: endret {fields}',
    nn: 'Beløpet «{a}»: endra {fields}',
    en: 'The amount “{a}”: changed {fields}',
  },
  'amount-added': {
    nb: 'La til et beløp: {a}',
    nn: 'La til eit beløp: {a}',
    en: 'Added an amount: {a}',
  },
  'amount-dropped': {
    nb: 'Tok ut beløpet «{a}»',
    nn: 'Tok ut beløpet «{a}»',
    en: 'Took out the amount “{a}”',
  },
  'approval-changed': {
    nb: 'Organet «{a}»: endret {fields}',
    nn: 'Organet «{a}»: endra {fields}',
    en: 'The body “{a}”: changed {fields}',
  },
  'approval-added': {
    nb: 'La til organet «{a}»',
    nn: 'La til organet «{a}»',
    en: 'Added the body “{a}”',
  },
  'approval-dropped': {
    nb: 'Tok ut organet «{a}»',
    nn: 'Tok ut organet «{a}»',
    en: 'Took out the body “{a}”',
  },
  'hidden-name-told': {
    nb: 'Skrev teksten «{b}» der et navn var skjult i «{a}»',
    nn: 'Skreiv teksten «{b}» der eit namn var skjult i «{a}»',
    en: 'Wrote “{b}” where a name was hidden in “{a}”',
  },
  'known-again': {
    nb: '«{a}» er det samme som «{b}» fra før',
    nn: '«{a}» er det same som «{b}» frå før',
    en: '“{a}” is the same as “{b}” from before',
  },
} satisfies Record<Correction['kind'], Text>;

export const confirmed: Text = {
  nb: 'Bekreftet lesingen av «{a}»',
  nn: 'Stadfesta lesinga av «{a}»',
  en: 'Confirmed the reading of “{a}”',
};
export const person: Text = {
  nb: 'Bekreftet at det skjulte i «{a}» er et personnavn',
  nn: 'Stadfesta at det skjulte i «{a}» er eit personnamn',
  en: 'Confirmed that what is hidden in “{a}” is a person’s name',
};

export const thePlan: Text = {
  nb: 'Tittelen på planen',
  nn: 'Tittelen på planen',
  en: 'The title of the plan',
};
export const another: Text = {
  nb: '«{a}» er noe annet enn «{b}» fra før',
  nn: '«{a}» er noko anna enn «{b}» frå før',
  en: '“{a}” is something else than “{b}” from before',
};

/** Why a correction has no effect on what is read now. */
export const unfitTexts: Readonly<Record<Unfit, Text>> = {
  'not-found': {
    nb: 'Det den gjelder, finnes ikke i det som er lest nå. Rettelsen er tatt vare på, men har ingen virkning.',
    nn: 'Det ho gjeld, finst ikkje i det som er lese no. Rettinga er teken vare på, men har ingen verknad.',
    en: 'What it is about is not in what has been read now. The correction is kept, but has no effect.',
  },
  ring: {
    nb: 'Målet ville ha ligget under seg selv. Rettelsen er tatt vare på, men har ingen virkning.',
    nn: 'Målet ville ha lege under seg sjølv. Rettinga er teken vare på, men har ingen verknad.',
    en: 'The goal would have stood under itself. The correction is kept, but has no effect.',
  },
  taken: {
    nb: 'Ett av de to er alt sagt å være det samme som noe annet. Rettelsen er tatt vare på, men har ingen virkning.',
    nn: 'Eitt av dei to er alt sagt å vere det same som noko anna. Rettinga er teken vare på, men har ingen verknad.',
    en: 'One of the two is already said to be the same as something else. The correction is kept, but has no effect.',
  },
  'nothing-to-do': {
    nb: 'Det den skulle rette, står ikke slik lenger. Rettelsen er tatt vare på, men har ingen virkning.',
    nn: 'Det ho skulle rette, står ikkje slik lenger. Rettinga er teken vare på, men har ingen verknad.',
    en: 'What it was to correct no longer stands so. The correction is kept, but has no effect.',
  },
};
