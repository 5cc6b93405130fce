import { checkPlan } from '#3-plan/exchange/core/checks/check-plan.ts';
import type { ReadResult } from '#3-plan/exchange/core/contract.ts';
import type { Answer } from '#3-plan/plan/core/recognise/recognise.ts';
import type { Correction, Made, Target } from './correction.ts';
import { addGoal, changeGoal, dropGoal, goalToMeasure, measureToGoal } from './goals.ts';
import { tellHidden } from './hidden.ts';
import { answersIn, tellKnown } from './known-again.ts';
import { addMeasure, changeMeasure, dropMeasure, mergeMeasures, splitMeasure } from './measures.ts';
import {
  addAmount,
  addApproval,
  changeAmount,
  changeApproval,
  dropAmount,
  dropApproval,
} from './money.ts';
import { moveNames, readColumn, uniteNames } from './names.ts';
import type { Kind } from './printed.ts';
import { type Applied, type State, stateOf, targetOf, type Unfit } from './state.ts';

export type Corrected = {
  result: ReadResult;
  /** Corrections that do not fit what was read, in the order they were made; they are kept all the same. */
  unfit: { id: number; why: Unfit }[];
  /** The keys of amounts and approvals, in the order of the result. */
  keys: { amounts: string[]; approvals: string[] };
  /** What was said of things that still are there. */
  answers: Answer[];
  /** What a new correction calls something of this kind with this key. */
  target(kind: Kind, key: string): Target;
};

/**
 * What was read, with what was set right by hand. Each correction is made on what those before it
 * left. One that does not fit changes nothing. The checks are asked anew. Without corrections it is
 * what was read.
 */
export function correct(read: ReadResult, corrections: readonly Made[]): Corrected {
  let state = stateOf(read);
  const unfit: Corrected['unfit'] = [];
  for (const { id, correction } of corrections) {
    const applied = apply(state, id, correction);
    if (typeof applied === 'string') unfit.push({ id, why: applied });
    else state = applied;
  }
  const last = state;
  return {
    result: corrections.length === 0 ? read : resultOf(read, last),
    unfit,
    keys: {
      amounts: last.amounts.map(({ key }) => key),
      approvals: last.approvals.map(({ key }) => key),
    },
    answers: answersIn(last),
    target: (kind, key) => targetOf(last, kind, key),
  };
}

function resultOf(read: ReadResult, { plan, goals, measures, amounts, approvals }: State) {
  const result: ReadResult = {
    ...read,
    plan,
    goals: [...goals],
    measures: [...measures],
    budget: amounts.map(({ key: _, ...amount }) => amount),
    approvals: approvals.map(({ key: _, ...approval }) => approval),
  };
  return { ...result, findings: checkPlan(result) };
}

function apply(state: State, id: number, correction: Correction): Applied {
  switch (correction.kind) {
    case 'plan-changed':
      return { ...state, plan: { ...state.plan, ...correction.to } };
    case 'goal-changed':
      return changeGoal(state, correction);
    case 'goal-added':
      return addGoal(state, id, correction);
    case 'goal-dropped':
      return dropGoal(state, correction);
    case 'goal-made-measure':
      return goalToMeasure(state, id, correction);
    case 'measure-made-goal':
      return measureToGoal(state, id, correction);
    case 'measure-changed':
      return changeMeasure(state, correction);
    case 'measure-added':
      return addMeasure(state, id, correction);
    case 'measure-dropped':
      return dropMeasure(state, correction);
    case 'measure-split':
      return splitMeasure(state, id, correction);
    case 'measures-merged':
      return mergeMeasures(state, correction);
    case 'names-moved':
      return moveNames(state, correction);
    case 'column-read':
      return readColumn(state, correction);
    case 'names-are-one':
      return uniteNames(state, correction);
    case 'amount-changed':
      return changeAmount(state, correction);
    case 'amount-added':
      return addAmount(state, id, correction);
    case 'amount-dropped':
      return dropAmount(state, correction);
    case 'approval-changed':
      return changeApproval(state, correction);
    case 'approval-added':
      return addApproval(state, id, correction);
    case 'approval-dropped':
      return dropApproval(state, correction);
    case 'hidden-name-told':
      return tellHidden(state, correction);
    case 'known-again':
      return tellKnown(state, correction);
  }
}
