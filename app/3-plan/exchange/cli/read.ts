import type { ReadMeasure, ReadResult } from '#3-plan/exchange/core/contract.ts';
import { type Answer, type Call, found } from '#platform/cli/command.ts';
import { openDocument } from './open-document.ts';

/** Prints what a document says as a plan. A document without one is read all the same. */
export async function read({ words: [path = ''] }: Call): Promise<Answer> {
  const opened = await openDocument(path);
  if (!opened.ok) return { kind: 'unreadable', sentences: opened.sentences };
  const { result } = opened.value;
  return found(result, summary(result));
}

const kinds: Record<ReadResult['plan']['kind'], string> = {
  'action-plan': 'action plan',
  strategy: 'strategy',
  workshop: 'notes from a workshop',
  none: 'no plan',
};

/** The result for one who reads: what it is, and its goals and measures line by line. */
function summary({ plan, goals, measures, budget, approvals, groups, findings }: ReadResult) {
  const unsure = [...goals, ...measures].filter(({ sure }) => !sure).length;
  const facts = [
    ['kind', kinds[plan.kind]],
    ['language', plan.language ?? 'not known'],
    ['period', period(plan)],
    ...(plan.frame ? [['frame', period(plan.frame)]] : []),
    ['goals', goals.length],
    ['measures', measures.length],
    ['amounts', budget.length],
    ['approvals', approvals.length],
    ['groups', groups.length],
    ['findings', findings.length],
    ...(unsure > 0 ? [['in doubt', `${unsure}, marked ?`]] : []),
  ];
  return [
    plan.title ?? '(no title)',
    ...facts.map(([name, value]) => `  ${String(name).padEnd(10)} ${value}`),
    ...list(
      'Goals',
      goals.map(({ ref, title, sure }) => line(ref, title, sure)),
    ),
    ...list('Measures', measures.map(measureLine)),
  ].join('\n');
}

function measureLine({ ref, title, leads, sure }: ReadMeasure): string {
  const led = leads.length > 0 ? `: ${leads.join(', ')}` : '';
  return `${line(ref, title, sure)}${led}`;
}

function line(ref: string | null, title: string, sure: boolean): string {
  return `${sure ? ' ' : '?'} ${ref === null ? '' : `${ref} `}${title}`;
}

function list(heading: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines];
}

function period({ from, to }: { from: string | null; to: string | null }): string {
  if (from === null && to === null) return 'not known';
  return from === to ? String(from) : `${from ?? '?'}–${to ?? '?'}`;
}
