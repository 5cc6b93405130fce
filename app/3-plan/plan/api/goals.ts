import { z } from 'zod';
import { GoalKind } from '#3-plan/plan/core/content.ts';
import { goalKindNames } from '#3-plan/plan/core/names.ts';
import { goalPath } from '#3-plan/plan/core/paths.ts';
import {
  type PublishedGoal,
  publishedGoal,
  publishedGoals,
} from '#3-plan/plan/data/published/goals.ts';
import { linkTo, Partnership } from '#platform/http/api/of-partnership.ts';
import { apiPath } from '#platform/http/api/paths.ts';
import { type Reader, rowById, rowList } from '#platform/http/api/rows.ts';
import { Link, named, Term, term, told, Url } from '#platform/http/api/schemas.ts';
import { Edition, Id, standing, standingOf, whichOf } from './schemas.ts';

export const Goal = named(
  z.strictObject({
    id: z.uuid(),
    ref: z.string().nullable(),
    position: z.int(),
    kind: Term(GoalKind),
    title: z.string(),
    purpose: z.string().nullable(),
    weight: told(z.number().nullable(), {
      nb: 'Andelen av innsats og penger blant søsknene, i prosent. Sier ikke noe om framdrift.',
      nn: 'Delen av innsats og pengar blant syskena, i prosent. Seier ikkje noko om framdrift.',
      en: 'Its share of effort and money among its siblings, in per cent. Says nothing of progress.',
    }),
    parent: Link.nullable(),
    ...standing,
    measures: told(Url, {
      nb: 'Tiltakene rett under målet.',
      nn: 'Tiltaka rett under målet.',
      en: 'The measures right under the goal.',
    }),
    url: Url,
    page: Url,
  }),
  'Goal',
  {
    nb: 'Et mål slik en utgave av planen har det.',
    nn: 'Eit mål slik ei utgåve av planen har det.',
    en: 'A goal as an edition of the plan has it.',
  },
);

export function goalOf(row: PublishedGoal, reader: Reader): z.input<typeof Goal> {
  const { at, lang } = reader;
  const { id, title, slug, editionId } = row;
  return {
    id,
    ref: row.ref,
    position: row.position,
    kind: term(row.kind, goalKindNames, lang),
    title,
    purpose: row.purpose,
    weight: row.weight,
    parent: linkTo('goals', row.parentId, row.parentTitle, reader),
    ...standingOf(row, reader),
    measures: at(`${apiPath('measures')}?goal=${id}&edition=${editionId}`),
    url: at(apiPath('goals', id)),
    page: at(goalPath(lang, slug, { id, title }, row.editionSlug)),
  };
}

export const goals = rowList({
  path: '/goals',
  operation: 'listGoals',
  called: 'GoalPage',
  summary: { nb: 'Mål', nn: 'Mål', en: 'Goals' },
  example: '/goals?partnership=vest-telemark',
  query: {
    partnership: Partnership,
    edition: Edition,
    kind: told(GoalKind.optional(), {
      nb: 'Bare mål av dette slaget.',
      nn: 'Berre mål av dette slaget.',
      en: 'Only goals of this kind.',
    }),
    parent: told(Id.optional(), {
      nb: 'Bare rett under dette målet.',
      nn: 'Berre rett under dette målet.',
      en: 'Only right under this goal.',
    }),
  },
  item: Goal,
  rows(tx, request, page) {
    const { kind, parent } = request.query;
    return publishedGoals(tx, { ...whichOf(request), kind, parentId: parent }, page);
  },
  answer: goalOf,
});

export const goal = rowById({
  path: '/goals/:id',
  operation: 'getGoal',
  summary: { nb: 'Ett mål', nn: 'Eitt mål', en: 'One goal' },
  id: {
    nb: 'Målets id, den samme i alle utgaver.',
    nn: 'Identiteten til målet, den same i alle utgåver.',
    en: 'The goal’s id, the same in all editions.',
  },
  query: z.strictObject({ edition: Edition }),
  answer: Goal,
  list: apiPath('goals'),
  row: (tx, id, { query }) => publishedGoal(tx, id, query.edition ?? null),
  told: goalOf,
});
