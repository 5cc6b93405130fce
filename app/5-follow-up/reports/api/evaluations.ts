import { z } from 'zod';
import { ReportKind } from '#5-follow-up/reports/core/kinds.ts';
import {
  publishedEvaluation,
  publishedEvaluations,
} from '#5-follow-up/reports/data/published-evaluations.ts';
import { Partnership } from '#platform/http/api/of-partnership.ts';
import { apiPath } from '#platform/http/api/paths.ts';
import { rowById, rowList } from '#platform/http/api/rows.ts';
import { told } from '#platform/http/api/schemas.ts';
import {
  Evaluation,
  evaluationOf,
  WholeEvaluation,
  wholeEvaluationOf,
} from './evaluation-answer.ts';

/** The evaluations everyone may see, each as its newest version. */
export const evaluations = rowList({
  path: '/evaluations',
  operation: 'listEvaluations',
  called: 'EvaluationPage',
  summary: { nb: 'Evalueringer', nn: 'Evalueringar', en: 'Evaluations' },
  example: '/evaluations?partnership=trondelag',
  query: {
    partnership: Partnership,
    kind: told(ReportKind.optional(), {
      nb: 'Bare årlige evalueringer, eller bare sluttevalueringer.',
      nn: 'Berre årlege evalueringar, eller berre sluttevalueringar.',
      en: 'Only yearly evaluations, or only final ones.',
    }),
    year: told(z.coerce.number().int().min(1990).max(2100).optional(), {
      nb: 'Bare evalueringer som gjelder dette året.',
      nn: 'Berre evalueringar som gjeld dette året.',
      en: 'Only evaluations that cover this year.',
    }),
    about: told(z.uuid().optional(), {
      nb: 'Bare evalueringer som sier noe om målet eller tiltaket med denne id-en.',
      nn: 'Berre evalueringar som seier noko om målet eller tiltaket med denne identiteten.',
      en: 'Only evaluations that say something of the goal or measure with this id.',
    }),
  },
  item: Evaluation,
  rows: (tx, { place, query: { kind, year, about } }, page) =>
    publishedEvaluations(tx, { partnershipId: place?.id ?? null, kind, year, about }, page),
  answer: evaluationOf,
});

export const evaluation = rowById({
  path: '/evaluations/:id',
  operation: 'getEvaluation',
  summary: { nb: 'Én evaluering', nn: 'Éi evaluering', en: 'One evaluation' },
  id: { nb: 'Evalueringens id.', nn: 'Identiteten til evalueringa.', en: 'The evaluation’s id.' },
  answer: WholeEvaluation,
  list: apiPath('evaluations'),
  row: publishedEvaluation,
  told: wholeEvaluationOf,
});
