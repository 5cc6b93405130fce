import { addGoalPage, addMeasurePage } from './add.tsx';
import { acceptPage, declinePage, withdrawPage } from './answer.tsx';
import { endGoalPage, endMeasurePage } from './end.tsx';
import { factsPage } from './facts.tsx';
import type { Pages } from './form-page.tsx';
import { goalPage } from './goal.tsx';
import { historyPages } from './history.tsx';
import type { Words } from './history-entry.tsx';
import { goalMoneyPage, measureMoneyPage } from './money.tsx';
import { orderInGoalPage, orderInPlanPage } from './order.tsx';
import { proposalPage } from './proposal.tsx';
import { proposalsPage } from './proposals.tsx';
import { proposeChangePage, proposeMeasurePage } from './propose.tsx';
import { proposeMoneyPage } from './propose-money.tsx';

/** The addresses under a partnership where its plan is kept, and the page of each. */
export function keepingAddresses(
  words: Words,
): Readonly<Record<string, Omit<Pages, 'post'> & Partial<Pages>>> {
  const history = historyPages(words);
  return {
    'tiltak/:measure/fakta': factsPage,
    'tiltak/:measure/penger': measureMoneyPage,
    'tiltak/:measure/historie': history.measure,
    'tiltak/:measure/avslutt': endMeasurePage,
    'tiltak/:measure/foresla': proposeChangePage,
    'tiltak/:measure/foresla-penger': proposeMoneyPage,
    'mal/:goal/endre': goalPage,
    'mal/:goal/penger': goalMoneyPage,
    'mal/:goal/historie': history.goal,
    'mal/:goal/rekkefolge': orderInGoalPage,
    'mal/:goal/avslutt': endGoalPage,
    'plan/nytt-tiltak': addMeasurePage,
    'plan/nytt-mal': addGoalPage,
    'plan/rekkefolge': orderInPlanPage,
    'plan/historie': history.plan,
    'plan/foresla-tiltak': proposeMeasurePage,
    'plan/forslag': { who: 'inside', get: proposalsPage },
    'forslag/:proposal': { who: 'inside', get: proposalPage },
    'forslag/:proposal/godta': acceptPage,
    'forslag/:proposal/avsla': declinePage,
    'forslag/:proposal/trekk': withdrawPage,
  };
}
