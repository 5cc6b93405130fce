import type { GoalContent, MeasureContent, PlanContent } from '#3-plan/plan/core/content.ts';
import { goalKindNames, leadKindNames, standingNames } from '#3-plan/plan/core/names.ts';
import { type Fact, text, texts, type Value, type WrittenBlock } from '#base/document.ts';
import { printableLine, printableLines } from '#base/printable.ts';
import type { Lang } from '#base/text.ts';
import { type Labels, numberIn, withNumber } from './labels.ts';
import { withDepth } from './order.ts';
import { known, period } from './plan-facts.ts';
import { captions, chapters, isOurWord, phrases, plainGoal, type Term, terms } from './words.ts';

type Level = 1 | 2 | 3 | 4 | 5 | 6;

/** Goals lie in each other as headings do, this deep; one that lies deeper says what it belongs to. */
export const deepest = 2;

/** The goals in reading order, each with its own measures, then the measures that belong to no goal. */
export function goalsAndMeasures(content: PlanContent, labels: Labels): WrittenBlock[] {
  const { lang, goals, measures } = content;
  const byGoal = Map.groupBy(measures, ({ goal }) => goal);
  const written = (list: readonly MeasureContent[] | undefined, level: Level) =>
    (list ?? []).flatMap((measure) => measureBlocks(measure, labels, lang, level));
  const chapter = (name: 'goals' | 'looseMeasures'): WrittenBlock => ({
    kind: 'heading',
    level: 1,
    text: chapters[name][lang],
  });
  const inGoals = withDepth(goals).flatMap(({ depth, ...goal }) => {
    const level = (2 + Math.min(depth, deepest)) as Level;
    return [
      ...goalBlocks(goal, labels, lang, level, depth > deepest),
      ...written(byGoal.get(goal.key), (level + 1) as Level),
    ];
  });
  const loose = written(byGoal.get(null), 2);
  return [
    ...(inGoals.length > 0 ? [chapter('goals'), ...inGoals] : []),
    ...(loose.length > 0 ? [chapter('looseMeasures'), ...loose] : []),
  ];
}

function goalBlocks(
  goal: GoalContent,
  labels: Labels,
  lang: Lang,
  level: Level,
  deep: boolean,
): WrittenBlock[] {
  const facts: [Term, Value][] = [
    ['goalKind', text(goalKindNames[goal.kind][lang])],
    ...numberFacts(goal, lang),
    ['weight', goal.weight === null ? text(null) : { kind: 'percent', percent: goal.weight }],
    ['parent', text(deep && goal.parent !== null ? (labels.get(goal.parent) ?? null) : null)],
  ];
  const heading = withNumber(goal.ref, goal.title);
  const told = known(facts, lang);
  const plain = goal.kind === plainGoal.kind && level === plainGoal.level && told.length === 1;
  return [
    { kind: 'heading', level, text: heading },
    ...(plain && !isOurWord(heading, lang)
      ? []
      : [{ kind: 'facts' as const, caption: captions.goalFacts[lang], facts: told }]),
    ...proseBlocks(goal.purpose),
  ];
}

/** The number is told apart only where the heading alone would be read otherwise. */
function numberFacts(thing: { ref: string | null; title: string }, lang: Lang): [Term, Value][] {
  const ref = printableLine(thing.ref ?? '');
  const said = numberIn(withNumber(thing.ref, thing.title)) ?? '';
  if (said === ref) return [];
  return [ref === '' ? ['unnumbered', text(phrases.yes[lang])] : ['ref', text(ref)]];
}

function measureBlocks(
  measure: MeasureContent,
  labels: Labels,
  lang: Lang,
  level: Level,
): WrittenBlock[] {
  const section = (term: Term, blocks: WrittenBlock[]): WrittenBlock[] =>
    blocks.length === 0
      ? []
      : [{ kind: 'heading', level: (level + 1) as Level, text: terms[term][lang] }, ...blocks];
  return [
    { kind: 'heading', level, text: withNumber(measure.ref, measure.title) },
    {
      kind: 'facts',
      caption: captions.measureFacts[lang],
      facts: measureFacts(measure, labels, lang),
    },
    ...section('challenge', proseBlocks(measure.challenge)),
    ...section('description', proseBlocks(measure.description)),
    ...section('steps', stepList(measure.steps)),
    ...section('effect', proseBlocks(measure.effect)),
  ];
}

function measureFacts(measure: MeasureContent, labels: Labels, lang: Lang): Fact[] {
  const facts: [Term, Value][] = [
    ['standing', text(standingNames[measure.standing][lang])],
    ...numberFacts(measure, lang),
    ['leads', texts(lines(measure.leads))],
    ['partners', texts(lines(measure.partners))],
    ['leadKind', text(measure.leadKind === 'ours' ? null : leadKindNames.contribution[lang])],
    ['period', period(measure, lang)],
    ['seeAlso', texts(measure.seeAlso.map((key) => labels.get(key) ?? key))],
  ];
  return known(facts, lang);
}

/** Names or steps, each on one line; what is empty in print is left out. */
export function lines(values: readonly string[]): string[] {
  return values.map(printableLine).filter((line) => line !== '');
}

function stepList(steps: readonly string[]): WrittenBlock[] {
  const items = lines(steps);
  return items.length === 0 ? [] : [{ kind: 'list', ordered: true, items }];
}

/** Each line a paragraph; lines that begin with «- » are a list, as the reader writes lists. */
function proseBlocks(prose: string | null): WrittenBlock[] {
  const blocks: WrittenBlock[] = [];
  let items: string[] | null = null;
  for (const line of printableLines(prose ?? '')) {
    if (!line.startsWith('- ')) {
      blocks.push({ kind: 'paragraph', text: line });
      items = null;
    } else if (items === null) {
      items = [line.slice(2)];
      blocks.push({ kind: 'list', ordered: false, items });
    } else items.push(line.slice(2));
  }
  return blocks;
}
