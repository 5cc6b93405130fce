import type { Standing } from '#3-plan/plan/core/content.ts';
import type { ReadAmount, ReadGoal, ReadMeasure } from './contract.ts';
import {
  type AmountDraft,
  type Draft,
  type GoalDraft,
  knownGoal,
  type MeasureDraft,
  measureLike,
} from './draft.ts';
import { ownersInProse } from './evidence/owners-in-prose.ts';
import { referencesIn } from './evidence/references.ts';
import { weightInTitle } from './evidence/weights.ts';

/** The draft as the contract has it: keys instead of pointers, texts instead of lines. */
export function finish(
  draft: Draft,
  standing: Standing,
  stepsProse: ReadonlyMap<MeasureDraft, string[]>,
) {
  const goalKeys = new Map(draft.goals.map((goal, index) => [goal, `g${index + 1}`]));
  const measureKeys = new Map(draft.measures.map((measure, index) => [measure, `m${index + 1}`]));
  adopt(draft.goals);
  for (const measure of draft.measures) {
    settleSteps(measure, stepsProse.get(measure) ?? []);
    settleLeads(measure);
  }
  const byRef = Map.groupBy(draft.measures, ({ ref }) => ref);
  const goals = draft.goals.map((goal) => goalRead(goal, goalKeys));
  const measures = draft.measures.map((measure): ReadMeasure => {
    const { title, ref, leads, partners, from, to, where, steps } = measure;
    return {
      key: measureKeys.get(measure) ?? '',
      ref,
      title,
      goal: measure.goal ? (goalKeys.get(measure.goal) ?? null) : null,
      standing: measure.standing ?? standing,
      challenge: prose(measure.challenge),
      description: prose(measure.description),
      steps,
      leads,
      partners,
      from,
      to,
      seeAlso: seeAlso(measure, byRef).map((other) => measureKeys.get(other) ?? ''),
      where,
      sure: measure.sure,
    };
  });
  const budget = draft.amounts.map((amount): ReadAmount => {
    const { goal, measure } = aboutOf(draft, amount);
    return {
      item: amount.item,
      goal: goal ? (goalKeys.get(goal) ?? null) : null,
      measure: measure ? (measureKeys.get(measure) ?? null) : null,
      year: amount.year,
      source: amount.source,
      amount: amount.amount,
      role: amount.role,
      where: amount.where,
    };
  });
  return { goals, measures, budget, approvals: draft.approvals };
}

/** With one overall goal, every other that has no parent of its own is under it. */
function adopt(goals: readonly GoalDraft[]): void {
  const overall = goals.filter(({ kind }) => kind === 'overall');
  const [only] = overall;
  if (overall.length !== 1 || !only) return;
  for (const goal of goals) if (goal !== only) goal.parent ??= only;
}

/** Where no label names a lead, a sentence may; that is read with doubt. */
function settleLeads(measure: MeasureDraft): void {
  if (measure.leads.length > 0) return;
  const { leads, partners } = ownersInProse(measure.description.join('\n'));
  measure.leads.push(...leads);
  measure.partners.push(...partners);
  if (leads.length > 0) measure.sure = false;
}

/** Running text under a label of steps is the steps when no list is; beside a list it describes. */
function settleSteps(measure: MeasureDraft, texts: readonly string[]): void {
  const told = texts.filter((text) => !text.endsWith(':'));
  if (measure.steps.length === 0) measure.steps.push(...told);
  else measure.description.push(...told);
}

function goalRead(goal: GoalDraft, keys: ReadonlyMap<GoalDraft, string>): ReadGoal {
  const { ref, kind, title, weight, sure } = goal;
  const parent = goal.parent ? (keys.get(goal.parent) ?? null) : null;
  return {
    key: keys.get(goal) ?? '',
    ref,
    kind,
    title,
    purpose: prose(goal.purpose),
    parent,
    weight,
    sure,
  };
}

function prose(lines: readonly string[]): string | null {
  const text = lines.join('\n').trim();
  return text === '' ? null : text;
}

/** The measures a measure's own text points to. A number that several have means the one under the same goal. */
function seeAlso(measure: MeasureDraft, byRef: Map<string | null, MeasureDraft[]>): MeasureDraft[] {
  const found = new Set<MeasureDraft>();
  const text = [measure.title, ...measure.challenge, ...measure.description, ...measure.steps].join(
    '\n',
  );
  for (const { to, ref } of referencesIn(text)) {
    if (to !== 'measure') continue;
    const named = byRef.get(ref) ?? [];
    const near = named.filter(({ goal }) => goal === measure.goal);
    const [only, second] = near.length > 0 ? near : named;
    if (only && !second && only !== measure) found.add(only);
  }
  return [...found];
}

function aboutOf(
  draft: Draft,
  amount: AmountDraft,
): { goal: GoalDraft | null; measure: MeasureDraft | null } {
  const { goalLabel, measureLabel } = amount;
  const goal =
    amount.goal ?? (goalLabel ? knownGoal(draft, weightInTitle(goalLabel).title, null) : null);
  if (amount.measure) return { goal: amount.measure.goal, measure: amount.measure };
  const label = measureLabel ?? (goal ? null : goalLabel);
  if (!label) return { goal, measure: null };
  const fits = (measure: MeasureDraft) => !goal || !measure.goal || measure.goal === goal;
  const measure = measureLike(draft, label, fits);
  return { goal: goal ?? measure?.goal ?? null, measure };
}
