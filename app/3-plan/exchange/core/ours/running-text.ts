import type { ReadGoal, ReadMeasure } from '#3-plan/exchange/core/contract.ts';
import { numberIn } from '#3-plan/exchange/core/out/labels.ts';
import { isOurWord, plainGoal, type Term } from '#3-plan/exchange/core/out/words.ts';
import { goalKindNames } from '#3-plan/plan/core/names.ts';
import { type Block, boldLine, type Heading, type Table } from '#base/block.ts';
import { addGoal, addMeasure, type Gathered } from './gathered.ts';
import type { OurWords } from './words.ts';

/** Where the reading of our running text stands. */
export type Text = {
  found: Gathered;
  words: OurWords;
  /** The last heading, until its facts say whether it is a goal or a measure, or what comes that it needs none. */
  heading: Heading | null;
  /** Whether we are where goals stand. */
  amongGoals: boolean;
  /** The goals that are open, outermost first. */
  open: { level: number; goal: ReadGoal }[];
  goal: ReadGoal | null;
  measure: ReadMeasure | null;
  section: Section | null;
};

const sections = ['challenge', 'description', 'steps', 'effect', 'purpose'] as const;
type Section = (typeof sections)[number];

export function startText(found: Gathered, words: OurWords): Text {
  const open: Text['open'] = [];
  const nothing = { heading: null, goal: null, measure: null, section: null };
  return { found, words, amongGoals: false, open, ...nothing };
}

/** A heading may name what comes; a line or list belongs to what is open. */
export function readText(text: Text, block: Exclude<Block, Table>): void {
  openPlainGoal(text);
  if (block.kind === 'heading') {
    const section = sectionOf(text.words.term(block.text));
    // Deeper down it is what somebody called a goal or a measure.
    const chapter = block.level === 1 ? text.words.chapter(block.text) : null;
    text.heading = block;
    if (section !== null) text.section = section;
    else if (chapter !== null) leave(text, chapter === 'goals');
    // A line in bold that somebody added is text.
    else if (block.level === boldLine) add(text, [block.text]);
    return;
  }
  if (block.kind === 'paragraph') add(text, block.text.split('\n'));
  else if (text.section === 'steps' && text.measure)
    text.measure.steps.push(...block.items.map((item) => oneLine(item.text)));
  else
    add(
      text,
      block.items.map((item) => `- ${oneLine(item.text)}`),
    );
}

/** A heading of the outermost level that no facts followed is a goal of which there is nothing else to tell. */
export function openPlainGoal(text: Text): void {
  const { amongGoals, heading, words } = text;
  if (!amongGoals || heading?.level !== plainGoal.level) return;
  if (isOurWord(heading.text, words.lang)) return;
  openText(text, new Map([['goalKind', goalKindNames[plainGoal.kind][words.lang]]]));
}

/** Facts under a heading open the goal or measure it names; false when they are no such facts. */
export function openText(text: Text, facts: ReadonlyMap<Term, string>): boolean {
  const { heading, found, words } = text;
  const of = (term: Term) => facts.get(term) ?? '';
  if (heading === null || !(facts.has('goalKind') || facts.has('standing'))) return false;
  const { level, where } = heading;
  const ref = refOf(heading.text, facts);
  const title = withoutNumber(heading.text, ref);
  text.heading = null;
  if (facts.has('goalKind')) {
    const goal = addGoal(found, title, of, words);
    goal.ref = ref;
    text.open = text.open.filter((other) => other.level < level);
    goal.parent = text.open.at(-1)?.goal.key ?? null;
    text.open.push({ level, goal });
    Object.assign(text, { goal, measure: null, section: 'purpose' });
  } else {
    const measure = addMeasure(found, { title, where }, of, words);
    measure.goal = text.goal?.key ?? null;
    measure.ref = ref;
    Object.assign(text, { measure, section: null });
  }
  return true;
}

function leave(text: Text, amongGoals: boolean): void {
  Object.assign(text, { amongGoals, open: [], goal: null, measure: null, section: null });
}

function sectionOf(term: Term | null): Section | null {
  return sections.find((section) => section === term) ?? null;
}

/** Text with no section of its own describes the measure. */
function add(text: Text, lines: readonly string[]): void {
  const { measure, goal, section } = text;
  const said = lines.map(oneLine).filter((line) => line !== '');
  if (measure === null) {
    if (goal !== null) goal.purpose = joined(goal.purpose, said);
  } else if (section === 'steps') measure.steps.push(...said);
  else if (section === 'challenge') measure.challenge = joined(measure.challenge, said);
  else if (section !== 'effect') measure.description = joined(measure.description, said);
}

function joined(before: string | null, lines: readonly string[]): string | null {
  return [...(before === null ? [] : [before]), ...lines].join('\n') || null;
}

/** The number stands before the title in the heading; the facts tell where that would be read wrongly. */
function refOf(heading: string, facts: ReadonlyMap<Term, string>): string | null {
  if (facts.has('ref')) return facts.get('ref') || null;
  return facts.has('unnumbered') ? null : numberIn(heading);
}

function withoutNumber(heading: string, ref: string | null): string {
  const number = `${ref?.replace(/\.$/, '')}. `;
  return ref !== null && heading.startsWith(number) ? heading.slice(number.length) : heading;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
