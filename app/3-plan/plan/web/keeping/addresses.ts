import { factsPage } from './facts.tsx';
import type { Pages } from './form-page.tsx';
import { goalPage } from './goal.tsx';
import { historyPages, type Words } from './history.tsx';
import { goalMoneyPage, measureMoneyPage } from './money.tsx';

/** The addresses under a partnership where its plan is kept, and the page of each. */
export function keepingAddresses(words: Words): Readonly<Record<string, Pages>> {
  const history = historyPages(words);
  return {
    'tiltak/:measure/fakta': factsPage,
    'tiltak/:measure/penger': measureMoneyPage,
    'tiltak/:measure/historie': history.measure,
    'mal/:goal/endre': goalPage,
    'mal/:goal/penger': goalMoneyPage,
    'mal/:goal/historie': history.goal,
  };
}
