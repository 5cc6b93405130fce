import { stateNames } from '#5-follow-up/progress/core/names.ts';
import { newestOf } from '#5-follow-up/progress/data/newest-of.ts';
import { reportPath } from '#5-follow-up/reports/core/paths.ts';
import { evaluationsOf } from '#5-follow-up/reports/data/evaluations-of.ts';
import { formatDay } from '#base/format.ts';
import { fill, type Text } from '#base/text.ts';
import type { Tx } from '#platform/database/transactions.ts';
import type { PlacedRequest } from '#platform/http/page.ts';
import type { ThreadItem } from '#ui/thread.tsx';

const texts = {
  told: { nb: '{state}, meldt {day}', nn: '{state}, meldt {day}', en: '{state}, reported {day}' },
} satisfies Record<string, Text>;

/** What came of a measure, for its thread: how it stands by the newest report, and the evaluations that tell of it. */
export async function resultsOfMeasure(
  { lang, place }: PlacedRequest,
  tx: Tx,
  measureId: string,
): Promise<ThreadItem[]> {
  const [newest, evaluations] = await Promise.all([
    newestOf(tx, place.id, [measureId]),
    evaluationsOf(tx, place.id, measureId),
  ]);
  const told = newest.get(measureId);
  return [
    ...(told === undefined
      ? []
      : [
          {
            title: fill(texts.told, lang, {
              state: stateNames[told.state][lang],
              day: formatDay(told.day, lang),
            }),
            href: '#framdrift',
          },
        ]),
    ...evaluations.map((one) => ({
      title: one.title,
      href: reportPath(lang, place.slug, one),
      lang: one.lang === lang ? undefined : one.lang,
    })),
  ];
}
