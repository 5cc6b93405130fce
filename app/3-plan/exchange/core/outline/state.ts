import type { Draft, GoalDraft, MeasureDraft } from '#3-plan/exchange/core/draft.ts';
import type { Field } from '#3-plan/exchange/core/evidence/words.ts';
import type { GoalKind, Standing } from '#3-plan/plan/core/content.ts';
import { boldLine, type Where } from '#base/block.ts';

/** What the next list items or lines are, as the line before them said. */
export type Zone = { of: 'goals'; kind: GoalKind } | { of: 'measures'; standing: Standing | null };

/** A line that may turn out to be a title: the last heading or short line before a label. */
export type Candidate = { text: string; ref: string | null; where: Where };

/** The level of what stands in a line of text or a list: below every heading. */
export const noHeading = boldLine + 1;

/** Where the reading of a document stands: what is open, and under which label. */
export type State = {
  draft: Draft;
  goal: GoalDraft | null;
  measure: MeasureDraft | null;
  /** The level of the heading that opened the measure. */
  measureLevel: number;
  field: Field | null;
  /** The label stood alone, so that whole paragraphs after it may be names. */
  labelAlone: boolean;
  /** Whether the open measure or goal still lacks its title, which comes in the next line. */
  waiting: 'measure' | 'goal' | null;
  waitingMark: { ref: string | null; kind: GoalKind; where: Where } | null;
  zone: Zone | null;
  candidate: Candidate | null;
  chapter: number;
  heading: string;
  stepsProse: Map<MeasureDraft, string[]>;
  /** List items under a goal that no word calls measures. */
  loose: { text: string; goal: GoalDraft | null; where: Where }[];
  /** Numbers that measures' own numbers start with, so that a line with one is a goal. */
  goalNumbers: ReadonlySet<string>;
  /** Places of headings whose sections name a lead, partners or a period. */
  measureHeads: ReadonlySet<number>;
};

export function startState(
  draft: Draft,
  goalNumbers: Set<string>,
  measureHeads: Set<number>,
): State {
  return {
    draft,
    goal: null,
    measure: null,
    measureLevel: noHeading,
    field: null,
    labelAlone: false,
    waiting: null,
    waitingMark: null,
    zone: null,
    candidate: null,
    chapter: 0,
    heading: '',
    stepsProse: new Map(),
    loose: [],
    goalNumbers,
    measureHeads,
  };
}

/** Ends the open measure, so that what follows is not read as part of it. */
export function closeMeasure(state: State): void {
  state.measure = null;
  state.measureLevel = noHeading;
  state.field = null;
  state.waiting = null;
}
