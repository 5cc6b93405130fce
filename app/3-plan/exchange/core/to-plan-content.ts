import type { PlanContent } from '#3-plan/plan/core/content.ts';
import type { Lang } from '#base/text.ts';
import type { ReadGoal, ReadMeasure, ReadPlan, ReadResult } from './contract.ts';
import { approvalsOf, moneyOf } from './money-and-approvals.ts';
import { keepable, type Note, periodOf, spelledOut } from './printed.ts';

/** What the plan is called and written in when the document itself does not say. */
export type Otherwise = { title: string; lang: Lang };

/** Whether a document holds something that can be kept as a plan. */
export function holdsPlan({ plan, goals, measures }: ReadResult): boolean {
  return plan.kind !== 'none' && goals.length + measures.length > 0;
}

/**
 * What a document said, as a plan that can be kept: kroner become øre, years become days, and printed
 * totals are dropped, since they follow from their lines. Whatever cannot be kept as it is printed is
 * left out or shortened, and noted.
 */
export function toPlanContent(
  read: ReadResult,
  otherwise: Otherwise,
): { content: PlanContent; notes: Note[] } {
  const notes: Note[] = [];
  const note = (code: Note['code'], at: string) => notes.push({ code, at });
  const { plan } = read;
  const lang = plan.language ?? otherwise.lang;
  if (plan.title === null) note('title-from-file', otherwise.title);
  if (plan.language === null) note('language-from-partnership', lang);
  const title = keepable(plan.title ?? otherwise.title, 500, 'plan', note) ?? otherwise.title;
  const content: PlanContent = {
    title,
    lang,
    ...periodOf(plan, 'plan', note),
    frame: frameOf(plan, lang, note),
    goals: read.goals.map((goal) => goalOf(goal, note)),
    measures: read.measures.map((measure) => measureOf(measure, note)),
    ...moneyOf(read.budget, note),
    approvals: approvalsOf(read.approvals, note),
  };
  return { content, notes };
}

type Noting = (code: Note['code'], at: string) => void;

/** The document gives the period above the plan but no name for it; the name says no more than that. */
function frameOf({ frame }: ReadPlan, lang: Lang, note: Noting): PlanContent['frame'] {
  if (frame === null || (frame.from === null && frame.to === null)) return null;
  const ends = [frame.from, frame.to].map((end) => end?.slice(0, 4) ?? '');
  const title = `${lang === 'en' ? 'Frame' : 'Ramme'} ${[...new Set(ends)].join('–')}`;
  note('frame-named-here', title);
  return { kind: 'strategy', title, ...periodOf(frame, title, note) };
}

function goalOf(goal: ReadGoal, note: Noting): PlanContent['goals'][number] {
  const { key, parent, kind, weight } = goal;
  if (!goal.sure) note('unsure', key);
  if (weight !== null && weight > 100) note('weight-left-out', key);
  const ref = keepable(goal.ref, 40, key, note);
  return {
    key,
    parent,
    kind,
    ref,
    title: keepable(goal.title, 500, key, note) ?? ref ?? key,
    purpose: keepable(goal.purpose, 20_000, key, note),
    weight: weight !== null && weight <= 100 ? weight : null,
  };
}

function measureOf(measure: ReadMeasure, note: Noting): PlanContent['measures'][number] {
  const { key, goal, standing, seeAlso } = measure;
  if (!measure.sure) note('unsure', key);
  const names = (printed: string[]) => spelledOut(printed, 500, key, note);
  const ref = keepable(measure.ref, 40, key, note);
  return {
    key,
    goal,
    ref,
    title: keepable(measure.title, 500, key, note) ?? ref ?? key,
    standing,
    leadKind: 'ours',
    challenge: keepable(measure.challenge, 20_000, key, note),
    description: keepable(measure.description, 20_000, key, note),
    steps: spelledOut(measure.steps, 20_000, key, note),
    effect: null,
    ...periodOf(measure, key, note),
    leads: names(measure.leads),
    partners: names(measure.partners),
    seeAlso,
  };
}
