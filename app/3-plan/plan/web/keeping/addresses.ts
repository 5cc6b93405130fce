import { factsPage } from './facts.tsx';
import type { Pages } from './form-page.tsx';
import { goalMoneyPage, measureMoneyPage } from './money.tsx';

/** The addresses under a partnership where its plan is kept, and the page of each. */
export const keepingAddresses: Readonly<Record<string, Pages>> = {
  'tiltak/:measure/fakta': factsPage,
  'tiltak/:measure/penger': measureMoneyPage,
  'mal/:goal/penger': goalMoneyPage,
};
