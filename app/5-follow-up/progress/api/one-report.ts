import { publishedProgress } from '#5-follow-up/progress/data/published-progress.ts';
import { apiPath } from '#platform/http/api/paths.ts';
import { rowById } from '#platform/http/api/rows.ts';
import { Progress, progressOf } from './progress.ts';

/** One report on a measure, also one that another has followed: the thread leads to each. */
export const oneReport = rowById({
  path: '/progress/:id',
  operation: 'getProgress',
  summary: {
    nb: 'Én rapport om et tiltak',
    nn: 'Éin rapport om eit tiltak',
    en: 'One report on a measure',
  },
  id: {
    nb: 'Rapportens id.',
    nn: 'Identiteten til rapporten.',
    en: 'The report’s id.',
  },
  answer: Progress,
  list: apiPath('progress'),
  async row(tx, id) {
    const page = { after: null, most: 1 };
    const [found] = await publishedProgress(tx, { partnershipId: null, id, history: true }, page);
    return found;
  },
  told: progressOf,
});
