import type {
  ReadAmount,
  ReadGoal,
  ReadMeasure,
  ReadResult,
} from '#3-plan/exchange/core/contract.ts';

export const goal = (key: string, rest: Partial<ReadGoal> = {}): ReadGoal => ({
  key,
  ref: null,
  kind: 'goal',
  title: `Mål ${key}`,
  purpose: null,
  parent: null,
  weight: null,
  sure: true,
  ...rest,
});

export const measure = (key: string, rest: Partial<ReadMeasure> = {}): ReadMeasure => ({
  key,
  ref: null,
  title: `Tiltak ${key}`,
  goal: null,
  standing: 'proposed',
  challenge: null,
  description: null,
  steps: [],
  leads: [],
  partners: [],
  from: null,
  to: null,
  seeAlso: [],
  where: { line: 1 },
  sure: true,
  ...rest,
});

export const amount = (rest: Partial<ReadAmount>): ReadAmount => ({
  item: null,
  goal: null,
  measure: null,
  year: 2026,
  source: null,
  amount: 1000,
  role: 'line',
  where: {},
  ...rest,
});

export type Parts = Partial<Omit<ReadResult, 'plan'>> & { plan?: Partial<ReadResult['plan']> };

/** What a reader made of a small document: one goal with one measure, and whatever else is given. */
export const reading = ({ plan, ...rest }: Parts = {}): ReadResult => ({
  plan: {
    kind: 'action-plan',
    title: 'Handlingsplan',
    language: 'nb',
    from: '2026',
    to: '2027',
    frame: null,
    ...plan,
  },
  goals: [goal('g1')],
  measures: [measure('m1', { goal: 'g1' })],
  budget: [],
  approvals: [],
  groups: [],
  findings: [],
  ...rest,
});
