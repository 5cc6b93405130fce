import type { ReadMeasure, ReadResult } from '#3-plan/exchange/core/contract.ts';
import type { Text } from '#base/text.ts';
import { type Check, type Code, type Noticed, notice } from './finding.ts';

/** Measures that nobody leads, and measures without a period; one finding for all where the plan gives it to none. */
export const lacks: Check = (read) => {
  if (read.plan.kind !== 'action-plan') return [];
  const leads = read.measures.filter((measure) => measure.leads.length === 0);
  const periods = read.measures.filter(({ from, to }) => from === null && to === null);
  return [
    ...lacking(read, 'lead-missing', leads, lead),
    ...lacking(read, 'period-missing', periods, period),
  ];
};

/** `printed`: of one that stands in a document, where that is worth a word of its own. */
type Texts = Record<'one' | 'all', Text> & { printed?: Text };

const lead: Texts = {
  one: {
    nb: 'Tiltaket «{title}» har ingen ansvarlig. Skriv hvem som leder det.',
    nn: 'Tiltaket «{title}» har ingen ansvarleg. Skriv kven som leier det.',
    en: 'The measure “{title}” has nobody responsible. Say who leads it.',
  },
  printed: {
    nb: 'Tiltaket «{title}» har ingen ansvarlig. Skriv hvem som leder det; står det i en sammenslått celle, så gjenta det.',
    nn: 'Tiltaket «{title}» har ingen ansvarleg. Skriv kven som leier det; står det i ei samanslegen celle, så gjenta det.',
    en: 'The measure “{title}” has nobody responsible. Say who leads it; if that stands in a merged cell, repeat it.',
  },
  all: {
    nb: 'Ingen av tiltakene har en ansvarlig. Skriv for hvert tiltak hvem som leder det.',
    nn: 'Ingen av tiltaka har ein ansvarleg. Skriv for kvart tiltak kven som leier det.',
    en: 'None of the measures has anybody responsible. Say for each who leads it.',
  },
};
const period: Texts = {
  one: {
    nb: 'Tiltaket «{title}» har ingen periode. Skriv når det starter, eller når det skal være ferdig.',
    nn: 'Tiltaket «{title}» har ingen periode. Skriv når det startar, eller når det skal vere ferdig.',
    en: 'The measure “{title}” has no period. Say when it starts, or when it is to be done.',
  },
  all: {
    nb: 'Ingen av tiltakene har en egen periode. Skriv når hvert av dem starter, eller når det skal være ferdig.',
    nn: 'Ingen av tiltaka har ein eigen periode. Skriv når kvart av dei startar, eller når det skal vere ferdig.',
    en: 'None of the measures has a period of its own. Say when each starts, or when it is to be done.',
  },
};

function lacking(
  read: ReadResult,
  code: Code,
  measures: readonly ReadMeasure[],
  texts: Texts,
): Noticed[] {
  if (measures.length === 0) return [];
  if (measures.length === read.measures.length && measures.length > 1) {
    const about = measures.map(({ key }) => key);
    return [notice({ code, severity: 'notice', where: null, about, text: texts.all })];
  }
  return measures.map(({ key, title, where }) => {
    // What is kept here has no place in a document.
    const text = Object.keys(where).length > 0 ? (texts.printed ?? texts.one) : texts.one;
    return notice({ code, severity: 'notice', where, about: [key], values: { title }, text });
  });
}

/** An action plan that nobody is said to have approved, and bodies whose date is not filled in. */
export const approvals: Check = ({ plan, measures, approvals: bodies }) => {
  if (plan.kind !== 'action-plan' || measures.every(({ standing }) => standing !== 'adopted'))
    return [];
  if (bodies.length === 0) {
    return [
      notice({
        code: 'approval-missing',
        severity: 'notice',
        where: null,
        text: {
          nb: 'Planen sier ikke hvem som har godkjent den. Skriv organet og datoen, eller at den er et forslag.',
          nn: 'Planen seier ikkje kven som har godkjent han. Skriv organet og datoen, eller at han er eit framlegg.',
          en: 'The plan does not say who has approved it. Give the body and the date, or say that it is a proposal.',
        },
      }),
    ];
  }
  return bodies
    .filter(({ date }) => date === null)
    .map(({ body, where }) =>
      notice({
        code: 'approval-missing',
        severity: 'notice',
        where,
        values: { body },
        text: {
          nb: '{body} står uten dato for godkjenning. Før inn datoen når saken er behandlet.',
          nn: '{body} står utan dato for godkjenning. Før inn datoen når saka er handsama.',
          en: '{body} has no date of approval. Fill it in when the matter has been dealt with.',
        },
      }),
    );
};

/** Amounts that are printed but cannot be read as kroner. */
export const amounts: Check = ({ budget }) =>
  budget
    .filter(({ amount, role }) => amount === null && role !== 'funding')
    .map(({ item, where }) =>
      notice({
        code: 'amount-unreadable',
        severity: 'warning',
        where,
        values: { item: item ?? '' },
        text: {
          nb: 'Beløpet for «{item}» kan ikke leses som kroner og er ikke med i noen sum. Skriv det med tall, eller la feltet stå tomt om det ikke er kjent.',
          nn: 'Beløpet for «{item}» kan ikkje lesast som kroner og er ikkje med i nokon sum. Skriv det med tal, eller la feltet stå tomt om det ikkje er kjent.',
          en: 'The amount for “{item}” cannot be read as kroner and is in no sum. Write it in figures, or leave it empty if it is not known.',
        },
      }),
    );
