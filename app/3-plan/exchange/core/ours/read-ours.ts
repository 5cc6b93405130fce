import type { ReadPlan, ReadResult } from '#3-plan/exchange/core/contract.ts';
import type { Term } from '#3-plan/exchange/core/out/words.ts';
import type { Block, Table } from '#base/block.ts';
import { printableLine } from '#base/printable.ts';
import type { Gathered } from './gathered.ts';
import { factsOf, gridOf } from './grid.ts';
import { ourPeriod } from './printed.ts';
import { resolved } from './resolve.ts';
import { openPlainGoal, openText, readText, startText } from './running-text.ts';
import { readGrid } from './tables.ts';
import { languageByMark, type OurWords, ourWords } from './words.ts';

/**
 * A plan that we wrote ourselves, as a document or a workbook: its facts, headings and tables say what
 * everything is, so nothing is guessed. What somebody has added or changed since is read too. Null when
 * it was not written by us, or nothing of it is left in our form.
 */
export function readOurs(blocks: readonly Block[]): ReadResult | null {
  const at = blocks.findIndex(({ kind }) => kind === 'table');
  const opening = blocks[at];
  if (opening?.kind !== 'table') return null;
  const words = wordsOf(opening);
  if (words === null) return null;
  const found: Gathered = { goals: [], measures: [], amounts: [], approvals: [] };
  const text = startText(found, words);
  for (const block of blocks.slice(at + 1)) {
    if (block.kind !== 'table') {
      readText(text, block);
      continue;
    }
    const facts = factsOf(block, words);
    if (openText(text, facts)) continue;
    const grid = gridOf(block, words);
    if (grid) readGrid(found, grid, words);
  }
  openPlainGoal(text);
  if (found.goals.length + found.measures.length === 0) return null;
  const plan = planOf(titled(blocks, factsOf(opening, words)), words, found);
  return { plan, ...resolved(found), groups: [], findings: [] };
}

function wordsOf(table: Table): OurWords | null {
  for (const [term, detail] of table.rows) {
    const lang = languageByMark(term?.text.trim() ?? '', detail?.text.trim() ?? '');
    if (lang !== null) return ourWords[lang];
  }
  return null;
}

/** A document has its title as its first heading, and a workbook among the facts. */
function titled(
  blocks: readonly Block[],
  facts: ReadonlyMap<Term, string>,
): ReadonlyMap<Term, string> {
  const first = blocks.find((block) => block.kind === 'heading');
  return facts.has('title') || !first ? facts : new Map(facts).set('title', first.text);
}

function planOf(
  facts: ReadonlyMap<Term, string>,
  { lang }: OurWords,
  { measures }: Gathered,
): ReadPlan {
  const periodOf = (term: Term) => ourPeriod(facts.get(term) ?? '', lang);
  const own = periodOf('period');
  return {
    kind: measures.length > 0 ? 'action-plan' : 'strategy',
    title: printableLine(facts.get('title') ?? '') || null,
    language: lang,
    from: own?.from ?? null,
    to: own?.to ?? null,
    frame: periodOf('strategyPeriod') ?? periodOf('agreementPeriod'),
  };
}
