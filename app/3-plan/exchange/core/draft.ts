import type { GoalKind, Standing } from '#3-plan/plan/core/content.ts';
import type { Where } from '#base/block.ts';
import { similarTitles, titleKey, wordsOf } from './evidence/similar.ts';

/** A goal while it is read: what several places of a document say of it is gathered here. */
export type GoalDraft = {
  kind: GoalKind;
  ref: string | null;
  title: string;
  purpose: string[];
  parent: GoalDraft | null;
  weight: number | null;
  sure: boolean;
};

/** A measure while it is read. `inTable` and `inText` tell where it has been met. */
export type MeasureDraft = {
  ref: string | null;
  title: string;
  goal: GoalDraft | null;
  standing: Standing | null;
  challenge: string[];
  description: string[];
  steps: string[];
  leads: string[];
  partners: string[];
  from: string | null;
  to: string | null;
  where: Where;
  sure: boolean;
  inTable: boolean;
  inText: boolean;
};

/** A printed amount; `goalLabel` and `measureLabel` are matched to titles when all are read. */
export type AmountDraft = {
  item: string | null;
  goalLabel: string | null;
  measureLabel: string | null;
  measure: MeasureDraft | null;
  goal: GoalDraft | null;
  year: number | null;
  source: string | null;
  amount: number | null;
  role: 'line' | 'total' | 'funding';
  where: Where;
};

/** All that has been read of a document so far, with the indexes that find it again. */
export type Draft = {
  goals: GoalDraft[];
  measures: MeasureDraft[];
  amounts: AmountDraft[];
  approvals: { body: string; date: string | null; where: Where }[];
  goalsByRef: Map<string, GoalDraft[]>;
  goalsByTitle: Map<string, GoalDraft>;
  measuresByWord: Map<string, MeasureDraft[]>;
};

export function emptyDraft(): Draft {
  return {
    goals: [],
    measures: [],
    amounts: [],
    approvals: [],
    goalsByRef: new Map(),
    goalsByTitle: new Map(),
    measuresByWord: new Map(),
  };
}

type GoalFound = Pick<GoalDraft, 'kind' | 'ref' | 'title' | 'sure'> & { parent?: GoalDraft | null };

/** The goal of this title or number: the one already met, or a new one. A later place adds what an earlier lacked. */
export function goalIn(draft: Draft, found: GoalFound): GoalDraft {
  const known = knownGoal(draft, found.title, found.ref);
  if (known) {
    if (known.ref === null && found.ref !== null) setRef(draft, known, found.ref);
    if (!known.sure) known.kind = found.kind;
    known.sure ||= found.sure;
    known.parent ??= found.parent === known ? null : (found.parent ?? null);
    return known;
  }
  const { parent = null, ...rest } = found;
  const goal: GoalDraft = { ...rest, ref: null, purpose: [], parent, weight: null };
  draft.goals.push(goal);
  draft.goalsByTitle.set(titleKey(goal.title), goal);
  if (found.ref !== null) setRef(draft, goal, found.ref);
  return goal;
}

function setRef(draft: Draft, goal: GoalDraft, ref: string): void {
  goal.ref = ref;
  const known = draft.goalsByRef.get(ref);
  if (known) known.push(goal);
  else draft.goalsByRef.set(ref, [goal]);
}

/** Candidates looked at for one title, newest first: enough for any plan, and linear for any text. */
const maxCandidates = 20;

/** Beyond this many goals only equal titles and numbers are looked up, so that the time stays linear. */
const fewGoals = 200;

/** The goal a title or number names, or null. Equal titles under other numbers are other goals. */
export function knownGoal(draft: Draft, title: string, ref: string | null): GoalDraft | null {
  const fits = (goal: GoalDraft) => ref === null || goal.ref === null || goal.ref === ref;
  const exact = draft.goalsByTitle.get(titleKey(title));
  if (exact && fits(exact)) return exact;
  const among = ref !== null ? (draft.goalsByRef.get(ref) ?? []).slice(-maxCandidates) : [];
  const near = among.find((goal) => similarTitles(goal.title, title));
  if (near) return near;
  if (draft.goals.length > fewGoals) return null;
  return draft.goals.find((goal) => fits(goal) && similarTitles(goal.title, title)) ?? null;
}

/** A new measure with nothing known but its title and place. */
export function newMeasure(title: string, goal: GoalDraft | null, where: Where): MeasureDraft {
  return {
    ref: null,
    title,
    goal,
    standing: null,
    challenge: [],
    description: [],
    steps: [],
    leads: [],
    partners: [],
    from: null,
    to: null,
    where,
    sure: true,
    inTable: false,
    inText: false,
  };
}

/** Adds a measure and makes it findable by the words of its title. */
export function addMeasure(draft: Draft, measure: MeasureDraft): MeasureDraft {
  draft.measures.push(measure);
  index(draft, measure);
  return measure;
}

/** Gives a measure a better title, kept findable by both. */
export function retitle(draft: Draft, measure: MeasureDraft, title: string): void {
  measure.title = title;
  index(draft, measure);
}

function index(draft: Draft, measure: MeasureDraft): void {
  for (const word of new Set(wordsOf(measure.title))) {
    const known = draft.measuresByWord.get(word);
    if (!known) draft.measuresByWord.set(word, [measure]);
    else if (known.at(-1) !== measure) known.push(measure);
  }
}

/** The newest measure whose title is like this one and that `fits`, or null. */
export function measureLike(
  draft: Draft,
  title: string,
  fits: (measure: MeasureDraft) => boolean,
): MeasureDraft | null {
  const lists = wordsOf(title).map((word) => draft.measuresByWord.get(word) ?? []);
  const rare = lists
    .filter((list) => list.length > 0)
    .toSorted((one, other) => one.length - other.length);
  for (const list of rare.slice(0, 4)) {
    const candidates = list.slice(-maxCandidates).reverse();
    const key = titleKey(title);
    const exact = candidates.find((measure) => fits(measure) && titleKey(measure.title) === key);
    if (exact) return exact;
    const near = candidates.find((measure) => fits(measure) && similarTitles(measure.title, title));
    if (near) return near;
  }
  return null;
}
