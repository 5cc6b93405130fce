import { z } from 'zod';
import { publishedLessons } from '#1-knowledge/lessons/data/published.ts';
import { publishedMeasures } from '#3-plan/plan/data/published/measures.ts';
import { publishedProgress } from '#5-follow-up/progress/data/published-progress.ts';
import { saidOfMeasures } from '#5-follow-up/reports/data/published-evaluations.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { Partnership } from '#platform/http/api/of-partnership.ts';
import { list, type Page } from '#platform/http/api/resource.ts';
import { told } from '#platform/http/api/schemas.ts';
import { Result, type ResultRow, resultOf } from './result-answer.ts';

const Whom = z.string().trim().min(2).max(200).optional();

/** What came of measures: where each stands, and what evaluations and lessons say of it. */
export const results = list({
  path: '/results',
  operation: 'listResults',
  called: 'ResultPage',
  summary: {
    nb: 'Hva som kom ut av tiltakene',
    nn: 'Kva som kom ut av tiltaka',
    en: 'What came of the measures',
  },
  about: {
    nb: 'Alle tiltakene i den nyeste utgaven av hver plan, også de ingen har meldt om. «Hva ble det av tiltakene Nav leder?» er én spørring: lead=nav.',
    nn: 'Alle tiltaka i den nyaste utgåva av kvar plan, òg dei ingen har meldt om. «Kva vart det av tiltaka Nav leier?» er éi spørjing: lead=nav.',
    en: 'All measures in the newest edition of each plan, also those nobody has reported on. “What came of the measures Nav leads?” is one query: lead=nav.',
  },
  example: '/results?partnership=trondelag&limit=5',
  query: {
    partnership: Partnership,
    goal: told(z.uuid().optional(), {
      nb: 'Bare tiltak under dette målet.',
      nn: 'Berre tiltak under dette målet.',
      en: 'Only measures under this goal.',
    }),
    lead: told(Whom, {
      nb: 'Bare tiltak denne leder: id, organisasjonsnummer eller hele ord i navnet.',
      nn: 'Berre tiltak denne leier: id, organisasjonsnummer eller heile ord i namnet.',
      en: 'Only measures led by this one: an id, an organisation number or whole words of the name.',
    }),
    partner: told(Whom, {
      nb: 'Bare tiltak denne er med på.',
      nn: 'Berre tiltak denne er med på.',
      en: 'Only measures this one takes part in.',
    }),
  },
  item: Result,
  key: ({ measure }) => measure.id,
  async get(request, page) {
    const { place, query } = request;
    const { goal: goalId, lead, partner } = query;
    const which = { partnershipId: place?.id ?? null, editionId: null, goalId, lead, partner };
    const rows = await request.read((tx) => resultRows(tx, which, page));
    return { items: rows.map((row) => resultOf(row, request)) };
  },
});

const all = { after: null, most: 10_000 };

/** The measures of a page, each with what is public of what came of it: four questions however many they are. */
async function resultRows(
  tx: Tx,
  which: Parameters<typeof publishedMeasures>[1],
  page: Page,
): Promise<ResultRow[]> {
  const measures = await publishedMeasures(tx, which, page);
  const measureIds = measures.map(({ id }) => id);
  const everywhere = { partnershipId: null };
  const [reports, lessons, said] = await Promise.all([
    publishedProgress(tx, { ...everywhere, measureIds }, all),
    publishedLessons(tx, { ...everywhere, abouts: measureIds }, all),
    saidOfMeasures(tx, measureIds),
  ]);
  const reportOf = new Map(reports.map((one) => [one.measureId, one]));
  const lessonsOf = Map.groupBy(lessons, ({ aboutId }) => aboutId);
  const saidOf = Map.groupBy(said, ({ measureId }) => measureId);
  return measures.map((measure) => ({
    measure,
    report: reportOf.get(measure.id) ?? null,
    lessons: lessonsOf.get(measure.id) ?? [],
    said: saidOf.get(measure.id) ?? [],
  }));
}
