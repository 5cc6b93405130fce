import type { ReadMeasure, ReadResult } from '#3-plan/exchange/core/contract.ts';

/** What a reader would ask of a measure. */
export const questions = ['who', 'what', 'when', 'money', 'effect', 'follow-up'] as const;
export type Question = (typeof questions)[number];

export type Clarity = { measure: string; title: string; answered: Record<Question, boolean> };

const effect =
  /(?<!\p{L})(effekt|resultat|føre til|fører til|bidra|bidrar|bidreg|målet er|skal gi|gir|auke|øke|økt|auka|styrk|reduser|betre|bedre|effect|result|lead to|increase)/iu;
const followUp =
  /(?<!\p{L})(evaluer|følge[rs]? opp|følgj(e|er|ast) opp|oppfølging|rapporter|måle[rs]?(?!\p{L})|målast|statistikk|analyse|vurder|erfaring|evaluate|follow up|report|monitor)/iu;

/** For each measure which of the six questions its text answers: who, what, when, money, effect, and how it is followed up. */
export function clarityOf({ measures, budget }: ReadResult): Clarity[] {
  const paid = new Set(
    budget.flatMap(({ measure, amount }) => (measure && amount !== null ? [measure] : [])),
  );
  return measures.map((measure) => ({
    measure: measure.key,
    title: measure.title,
    answered: answersOf(measure, paid.has(measure.key)),
  }));
}

function answersOf(measure: ReadMeasure, money: boolean): Clarity['answered'] {
  const text = [measure.description ?? '', ...measure.steps].join('\n');
  return {
    who: measure.leads.length > 0,
    what: text.trim().length >= 40,
    when: measure.from !== null || measure.to !== null,
    money,
    effect: effect.test(text),
    'follow-up': followUp.test(text),
  };
}
