import { z } from 'zod';
import type { ReportContent, ReportSection } from '#5-follow-up/reports/core/content.ts';
import { GoesOn } from '#5-follow-up/reports/core/kinds.ts';
import { goesOnNames } from '#5-follow-up/reports/core/names.ts';
import type { Lang } from '#base/text.ts';
import { Term, term, told } from '#platform/http/api/schemas.ts';

/** What is written of one thing in an evaluation. */
export const Said = {
  answers: told(z.array(z.strictObject({ question: z.string(), answer: z.string() })), {
    nb: 'Det som er svart på spørsmålene. Ubesvarte står ikke her.',
    nn: 'Det som er svart på spørsmåla. Dei utan svar står ikkje her.',
    en: 'What was answered to the questions. Those without an answer are not here.',
  }),
  goesOn: told(Term(GoesOn).nullable(), {
    nb: 'Hva som skjer videre, når det er sagt.',
    nn: 'Kva som skjer vidare, når det er sagt.',
    en: 'What happens next, where that is said.',
  }),
};

/** The answers of a section beside their questions, in the order of the template, and what goes on. */
export function saidIn(
  { written: { answers, goesOn } }: Pick<ReportSection, 'written'>,
  questions: ReportContent['questions'],
  lang: Lang,
) {
  return {
    answers: questions.flatMap(({ text: question }, at) => {
      const answer = answers[at] ?? '';
      return answer === '' ? [] : [{ question, answer }];
    }),
    goesOn: goesOn && term(goesOn, goesOnNames, lang),
  };
}
