import { and, asc, eq, isNotNull } from 'drizzle-orm';
import { shortOf } from '#0-partnership/members/core/paths.ts';
import { lessonsFrom } from '#1-knowledge/lessons/data/lessons.ts';
import { planContent } from '#3-plan/exchange/data/plan-content.ts';
import { planPage } from '#3-plan/plan/data/plan-page.ts';
import { spentIn } from '#5-follow-up/progress/data/spent.ts';
import { progressReport } from '#5-follow-up/progress/data/tables.ts';
import { ofYears, type Years } from '#5-follow-up/reports/core/money.ts';
import type { Source } from '#5-follow-up/reports/core/take.ts';
import type { Tx } from '#platform/database/transactions.ts';

/**
 * All that is there about an edition in the years of a report; null when the edition is not there. `held` until the
 * transaction ends, no text of it is taken out of the record before it is kept here.
 */
export async function sourceOf(
  tx: Tx,
  partnershipId: string,
  editionSlug: string,
  years: Years,
  held = false,
): Promise<Source | null> {
  const [page, plan, told, spent] = await Promise.all([
    planPage(tx, partnershipId, editionSlug),
    planContent(tx, partnershipId, editionSlug),
    toldIn(tx, partnershipId, years, held),
    spentIn(tx, partnershipId),
  ]);
  if (page === null || plan === null) return null;
  const worded = new Map(plan.content.measures.map((measure) => [measure.key, measure]));
  const goals = page.goals.map(({ id, parentId, ref, title, purpose }) => ({
    ...{ id, parentId, ref, title, purpose },
  }));
  const measures = page.measures.map(({ id, goalId, ref, title, leads }) => {
    const { effect = null, partners = [] } = worded.get(shortOf(id)) ?? {};
    return { id, goalId, ref, title, effect, leads, partners };
  });
  const things = [...goals, ...measures].map(({ id }) => id);
  const lessons = await lessonsFrom(tx, partnershipId, things);
  const known = new Set(things);
  return {
    title: page.edition.title,
    frame: page.frame?.title ?? null,
    goals,
    measures,
    money: ofYears(
      {
        ...{ goals, measures, ...page.money },
        spent: spent
          .filter(({ goalId, measureId }) => known.has(measureId ?? goalId ?? ''))
          .map((line) => ({ ...line, item: null })),
      },
      years,
    ),
    told,
    lessons: lessons.flatMap(({ aboutId, id, title, outcome }) =>
      aboutId === null ? [] : [{ aboutId, id, title, outcome }],
    ),
  };
}

/** What was reported of measures and accepted, in the years, the oldest first. */
async function toldIn(tx: Tx, partnershipId: string, { fromYear, year }: Years, held: boolean) {
  const asked = tx
    .select()
    .from(progressReport)
    .where(
      and(eq(progressReport.partnershipId, partnershipId), isNotNull(progressReport.acceptedAt)),
    )
    .orderBy(asc(progressReport.day), asc(progressReport.id));
  const rows = held ? await asked.for('share') : await asked;
  return rows
    .filter((row) => row.withdrawn === null && !isCorrected(row, rows))
    .filter(({ day }) => Number(day.slice(0, 4)) >= fromYear && Number(day.slice(0, 4)) <= year)
    .map(({ measureId, day, state, sentence, nextStep }) => ({
      ...{ measureId, day, state, sentence, next: nextStep },
    }));
}

/** Whether the next report of the same measure says that this one was wrong. */
function isCorrected<Row extends { measureId: string; corrects: boolean }>(
  row: Row,
  rows: readonly Row[],
): boolean {
  const later = rows.slice(rows.indexOf(row) + 1);
  return later.find(({ measureId }) => measureId === row.measureId)?.corrects ?? false;
}
