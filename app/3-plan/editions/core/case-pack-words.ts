import type { Text } from '#base/text.ts';

/** The words of a body's case. Set in the plan's own language, as a draft for the body's own hand. */
export const packWords = {
  title: { nb: 'Saksframlegg: {plan}', nn: 'Saksframlegg: {plan}', en: 'Case: {plan}' },
  about: { nb: 'Hva planen er', nn: 'Kva planen er', en: 'What the plan is' },
  aboutCaption: { nb: 'Om planen', nn: 'Om planen', en: 'About the plan' },
  version: { nb: 'Versjon', nn: 'Versjon', en: 'Version' },
  meeting: { nb: 'Planlagt behandlet', nn: 'Planlagd handsama', en: 'To be decided' },
  measures: { nb: 'Antall tiltak', nn: 'Talet på tiltak', en: 'Number of measures' },
  budget: {
    nb: 'Budsjett i alt, i kroner',
    nn: 'Budsjett i alt, i kroner',
    en: 'Budget in all, in NOK',
  },
  funding: {
    nb: 'Finansiering i alt, i kroner',
    nn: 'Finansiering i alt, i kroner',
    en: 'Funding in all, in NOK',
  },
  weight: {
    nb: 'Vekt: {weight} prosent av innsatsen.',
    nn: 'Vekt: {weight} prosent av innsatsen.',
    en: 'Weight: {weight} per cent of the effort.',
  },
  asks: {
    nb: 'Hva planen ber oss om',
    nn: 'Kva planen ber oss om',
    en: 'What the plan asks of us',
  },
  whole: {
    nb: 'Organet behandler planen som helhet, for alle som deltar.',
    nn: 'Organet handsamar planen som heilskap, for alle som deltek.',
    en: 'The body decides on the plan as a whole, for all who take part.',
  },
  asksNothing: {
    nb: 'Planen fører oss ikke opp med ansvar for noe tiltak.',
    nn: 'Planen fører oss ikkje opp med ansvar for noko tiltak.',
    en: 'The plan does not name us as responsible for any measure.',
  },
  led: {
    nb: 'Tiltak vi har hovedansvaret for',
    nn: 'Tiltak vi har hovudansvaret for',
    en: 'Measures we lead',
  },
  ledThrough: {
    nb: 'Tiltak vi har hovedansvaret for gjennom {whole}',
    nn: 'Tiltak vi har hovudansvaret for gjennom {whole}',
    en: 'Measures we lead through {whole}',
  },
  joined: { nb: 'Tiltak vi deltar i', nn: 'Tiltak vi deltek i', en: 'Measures we take part in' },
  costs: { nb: 'Hva planen koster oss', nn: 'Kva planen kostar oss', en: 'What the plan costs us' },
  costsCaption: {
    nb: 'Det vi betaler, i kroner',
    nn: 'Det vi betaler, i kroner',
    en: 'What we pay, in NOK',
  },
  costsThrough: {
    nb: 'Det {whole} betaler til sammen, i kroner',
    nn: 'Det {whole} betaler til saman, i kroner',
    en: 'What {whole} pays in all, in NOK',
  },
  costsNothing: {
    nb: 'Planen fører oss ikke opp med noe beløp i finansieringen.',
    nn: 'Planen fører oss ikkje opp med noko beløp i finansieringa.',
    en: 'The plan does not name us with any amount in the funding.',
  },
  changed: {
    nb: 'Hva som er endret siden sist',
    nn: 'Kva som er endra sidan sist',
    en: 'What has changed since last',
  },
  first: {
    nb: 'Dette er den første utgaven av planen her, så det er ikke noe å sammenligne med.',
    nn: 'Dette er den første utgåva av planen her, så det er ikkje noko å samanlikne med.',
    en: 'This is the first edition of the plan here, so there is nothing to compare with.',
  },
  through: {
    nb: 'Vi hørte til {whole} da vi behandlet planen sist, og gjør det ikke lenger. Endringer i det {whole} har ansvar for, er derfor med.',
    nn: 'Vi høyrde til {whole} då vi handsama planen sist, og gjer det ikkje lenger. Endringar i det {whole} har ansvar for, er difor med.',
    en: 'We were part of {whole} when we last decided on the plan, and are no longer. Changes in what {whole} answers for are therefore included.',
  },
  yours: {
    nb: 'Dette gjelder tiltak vi leder:',
    nn: 'Dette gjeld tiltak vi leier:',
    en: 'This is about measures we lead:',
  },
  noneYours: {
    nb: 'Ingen av endringene gjelder tiltak vi leder.',
    nn: 'Ingen av endringane gjeld tiltak vi leier.',
    en: 'None of the changes is about measures we lead.',
  },
  moneyYours: {
    nb: 'Beløp vi betaler, er endret. De nye står i tabellen over.',
    nn: 'Beløp vi betaler, er endra. Dei nye står i tabellen over.',
    en: 'Amounts we pay have changed. The new ones are in the table above.',
  },
  resolution: { nb: 'Forslag til vedtak', nn: 'Framlegg til vedtak', en: 'Draft resolution' },
  draft: {
    nb: 'Forslaget er et utgangspunkt, og kan endres før møtet.',
    nn: 'Framlegget er eit utgangspunkt, og kan endrast før møtet.',
    en: 'The draft is a starting point, and can be changed before the meeting.',
  },
  approve: {
    nb: '{body} godkjenner «{plan}».',
    nn: '{body} godkjenner «{plan}».',
    en: '{body} approves “{plan}”.',
  },
  approveVersion: {
    nb: '{body} godkjenner «{plan}», versjon {n}.',
    nn: '{body} godkjenner «{plan}», versjon {n}.',
    en: '{body} approves “{plan}”, version {n}.',
  },
  approveMoney: {
    nb: 'Beløpene som er ført opp på oss i finansieringen, innarbeides i budsjettet.',
    nn: 'Beløpa som er førte opp på oss i finansieringa, blir innarbeidde i budsjettet.',
    en: 'The amounts noted against us in the funding are taken into the budget.',
  },
} satisfies Record<string, Text>;
