import type {
  ReadAmount,
  ReadApproval,
  ReadGoal,
  ReadMeasure,
} from '#3-plan/exchange/core/contract.ts';
import { inverse, type OurWords } from '#3-plan/exchange/core/ours/words.ts';
import type { Term } from '#3-plan/exchange/core/out/words.ts';
import { GoalKind, Standing } from '#3-plan/plan/core/content.ts';
import { goalKindNames, standingNames } from '#3-plan/plan/core/names.ts';
import type { Where } from '#base/block.ts';
import { printableLines } from '#base/printable.ts';
import { ourDay, ourPercent, ourPeriod } from './printed.ts';

/** What an exported plan says while it is read; names that point at others are resolved when all is read. */
export type Gathered = {
  goals: { goal: ReadGoal; parent: string }[];
  measures: { measure: ReadMeasure; goal: string; seeAlso: string[] }[];
  amounts: { amount: ReadAmount; about: string }[];
  approvals: ReadApproval[];
};

type Facts = (term: Term) => string;

/** A goal from its title and facts, under the next key. */
export function addGoal(found: Gathered, title: string, facts: Facts, words: OurWords): ReadGoal {
  const kind = inverse(goalKindNames, words.lang).get(facts('goalKind'));
  const goal: ReadGoal = {
    key: `g${found.goals.length + 1}`,
    ref: facts('ref') || null,
    kind: kind ?? GoalKind.enum.goal,
    title,
    purpose: printableLines(facts('purpose')).join('\n') || null,
    parent: null,
    weight: ourPercent(facts('weight')),
    sure: kind !== undefined,
  };
  found.goals.push({ goal, parent: facts('parent') });
  return goal;
}

/** A measure from its title and facts, under the next key. */
export function addMeasure(
  found: Gathered,
  { title, where }: { title: string; where: Where },
  facts: Facts,
  words: OurWords,
): ReadMeasure {
  const { lang } = words;
  const standing = inverse(standingNames, lang).get(facts('standing'));
  const period = ourPeriod(facts('period'), lang);
  const measure: ReadMeasure = {
    key: `m${found.measures.length + 1}`,
    ref: facts('ref') || null,
    title,
    goal: null,
    standing: standing ?? Standing.enum.proposed,
    challenge: printableLines(facts('challenge')).join('\n') || null,
    description: printableLines(facts('description')).join('\n') || null,
    steps: printableLines(facts('steps')),
    leads: printableLines(facts('leads')),
    partners: printableLines(facts('partners')),
    from: ourDay(facts('from')) ?? period?.from ?? null,
    to: ourDay(facts('to')) ?? period?.to ?? null,
    seeAlso: [],
    where,
    sure: standing !== undefined,
  };
  const seeAlso = printableLines(facts('seeAlso'));
  found.measures.push({ measure, goal: facts('goal'), seeAlso });
  return measure;
}
