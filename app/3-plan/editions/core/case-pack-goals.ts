import type { Labels } from '#3-plan/exchange/core/out/labels.ts';
import { withDepth } from '#3-plan/exchange/core/out/order.ts';
import type { GoalContent, PlanContent } from '#3-plan/plan/core/content.ts';
import type { WrittenBlock } from '#base/document.ts';
import { printableLines } from '#base/printable.ts';
import { fill } from '#base/text.ts';
import { packWords as words } from './case-pack-words.ts';

/**
 * Every goal in reading order: one that says why it is there or what it weighs, or has one below it that does, under a
 * heading of its own; those that say no more than their name as a list, since a row of empty headings tells nothing.
 */
export function goalsInShort({ goals, lang }: PlanContent, labels: Labels): WrittenBlock[] {
  const said = sayingMore(goals);
  const blocks: WrittenBlock[] = [];
  for (const { key, purpose, weight, depth } of withDepth(goals)) {
    const name = labels.get(key) ?? key;
    const last = blocks.at(-1);
    if (said.has(key)) {
      const lines = printableLines(purpose ?? '');
      if (weight !== null) lines.unshift(fill(words.weight, lang, { weight }));
      blocks.push({ kind: 'heading', level: depth === 0 ? 2 : 3, text: name });
      blocks.push(...lines.map((line): WrittenBlock => ({ kind: 'paragraph', text: line })));
    } else if (last?.kind === 'list') {
      blocks[blocks.length - 1] = { ...last, items: [...last.items, name] };
    } else {
      blocks.push({ kind: 'list', ordered: false, items: [name] });
    }
  }
  return blocks;
}

/** The keys of goals that say more than their name, and of all above them. */
function sayingMore(goals: readonly GoalContent[]): ReadonlySet<string> {
  const byKey = new Map(goals.map((goal) => [goal.key, goal]));
  const found = new Set<string>();
  for (const goal of goals) {
    if (goal.weight === null && printableLines(goal.purpose ?? '').length === 0) continue;
    for (let at: GoalContent | undefined = goal; at && !found.has(at.key); ) {
      found.add(at.key);
      at = at.parent === null ? undefined : byKey.get(at.parent);
    }
  }
  return found;
}
