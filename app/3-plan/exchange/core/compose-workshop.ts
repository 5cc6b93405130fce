import type { ReadNotes } from '#2-participation/workshops/core/notes.ts';
import type { ReadAmount, ReadGoal, ReadMeasure } from './contract.ts';

/** What a workshop adds to a reading: its goals and focus areas as goals, its proposals as proposed measures. */
export function composeWorkshop({ overallGoals, focusAreas }: ReadNotes): {
  goals: ReadGoal[];
  measures: ReadMeasure[];
  budget: ReadAmount[];
} {
  const goals: ReadGoal[] = [];
  const measures: ReadMeasure[] = [];
  const budget: ReadAmount[] = [];
  const addGoal = (found: Pick<ReadGoal, 'kind' | 'title'> & Partial<ReadGoal>): string => {
    const key = `g${goals.length + 1}`;
    goals.push({ ref: null, purpose: null, parent: null, weight: null, sure: true, ...found, key });
    return key;
  };
  const overall = overallGoals.map((title) => addGoal({ kind: 'overall', title }));
  const top = overall.length === 1 ? (overall[0] ?? null) : null;
  for (const { ref, title, purpose, goals: under, proposals, financing } of focusAreas) {
    const area = addGoal({ kind: 'focus-area', ref, title, purpose, parent: top });
    for (const text of under)
      addGoal({ kind: 'goal', title: text.replace(/\.$/, ''), parent: area });
    for (const { text, where } of proposals) {
      const measure = proposal(`m${measures.length + 1}`, text.replace(/\.$/, ''), area, where);
      measures.push(measure);
    }
    if (financing) {
      const { text: source, where } = financing;
      const printed = { item: title, goal: area, measure: null, year: null, source, amount: null };
      budget.push({ ...printed, role: 'funding', where });
    }
  }
  return { goals, measures, budget };
}

function proposal(
  key: string,
  title: string,
  goal: string,
  where: ReadMeasure['where'],
): ReadMeasure {
  return {
    key,
    ref: null,
    title,
    goal,
    standing: 'proposed',
    challenge: null,
    description: null,
    steps: [],
    leads: [],
    partners: [],
    from: null,
    to: null,
    seeAlso: [],
    where,
    sure: true,
  };
}
