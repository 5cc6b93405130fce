import type { MoneyRefusal } from '#3-plan/plan/core/keeping/money.ts';
import type { Lang, Text } from '#base/text.ts';
import type { ActRefusal } from '#platform/acts/act.ts';
import { longFault, openSentences, wholeFault } from './texts.ts';

export const moneyTexts = {
  title: { nb: 'Endre pengene', nn: 'Endre pengane', en: 'Change the money' },
  lead: {
    nb: 'Beløp i kroner, år for år. Tøm beløpet for å ta bort en linje. Endringen blir synlig med én gang og skrives i journalen.',
    nn: 'Beløp i kroner, år for år. Tøm beløpet for å ta bort ei linje. Endringa blir synleg med ein gong og blir skriven i journalen.',
    en: 'Amounts in Norwegian kroner, year by year. Empty the amount to remove a line. The change shows at once and is written in the journal.',
  },
  budget: { nb: 'Budsjett', nn: 'Budsjett', en: 'Budget' },
  funding: { nb: 'Finansiering', nn: 'Finansiering', en: 'Funding' },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
  more: {
    nb: 'Lagre og åpne skjemaet igjen om du trenger flere linjer.',
    nn: 'Lagre og opne skjemaet igjen om du treng fleire linjer.',
    en: 'Save and open the form again if you need more lines.',
  },
  line: { nb: '{list}, linje {n}', nn: '{list}, linje {n}', en: '{list}, line {n}' },
  year: { nb: 'År', nn: 'År', en: 'Year' },
  amount: { nb: 'Beløp i kroner', nn: 'Beløp i kroner', en: 'Amount in NOK' },
  source: { nb: 'Finansieringskilde', nn: 'Finansieringskjelde', en: 'Source of funding' },
  payer: { nb: 'Hvem som betaler', nn: 'Kven som betaler', en: 'Who pays' },
  certainty: { nb: 'Hvor sikkert', nn: 'Kor sikkert', en: 'How certain' },
  carryOver: {
    nb: 'Kan overføres til neste år',
    nn: 'Kan overførast til neste år',
    en: 'May be carried over to the next year',
  },
  unreadable: { nb: 'Kan ikke leses', nn: 'Kan ikkje lesast', en: 'Cannot be read' },
} satisfies Record<string, Text>;

/** The fields of money that the journal names. */
export const moneyFieldTexts = {
  budget: { label: moneyTexts.budget },
  funding: { label: moneyTexts.funding },
};

/** Why new money was refused, and what to do. */
export const moneySentences: Record<MoneyRefusal | ActRefusal, Text> = {
  ...openSentences,
  'no-such-thing': {
    nb: 'Målet eller tiltaket finnes ikke i denne utgaven av planen. Gå tilbake til planen og velg det på nytt.',
    nn: 'Målet eller tiltaket finst ikkje i denne utgåva av planen. Gå tilbake til planen og vel det på nytt.',
    en: 'The goal or measure is not in this edition of the plan. Go back to the plan and choose it again.',
  },
  'no-such-line': {
    nb: 'En av linjene finnes ikke lenger. Åpne skjemaet på nytt.',
    nn: 'Ei av linjene finst ikkje lenger. Opne skjemaet på nytt.',
    en: 'One of the lines is no longer there. Open the form again.',
  },
  'year-outside-plan': {
    nb: 'Et av årene ligger utenfor perioden til avtalen, strategien eller planen. Velg et år innenfor.',
    nn: 'Eitt av åra ligg utanfor perioden til avtala, strategien eller planen. Vel eit år innanfor.',
    en: 'One of the years lies outside the period of the agreement, strategy or plan. Choose a year within it.',
  },
  'negative-amount': {
    nb: 'Et beløp kan ikke være mindre enn 0.',
    nn: 'Eit beløp kan ikkje vere mindre enn 0.',
    en: 'An amount cannot be less than 0.',
  },
  'amount-too-large': {
    nb: 'Et av beløpene er over 100 milliarder kroner. Se etter om det har fått for mange nuller.',
    nn: 'Eitt av beløpa er over 100 milliardar kroner. Sjå etter om det har fått for mange nullar.',
    en: 'One of the amounts is above NOK 100 billion. Check whether it has too many zeros.',
  },
  'payer-not-known': {
    nb: 'Partnerskapet kjenner ikke alle som skal betale. Velg fra listen, eller legg den til som samarbeidspart i et tiltak først.',
    nn: 'Partnarskapet kjenner ikkje alle som skal betale. Vel frå lista, eller legg han til som samarbeidspart i eit tiltak først.',
    en: 'The partnership does not know all who are to pay. Choose from the list, or first add it as a partner in a measure.',
  },
  'too-many-lines': {
    nb: 'Det ville bli over 60 linjer i budsjettet eller finansieringen. Slå sammen noen av linjene som står der, først.',
    nn: 'Det ville bli over 60 linjer i budsjettet eller finansieringa. Slå saman nokre av linjene som står der, først.',
    en: 'There would be more than 60 lines in the budget or the funding. Put some of the lines that stand there together first.',
  },
};

const faults = {
  budget: {
    nb: 'En linje i budsjettet kan ikke leses. Hver linje trenger et år og et beløp i kroner, for eksempel 250 000.',
    nn: 'Ei linje i budsjettet kan ikkje lesast. Kvar linje treng eit år og eit beløp i kroner, til dømes 250 000.',
    en: 'A line of the budget cannot be read. Each line needs a year and an amount in kroner, such as 250 000.',
  },
  funding: {
    nb: 'En linje i finansieringen kan ikke leses. Hver linje trenger en kilde, et år og et beløp i kroner, for eksempel 250 000.',
    nn: 'Ei linje i finansieringa kan ikkje lesast. Kvar linje treng ei kjelde, eit år og eit beløp i kroner, til dømes 250 000.',
    en: 'A line of the funding cannot be read. Each line needs a source, a year and an amount in kroner, such as 250 000.',
  },
} satisfies Record<string, Text>;

/** What is wrong with one field. */
export function moneyFault(field: string, lang: Lang): string {
  if (field === 'budget' || field === 'funding') return faults[field][lang];
  return (field === 'why' ? longFault : wholeFault)[lang];
}
