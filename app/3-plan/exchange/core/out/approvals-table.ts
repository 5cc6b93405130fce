import type { PlanContent } from '#3-plan/plan/core/content.ts';
import { approvalOutcomeNames } from '#3-plan/plan/core/names.ts';
import { type Column, day, text, type WrittenTable } from '#base/document.ts';
import { printableLine } from '#base/printable.ts';
import { captions, terms } from './words.ts';

/** Which bodies decide about the plan, when, and what came of it. */
export function approvalsTable({ approvals, lang }: PlanContent): WrittenTable {
  const column = (term: keyof typeof terms, kind: Column['kind'] = 'text'): Column => ({
    header: terms[term][lang],
    kind,
  });
  return {
    kind: 'table',
    caption: captions.approvals[lang],
    columns: [
      column('body'),
      column('bodyOf'),
      column('planned', 'day'),
      column('decided', 'day'),
      column('caseNumber'),
      column('outcome'),
    ],
    rows: approvals.map(({ body, of, planned, decided, caseNumber, outcome }) => [
      text(printableLine(body) || '–'),
      text(printableLine(of ?? '')),
      day(planned),
      day(decided),
      text(printableLine(caseNumber ?? '')),
      text(outcome && approvalOutcomeNames[outcome][lang]),
    ]),
    foot: [],
  };
}
